import { expect, test } from 'vitest';
import { measuresOf, tooMuch } from './measure-of.ts';

const bedrag = { toegewezen: null, gedeclareerd: 5000, over: null };

test('help is measured in its own unit first, and in money beside it', () => {
  const volume = { eenheid: '01', toegewezen: 2880, gedeclareerd: 240, over: 2640 };
  expect(measuresOf({ bedrag, volume })).toEqual({ first: volume, second: { ...bedrag, eenheid: '83' } });
});

test('an order in euros is told once, and one without any amount in money', () => {
  const volume = { eenheid: '83', toegewezen: 90_000, gedeclareerd: 40_000, over: 50_000 };
  const money = { toegewezen: 90_000, gedeclareerd: 40_000, over: 50_000 };
  expect(measuresOf({ bedrag: money, volume })).toEqual({ first: { ...money, eenheid: '83' }, second: null });
  expect(measuresOf({ bedrag, volume: null }).first).toEqual({ ...bedrag, eenheid: '83' });
});

test('what is not known is never too much', () => {
  expect(tooMuch({ over: null })).toBe(0);
  expect(tooMuch({ over: 0 })).toBe(0);
  expect(tooMuch({ over: -120 })).toBe(120);
});
