import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellOf, type Mark, protect, SHOWN_FROM } from './protect.ts';

/** A count that is the sum of others. */
type Relation = { readonly whole: number; readonly parts: readonly number[] };

/** What is known of a cell from its mark alone. */
function boundsOf(value: number, mark: Mark): [number, number] {
  if (mark === 'getal') return [value, value];
  return [1, mark === 'klein' ? SHOWN_FROM - 1 : Number.POSITIVE_INFINITY];
}

/** An attacker who adds and subtracts what is shown, again and again, until nothing narrows any more. */
function attack(values: readonly number[], relations: readonly Relation[], marks: readonly Mark[]) {
  const bounds = values.map((value, cell) => boundsOf(value, marks[cell] ?? 'getal'));
  const at = (cell: number) => bounds[cell] ?? [0, 0];
  const narrow = (cell: number, low: number, high: number): boolean => {
    const [was, until] = at(cell);
    bounds[cell] = [Math.max(was, low), Math.min(until, high)];
    return low > was || high < until;
  };
  for (let changed = true; changed; ) {
    changed = false;
    for (const { whole, parts } of relations) {
      const signed = [{ cell: whole, sign: 1 }, ...parts.map((cell) => ({ cell, sign: -1 }))];
      for (const { cell, sign } of signed) {
        const others = signed.filter((one) => one.cell !== cell);
        const least = sumOf(others.map((one) => (one.sign > 0 ? at(one.cell)[0] : -at(one.cell)[1])));
        const most = sumOf(others.map((one) => (one.sign > 0 ? at(one.cell)[1] : -at(one.cell)[0])));
        changed = (sign > 0 ? narrow(cell, -most, -least) : narrow(cell, least, most)) || changed;
      }
    }
  }
  return bounds;
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

/**
 * Areas × classes × with and without, in two orderings at once: each class by itself, and classes two by two. The names
 * are the places in `boxes` × without, with, both.
 */
function tableOf(cells: readonly (readonly (readonly number[])[])[]) {
  const columns = [...(cells[0]?.keys() ?? [])];
  const pairs = [...new Set(columns.map((column) => Math.floor(column / 2)))];
  const boxes = ['*', ...columns.map((column) => `a${column}`), ...pairs.map((pair) => `b${pair}`)];
  const nameOf = (box: string, form: number) => boxes.indexOf(box) * 3 + form;
  const kinds = columns.flatMap((column) =>
    [0, 1].map((form) => ({
      names: ['*', `a${column}`, `b${Math.floor(column / 2)}`].flatMap((box) => [
        nameOf(box, form),
        nameOf(box, 2),
      ]),
    })),
  );
  const amounts = [[], ...cells.map((row) => row.flat())];
  const table = { areas: amounts.length, names: boxes.length * 3, kinds, amounts, isInner: () => false };
  const areas = amounts.map((_row, area) => area);
  const at = (area: number, box: string, form: number) => cellOf(table, area, nameOf(box, form));
  const forms = [0, 1, 2];
  const relations: Relation[] = [
    ...boxes.flatMap((box) =>
      forms.map((form) => ({
        whole: at(0, box, form),
        parts: areas.slice(1).map((area) => at(area, box, form)),
      })),
    ),
    ...areas.flatMap((area) =>
      boxes.map((box) => ({ whole: at(area, box, 2), parts: [at(area, box, 0), at(area, box, 1)] })),
    ),
    ...areas.flatMap((area) =>
      forms.flatMap((form) => [
        { whole: at(area, '*', form), parts: columns.map((column) => at(area, `a${column}`, form)) },
        ...pairs.map((pair) => ({
          whole: at(area, `b${pair}`, form),
          parts: columns
            .filter((column) => Math.floor(column / 2) === pair)
            .map((column) => at(area, `a${column}`, form)),
        })),
      ]),
    ),
  ];
  return { table, relations };
}

const count = fc.oneof(
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 12 }) },
  fc.integer({ min: 0, max: 400 }),
);
const tables = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.tuple(count, count), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

test('no count from 1 to 9 is ever shown, and every zero is', () => {
  fc.assert(
    fc.property(tables, (cells) => {
      const { values, marks } = protect(tableOf(cells).table);
      for (const [cell, value] of values.entries()) {
        if (value === 0) expect(marks[cell]).toBe('getal');
        if (value > 0 && value < 10) expect(marks[cell]).not.toBe('getal');
        if (value >= 10) expect(marks[cell]).not.toBe('klein');
      }
    }),
  );
});

test('whoever knows all that is shown, totals included, cannot determine what is hidden', () => {
  fc.assert(
    fc.property(tables, (cells) => {
      const { table, relations } = tableOf(cells);
      const { values, marks } = protect(table);
      const determined = attack(values, relations, marks).filter(
        ([low, high], cell) => marks[cell] !== 'getal' && low === high,
      );
      expect(determined).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('without a second hidden cell the attacker would succeed', () => {
  const { table, relations } = tableOf([
    [
      [40, 30],
      [3, 20],
    ],
  ]);
  const { values } = protect(table);
  const onlySmall = values.map((value): Mark => (value > 0 && value < 10 ? 'klein' : 'getal'));
  const found = attack(values, relations, onlySmall).filter(
    ([low, high], cell) => onlySmall[cell] !== 'getal' && low === high,
  );
  expect(found).not.toEqual([]);
});

test('a table of large counts is shown whole', () => {
  const { marks } = protect(
    tableOf([
      [
        [40, 30],
        [35, 20],
      ],
      [
        [12, 10],
        [0, 11],
      ],
    ]).table,
  );
  expect(marks.every((mark) => mark === 'getal')).toBe(true);
});

test('small counts that hide each other cost no other its number', () => {
  const { values, marks } = protect(
    tableOf([
      [
        [4, 0],
        [8, 0],
        [60, 0],
        [0, 0],
      ],
      [
        [6, 0],
        [7, 0],
        [80, 0],
        [0, 0],
      ],
    ]).table,
  );
  expect(values.filter((_value, cell) => marks[cell] === 'afgeschermd')).toEqual([]);
});

test('the total of a region stays known when one gemeente has a few children in one class', () => {
  const { table } = tableOf([
    [
      [40, 30],
      [3, 20],
      [50, 12],
    ],
    [
      [400, 300],
      [300, 200],
      [80, 70],
    ],
    [
      [70, 90],
      [60, 40],
      [11, 30],
    ],
  ]);
  const { marks } = protect(table);
  expect(marks.slice(0, 3)).toEqual(['getal', 'getal', 'getal']);
  expect(marks.filter((mark) => mark !== 'getal').length).toBeLessThan(20);
});
