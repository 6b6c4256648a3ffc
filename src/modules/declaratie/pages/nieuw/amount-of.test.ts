import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findBedrag } from '#berichten/rekenen/bedrag.ts';
import { amountOf, centsOf, eurosIn, volumeOf } from './amount-of.ts';

test.each([
  ['12', 1200],
  ['12,5', 1250],
  ['12.50', 1250],
  ['€ 1.234,50', 123_450],
  ['1.234', 123_400],
  ['999999,99', 99_999_999],
])('%s is an amount', (text, cents) => {
  expect(centsOf(text)).toBe(cents);
});

test.each(['', 'x', '1,234', '-1', '1.2.3', '1000000,00', '1e3'])('“%s” is no amount', (text) => {
  expect(centsOf(text)).toBeUndefined();
});

test('what stands in a field is read back as it was', () => {
  fc.assert(
    fc.property(fc.nat(99_999_999), (cents) => {
      expect(centsOf(eurosIn(cents))).toBe(cents);
    }),
    { seed: 323 },
  );
});

test('hours are whole; half an hour is told in minutes', () => {
  expect(volumeOf('7,5', '04')).toBeUndefined();
  expect(volumeOf('450', '01')).toBe(450);
  expect(volumeOf('12,50', '83')).toBe(1250);
});

test('the screen reckons what the bericht will say, to the cent', () => {
  const line = { eenheden: ['04' as const, '01' as const], tarief: null };
  fc.assert(
    fc.property(
      fc.nat(9999),
      fc.nat(99_999),
      fc.constantFrom('01' as const, '04' as const),
      (volume, cents, eenheid) => {
        const tarief = { Bedrag: cents, Eenheid: '04' } as const;
        expect(amountOf(line, { volume: String(volume), eenheid, tarief: eurosIn(cents) })).toBe(
          findBedrag({ GeleverdVolume: volume, Eenheid: eenheid }, tarief),
        );
      },
    ),
    { seed: 323, numRuns: 500 },
  );
});

test('the price of the contract holds until another is typed, and without either nothing is known', () => {
  const known = { eenheden: ['82' as const], tarief: { bedrag: 5000, eenheid: '82' as const } };
  expect(amountOf(known, { volume: '2', eenheid: '82', tarief: '' })).toBe(10_000);
  expect(amountOf(known, { volume: '2', eenheid: '82', tarief: '60' })).toBe(12_000);
  expect(amountOf({ ...known, tarief: null }, { volume: '2', eenheid: '82', tarief: '' })).toBeUndefined();
});
