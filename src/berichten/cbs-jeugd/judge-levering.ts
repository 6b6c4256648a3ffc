import type { Leveringsbevinding } from './bevinding.ts';
import type { Levering } from './make-levering.ts';
import { hasBsn } from './records/jeugdige.ts';
import { judgeRecord } from './records/judge-record.ts';
import { type Cbsrecord, getLooptijd, getPersoon, getSleutel, getVorm } from './records/records.ts';
import { countPeriodenGeleden, getUiterlijkeDag, type Verslagperiode } from './verslagperiode.ts';

const overlap = {
  jeugdhulp: { code: 'onmogelijk', tekst: 'Deze hulp overlapt met andere hulp van dezelfde vorm.' },
  anders: { code: 'nakijken', tekst: 'Dit loopt tegelijk met nog een van dezelfde soort. Is het één?' },
} as const;

function tellOverlap(sorted: readonly Cbsrecord[]): Leveringsbevinding[] {
  return sorted.flatMap((record, index) => {
    const { begin } = getLooptijd(record);
    const earlier = sorted.slice(0, index).find((one) => (getLooptijd(one).einde ?? begin) >= begin);
    if (earlier === undefined) return [];
    const said = overlap[record.soort === 'jeugdhulp' ? 'jeugdhulp' : 'anders'];
    return { ...said, veld: 'datum_aanvang', kenmerken: [...earlier.kenmerken, ...record.kenmerken] };
  });
}

/** Two of the same person and kind with a day in common: the protocol (3.3) forbids that for jeugdhulp only. */
function judgeOverlap(records: readonly Cbsrecord[]): Leveringsbevinding[] {
  const known = records.filter(({ persoon }) => hasBsn(persoon) && persoon.bsn !== undefined);
  const groups = Map.groupBy(known, (record) => `${getPersoon(record)} ${getVorm(record)}`);
  return [...groups.values()].flatMap((same) =>
    tellOverlap(same.toSorted((a, b) => (getLooptijd(a).begin < getLooptijd(b).begin ? -1 : 1))),
  );
}

/** Without BSN the key cannot tell twins apart, nor a twin from one child that was registered twice (protocol 3.3). */
function judgeTweeling(records: readonly Cbsrecord[]): Leveringsbevinding[] {
  const nameless = records.filter(({ persoon }) => !hasBsn(persoon));
  return [...Map.groupBy(nameless, getSleutel).values()]
    .filter((same) => same.length > 1)
    .map((same) => ({
      code: 'nakijken',
      kenmerken: same.flatMap(({ kenmerken }) => kenmerken),
      veld: 'bsn',
      tekst:
        'Zonder BSN lijken deze jeugdigen dezelfde. Is dit een tweeling, of één kind dat er dubbel in staat?',
    }));
}

/** CBS takes the latest period that is over and the one before; each levering replaces the former (protocol 7.6). */
function judgeTermijn(periode: Verslagperiode, vandaag: string): Leveringsbevinding[] {
  const geleden = countPeriodenGeleden(periode, vandaag);
  const tell = (tekst: string): Leveringsbevinding[] => [
    { code: 'termijn', kenmerken: [], veld: 'periode', tekst },
  ];
  if (geleden < 1)
    return tell('De periode is nog niet voorbij. Lever daarna, want er kan nog iets veranderen.');
  if (geleden > 2) return tell('CBS verwerkt alleen de laatste twee perioden.');
  if (vandaag <= getUiterlijkeDag(periode)) return [];
  return tell(
    'De drie weken zijn voorbij. Deze levering vervangt alles wat u eerder over de periode leverde.',
  );
}

/** Where a finding stands: of two about the same field, that of a person's question tells more. */
function placeOf({ kenmerken, veld }: Leveringsbevinding): string {
  return [veld, ...kenmerken].join(' ');
}

/**
 * Everything that has to be looked at before CBS gets the levering: whether it is the time for it (protocol 7.4 and 7.6),
 * what only a person can tell, and what is missing or impossible.
 * @param vandaag ISO date of the day of delivery.
 */
export function judgeLevering(levering: Levering, vandaag: string): readonly Leveringsbevinding[] {
  const { records, nakijken, periode } = levering;
  const asked = new Set(nakijken.map(placeOf));
  return [
    ...judgeTermijn(periode, vandaag),
    ...nakijken,
    ...records.flatMap(judgeRecord).filter((bevinding) => !asked.has(placeOf(bevinding))),
    ...judgeOverlap(records),
    ...judgeTweeling(records),
  ];
}
