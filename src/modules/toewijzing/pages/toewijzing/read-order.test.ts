import { expect, test } from 'vitest';
import { readOrder } from './read-order.ts';

function sent(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

test('an amount that was left empty is no amount', () => {
  expect(readOrder(sent({ 'omvang.volume': '', 'omvang.eenheid': '', 'omvang.frequentie': '' }))).toEqual({
    productcategorie: '',
  });
});

test('the number of an amount is a number', () => {
  const form = sent({ 'omvang.volume': '4', 'omvang.eenheid': '04', 'omvang.frequentie': '2' });
  expect(readOrder(form)).toMatchObject({ omvang: { volume: 4, eenheid: '04', frequentie: '2' } });
});

test('what is no number is left for the contract to refuse', () => {
  expect(readOrder(sent({ 'omvang.volume': 'veel' }))).toMatchObject({ omvang: { volume: 'veel' } });
});

test('a product code may be typed in small letters', () => {
  expect(readOrder(sent({ productcode: ' 45a04 ' }))).toMatchObject({ productcode: '45A04' });
});

test.each([
  ['804,71', 80_471],
  ['804.7', 80_470],
  ['804', 80_400],
  ['8,047', '8,047'],
])('%s euros are so many cents in the order', (volume, cents) => {
  const form = sent({ 'omvang.volume': volume, 'omvang.eenheid': '83', 'omvang.frequentie': '4' });
  expect(readOrder(form)).toMatchObject({ omvang: { volume: cents, eenheid: '83' } });
});
