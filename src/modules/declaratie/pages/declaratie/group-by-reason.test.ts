import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupByReason } from './group-by-reason.ts';

const line = (nr: number, ...codes: string[]) => ({
  nr,
  redenen: codes.map((code) => ({ code, tekst: code })),
});

test('a reason is read once, whatever the order in which its codes stand', () => {
  const groups = groupByReason([
    line(1, '9338'),
    line(2, '9321', '9322'),
    line(3, '9338'),
    line(4, '9322', '9321'),
  ]);
  expect(groups.map((lines) => lines.map(({ nr }) => nr))).toEqual([
    [1, 3],
    [2, 4],
  ]);
});

test('no line is lost and none is told twice', () => {
  const codes = fc.array(fc.constantFrom('9338', '9321', '9322', '8021'), { maxLength: 3 });
  fc.assert(
    fc.property(fc.array(codes), (all) => {
      const lines = all.map((one, nr) => line(nr, ...one));
      const told = groupByReason(lines)
        .flat()
        .map(({ nr }) => nr);
      expect(told.toSorted((a, b) => a - b)).toEqual(lines.map(({ nr }) => nr));
    }),
    { seed: 325 },
  );
});
