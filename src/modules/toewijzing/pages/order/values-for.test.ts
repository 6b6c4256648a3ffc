import { expect, test } from 'vitest';
import type { WijzigbareToewijzing } from '../../schema/wijziging.ts';
import { readWijziging } from './read-wijziging.ts';
import { valuesFor } from './values-for.ts';

const of = {
  ingangsdatum: '2026-01-01',
  einddatum: '2026-12-31',
  omvang: { volume: 125_050, eenheid: '83', frequentie: '6' },
  budget: 50_005,
  productcategorie: '45',
  productcode: '45A01',
} as unknown as WijzigbareToewijzing;
const days = { today: '2026-06-15', tomorrow: '2026-06-16' };

function sent(fields: Record<string, unknown>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, String(value ?? ''));
  return form;
}

test('help that is to stop earlier stops today, or on its first day when that is still to come', () => {
  expect(valuesFor('inkorten', of, days)).toEqual({ einddatum: '2026-06-15' });
  expect(valuesFor('inkorten', { ...of, ingangsdatum: '2026-07-01' }, days)).toEqual({
    einddatum: '2026-07-01',
  });
});

test('what replaces an order begins as it is, from tomorrow on', () => {
  expect(valuesFor('vervangen', of, days)).toMatchObject({
    ingangsdatum: '2026-06-16',
    einddatum: '2026-12-31',
    productcode: '45A01',
    'omvang.volume': '1250,50',
  });
});

test('euros go to the screen and come back as the same cents', () => {
  const volume = readWijziging(sent({ ...valuesFor('volume', of, days), eenheid: '83' }));
  expect(volume).toMatchObject({ volume: 125_050, besproken: false });
  expect(readWijziging(sent(valuesFor('budget', of, days)))).toMatchObject({ budget: 50_005 });
  expect(readWijziging(sent(valuesFor('vervangen', of, days)))).toMatchObject({
    omvang: { volume: 125_050, eenheid: '83' },
    budget: 50_005,
  });
});

test('hours are a number, what is no number is left for the contract, and a tick is a yes', () => {
  expect(readWijziging(sent({ volume: '40', eenheid: '04', besproken: 'true' }))).toMatchObject({
    volume: 40,
    besproken: true,
  });
  expect(readWijziging(sent({ volume: 'veel', eenheid: '04' }))).toMatchObject({ volume: 'veel' });
});

test('what was left empty is not there', () => {
  expect(readWijziging(sent({ einddatum: '', productcategorie: '', toelichting: '' }))).toEqual({
    besproken: false,
  });
});
