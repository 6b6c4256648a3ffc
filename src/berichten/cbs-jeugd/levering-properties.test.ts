import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../rekenen/kalender.ts';
import type { Hulpvorm } from './codes/codelijsten.ts';
import { makeLevering } from './make-levering.ts';
import { type Cbsrecord, getLooptijd, getSleutel } from './records/records.ts';
import { hulp, najaar, noor, sam, seed, voorjaar } from './testing.ts';

const feit = fc
  .record({
    from: fc.nat(500),
    length: fc.option(fc.nat(200), { nil: undefined }),
    jeugdige: fc.constantFrom(sam, noor),
    hulpvorm: fc.constantFrom<Hulpvorm>('02', '04', '11', '14'),
    reden: fc.constantFrom('01' as const, '02' as const),
  })
  .map(({ from, length, reden, ...rest }) => ({
    ...rest,
    begin: addDays('2025-06-01', from),
    einde: length === undefined ? undefined : addDays('2025-06-01', from + length),
    reden: length === undefined ? undefined : reden,
  }));
const feiten = fc
  .array(feit, { maxLength: 10 })
  .map((all) => all.map((one, index) => hulp({ ...one, kenmerk: `k${index}` })));

function hasCommonDay(one: Cbsrecord, other: Cbsrecord): boolean {
  const [a, b] = [getLooptijd(one), getLooptijd(other)];
  return a.begin <= (b.einde ?? '9') && b.begin <= (a.einde ?? '9');
}

test('no two records of one person and hulpvorm overlap, each has a day in the period, and no end lies after it', () => {
  fc.assert(
    fc.property(feiten, (all) => {
      const { records } = makeLevering(all, voorjaar);
      records.forEach((record, index) => {
        const { begin, einde } = getLooptijd(record);
        expect(begin <= '2026-06-30' && (einde ?? '9') >= '2026-01-01').toBe(true);
        expect(einde === undefined || einde <= '2026-06-30').toBe(true);
        const same = records
          .slice(index + 1)
          .filter((other) => other.soort === 'jeugdhulp' && record.soort === 'jeugdhulp')
          .filter((other) => other.persoon.bsn === record.persoon.bsn)
          .filter(
            (other) => 'hulpvorm' in other && 'hulpvorm' in record && other.hulpvorm === record.hulpvorm,
          );
        expect(same.filter((other) => hasCommonDay(record, other))).toEqual([]);
      });
    }),
    { seed, numRuns: 500 },
  );
});

test('every fact with a day in the period is in exactly one record, and no fact is in two', () => {
  fc.assert(
    fc.property(feiten, (all) => {
      const held = makeLevering(all, voorjaar).records.flatMap(({ kenmerken }) => kenmerken);
      expect(new Set(held).size).toBe(held.length);
      const inside = all.filter(({ hulpvorm = '02', begin = '', einde }) => {
        const shift = hulpvorm >= '11' ? 1 : 0;
        const last = einde === undefined ? '9' : addDays(einde, shift);
        return addDays(begin, shift) <= '2026-06-30' && last >= '2026-01-01';
      });
      expect(inside.filter(({ kenmerk }) => !held.includes(kenmerk))).toEqual([]);
    }),
    { seed, numRuns: 500 },
  );
});

test('the same facts in another order make the same levering', () => {
  const gaps = feiten.map((all) =>
    all.map((one, index) => (index % 3 === 0 ? { ...one, hulpvorm: undefined } : one)),
  );
  const shuffled = gaps.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  );
  fc.assert(
    fc.property(shuffled, ([all, other]) => {
      expect(makeLevering(other, voorjaar)).toEqual(makeLevering(all, voorjaar));
    }),
    { seed, numRuns: 500 },
  );
});

test('a record that runs at the end of one period is there in the next, with the same first day', () => {
  fc.assert(
    fc.property(feiten, (all) => {
      // Help that turns out to lie wholly within verblijf goes into it, so only help without verblijf is followed here.
      const ambulant = all.filter(({ hulpvorm = '02' }) => hulpvorm < '11');
      const running = makeLevering(ambulant, voorjaar).records.filter(({ einde }) => einde === undefined);
      const next = new Set(makeLevering(ambulant, najaar).records.map(getSleutel));
      expect(running.filter((record) => !next.has(getSleutel(record)))).toEqual([]);
    }),
    { seed, numRuns: 500 },
  );
});
