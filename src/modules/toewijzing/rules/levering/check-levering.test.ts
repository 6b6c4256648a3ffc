import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#berichten/rekenen/kalender.ts';
import { checkPeriod, checkStart, checkStop, type Period } from './check-levering.ts';
import { aLevering, aToldOrder } from './testing.ts';

const today = '2026-06-01';

describe('a start', () => {
  test('can be on the first and on the last day of its order', () => {
    const order = aToldOrder({ einddatum: '2026-03-31' });
    expect(checkStart(order, '2026-03-02', today)).toBeUndefined();
    expect(checkStart(order, '2026-03-31', today)).toBeUndefined();
    expect(checkStart(order, '2026-04-01', today)).toMatchObject({ refused: 'levering/buiten-toewijzing' });
  });

  test('can be on the day on which a pause began, and not on that of the start before it', () => {
    const leveringen = [aLevering({ einddatum: '2026-03-20', reden: '20' })];
    const order = aToldOrder({ leveringen });
    expect(checkStart(order, '2026-03-20', today)).toBeUndefined();
    const short = aLevering({ einddatum: '2026-03-02', reden: '20' });
    expect(checkStart({ ...order, leveringen: [short] }, '2026-03-02', today)).toMatchObject({
      refused: 'levering/overlapt',
    });
  });
});

describe('a stop', () => {
  const order = aToldOrder({ leveringen: [aLevering()] });
  const stop = { begindatum: '2026-03-02', einddatum: '2026-06-01', reden: '31' as const };

  test('can be today, and no later', () => {
    expect(checkStop(order, stop, today)).toBeUndefined();
    expect(checkStop(order, { ...stop, einddatum: '2026-06-02' }, today)).toMatchObject({
      refused: 'levering/toekomst',
    });
  });

  test('can be on the same day as the pause before it (TR414)', () => {
    const paused = aToldOrder({ leveringen: [aLevering({ einddatum: '2026-05-01', reden: '20' })] });
    expect(checkStop(paused, { ...stop, einddatum: '2026-05-01' }, today)).toBeUndefined();
    expect(checkStop(paused, { ...stop, einddatum: '2026-04-30' }, today)).toMatchObject({
      refused: 'levering/einde-voor-pauze',
    });
  });
});

const day = fc.integer({ min: 0, max: 40 }).map((days) => addDays('2026-03-02', days));
const period = fc.tuple(day, fc.option(fc.integer({ min: 0, max: 20 }))).map(
  ([begindatum, length]): Period => ({
    begindatum,
    einddatum: length === null ? null : addDays(begindatum, length),
  }),
);

test('two deliveries share at most one day, on which the one ends and the other begins', () => {
  const daysOf = ({ begindatum, einddatum }: Period) => {
    const days: string[] = [];
    for (let at = begindatum; at <= (einddatum ?? '2026-06-30'); at = addDays(at, 1)) days.push(at);
    return days;
  };
  fc.assert(
    fc.property(period, period, (one, other) => {
      const both = daysOf(one).filter((at) => daysOf(other).includes(at));
      const [first = one, second = other] = one.begindatum < other.begindatum ? [one, other] : [other, one];
      const isSeam =
        first.begindatum !== second.begindatum &&
        both[0] === first.einddatum &&
        both[0] === second.begindatum;
      const isFree = both.length === 0 || (both.length === 1 && isSeam);
      expect(checkPeriod(one, [other], '2026-12-31') === undefined).toBe(isFree);
    }),
    { seed: 289, numRuns: 500 },
  );
});
