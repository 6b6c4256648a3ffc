import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KeyTable } from './key-table.ts';
import { Keys } from './keys.ts';

/** Short ones, so that many come twice; some outside ASCII and some that only differ in length. */
const key = fc.oneof(
  fc.string({ maxLength: 3, unit: fc.constantFrom('a', 'b', '\u0000', '\u00e9', '\u20ac') }),
  fc.nat(300).map((number) => `P${number}`),
);

const makes: readonly [string, () => Pick<Keys, 'take' | 'find'>][] = [
  ['keys are remembered', () => new Keys()],
  ['keys are remembered in numbers', () => new KeyTable()],
  ['keys that all want one place are remembered', () => new KeyTable(() => 7)],
  ['keys that want two places are remembered', () => new KeyTable((one) => one.length % 2)],
];

test.each(makes)('%s as a map would, with the number each came first with', (_name, make) => {
  fc.assert(
    fc.property(fc.array(fc.tuple(key, fc.boolean()), { maxLength: 600 }), (wanted) => {
      const keys = make();
      const map = new Map<string, number>();
      wanted.forEach(([one, isTaken], at) => {
        expect(keys.find(one)).toBe(map.get(one) ?? 0);
        if (!isTaken) return;
        expect(keys.take(one, at + 1)).toBe(map.get(one) ?? 0);
        if (!map.has(one)) map.set(one, at + 1);
      });
    }),
    { seed: 20260417, numRuns: 200 },
  );
});

test('a hundred thousand keys are all known again, and no other', () => {
  const keys = new Keys();
  for (let nr = 1; nr <= 100_000; nr++) expect(keys.take(`PRESTATIE${nr}`, nr)).toBe(0);
  for (let nr = 1; nr <= 100_000; nr += 7) expect(keys.take(`PRESTATIE${nr}`, 1)).toBe(nr);
  expect([keys.find('PRESTATIE'), keys.find('PRESTATIE100001'), keys.find('')]).toEqual([0, 0, 0]);
});

test('keys that were chosen to meet cost no more than their number', () => {
  const begin = performance.now();
  const table = new KeyTable(() => 7);
  for (let nr = 1; nr <= 50_000; nr++) table.take(`P${nr}`, nr);
  expect(table.find('P50000')).toBe(50_000);
  expect(performance.now() - begin).toBeLessThan(3000);
});
