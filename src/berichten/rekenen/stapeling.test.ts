import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBericht, writeBericht } from '../index.ts';
import { aJw301, aProduct, type Product } from '../testing/made.ts';
import { addDays } from './kalender.ts';
import { hasOverlap, hasProductConflict, isGestapeld, isVerwijderd } from './stapeling.ts';

const seed = 301;
const period = (written: string) => ({
  Begindatum: written.slice(0, 10),
  Einddatum: written.slice(11) || undefined,
});

test.each([
  ['2026-01-01/2026-03-31', '2026-04-01/2026-06-30', false],
  ['2026-01-01/2026-03-31', '2026-03-31/2026-06-30', true],
  ['2026-01-01/', '2031-03-31/2031-06-30', true],
  ['2026-01-01/', '2025-01-01/2025-12-31', false],
  ['2026-01-01/', '2020-01-01/', true],
  ['2026-01-01/2026-12-31', '2026-03-31/2026-03-01', false],
])('%s and %s overlap: %s', (one, other, expected) => {
  expect(hasOverlap(period(one), period(other))).toBe(expected);
  expect(hasOverlap(period(other), period(one))).toBe(expected);
});

test.each([
  [{ Categorie: '45', Code: '45A01' }, { Categorie: '45', Code: '45A01' }, true],
  [{ Categorie: '45', Code: '45A01' }, { Categorie: '45', Code: '45A02' }, false],
  [{ Categorie: '45', Code: '45A01' }, { Categorie: '45' }, true],
  [{ Categorie: '45' }, { Categorie: '45' }, true],
  [{ Categorie: '45' }, { Categorie: '50' }, false],
  [{ Categorie: '45', Code: '45A01' }, undefined, true],
  [undefined, undefined, true],
])('%j and %j clash: %s', (one, other, expected) => {
  expect(hasProductConflict(one, other)).toBe(expected);
  expect(hasProductConflict(other, one)).toBe(expected);
});

test.each([
  ['13', '2026-01-01', true],
  ['01', '2026-01-01', true],
  ['13', '2026-01-02', false],
  ['12', '2026-01-01', false],
  [undefined, '2026-01-01', false],
  ['13', undefined, false],
])('reason %s with last day %s on a first day of 2026-01-01 is taken back: %s', (reason, end, expected) => {
  const product = { Ingangsdatum: '2026-01-01', Einddatum: end, RedenWijziging: reason };
  expect(isVerwijderd(product)).toBe(expected);
  const other = { Ingangsdatum: '2025-01-01' };
  expect(isGestapeld(product, other)).toBe(!expected);
  expect(isGestapeld(other, product)).toBe(!expected);
});

const toegewezen = fc
  .record({
    from: fc.nat(20),
    length: fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined }),
    product: fc.constantFrom<Product['Product']>(
      { Categorie: '45', Code: '45A01' },
      { Categorie: '45', Code: '45A02' },
      { Categorie: '45' },
      { Categorie: '50', Code: '50A01' },
      { Categorie: '50' },
      undefined,
    ),
    isRemoved: fc.boolean(),
  })
  .map(({ from, length, product, isRemoved }) => {
    const Ingangsdatum = addDays('2026-05-01', from);
    const end = isRemoved ? 0 : length;
    const made: Product = { ...aProduct(), Ingangsdatum };
    delete made.Omvang;
    delete made.Product;
    delete made.Einddatum;
    if (end !== undefined) made.Einddatum = addDays(Ingangsdatum, end);
    if (product !== undefined) made.Product = product;
    return isRemoved ? { ...made, RedenWijziging: '13' as const } : made;
  });

test('two products clash exactly when TR302 refuses a message with both', () => {
  fc.assert(
    fc.property(toegewezen, toegewezen, (one, other) => {
      const bericht = aJw301({}, one, { ...other, ToewijzingNummer: 2 });
      const refused = readBericht(writeBericht(bericht)).bevindingen.some(({ regel }) => regel === 'TR302');
      expect(isGestapeld(one, other)).toBe(refused);
    }),
    { seed, numRuns: 400 },
  );
});
