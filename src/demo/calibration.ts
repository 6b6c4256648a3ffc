// Codes of the region and names stand in quotes, as data.
// cspell:ignoreRegExp '[^'\n]*'
// cspell:ignore jeugdwet corop overig
/** What the made region is held against. Every figure comes from a source; nothing here steers, it only judges. */
export type Target = {
  readonly code: string;
  readonly naam: string;
  readonly waarde: number;
  readonly eenheid: 'trajecten' | 'kinderen' | 'procent' | 'dagen';
  readonly bron: string;
  /** Largest relative difference for a count, largest difference in points for a share. */
  readonly room: number;
  /** True for a figure of the whole region or a gemeente, which shrinks with the scale; shares do not. */
  readonly scales: boolean;
};

const NOTA = 'Voortgangsnota Transformatie Jeugdhulp, gemeente Groningen, 10-12-2024';
const STAND = 'CBS StatLine 85094NED, lopende trajecten op 30-6-2023 (voorlopig)';
const VORM = 'CBS, Jeugdhulp 2021 (landelijk aandeel in begonnen trajecten)';
const DURATION = 'CBS StatLine 85096NED, 2021 (landelijk)';
const HALF_YEAR = 'CBS StatLine 85097NED, eerste halfjaar 2023 (landelijk)';
const AANDEEL =
  'CBS StatLine 85096NED en 85097NED maal het aandeel van Groningen in lopende trajecten (3,54%)';

const count = (
  [code, naam, waarde]: readonly [string, string, number],
  bron: string,
  room = 0.05,
  eenheid: 'trajecten' | 'kinderen' = 'trajecten',
): Target => ({ code, naam, waarde, eenheid, bron, room, scales: true });

const share = ([code, naam, waarde]: readonly [string, string, number], bron: string, room = 2): Target => ({
  code,
  naam,
  waarde,
  eenheid: 'procent',
  bron,
  room,
  scales: false,
});

const counts: readonly Target[] = [
  count(['bjh-0014', 'Open trajecten basishulp, gemeente Groningen, 1-10-2024', 770], NOTA),
  count(
    ['zin-0014', 'Kinderen met zorg in natura, gemeente Groningen, 1-10-2024', 2943],
    NOTA,
    0.05,
    'kinderen',
  ),
  count(['pgb-0014', 'Kinderen met pgb, gemeente Groningen, 1-10-2024', 94], NOTA, 0.1, 'kinderen'),
  count(['lopend', 'Lopende trajecten jeugdzorg, 30-6-2023', 15_255], STAND),
  count(['lopend-jeugdhulp', 'Lopende trajecten jeugdhulp, 30-6-2023', 13_925], STAND),
  count(['lopend-pleegzorg', 'Lopende trajecten pleegzorg, 30-6-2023', 625], STAND, 0.1),
  count(['lopend-oost', 'Lopende trajecten, Oost-Groningen, 30-6-2023', 4095], STAND),
  count(['lopend-delfzijl', 'Lopende trajecten, Delfzijl en omgeving, 30-6-2023', 1070], STAND, 0.1),
  count(['lopend-overig', 'Lopende trajecten, Overig Groningen, 30-6-2023', 10_085], STAND),
  count(['begonnen-2021', 'Begonnen trajecten jeugdhulp, 2021', 10_186], AANDEEL),
  count(['begonnen-2023-h1', 'Begonnen trajecten jeugdhulp, eerste halfjaar 2023', 5651], AANDEEL),
];

const forms: readonly Target[] = [
  share(['vorm-01', 'Aandeel wijk- of buurtteam, 2021', 10.7], VORM),
  share(['vorm-02', 'Aandeel ambulant, 2021', 60.8], VORM),
  share(['vorm-03', 'Aandeel daghulp, 2021', 5.1], VORM, 1),
  share(['vorm-04', 'Aandeel in het netwerk, 2021', 17.3], VORM),
  share(['vorm-11', 'Aandeel pleegzorg, 2021', 1.4], VORM, 0.5),
  share(['vorm-12', 'Aandeel gezinsgericht, 2021', 0.8], VORM, 0.5),
  share(['vorm-13', 'Aandeel gesloten, 2021', 0.5], VORM, 0.5),
  share(['vorm-14', 'Aandeel overig verblijf, 2021', 3.5], VORM, 1),
];

const referrers: readonly Target[] = [
  share(['verwijzer-gemeente', 'Verwezen door de gemeente, 2021', 30.85], DURATION),
  share(['verwijzer-huisarts', 'Verwezen door de huisarts, 2021', 38.46], DURATION),
  share(['verwijzer-jeugdarts', 'Verwezen door de jeugdarts, 2021', 3.09], DURATION, 1),
  share(
    ['verwijzer-gecertificeerde-instelling', 'Verwezen door een gecertificeerde instelling, 2021', 8.08],
    DURATION,
    1,
  ),
  share(['verwijzer-medisch-specialist', 'Verwezen door een medisch specialist, 2021', 4.87], DURATION, 1),
  share(['verwijzer-rechter', 'Verwezen door rechter of officier, 2021', 0.43], DURATION, 0.5),
  share(['verwijzer-geen', 'Geen verwijzer, 2021', 13.41], DURATION),
  share(['herhaald-2021', 'Herhaald beroep in begonnen trajecten, 2021', 23.73], DURATION, 4),
  share(['herhaald-2023-h1', 'Herhaald beroep, eerste halfjaar 2023', 24.48], HALF_YEAR, 4),
];

/** Ended in 2021, all 292,825 of them, by how long they had run. */
const durations: readonly Target[] = [
  share(['duur-0-3', 'Geëindigd in 2021 na 0 tot 3 maanden', 16.12], DURATION, 3),
  share(['duur-3-6', 'Geëindigd in 2021 na 3 tot 6 maanden', 17.24], DURATION, 3),
  share(['duur-6-12', 'Geëindigd in 2021 na 6 tot 12 maanden', 29.57], DURATION, 3),
  share(['duur-1-2', 'Geëindigd in 2021 na 1 tot 2 jaar', 23.31], DURATION, 3),
  share(['duur-2-3', 'Geëindigd in 2021 na 2 tot 3 jaar', 6.7], DURATION, 3),
  share(['duur-3-4', 'Geëindigd in 2021 na 3 tot 4 jaar', 3.13], DURATION, 1),
  share(['duur-4', 'Geëindigd in 2021 na 4 jaar of langer', 3.93], DURATION, 1),
];

export const targets: readonly Target[] = [...counts, ...forms, ...referrers, ...durations];

/** COROP areas of the province; every other gemeente of the ten is Overig Groningen. */
export const areas = {
  east: ['0037', '0047', '0765', '1895', '1950'],
  north: ['1979'],
} as const;

/** Child protection and probation are youth care, but not youth help (Jeugdwet art. 1.1). */
export const measures = [
  'ondertoezichtstelling',
  'voogdij',
  'jeugdreclassering',
  'preventief-justitieel',
] as const;
