import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atomsOf, divide, placesOf } from './atoms.ts';
import { maandenBetween } from './maanden.ts';

test('what is divided by shares stays whole and adds up', () => {
  const shares = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 6 }).map((parts) => {
    const sum = parts.reduce((total, part) => total + part, 0);
    return parts.map((part) => part / sum);
  });
  fc.assert(
    fc.property(fc.nat(10_000), shares, (whole, parts) => {
      const divided = divide(whole, parts);
      expect(divided.every(Number.isInteger)).toBe(true);
      expect(divided.reduce((total, part) => total + part, 0)).toBe(whole);
    }),
  );
  expect(divide(10, [0.25, 0.75])).toEqual([3, 7]);
});

test('help that nobody placed is counted as unknown, not lost', () => {
  const orderings = [{ code: 'lagen', klassen: [{ code: 'licht', ouder: null }] }];
  const places = placesOf([
    { ordening: 'lagen', hulpsoort: 'a', gemeente: '*', klasse: 'licht', aandeel: 1 },
  ]);
  const counts = ['a', 'b'].map((hulpsoort) => ({
    gemeente: '9001',
    hulpsoort,
    vorm: 'zonder' as const,
    aantal: 12,
  }));
  expect(atomsOf(orderings, places, counts).map(({ klassen, aantal }) => [...klassen, aantal])).toEqual([
    ['licht', 12],
    ['onbekend', 12],
  ]);
});

test('the months of a history are all first days until today', () => {
  expect(maandenBetween('2025-11-01', '2026-02-20')).toEqual([
    '2025-11-01',
    '2025-12-01',
    '2026-01-01',
    '2026-02-01',
  ]);
  expect(maandenBetween('2025-11-15', '2026-01-01')).toEqual(['2025-12-01', '2026-01-01']);
  expect(maandenBetween('2026-03-01', '2026-02-20')).toEqual([]);
});
