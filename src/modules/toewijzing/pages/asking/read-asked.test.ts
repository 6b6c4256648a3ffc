import { expect, test } from 'vitest';
import { readVot, readVow } from './read-asked.ts';

function sent(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

const first = {
  'producten.0.vorm': 'specifiek',
  'producten.0.productcode': ' 45a01',
  'producten.0.ingangsdatum': '2026-12-01',
  'producten.0.omvang.volume': '4',
  'producten.0.omvang.eenheid': '04',
  'producten.0.omvang.frequentie': '2',
};

test('a question for a child that is known names its toewijzing and no child', () => {
  const asked = readVot(sent({ toewijzingId: 'T', 'verwijzer.soort': '02', isRaamcontract: 'ja', ...first }));
  expect(asked).not.toHaveProperty('client');
  expect(asked).toMatchObject({
    toewijzingId: 'T',
    verwijzer: { soort: '02' },
    isRaamcontract: true,
    producten: [{ productcode: '45A01', omvang: { volume: 4, eenheid: '04', frequentie: '2' } }],
  });
  expect(asked['isGezagsdragerBekend']).toBeUndefined();
});

test('a product in which nothing was typed is not asked, and the first is always asked', () => {
  const rest = { 'producten.1.vorm': 'specifiek', 'producten.1.ingangsdatum': '2026-12-01' };
  expect(readVot(sent({ ...first, ...rest }))['producten']).toHaveLength(1);
  expect(readVot(sent({ ...first, ...rest, 'producten.1.budget': '1500,50' }))['producten']).toMatchObject([
    {},
    { budget: 150_050 },
  ]);
  expect(readVot(sent({ 'producten.0.vorm': 'specifiek' }))['producten']).toEqual([{ vorm: 'specifiek' }]);
});

test('another gemeente is named by its code', () => {
  expect(readVot(sent({ gemeente: '0014', andereGemeente: '' }))).toMatchObject({ gemeente: '0014' });
  expect(readVot(sent({ gemeente: 'anders', andereGemeente: '0363' }))).toMatchObject({ gemeente: '0363' });
  expect(readVot(sent({ gemeente: '' }))['gemeente']).toBeUndefined();
});

test('an amount that cannot be read stays as it was typed', () => {
  expect(readVot(sent({ 'producten.0.budget': 'veel' }))['producten']).toEqual([{ budget: 'veel' }]);
});

const shown = {
  'wijzigingen.0.toewijzingId': 'A',
  'wijzigingen.0.einddatum': '2027-10-31',
  '_was.0.einddatum': '2027-10-31',
  'wijzigingen.0.omvang.volume': '2',
  '_was.0.omvang.volume': '2',
  'wijzigingen.0.omvang.eenheid': '04',
  '_was.0.omvang.eenheid': '04',
  'wijzigingen.0.omvang.frequentie': '2',
  '_was.0.omvang.frequentie': '2',
  'wijzigingen.1.toewijzingId': 'B',
  'wijzigingen.1.einddatum': '2027-12-31',
  '_was.1.einddatum': '2027-12-31',
  'wijzigingen.1.budget': '1500',
  '_was.1.budget': '1500',
};

test('of a change only what is otherwise than it was shown is asked', () => {
  expect(readVow(sent({ ...shown, reden: '1' }))).toEqual({
    reden: '1',
    wijzigingen: [{ toewijzingId: 'A' }, { toewijzingId: 'B' }],
    nieuw: [],
  });
  const typed = {
    'wijzigingen.0.omvang.volume': '6',
    'wijzigingen.0.vanaf': '2027-01-04',
    'wijzigingen.1.budget': '2000,5',
  };
  expect(readVow(sent({ ...shown, ...typed }))['wijzigingen']).toEqual([
    { toewijzingId: 'A', omvang: { volume: 6, eenheid: '04', frequentie: '2' }, vanaf: '2027-01-04' },
    { toewijzingId: 'B', budget: 200_050 },
  ]);
});

test('a last day that was emptied means without an end', () => {
  expect(readVow(sent({ ...shown, 'wijzigingen.0.einddatum': '' }))['wijzigingen']).toMatchObject([
    { toewijzingId: 'A', einddatum: null },
    {},
  ]);
});
