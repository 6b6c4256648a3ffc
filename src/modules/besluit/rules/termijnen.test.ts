import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dateOf } from '#berichten/rekenen/kalender.ts';
import { aBesluit } from '../testing.ts';
import {
  answerBy,
  decideBy,
  isTooLate,
  lastDay,
  nextWerkdag,
  objectBy,
  standOf,
  suspendedDays,
  termijnen,
} from './termijnen.ts';

const seed = 130;
const day = fc.integer({ min: 19_358, max: 21_900 }).map(dateOf);

/** Another reckoning of the same law, by the clock of JavaScript: Easter after another formula, and the decrees of 2023 to 2029 by hand. */
function isFree(datum: string): boolean {
  const date = new Date(`${datum}T00:00:00Z`);
  const year = date.getUTCFullYear();
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const easter = Date.UTC(year, Math.floor((h + l - 7 * m + 114) / 31) - 1, ((h + l - 7 * m + 114) % 31) + 1);
  const fromEaster = Math.round((date.getTime() - easter) / 86_400_000);
  const king = new Date(Date.UTC(year, 3, 27)).getUTCDay() === 0 ? '04-26' : '04-27';
  const fixed = ['01-01', king, '05-05', '12-25', '12-26'].includes(datum.slice(5));
  const decreed = [
    '2023-04-28',
    '2023-05-19',
    '2024-05-10',
    '2024-12-27',
    '2025-05-30',
    '2026-01-02',
    '2026-05-15',
    '2027-05-07',
    '2028-04-28',
    '2028-05-26',
  ].includes(datum);
  return [0, 6].includes(date.getUTCDay()) || fixed || decreed || [-2, 1, 39, 50].includes(fromEaster);
}

function later(datum: string, days: number): string {
  const date = new Date(`${datum}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

function oracle(from: string, weken: number): string {
  let end = later(from, 7 * weken);
  while (weken <= 12 && isFree(end)) end = later(end, 1);
  return end;
}

describe('a term of the law', () => {
  test('ends where another reckoning of the same law ends it', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 20 }), (from, weken) => {
        expect(lastDay(from, weken)).toBe(oracle(from, weken));
      }),
      { seed, numRuns: 2000 },
    );
  });

  test('never ends on a day on which nobody works, unless it is longer than twelve weeks', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 12 }), (from, weken) => {
        expect(isFree(lastDay(from, weken))).toBe(false);
        expect(lastDay(from, weken) >= addDays(from, 7 * weken)).toBe(true);
      }),
      { seed, numRuns: 500 },
    );
    // 18 weeks after Saturday 3 January 2026 is a Saturday too, and stays one (Algemene termijnenwet art. 4).
    expect(lastDay('2026-01-03', 18)).toBe('2026-05-09');
  });

  test('says its length, from when it runs, and the article', () => {
    for (const { weken, vanaf, bron } of Object.values(termijnen)) {
      expect(weken).toBeGreaterThan(0);
      expect(vanaf).toMatch(/^(de|het) \S/);
      expect(bron).toMatch(/^Awb art\. \d/);
    }
  });

  test('moves from Good Friday over Easter to the Tuesday', () => {
    expect(nextWerkdag('2026-04-03')).toBe('2026-04-07');
    expect(nextWerkdag('2026-12-25')).toBe('2026-12-28');
  });
});

describe('the term for a besluit', () => {
  test('is eight weeks after the application', () => {
    expect(decideBy(aBesluit({ aanvraagOp: '2026-11-02' }))).toBe('2026-12-28');
    expect(decideBy(aBesluit({ aanvraagOp: '2026-10-31' }))).toBe('2026-12-28');
  });

  test('is the day that was told, once it is lengthened', () => {
    expect(decideBy(aBesluit({ verlengdOp: '2026-12-01', verlengdTot: '2027-01-31' }))).toBe('2027-01-31');
  });

  test('stands still from the day after the question until the day of the answer, or until the day given for it', () => {
    const asked = { aanvullingGevraagdOp: '2026-11-09', aanvullingVoor: '2026-11-23', aangevuldOp: null };
    expect(suspendedDays(asked)).toBe(13);
    expect(suspendedDays({ ...asked, aangevuldOp: '2026-11-12' })).toBe(2);
    expect(suspendedDays({ ...asked, aangevuldOp: '2026-11-09' })).toBe(0);
    expect(suspendedDays({ ...asked, aangevuldOp: '2026-12-24' })).toBe(13);
    expect(decideBy(aBesluit({ ...asked, aangevuldOp: '2026-11-12' }))).toBe('2026-12-30');
  });

  test('a later application, or a longer pause, never makes it end earlier', () => {
    fc.assert(
      fc.property(day, fc.nat(60), fc.nat(60), (aanvraagOp, pause, more) => {
        const paused = (days: number) =>
          aBesluit({
            aanvraagOp,
            aanvullingGevraagdOp: aanvraagOp,
            aanvullingVoor: addDays(aanvraagOp, days + 1),
          });
        const next = decideBy(aBesluit({ aanvraagOp: addDays(aanvraagOp, 1) }));
        expect(next >= decideBy(aBesluit({ aanvraagOp }))).toBe(true);
        expect(decideBy(paused(pause + more)) >= decideBy(paused(pause))).toBe(true);
        expect(decideBy(paused(pause))).toBe(nextWerkdag(addDays(aanvraagOp, 56 + pause)));
      }),
      { seed, numRuns: 500 },
    );
  });
});

describe('objecting', () => {
  const told = '2026-11-20';
  test('can be done for six weeks after the day on which the besluit was told', () => {
    // 1 January 2027 is a Friday and a holiday, so it ends on Monday.
    expect(objectBy(told)).toBe('2027-01-04');
  });

  test('is in time on the last day and too late after it; by post when posted in time and in within a week', () => {
    const came = (ontvangenOp: string, gepostOp: string | null = null) =>
      isTooLate({ ontvangenOp, gepostOp }, told);
    expect(came('2027-01-04')).toBe(false);
    expect(came('2027-01-05')).toBe(true);
    expect(came('2027-01-11', '2027-01-04')).toBe(false);
    expect(came('2027-01-12', '2027-01-04')).toBe(true);
    expect(came('2027-01-06', '2027-01-05')).toBe(true);
  });

  test('is answered six weeks after the term is over, twelve with a committee, and six more once it is put off', () => {
    const bezwaar = {
      soort: 'bezwaar' as const,
      ontvangenOp: '2026-12-01',
      heeftCommissie: false,
      verdaagdOp: null,
    };
    expect(answerBy(bezwaar, told)).toBe('2027-02-15');
    expect(answerBy({ ...bezwaar, heeftCommissie: true }, told)).toBe('2027-03-30');
    expect(answerBy({ ...bezwaar, verdaagdOp: '2027-02-01' }, told)).toBe('2027-03-30');
    expect(answerBy({ ...bezwaar, ontvangenOp: '2027-02-01' }, told)).toBe('2027-03-15');
  });

  test('waits exactly as long as what it lacks is mended, and no day before its own term counts', () => {
    const bezwaar = {
      soort: 'bezwaar' as const,
      ontvangenOp: '2026-12-01',
      heeftCommissie: false,
      verdaagdOp: null,
      herstelVoor: '2027-01-25',
      hersteldOp: null,
    };
    const due = (changes: object) => answerBy({ ...bezwaar, ...changes }, told);
    // The term begins after Monday 4 January 2027 and would end on 15 February.
    expect(due({ herstelGevraagdOp: '2027-01-11' })).toBe('2027-03-01');
    expect(due({ herstelGevraagdOp: '2027-01-11', hersteldOp: '2027-01-13' })).toBe('2027-02-16');
    expect(due({ herstelGevraagdOp: '2026-12-10', hersteldOp: '2026-12-20' })).toBe('2027-02-15');
    expect(due({ herstelGevraagdOp: '2026-12-10', hersteldOp: '2027-01-07' })).toBe('2027-02-17');
    expect(due({ herstelGevraagdOp: '2027-02-16', herstelVoor: '2027-03-02' })).toBe('2027-02-15');
  });

  test('a conversation comes within five working days', () => {
    const gesprek = {
      soort: 'gesprek' as const,
      ontvangenOp: '2026-12-23',
      heeftCommissie: false,
      verdaagdOp: null,
    };
    expect(answerBy(gesprek, told)).toBe('2026-12-31');
  });

  test('is never due before six weeks after the term, whenever it came', () => {
    fc.assert(
      fc.property(day, fc.nat(200), fc.boolean(), fc.boolean(), (from, days, heeftCommissie, isPutOff) => {
        const ontvangenOp = addDays(from, days);
        const verdaagdOp = isPutOff ? ontvangenOp : null;
        const due = answerBy({ soort: 'bezwaar', ontvangenOp, heeftCommissie, verdaagdOp }, from);
        const base = ontvangenOp > oracle(from, 6) ? ontvangenOp : oracle(from, 6);
        const first = heeftCommissie ? 12 : 6;
        expect(due).toBe(isPutOff ? oracle(later(base, 7 * first), 6) : oracle(base, first));
      }),
      { seed, numRuns: 500 },
    );
  });
});

test('how many days are left is told, and fewer than none is too late', () => {
  expect(standOf('2026-11-23', '2026-11-20', false)).toEqual({
    uiterlijk: '2026-11-23',
    dagen: 3,
    isVerlengd: false,
  });
  expect(standOf('2026-11-18', '2026-11-20', true).dagen).toBe(-2);
});
