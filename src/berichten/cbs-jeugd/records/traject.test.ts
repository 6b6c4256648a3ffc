import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayNumber } from '../../rekenen/kalender.ts';
import { seed } from '../testing.ts';
import { mergeTrajecten, type Traject } from './traject.ts';

const HORIZON = 60;

const traject = fc
  .record({
    from: fc.nat(25),
    length: fc.option(fc.nat(8), { nil: undefined, freq: 8 }),
    persoon: fc.constantFrom('bsn 1', 'bsn 2'),
    hulpvorm: fc.constantFrom('02' as const, '04' as const),
    plan: fc.option(fc.constantFrom('p', 'q'), { nil: undefined, freq: 3 }),
    verwijzers: fc.subarray(['01', '02'] as const, { maxLength: 1 }),
    crises: fc.subarray([true, false], { maxLength: 1 }),
    reden: fc.constantFrom('01', '03', 'JW307 36'),
    metingen: fc.array(
      fc.record({ informant: fc.constant('ouder' as const), nut: fc.integer({ min: 1, max: 2 }) }),
      {
        maxLength: 1,
      },
    ),
  })
  .map(({ from, length, reden, ...rest }) => ({
    ...rest,
    aanvang: addDays('2026-01-01', from),
    einde: length === undefined ? undefined : addDays('2026-01-01', from + length),
    redenen: length === undefined ? [] : [reden],
  }));

const trajecten = fc
  .array(traject, { maxLength: 9 })
  .map((all): Traject[] => all.map((one, index) => ({ ...one, kenmerken: [`k${index}`], jeugdigen: [] })));

function lastDay({ einde }: Traject): number {
  return einde === undefined ? HORIZON + dayNumber('2026-01-01') : dayNumber(einde);
}

function isSame(one: Traject, other: Traject): boolean {
  return one.persoon === other.persoon && one.hulpvorm === other.hulpvorm;
}

interface Groep {
  readonly leden: readonly Traject[];
  readonly from: number;
  readonly to: number;
}

/** Slow and plain: put two groups together as long as there are two that belong together. */
function mergeSlowly(all: readonly Traject[]): Groep[] {
  const groups: Groep[] = all.map((one) => ({
    leden: [one],
    from: dayNumber(one.aanvang),
    to: lastDay(one),
  }));
  for (;;) {
    const pair = groups
      .flatMap((a, i) => groups.slice(i + 1).map((b) => [a, b] as const))
      .find(([a, b]) => {
        const [first, second] = [a.leden[0], b.leden[0]];
        if (first === undefined || second === undefined || !isSame(first, second)) return false;
        const inPlan = a.leden.some(({ plan }) => plan && b.leden.some((other) => other.plan === plan));
        return inPlan || (a.from <= b.to && b.from <= a.to);
      });
    if (pair === undefined) return groups;
    const [a, b] = pair;
    groups.splice(groups.indexOf(a), 1);
    groups.splice(groups.indexOf(b), 1);
    groups.push({
      leden: [...a.leden, ...b.leden],
      from: Math.min(a.from, b.from),
      to: Math.max(a.to, b.to),
    });
  }
}

const distinct = <T>(values: readonly T[]) => [...new Set(values)].sort();

function describeSlowly({ leden, from, to }: Groep) {
  const starts = leden.filter(({ aanvang }) => dayNumber(aanvang) === from);
  const ends = leden.filter((one) => lastDay(one) === to);
  return {
    kenmerken: leden.flatMap(({ kenmerken }) => kenmerken).sort(),
    from,
    to,
    verwijzers: distinct(starts.flatMap(({ verwijzers }) => verwijzers)),
    crises: distinct(starts.flatMap(({ crises }) => crises)),
    redenen: distinct(ends.flatMap(({ redenen }) => redenen)),
    metingen: distinct(leden.flatMap(({ metingen }) => metingen.map(({ nut }) => nut))),
  };
}

function describe(one: Traject) {
  return {
    kenmerken: [...one.kenmerken],
    from: dayNumber(one.aanvang),
    to: lastDay(one),
    verwijzers: [...one.verwijzers],
    crises: [...one.crises],
    redenen: [...one.redenen],
    metingen: one.metingen.map(({ nut }) => nut).sort(),
  };
}

const byFirst = (a: { kenmerken: string[] }, b: { kenmerken: string[] }) =>
  String(a.kenmerken) < String(b.kenmerken) ? -1 : 1;

const written = (all: readonly Traject[]) => all.map((one) => JSON.stringify(one)).sort();
const facts = (all: readonly Traject[]) => all.map(describe).sort(byFirst);

test('merging finds what putting together two by two finds', () => {
  fc.assert(
    fc.property(trajecten, (all) => {
      expect(facts(mergeTrajecten(all))).toEqual(mergeSlowly(all).map(describeSlowly).sort(byFirst));
    }),
    { seed, numRuns: 2000 },
  );
});

test('merging what was merged changes nothing', () => {
  fc.assert(
    fc.property(trajecten, (all) => {
      const merged = mergeTrajecten(all);
      expect(written(mergeTrajecten(merged))).toEqual(written(merged));
    }),
    { seed, numRuns: 1000 },
  );
});

test('the order in which help was registered does not matter', () => {
  const shuffled = trajecten.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  );
  fc.assert(
    fc.property(shuffled, ([all, other]) => {
      expect(facts(mergeTrajecten(other))).toEqual(facts(mergeTrajecten(all)));
    }),
    { seed, numRuns: 1000 },
  );
});

test('every day of help lies in exactly one record of its person and hulpvorm', () => {
  fc.assert(
    fc.property(trajecten, (all) => {
      const merged = mergeTrajecten(all);
      for (const one of all) {
        for (let day = dayNumber(one.aanvang); day <= lastDay(one); day++) {
          const holding = merged.filter(
            (other) => isSame(one, other) && dayNumber(other.aanvang) <= day && day <= lastDay(other),
          );
          expect(holding).toHaveLength(1);
        }
      }
    }),
    { seed, numRuns: 300 },
  );
});

test('without a plan a record has no day on which nobody got help', () => {
  fc.assert(
    fc.property(trajecten, (all) => {
      const planless = all.map((one) => ({ ...one, plan: undefined }));
      for (const record of mergeTrajecten(planless)) {
        for (let day = dayNumber(record.aanvang); day <= lastDay(record); day++) {
          const helping = planless.filter(
            (one) => isSame(one, record) && dayNumber(one.aanvang) <= day && day <= lastDay(one),
          );
          expect(helping.length).toBeGreaterThan(0);
        }
      }
    }),
    { seed, numRuns: 300 },
  );
});
