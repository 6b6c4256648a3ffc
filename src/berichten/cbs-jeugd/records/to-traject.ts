import { addDays, dayNumber, type Periode } from '../../rekenen/kalender.ts';
import type { Leveringsbevinding } from '../bevinding.ts';
import { type Hulpvorm, hasVerblijf } from '../codes/codelijsten.ts';
import { findHulpvorm } from '../codes/productvormen.ts';
import { findRedenBeeindiging } from '../codes/reden-beeindiging.ts';
import type { Hulpfeit } from './feiten.ts';
import { JW307, type Traject } from './traject.ts';

/** A fact that says enough for the key of a record. */
interface Geduid {
  readonly feit: Hulpfeit;
  readonly hulpvorm: Hulpvorm;
  readonly begin: string;
}

const teksten = {
  begin: 'Vul in wanneer de hulp begon.',
  einde: 'De hulp eindigt hier voordat zij begint. Kies de juiste dagen.',
  hulpvorm: 'Kies de hulpvorm. Uit het product is die niet af te leiden.',
  verblijf: 'De hulpvorm zegt iets anders over verblijf dan wat is vastgelegd. Kies wat klopt.',
  reden: 'Er is een reden van beëindiging, maar geen einddatum. Loopt de hulp nog?',
};

/** What a fact lacks for the key of a record, or the fact with what its key needs. */
function interpret(feit: Hulpfeit): Geduid | Leveringsbevinding {
  const { kenmerk, begin, einde, isVerblijf } = feit;
  const tell = (veld: string, tekst: string) =>
    ({ code: 'niet-geleverd', kenmerken: [kenmerk], veld, tekst }) satisfies Leveringsbevinding;
  if (begin === undefined) return tell('datum_aanvang', teksten.begin);
  if (dayNumber(einde ?? begin) < dayNumber(begin)) return tell('datum_einde', teksten.einde);
  const hulpvorm = feit.hulpvorm ?? (feit.product && findHulpvorm(feit.product));
  if (hulpvorm === undefined) return tell('hulpvorm', teksten.hulpvorm);
  if (isVerblijf !== undefined && isVerblijf !== hasVerblijf(hulpvorm)) {
    return tell('hulpvorm', teksten.verblijf);
  }
  return { feit, hulpvorm, begin };
}

function findReden({ reden, stopcode }: Hulpfeit): string | undefined {
  return reden ?? (stopcode && (findRedenBeeindiging(stopcode) ?? `${JW307}${stopcode}`));
}

function listKnown<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value];
}

/**
 * A fact as CBS counts days: with verblijf the day after the first and after the last night (protocol 3.5 and 3.6). An end
 * after the period has not happened for this levering.
 */
function toTraject({ feit, hulpvorm, begin }: Geduid, persoon: string, laatsteDag: string): Traject {
  const toCbs = (datum: string) => (hasVerblijf(hulpvorm) ? addDays(datum, 1) : datum);
  const einde = feit.einde === undefined ? undefined : toCbs(feit.einde);
  const hasEnded = einde !== undefined && einde <= laatsteDag;
  return {
    persoon,
    hulpvorm,
    plan: feit.plan,
    aanvang: toCbs(begin),
    einde: hasEnded ? einde : undefined,
    kenmerken: [feit.kenmerk],
    jeugdigen: [feit.jeugdige],
    verwijzers: listKnown(feit.verwijzer),
    crises: listKnown(feit.isCrisis),
    redenen: hasEnded ? listKnown(findReden(feit)) : [],
    metingen: feit.metingen ?? [],
  };
}

/** A fact that is too late, or that ended so early that not even the morning after lies in the period. */
function isElsewhere({ begin, einde }: Hulpfeit, { Begindatum, Einddatum }: Periode): boolean {
  const isLate = begin !== undefined && begin > Einddatum;
  return isLate || (einde !== undefined && addDays(einde, 1) < Begindatum);
}

/**
 * A fact as traject, and what a person has to settle about it.
 * @param persoon who it is about, as `identify` tells.
 * @returns no traject when the fact says too little, or when it begins after the period; no finding about other times.
 * @throws RangeError for a date that does not exist.
 */
export function readHulpfeit(
  feit: Hulpfeit,
  persoon: string,
  dagen: Periode,
): { readonly traject: Traject | undefined; readonly bevinding: Leveringsbevinding | undefined } {
  const read = interpret(feit);
  const hasTime = !isElsewhere(feit, dagen);
  if ('code' in read) return { traject: undefined, bevinding: hasTime ? read : undefined };
  const traject = toTraject(read, persoon, dagen.Einddatum);
  const isLoose = hasTime && feit.einde === undefined && findReden(feit) !== undefined;
  return {
    traject: traject.aanvang <= dagen.Einddatum ? traject : undefined,
    bevinding: isLoose
      ? { code: 'nakijken', kenmerken: traject.kenmerken, veld: 'datum_einde', tekst: teksten.reden }
      : undefined,
  };
}
