import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dateOf, daysBetween } from '#berichten/rekenen/kalender.ts';
import { nextWerkdag } from '../termijnen.ts';
import { amountOf, bedragen, checkNotice, checkVaststelling, reckonDwangsom } from './dwangsom.ts';

const seed = 4_17;
const day = fc.integer({ min: 19_358, max: 21_900 }).map(dateOf);
/** The term ended on Monday 2 November; the notice came on Tuesday 3 November 2026. */
const days = { uiterlijk: '2026-11-02', ontvangenOp: '2026-11-03', verteldOp: null };

describe('after a notice', () => {
  test('two weeks cost nothing, and the day after them is the first that counts', () => {
    expect(reckonDwangsom(days, '2026-11-17')).toMatchObject({
      stand: 'wacht',
      eersteDag: '2026-11-18',
      dagen: 0,
      bedrag: 0,
      vaststellenVoor: null,
    });
    expect(reckonDwangsom(days, '2026-11-18')).toMatchObject({ stand: 'loopt', dagen: 1, bedrag: 2300 });
  });

  test('two weeks that end on a Saturday go on until Monday', () => {
    expect(reckonDwangsom({ ...days, ontvangenOp: '2026-11-07' }, '2026-11-20').eersteDag).toBe('2026-11-24');
  });

  test('fourteen days cost least, the next fourteen more, and the last fourteen most', () => {
    const after = (count: number) => reckonDwangsom(days, addDays('2026-11-17', count)).bedrag;
    expect([14, 15, 28, 29].map(after)).toEqual([32_200, 35_700, 81_200, 85_700]);
  });

  test('the forty-second day is the last, and what is owed is then decided within two weeks', () => {
    expect(reckonDwangsom(days, '2026-12-29')).toMatchObject({ stand: 'loopt', dagen: 42, bedrag: 144_200 });
    expect(reckonDwangsom(days, '2026-12-30')).toMatchObject({
      stand: 'vol',
      dagen: 42,
      bedrag: 144_200,
      vaststellenVoor: '2027-01-12',
    });
  });

  test('the day on which the answer is told does not count any more', () => {
    expect(reckonDwangsom({ ...days, verteldOp: '2026-11-20' }, '2026-12-15')).toMatchObject({
      stand: 'geeindigd',
      dagen: 2,
      bedrag: 4600,
      vaststellenVoor: '2026-12-03',
    });
  });

  test('an answer within the two weeks costs nothing', () => {
    expect(reckonDwangsom({ ...days, verteldOp: '2026-11-18' }, '2026-12-15')).toMatchObject({
      stand: 'niets',
      bedrag: 0,
      vaststellenVoor: null,
    });
  });

  test('an answer that goes out later this week still counts until then', () => {
    expect(reckonDwangsom({ ...days, verteldOp: '2026-11-22' }, '2026-11-20')).toMatchObject({
      stand: 'loopt',
      dagen: 3,
    });
  });

  test('the amounts are those of the day of the notice, and of 2026 they are told to be an assumption', () => {
    const at = (ontvangenOp: string) => reckonDwangsom({ ...days, ontvangenOp }, '2027-06-01');
    expect(at('2018-12-31')).toMatchObject({ meest: 126_000, isAanname: false });
    expect(at('2019-01-01')).toMatchObject({ meest: 144_200, isAanname: false });
    expect(at('2025-12-31').isAanname).toBe(false);
    expect(at('2026-01-01').isAanname).toBe(true);
  });

  test('a notice more than a year after the term asks for a judgement, one of a year does not', () => {
    const at = (ontvangenOp: string) => reckonDwangsom({ ...days, ontvangenOp }, '2028-01-01').isLaatGemeld;
    expect([at('2027-11-02'), at('2027-11-03')]).toEqual([false, true]);
  });

  test('never costs less with a day more, never more than forty-two days cost, and never begins within two weeks', () => {
    fc.assert(
      fc.property(day, fc.nat(400), fc.option(fc.nat(120), { nil: null }), (ontvangenOp, passed, told) => {
        const today = addDays(ontvangenOp, passed);
        const given = {
          uiterlijk: ontvangenOp,
          ontvangenOp,
          verteldOp: told === null ? null : addDays(ontvangenOp, told),
        };
        const now = reckonDwangsom(given, today);
        const next = reckonDwangsom(given, addDays(today, 1));
        expect(next.bedrag).toBeGreaterThanOrEqual(now.bedrag);
        expect(now.bedrag).toBeLessThanOrEqual(now.meest);
        expect(daysBetween(ontvangenOp, now.eersteDag)).toBeGreaterThanOrEqual(15);
        expect(addDays(now.eersteDag, -1)).toBe(nextWerkdag(addDays(ontvangenOp, 14)));
      }),
      { seed, numRuns: 400 },
    );
  });

  test('the amount is the sum of its days, each by its own stretch', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.constantFrom(...bedragen), (count, { perDag }) => {
        let sum = 0;
        for (let nr = 0; nr < Math.min(count, 42); nr++) sum += perDag[Math.floor(nr / 14)] ?? 0;
        expect(amountOf(count, perDag)).toBe(sum);
      }),
      { seed, numRuns: 200 },
    );
  });
});

const melding = {
  id: '00000000-0000-7000-8000-000000000001',
  gezinId: '00000000-0000-7000-8000-000000000002',
  besluitId: '00000000-0000-7000-8000-000000000003',
  bezwaarId: null,
  indiener: null,
  indienerNaam: 'Ilse Linde',
  weg: 'zelf',
  ontvangenOp: '2026-11-03',
  geenDwangsom: null,
  uitleg: '',
  bedrag: null,
  vastgesteldOp: null,
  vastgesteldNaam: null,
  versie: 1,
} as unknown as Parameters<typeof checkVaststelling>[0];

describe('a notice', () => {
  test('on the last day of the term comes too early, the next day it counts', () => {
    const at = (ontvangenOp: string) => checkNotice({ ...days, ontvangenOp }, undefined, '2026-11-20');
    expect(at('2026-11-02')).toMatchObject({
      refused: 'dwangsom/niet-te-laat',
      detail: { vanaf: '2026-11-03' },
    });
    expect(at('2026-11-03')).toBeUndefined();
  });

  test('of tomorrow, after the answer, or a second one, is refused', () => {
    const code = (...ask: Parameters<typeof checkNotice>) => checkNotice(...ask)?.refused;
    expect(code({ ...days, ontvangenOp: '2026-11-21' }, undefined, '2026-11-20')).toBe(
      'dwangsom/datum-ongeldig',
    );
    expect(code({ ...days, verteldOp: '2026-11-03' }, undefined, '2026-11-20')).toBe('dwangsom/al-besloten');
    expect(code({ ...days, verteldOp: '2026-11-04' }, undefined, '2026-11-20')).toBeUndefined();
    expect(code(days, melding, '2026-11-20')).toBe('dwangsom/al-gemeld');
  });
});

describe('what is paid', () => {
  const decide = (verteldOp: string | null, today: string, changes = {}) =>
    checkVaststelling({ ...melding, ...changes }, reckonDwangsom({ ...days, verteldOp }, today), 1)?.refused;

  test('is decided once no day can be added, once, and not when nothing is owed', () => {
    expect(decide(null, '2026-12-29')).toBe('dwangsom/loopt-nog');
    expect(decide(null, '2026-12-30')).toBeUndefined();
    expect(decide('2026-11-19', '2026-11-20')).toBeUndefined();
    expect(decide('2026-11-10', '2026-11-20')).toBe('dwangsom/niets-verschuldigd');
    expect(decide('2026-11-19', '2026-11-20', { vastgesteldOp: '2026-11-20' })).toBe(
      'dwangsom/reeds-vastgesteld',
    );
    expect(decide('2026-11-19', '2026-11-20', { versie: 2 })).toBe('verouderd');
  });
});
