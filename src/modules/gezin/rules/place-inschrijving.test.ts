import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRefusal } from '#platform/refusal.ts';
import { InschrijvingId } from '../schema/inschrijving.ts';
import { placeInschrijving } from './place-inschrijving.ts';

const ids = ['a', 'b', 'c'].map((letter) =>
  InschrijvingId.parse(`0000000${letter}-0000-4000-8000-000000000000`),
);
const kept = (nr: number, gemeente: string | null, van: string, tot: string | null = null) => ({
  id: ids[nr] ?? InschrijvingId.parse(ids[0]),
  gemeente,
  isBuitenland: gemeente === null,
  van,
  tot,
  isOnjuist: false,
});
const wanted = (gemeente: string | null, van: string, tot?: string) => ({
  gemeente,
  isBuitenland: gemeente === null,
  van,
  tot,
});

test('a move ends the registration that ran, on the day of the move', () => {
  const known = [kept(0, '0014', '2017-03-02'), kept(1, '0037', '2010-01-01', '2017-03-02')];
  expect(placeInschrijving(known, wanted('0037', '2026-05-01'))).toEqual({ ends: [ids[0]] });
  expect(placeInschrijving(known, wanted(null, '2026-05-01'))).toEqual({ ends: [ids[0]] });
});

test('two gemeenten on one day are refused, and touching periods are not', () => {
  const known = [kept(0, '0014', '2020-01-01', '2024-01-01')];
  expect(placeInschrijving(known, wanted('0037', '2023-12-31'))).toMatchObject({
    refused: 'inschrijving/overlapt',
    detail: { van: '2020-01-01', tot: '2024-01-01' },
  });
  expect(placeInschrijving(known, wanted('0037', '2024-01-01'))).toEqual({ ends: [] });
  expect(placeInschrijving(known, wanted('0037', '2019-01-01', '2020-01-01'))).toEqual({ ends: [] });
  expect(placeInschrijving(known, wanted('0037', '2019-01-01', '2020-01-02'))).toMatchObject({
    refused: 'inschrijving/overlapt',
  });
});

test('an older registration that is added later does not end what came after it', () => {
  const known = [kept(0, '0014', '2020-01-01')];
  expect(placeInschrijving(known, wanted('0037', '2017-01-01', '2020-01-01'))).toEqual({ ends: [] });
  expect(placeInschrijving(known, wanted('0037', '2017-01-01'))).toMatchObject({
    refused: 'inschrijving/overlapt',
  });
});

test('what was written down wrongly, and the row that is changed itself, stand in nobody’s way', () => {
  const known = [{ ...kept(0, '0014', '2020-01-01'), isOnjuist: true }, kept(1, '0037', '2021-01-01')];
  expect(placeInschrijving(known, { ...wanted('0034', '2021-01-01'), id: String(ids[1]) })).toEqual({
    ends: [],
  });
});

test('whatever is placed in turn, nobody is ever registered in two gemeenten on one day', () => {
  const step = fc.tuple(
    fc.nat(20),
    fc.option(fc.integer({ min: 1, max: 6 })),
    fc.constantFrom('0014', '0037', null),
  );
  const day = (nr: number) => `2026-01-${String(nr + 1).padStart(2, '0')}`;
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
      let rows: ReturnType<typeof kept>[] = [];
      for (const [nr, [from, days, gemeente]] of steps.entries()) {
        const tot = days === null ? null : day(from + days);
        const fresh = wanted(gemeente, day(from), tot ?? undefined);
        const placed = placeInschrijving(rows, fresh);
        if (isRefusal(placed)) continue;
        const id = InschrijvingId.parse(`000000${String(nr).padStart(2, '0')}-0000-4000-8000-000000000000`);
        rows = rows.map((row) => (placed.ends.includes(row.id) ? { ...row, tot: fresh.van } : row));
        rows.push({ ...kept(0, gemeente, day(from), tot), id });
      }
      for (let nr = 0; nr < 31; nr++) {
        const holds = rows.filter((row) => row.van <= day(nr) && (row.tot === null || row.tot > day(nr)));
        expect(new Set(holds.map(({ gemeente }) => gemeente)).size).toBeLessThanOrEqual(1);
      }
    }),
    { seed: 12, numRuns: 500 },
  );
});
