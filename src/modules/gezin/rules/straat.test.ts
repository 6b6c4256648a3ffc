import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortenStraat } from './straat.ts';

test('a long name of a street is cut between its words where that leaves most of it', () => {
  expect(shortenStraat('Lange straat')).toBe('Lange straat');
  expect(shortenStraat('Burgemeester van Verzinningenlaan')).toBe('Burgemeester van');
  expect(shortenStraat('Verzonnenburgemeesterslaanweg')).toBe('Verzonnenburgemeestersla');
  expect(shortenStraat('Laan van de verzonnenheid nul')).toBe('Laan van de verzonnenhei');
});

test('whatever a street is called, its short name fits in a bericht and begins the same', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 80 }), (text) => {
      const straat = text.trim();
      fc.pre(straat !== '');
      const short = shortenStraat(straat);
      expect(short.length).toBeGreaterThan(0);
      expect(short.length).toBeLessThanOrEqual(24);
      expect(straat.startsWith(short)).toBe(true);
    }),
    { seed: 12 },
  );
});
