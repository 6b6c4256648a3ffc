import { expect, test } from 'vitest';
import { stampAfter } from './stamp.ts';

const at = (datum: string, time: string) => ({ datum, time });
const before = at('2026-10-25', '02:30:00');

test('a change bears the moment at which it is made', () => {
  expect(stampAfter(before, at('2026-10-26', '00:00:01'))).toEqual(at('2026-10-26', '00:00:01'));
  expect(stampAfter(before, at('2026-10-25', '02:30:01'))).toEqual(at('2026-10-25', '02:30:01'));
});

test('two changes in one second, or in the hour that October has twice, follow each other', () => {
  expect(stampAfter(before, before)).toEqual(at('2026-10-25', '02:30:01'));
  expect(stampAfter(before, at('2026-10-25', '02:10:00'))).toEqual(at('2026-10-25', '02:30:01'));
  expect(stampAfter(at('2026-10-25', '09:59:59.5'), at('2026-10-25', '09:00:00'))).toEqual(
    at('2026-10-25', '10:00:00'),
  );
});

test('no change lies after today', () => {
  expect(stampAfter(at('2026-10-26', '00:00:00'), at('2026-10-25', '23:00:00'))).toBeUndefined();
  expect(stampAfter(at('2026-10-25', '23:59:59'), at('2026-10-25', '23:00:00'))).toBeUndefined();
});
