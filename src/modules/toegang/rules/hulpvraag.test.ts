import { expect, test } from 'vitest';
import { checkVerwijzer, isLikely, searchesFor, stadiumOf } from './hulpvraag.ts';

test('a question is received, taken up and closed', () => {
  expect(stadiumOf({ behandelaar: null, afgeslotenOp: null })).toBe('ontvangen');
  expect(stadiumOf({ behandelaar: 'x', afgeslotenOp: null })).toBe('opgepakt');
  expect(stadiumOf({ behandelaar: null, afgeslotenOp: '2026-11-20' })).toBe('afgesloten');
});

test('only the right kind of organisatie stands behind a door', () => {
  expect(checkVerwijzer('huisarts', 'huisarts')).toBeUndefined();
  for (const [deur, soort] of [
    ['huisarts', 'school'],
    ['gezin', 'huisarts'],
    ['school', undefined],
  ] as const)
    expect(checkVerwijzer(deur, soort)).toMatchObject({ refused: 'hulpvraag/verwijzer-onbekend' });
});

test('the same BSN or birth date is likely the same family, a name only when it resembles much', () => {
  expect(isLikely({ reden: 'bsn', gelijkenis: 0 })).toBe(true);
  expect(isLikely({ reden: 'geboortedatum', gelijkenis: 0 })).toBe(true);
  expect(isLikely({ reden: 'naam', gelijkenis: 0.9 })).toBe(true);
  expect(isLikely({ reden: 'naam', gelijkenis: 0.61 })).toBe(false);
});

test('each member is looked for by name and birth date, and by BSN when there is one', () => {
  const lid = { voornaam: 'Sem', voorvoegsel: 'van', achternaam: 'Dam', geboortedatum: '2017-03-02' };
  expect(searchesFor([{ ...lid, bsn: '999990019' }])).toEqual([
    { tekst: 'Sem van Dam', geboortedatum: '2017-03-02' },
    { tekst: '999990019' },
  ]);
  expect(searchesFor(Array.from({ length: 30 }, () => lid))).toHaveLength(10);
});
