import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dateOf, dayNumber, weekday } from './kalender.ts';
import { findMaximumInPeriode, findMaximumInTotaal } from './maximum.ts';
import { type Eenheid, findFactor, isOutput, type Omvang } from './omvang.ts';
import { findProductPeriode, productPeriodesOf } from './productperiode.ts';

const seed = 301;
const eenheden: readonly Eenheid[] = ['01', '04', '14', '16', '82', '83', '84'];
const inspanning = eenheden.filter((eenheid) => !isOutput(eenheid));
const output = eenheden.filter(isOutput);

const looptijd = fc
  .tuple(fc.integer({ min: 18_000, max: 23_000 }), fc.nat(500))
  .map(([from, length]) => ({ Ingangsdatum: dateOf(from), Einddatum: dateOf(from + length) }));
const omvangOf = (units: readonly Eenheid[], ...frequenties: Omvang['Frequentie'][]) =>
  fc.record({
    Volume: fc.nat(99_999_999),
    Eenheid: fc.constantFrom(...units),
    Frequentie: fc.constantFrom(...frequenties),
  });
const run = (written: string) => ({ Ingangsdatum: written.slice(0, 10), Einddatum: written.slice(11) });
const perWeek = (Volume: number, Eenheid: Eenheid): Omvang => ({ Volume, Eenheid, Frequentie: '2' });
const volumes = (written: string, Omvang: Omvang) =>
  productPeriodesOf(run(written)).map(
    (periode) => findMaximumInPeriode({ ...run(written), Omvang }, periode)?.volume,
  );

describe('the worked examples of the standard', () => {
  test.each([
    ['IV076 2022', '2022-07-11/2022-09-04', [9, 15, 3], 24],
    ['IV077 2022', '2022-10-11/2022-12-28', [12, 15, 15], 36],
    ['IV078 2021', '2021-10-12/2021-12-13', [9, 15, 9], 30],
    ['IV077 2025, whose last day lies in week 1 of 2026', '2025-10-07/2025-12-30', [12, 15, 15], 39],
    ['frequency per week', '2022-04-13/2022-06-30', [9, 18, 15], 36],
    // The source says 9 for November, with years that were shifted; weeks 46 to 49 are four.
    ['IV078 2026, corrected', '2026-11-12/2026-12-13', [12, 6], 15],
  ])('effort, 3 hours a week, %s', (_source, written, months, total) => {
    expect(volumes(written, perWeek(3, '04'))).toEqual(months);
    const whole = findMaximumInTotaal({ ...run(written), Omvang: perWeek(3, '04') });
    expect(whole).toEqual({ volume: total, grond: 'standaard' });
  });

  test.each([
    ['IV076 2022, until a Sunday', '2022-07-11/2022-09-04', [900, 1200, 300]],
    ['IV076 2022, until a Saturday', '2022-07-11/2022-09-03', [900, 1500, 0]],
    ['IV077 2022, until a Saturday', '2022-10-11/2022-12-31', [900, 1200, 1500]],
    ['IV076 2025, until a Sunday', '2025-07-07/2025-09-07', [900, 1500, 300]],
    ['IV076 2025, until a Saturday', '2025-07-07/2025-09-06', [900, 1800, 0]],
    ['frequency per week, until a Friday', '2025-07-07/2025-09-05', [900, 1800, 0]],
  ])('output, 300 euros a week, %s', (_source, written, euros) => {
    const cents = euros.map((each) => each * 100);
    expect(volumes(written, perWeek(30_000, '83'))).toEqual(cents);
    expect(volumes(written, perWeek(300, '82'))).toEqual(euros);
    expect(findMaximumInTotaal({ ...run(written), Omvang: perWeek(30_000, '83') })).toEqual({
      volume: cents.reduce((sum, each) => sum + each, 0),
      grond: 'standaard',
    });
  });

  test('Thursdays of two and a half hours fit in the maxima of IV076', () => {
    const thursdays = [0, 7, 14, 21, 28, 35, 42, 49].map((days) => addDays('2022-07-14', days));
    const delivered = ['2022-07', '2022-08', '2022-09'].map(
      (month) => thursdays.filter((datum) => datum.startsWith(month)).length * 150,
    );
    expect(delivered).toEqual([450, 600, 150]);
    const maxima = productPeriodesOf(run('2022-07-11/2022-09-04')).map((periode) =>
      findMaximumInPeriode({ ...run('2022-07-11/2022-09-04'), Omvang: perWeek(3, '04') }, periode, '01'),
    );
    expect(maxima.map((maximum) => maximum?.volume)).toEqual([540, 900, 180]);
  });
});

describe('where the sources are silent', () => {
  test('output a week without any Sunday is one week, in the period in which it ends, and says that this is our reading', () => {
    const short = { ...run('2025-01-01/2025-01-03'), Omvang: perWeek(30_000, '83') };
    const january = { Begindatum: '2025-01-01', Einddatum: '2025-01-03' };
    expect(findMaximumInPeriode(short, january)).toEqual({ volume: 30_000, grond: 'eigen-lezing' });
    expect(findMaximumInTotaal(short)).toEqual({ volume: 30_000, grond: 'eigen-lezing' });
    expect(volumes('2024-09-30/2024-10-05', perWeek(30_000, '83'))).toEqual([0, 30_000]);
  });

  test('output a month is for the contract where the month is broken', () => {
    const omvang: Omvang = { Volume: 4, Eenheid: '82', Frequentie: '4' };
    const toewijzing = { ...run('2026-01-15/2026-03-31'), Omvang: omvang };
    expect(
      productPeriodesOf(toewijzing).map((periode) => findMaximumInPeriode(toewijzing, periode)?.grond),
    ).toEqual(['afspraak', 'standaard', 'standaard']);
    expect(findMaximumInTotaal(toewijzing)).toEqual({ volume: 12, grond: 'afspraak' });
    const effort = { ...toewijzing, Omvang: { ...omvang, Eenheid: '84' } as const };
    expect(volumes('2026-01-15/2026-03-31', effort.Omvang)).toEqual([4, 4, 4]);
    expect(findMaximumInTotaal(effort)).toEqual({ volume: 12, grond: 'afgeleid' });
  });

  test.each<Omvang['Frequentie']>([
    '1',
    '2',
    '4',
  ])('without Einddatum the total of frequency %s is unknown, not zero', (Frequentie) => {
    const open = { Ingangsdatum: '2026-01-15', Omvang: { Volume: 3, Eenheid: '04', Frequentie } as const };
    expect(findMaximumInTotaal(open)).toBeUndefined();
    const march = findProductPeriode(open, '2026-03-01');
    expect(march && findMaximumInPeriode(open, march)?.volume).toBe({ 1: 93, 2: 18, 4: 3, 6: 0 }[Frequentie]);
  });

  test('open output a week counts the Sundays of each period', () => {
    const open = { Ingangsdatum: '2026-01-01', Omvang: perWeek(1, '82') };
    const periode = { Begindatum: '2026-03-01', Einddatum: '2026-03-31' };
    expect(findMaximumInPeriode(open, periode)).toEqual({ volume: 5, grond: 'standaard' });
  });
});

test('a volume a day is not worked out in the standard, but follows from it', () => {
  const daily = {
    ...run('2026-01-30/2026-02-03'),
    Omvang: { Volume: 2, Eenheid: '04', Frequentie: '1' } as const,
  };
  expect(productPeriodesOf(daily).map((periode) => findMaximumInPeriode(daily, periode))).toEqual([
    { volume: 4, grond: 'afgeleid' },
    { volume: 6, grond: 'afgeleid' },
  ]);
  expect(findMaximumInTotaal(daily)).toEqual({ volume: 10, grond: 'afgeleid' });
});

test('a volume in total holds for the whole, open or not, and sets nothing for a month', () => {
  const omvang: Omvang = { Volume: 40, Eenheid: '04', Frequentie: '6' };
  const open = { Ingangsdatum: '2026-01-15', Omvang: omvang };
  expect(findMaximumInTotaal(open)).toEqual({ volume: 40, grond: 'standaard' });
  expect(findMaximumInTotaal(open, '01')).toEqual({ volume: 2400, grond: 'standaard' });
  const periode = { Begindatum: '2026-02-01', Einddatum: '2026-02-28' };
  expect(findMaximumInPeriode(open, periode)).toBeUndefined();
});

test('a toewijzing without Omvang has no maximum', () => {
  const toewijzing = run('2026-01-01/2026-01-31');
  const periode = { Begindatum: '2026-01-01', Einddatum: '2026-01-31' };
  expect(findMaximumInPeriode(toewijzing, periode)).toBeUndefined();
  expect(findMaximumInTotaal(toewijzing)).toBeUndefined();
});

test('hours may be declared in minutes, and nothing else in another unit (TR341)', () => {
  const periode = { Begindatum: '2026-01-01', Einddatum: '2026-01-31' };
  for (const toegewezen of eenheden) {
    for (const gedeclareerd of eenheden) {
      const toewijzing = {
        ...run('2026-01-01/2026-12-31'),
        Omvang: { Volume: 2, Eenheid: toegewezen, Frequentie: '4' } as const,
      };
      const isSame = toegewezen === gedeclareerd;
      const isMinutes = toegewezen === '04' && gedeclareerd === '01';
      expect(findFactor(toegewezen, gedeclareerd) !== undefined).toBe(isSame || isMinutes);
      expect(findMaximumInPeriode(toewijzing, periode, gedeclareerd)?.volume).toBe(
        isMinutes ? 120 : isSame ? 2 : 0,
      );
    }
  }
});

test('a whole month has four to six weeks of effort', () => {
  fc.assert(
    fc.property(looptijd, (toegewezen) => {
      for (const periode of productPeriodesOf(toegewezen).slice(1, -1)) {
        const weeks = findMaximumInPeriode({ ...toegewezen, Omvang: perWeek(1, '84') }, periode)?.volume;
        expect([4, 5, 6]).toContain(weeks);
      }
    }),
    { seed, numRuns: 300 },
  );
});

test('the periods of output, and all frequencies but the week of effort, add up to the total', () => {
  const omvang = fc.oneof(omvangOf(output, '1', '2', '4'), omvangOf(inspanning, '1', '4'));
  fc.assert(
    fc.property(looptijd, omvang, (toegewezen, Omvang) => {
      const toewijzing = { ...toegewezen, Omvang };
      const sum = productPeriodesOf(toegewezen)
        .map((periode) => findMaximumInPeriode(toewijzing, periode)?.volume ?? Number.NaN)
        .reduce((total, volume) => total + volume, 0);
      expect(sum).toBe(findMaximumInTotaal(toewijzing)?.volume);
    }),
    { seed, numRuns: 1000 },
  );
});

test('a walk along the days gives the same weeks of output', () => {
  fc.assert(
    fc.property(looptijd, (toegewezen) => {
      const last = dayNumber(toegewezen.Einddatum);
      const counted = new Map<string, number>();
      let sunday = '';
      for (let dag = dayNumber(toegewezen.Ingangsdatum); dag <= last; dag++) {
        const datum = dateOf(dag);
        if (weekday(datum) !== 7 && dag !== last) continue;
        // The last day closes a week too, and that week goes to the month of the last Sunday, if there was one.
        const day = weekday(datum) === 7 || sunday === '' ? datum : sunday;
        if (weekday(datum) === 7) sunday = datum;
        counted.set(day.slice(0, 7), (counted.get(day.slice(0, 7)) ?? 0) + 1);
      }
      for (const periode of productPeriodesOf(toegewezen)) {
        const found = findMaximumInPeriode({ ...toegewezen, Omvang: perWeek(1, '82') }, periode)?.volume;
        expect(found).toBe(counted.get(periode.Begindatum.slice(0, 7)) ?? 0);
      }
    }),
    { seed, numRuns: 1000 },
  );
});

test('a toewijzing that lasts a day longer, or is larger, never allows less in total', () => {
  fc.assert(
    fc.property(looptijd, omvangOf(eenheden, '1', '2', '4', '6'), (toegewezen, Omvang) => {
      const before = findMaximumInTotaal({ ...toegewezen, Omvang })?.volume ?? Number.NaN;
      const Einddatum = addDays(toegewezen.Einddatum, 1);
      expect(findMaximumInTotaal({ ...toegewezen, Einddatum, Omvang })?.volume).toBeGreaterThanOrEqual(
        before,
      );
      const larger = { ...Omvang, Volume: Omvang.Volume + 1 };
      expect(findMaximumInTotaal({ ...toegewezen, Omvang: larger })?.volume).toBeGreaterThan(before);
    }),
    { seed, numRuns: 1000 },
  );
});
