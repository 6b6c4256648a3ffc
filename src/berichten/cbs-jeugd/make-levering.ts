import type { Leveringsbevinding } from './bevinding.ts';
import type { Feit } from './records/feiten.ts';
import { makeHulprecords } from './records/make-hulprecords.ts';
import { makeMaatregelrecords } from './records/make-maatregelrecords.ts';
import { type Cbsrecord, getLooptijd, getSleutel } from './records/records.ts';
import { getDagen, type Verslagperiode } from './verslagperiode.ts';

/** Everything that CBS gets over one period, and what a person has to settle first. A later levering replaces it whole. */
export interface Levering {
  readonly periode: Verslagperiode;
  readonly records: readonly Cbsrecord[];
  readonly nakijken: readonly Leveringsbevinding[];
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function orderOf(record: Cbsrecord): string {
  return [getSleutel(record), getLooptijd(record).einde ?? '', ...record.kenmerken].join(' ');
}

/**
 * The levering of one supplier over one period, as things were on its last day: whatever began, ran or ended in it
 * (protocol 7.5). What was not known stays unknown; nothing is filled in.
 * @param feiten all that this supplier registered, of other times too: help that began earlier decides what is one record.
 * Facts of another stream are passed over.
 * @returns records in a fixed order, whatever the order of the facts.
 * @throws RangeError for a period or a date that does not exist.
 */
export function makeLevering(feiten: readonly Feit[], periode: Verslagperiode): Levering {
  const dagen = getDagen(periode);
  const hulp = feiten.filter((feit) => feit.soort === 'jeugdhulp');
  const maatregelen = feiten
    .filter((feit) => feit.soort !== 'jeugdhulp')
    .filter(({ soort }) => (soort === 'uithuisplaatsing' ? 'jeugdbescherming' : soort) === periode.stroom);
  const { gemaakt, bevindingen } =
    periode.stroom === 'jeugdhulp' ? makeHulprecords(hulp, dagen) : makeMaatregelrecords(maatregelen, dagen);
  const inPeriode = gemaakt
    .filter(({ record }) => {
      const { begin, einde } = getLooptijd(record);
      return begin <= dagen.Einddatum && (einde === undefined || einde >= dagen.Begindatum);
    })
    .toSorted((a, b) => compareTexts(orderOf(a.record), orderOf(b.record)));
  const opgemerkt = inPeriode.flatMap(({ record: { kenmerken }, opmerkingen }) =>
    opmerkingen.map((opmerking) => ({ ...opmerking, kenmerken })),
  );
  const opVolgorde = bevindingen.toSorted((a, b) =>
    compareTexts(a.kenmerken.join(' '), b.kenmerken.join(' ')),
  );
  return {
    periode,
    records: inPeriode.map(({ record }) => record),
    nakijken: [...opVolgorde, ...opgemerkt],
  };
}

/**
 * The records that CBS would delete on a correction: it replaces the whole former levering, so what is no longer in it is
 * gone (protocol 7.6).
 */
export function listVervallen(eerder: Levering, nieuw: Levering): readonly Cbsrecord[] {
  const kept = new Set(nieuw.records.map(getSleutel));
  return eerder.records.filter((record) => !kept.has(getSleutel(record)));
}
