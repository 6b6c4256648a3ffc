import { expect, test } from 'vitest';
import type { VerzoekRegel } from '../../schema/verzoek.ts';
import { isDifferent, pairsOf } from './pairs.ts';

const size = {
  omvang: { volume: 2, eenheid: '04', frequentie: '2' } as const,
  budget: null,
  ingangsdatum: '2026-01-01',
  einddatum: '2026-12-31',
};
const now = (toewijzingnummer: number) => ({
  ...size,
  toewijzingnummer,
  productcategorie: '45',
  productcode: '45A01',
});
const regel = (changes: Partial<VerzoekRegel>): VerzoekRegel => ({
  ...size,
  soort: 'wijzig',
  toewijzingnummer: 1,
  productcategorie: null,
  productcode: null,
  ...changes,
});

test('what is asked stands beside what it is about, and what was not named comes after', () => {
  const regels = [
    regel({ soort: 'nieuw', toewijzingnummer: null, productcategorie: '54' }),
    regel({}),
    regel({ soort: 'ongewijzigd', toewijzingnummer: 3, ingangsdatum: null, omvang: null }),
    regel({ toewijzingnummer: 9 }),
  ];
  const pairs = pairsOf({ regels, toegewezen: [now(1), now(2), now(3)] });
  expect(pairs).toMatchObject([
    { soort: 'nieuw', now: null, asked: size, product: { productcategorie: '54' } },
    { soort: 'wijzig', now: { toewijzingnummer: 1 }, asked: size },
    { soort: 'ongewijzigd', now: { toewijzingnummer: 3 }, asked: null },
    { soort: 'wijzig', now: null, product: null },
    { soort: 'rest', nummer: 2, asked: null },
  ]);
  expect(new Set(pairs.map(({ key }) => key)).size).toBe(5);
});

test('only what is otherwise is marked', () => {
  expect(isDifferent('omvang', { ...size, omvang: { ...size.omvang, volume: 3 } }, size)).toBe(true);
  expect(isDifferent('period', { ...size, einddatum: null }, size)).toBe(true);
  expect(isDifferent('budget', { ...size, budget: 1 }, size)).toBe(true);
  for (const part of ['omvang', 'budget', 'period'] as const) {
    expect(isDifferent(part, { ...size, omvang: { ...size.omvang } }, size)).toBe(false);
    expect(isDifferent(part, size, null)).toBe(false);
  }
});
