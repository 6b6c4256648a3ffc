// Codes of the region and names stand in quotes, as data.
// cspell:ignoreRegExp '[^'\n]*'
// cspell:ignore corop rechter ondertoezichtstelling voogdij
/** What steers the made region. Shares come from the sources that calibration.ts names; the rest is assumed and tuned to them. */
export type Vorm = '01' | '02' | '03' | '04' | '11' | '12' | '13' | '14';
export type Verwijzer =
  | 'gemeente'
  | 'huisarts'
  | 'jeugdarts'
  | 'gecertificeerde-instelling'
  | 'medisch-specialist'
  | 'rechter'
  | 'geen'
  | 'onbekend';

/** New families a year that come for help, whole region; even over the year. Before the first year it is as in it. */
export const newFamilies: readonly (readonly [year: number, families: number])[] = [
  [2006, 3000],
  [2021, 3000],
  [2022, 3380],
  [2023, 3880],
  [2024, 3480],
  [2025, 3470],
  [2026, 3500],
  [2036, 3500],
];

/** Share of the families, whole region, tuned to the running trajectories of each COROP area (assumed within an area). */
export const familiesByGemeente = {
  '0014': 0.318,
  '1952': 0.113,
  '1966': 0.096,
  '1969': 0.142,
  '1979': 0.07,
  '0037': 0.06,
  '0047': 0.061,
  '0765': 0.03,
  '1895': 0.067,
  '1950': 0.043,
} as const;

/** Assumed: how many children of a family get help in their youth. */
export const childrenPerFamily = { '1': 0.72, '2': 0.21, '3': 0.07 } as const;

/** Shares of started trajectories, CBS Jeugdhulp 2021. */
const forms: Readonly<Record<Vorm, number>> = {
  '01': 0.107,
  '02': 0.608,
  '03': 0.051,
  '04': 0.173,
  '11': 0.014,
  '12': 0.008,
  '13': 0.005,
  '14': 0.035,
};

/** The local team of gemeente Groningen began its basic help on 1-1-2023 and took in new families in steps. */
export const basishulp = { gemeente: '0014', van: '2023-01-01', vol: '2023-07-01', aandeel: 0.222 } as const;

/** The shares with another share for the local team, the rest in proportion. */
function withLocalTeam(share: number): Readonly<Record<Vorm, number>> {
  const rest = (1 - share) / (1 - forms['01']);
  const entries = Object.entries(forms).map(([form, part]) => [form, form === '01' ? share : part * rest]);
  return Object.fromEntries(entries) as Record<Vorm, number>;
}

/** Elsewhere the local teams carry what gemeente Groningen did not have yet in 2021. */
const elsewhere = withLocalTeam(forms['01'] / (1 - familiesByGemeente['0014']));

/** @param step 0 before the basic help of gemeente Groningen, 1 when it takes in everyone. */
export function formsIn(gemeente: string, step: number): Readonly<Record<Vorm, number>> {
  if (gemeente !== basishulp.gemeente) return elsewhere;
  return withLocalTeam(basishulp.aandeel * step);
}

/** Closed help is for 12 and older (assumed): so large is its part of closed and other stay from that age. */
export const closed = { van: 12, aandeel: 0.29 } as const;

const stay = {
  gemeente: 0.3,
  'gecertificeerde-instelling': 0.46,
  geen: 0.1,
  'medisch-specialist': 0.06,
  rechter: 0.04,
  huisarts: 0.04,
};

/** Who refers to which form: assumed, such that the totals are those of CBS 85096NED. */
export const referrersOf: Readonly<Record<Vorm, Readonly<Partial<Record<Verwijzer, number>>>>> = {
  '01': { geen: 0.55, gemeente: 0.38, huisarts: 0.05, jeugdarts: 0.02 },
  '02': {
    huisarts: 0.597,
    gemeente: 0.19,
    geen: 0.0685,
    'medisch-specialist': 0.067,
    jeugdarts: 0.0345,
    'gecertificeerde-instelling': 0.028,
    onbekend: 0.0135,
  },
  '03': {
    gemeente: 0.52,
    'gecertificeerde-instelling': 0.15,
    geen: 0.13,
    huisarts: 0.1,
    jeugdarts: 0.05,
    'medisch-specialist': 0.05,
  },
  '04': {
    gemeente: 0.62,
    'gecertificeerde-instelling': 0.16,
    geen: 0.12,
    huisarts: 0.05,
    jeugdarts: 0.03,
    'medisch-specialist': 0.01,
    rechter: 0.01,
  },
  '11': stay,
  '12': stay,
  '13': stay,
  '14': stay,
};

/** Ended in 2021 after 0–3, 3–6, 6–12 months, 1–2, 2–3, 3–4 and more years, in tens (CBS 85096NED). */
const all = [4720, 5049, 8659, 6826, 1961, 918, 1151];
export const durationsBy: Readonly<Record<Verwijzer, readonly number[]>> = {
  gemeente: [1184, 1448, 2745, 2385, 569, 271, 246],
  huisarts: [1657, 2013, 3517, 2247, 628, 280, 306],
  jeugdarts: [104, 141, 267, 187, 44, 15, 11],
  'gecertificeerde-instelling': [556, 387, 657, 522, 188, 97, 244],
  'medisch-specialist': [341, 290, 354, 278, 96, 49, 60],
  rechter: [22, 25, 49, 19, 5, 0, 1],
  geen: [832, 722, 1007, 1141, 416, 199, 268],
  onbekend: all,
};
/** Borders of those classes in days; beyond the last the tail is taken as exponential. */
export const durationBorders = [5, 91, 183, 365, 731, 1096, 1461] as const;
export const longestTail = 640;

/**
 * Lines begun since these days run longer. The year tables of CBS (337,675 running at the start of 2021) and its half-year
 * tables (431,135 at mid-2023) cannot both come from one steady flow; the region follows the first and then the second.
 */
export const longerSince = [
  { dag: '2021-07-01', factor: 1.28 },
  { dag: '2023-07-01', factor: 1.16 },
] as const;

/** Makes up for kinds of help that run shorter than their referrer's usual, and for lines that end at 18. */
export const usualLength = 1.085;

type Soort = {
  readonly code: string;
  readonly weight: number;
  readonly van?: number;
  readonly tot?: number;
  readonly length?: number;
};

/** Kinds of help within a form, with the ages they are meant for and how much longer or shorter they run (assumed). */
export const soorten: Readonly<Record<Vorm, readonly Soort[]>> = {
  '01': [
    { code: 'basis-begeleiding', weight: 0.42 },
    { code: 'basis-meedenken', weight: 0.15 },
    { code: 'basis-lichte-behandeling', weight: 0.12, van: 6 },
    { code: 'basis-aanspreekpunt', weight: 0.08 },
    { code: 'basis-psycho-educatie', weight: 0.08 },
    { code: 'basis-bemiddeling', weight: 0.06, van: 4 },
    { code: 'basis-netwerk', weight: 0.05 },
    { code: 'basis-op-school', weight: 0.04, van: 4 },
  ],
  '02': [
    { code: 'jeugd-ggz', weight: 0.46, van: 4 },
    { code: 'ambulante-behandeling', weight: 0.24 },
    { code: 'diagnostiek', weight: 0.07, van: 3, length: 0.6 },
    { code: 'dyslexie', weight: 0.22, van: 7, tot: 12 },
    { code: 'hsj-ambulant', weight: 0.05, van: 8 },
    { code: 'crisis-ambulant', weight: 0.03, length: 0.25 },
    { code: 'kindergeneeskunde', weight: 0.02 },
  ],
  '03': [
    { code: 'dagbehandeling', weight: 0.72, tot: 12 },
    { code: 'dagbesteding', weight: 0.28, van: 5 },
  ],
  '04': [
    { code: 'ambulante-begeleiding', weight: 0.95 },
    { code: 'persoonlijke-verzorging', weight: 0.05 },
  ],
  '11': [{ code: 'pleegzorg', weight: 1, length: 4.6 }],
  '12': [
    { code: 'gezinshuis', weight: 0.65, length: 2 },
    { code: 'logeren', weight: 0.35, van: 4 },
  ],
  '13': [{ code: 'jeugdhulpplus', weight: 1, van: 12, length: 0.4 }],
  '14': [
    { code: 'kleinschalig-wonen', weight: 0.56, van: 8 },
    { code: 'crisis-verblijf', weight: 0.2, length: 0.15 },
    { code: 'klinische-ggz', weight: 0.08, van: 12, length: 0.5 },
    { code: 'driemilieuvoorziening', weight: 0.06, van: 12 },
    { code: 'multicomplex-lvb', weight: 0.05, van: 10 },
    { code: 'gezinspsychiatrie', weight: 0.03, tot: 12, length: 0.5 },
    { code: 'forensische-jeugdhulp', weight: 0.02, van: 14, length: 0.6 },
  ],
};

/** Share of outpatient help by referral of the huisarts that the OJG in the practice gives: assumed; city: about 600 a year. */
export const ojg = { gemeente: '0014', there: 0.42, elsewhere: 0.06, length: 0.45 } as const;

/** Kinds of help that a personal budget may pay, and how often it does (tuned to 94 children in gemeente Groningen). */
export const pgb: { readonly soorten: readonly string[]; readonly aandeel: number } = {
  soorten: ['ambulante-begeleiding', 'dagbesteding', 'logeren', 'persoonlijke-verzorging'],
  aandeel: 0.09,
};

/** Help beside help, and help again: tuned to children with help in kind and to the share of repeats. */
export const stacking = { second: 0.4, third: 0.16 } as const;
export const returning = { chance: 0.46, shortest: 20, median: 130, spread: 0.9, most: 7 } as const;

/** Assumed: age at the first help. Upper age of each class and its share. */
export const firstAges: readonly (readonly [from: number, to: number, share: number])[] = [
  [0, 4, 0.12],
  [4, 8, 0.28],
  [8, 12, 0.27],
  [12, 16, 0.24],
  [16, 18, 0.09],
];

/** Child protection and probation beside help, by who referred; tuned to 1,330 running in mid-2023, durations assumed. */
export const measures = {
  byMeasure: 0.7,
  otherwise: 0.029,
  soorten: {
    ondertoezichtstelling: 0.35,
    voogdij: 0.13,
    jeugdreclassering: 0.65,
    'preventief-justitieel': 0.02,
  },
  dagen: { ondertoezichtstelling: 900, voogdij: 1900, jeugdreclassering: 420, 'preventief-justitieel': 200 },
} as const;
