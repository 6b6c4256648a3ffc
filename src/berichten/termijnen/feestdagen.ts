import { addDays } from '../rekenen/kalender.ts';

/** The day itself: the same in every year, so many days from Easter Sunday, or in one year only. */
type Dag =
  | { readonly soort: 'vast'; readonly dag: string; readonly opZondag?: -1 }
  | { readonly soort: 'pasen'; readonly dagen: number }
  | { readonly soort: 'eenmalig'; readonly datum: string };

/** A day on which a term of working days stands still. */
export interface Feestdag {
  readonly naam: string;
  readonly dag: Dag;
  /** First and last year in which it is this day; without, always. */
  readonly vanaf?: number;
  readonly tot?: number;
  /** False makes it a working day after all: for who agreed so with its partners. */
  readonly telt: boolean;
  readonly bron: string;
}

const vast = (dag: string): Dag => ({ soort: 'vast', dag });
const pasen = (dagen: number): Dag => ({ soort: 'pasen', dagen });
const lid1 = 'Algemene termijnenwet art. 3 lid 1';
const lid2 = 'Algemene termijnenwet art. 3 lid 2';

/** Set equal for three years at a time by royal decree; a later decree is a line more. */
function equated(besluit: string, ...dagen: readonly string[]): Feestdag[] {
  return dagen.map((datum) => ({
    naam: 'Gelijkgestelde dag',
    dag: { soort: 'eenmalig', datum },
    telt: true,
    bron: `Algemene termijnenwet art. 3 lid 3: ${besluit}`,
  }));
}

/**
 * The iJw standard and its protocols speak of working days and define none. That the Algemene termijnenwet, which binds
 * terms in law only, tells them here as well is the reading of Stip; another region can bring a list of its own.
 * Easter Sunday and Whit Sunday need no line: they are Sundays.
 */
export const feestdagen: readonly Feestdag[] = [
  { naam: 'Nieuwjaarsdag', dag: vast('01-01'), telt: true, bron: lid1 },
  { naam: 'Goede Vrijdag', dag: pasen(-2), telt: true, bron: lid2 },
  { naam: 'Tweede paasdag', dag: pasen(1), telt: true, bron: lid1 },
  {
    naam: 'Koninginnedag',
    dag: { soort: 'vast', dag: '04-30', opZondag: -1 },
    vanaf: 1980,
    tot: 2013,
    telt: true,
    bron: lid1,
  },
  {
    naam: 'Koningsdag',
    dag: { soort: 'vast', dag: '04-27', opZondag: -1 },
    vanaf: 2014,
    telt: true,
    bron: lid1,
  },
  // Employers often give it once in five years; the law names it for every year.
  { naam: 'Bevrijdingsdag', dag: vast('05-05'), telt: true, bron: lid1 },
  { naam: 'Hemelvaartsdag', dag: pasen(39), telt: true, bron: lid1 },
  { naam: 'Tweede pinksterdag', dag: pasen(50), telt: true, bron: lid1 },
  { naam: 'Eerste kerstdag', dag: vast('12-25'), telt: true, bron: lid1 },
  { naam: 'Tweede kerstdag', dag: vast('12-26'), telt: true, bron: lid1 },
  ...equated(
    'besluit gelijkstelling 2023-2025',
    '2023-04-28',
    '2023-05-19',
    '2024-05-10',
    '2024-12-27',
    '2025-05-30',
  ),
  ...equated(
    'besluit gelijkstelling 2026-2028',
    '2026-01-02',
    '2026-05-15',
    '2027-05-07',
    '2028-04-28',
    '2028-05-26',
  ),
];

/** Easter Sunday of a year in the Gregorian calendar: the Sunday after the full moon of the church's reckoning. */
export function easterOf(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leap = Math.floor(century / 4);
  const lunar = Math.floor((8 * century + 13) / 25);
  const age = (19 * golden + century - leap - lunar + 15) % 30;
  const moon = age - (age > 28 || (age === 28 && golden > 10) ? 1 : 0);
  const sunday = (year + Math.floor(year / 4) + moon + 2 - century + leap) % 7;
  return addDays(`${String(year).padStart(4, '0')}-03-28`, moon - sunday);
}
