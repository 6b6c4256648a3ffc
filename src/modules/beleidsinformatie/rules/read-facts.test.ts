import { expect, test } from 'vitest';
import { endOf, hulpvormOf, isCrisisOf, redenOf, stroomOf, typeOf, verwijzerOf } from './read-facts.ts';
import { aRow } from './testing.ts';
import { toJeugdigen } from './to-jeugdigen.ts';

test.each([
  ['the product tells the form', {}, '02'],
  ['a product without a form leaves it to the kind of help', { code: '', cbsVorm: '14' }, '14'],
  ['only a local team gives help of a local team', { code: '', cbsVorm: '01' }, undefined],
  ['help of a local team is that, whatever its kind', { isWijkteam: true, cbsVorm: '02' }, '01'],
  ['what was answered goes before all', { isWijkteam: true, aanvullingen: { hulpvorm: '04' } }, '04'],
  ['an answer of another list is none', { aanvullingen: { hulpvorm: '21' } }, '02'],
  ['a kind of help without a form is not guessed', { code: '', cbsVorm: null }, undefined],
])('%s', (_, changes, expected) => {
  expect(hulpvormOf(aRow(changes))).toBe(expected);
});

test.each([
  ['02', '02'],
  ['rechter', '08'],
  ['school', '01'],
  ['onbekend', undefined],
  ['toString', undefined],
  [null, undefined],
])('a verwijzer that is kept as %s is %s for CBS', (verwijzer, expected) => {
  expect(verwijzerOf(aRow({ verwijzer }))).toBe(expected);
});

test('a local team has no verwijzer, unless someone answered otherwise', () => {
  expect(verwijzerOf(aRow({ isWijkteam: true, verwijzer: '02' }))).toBe('06');
  expect(verwijzerOf(aRow({ isWijkteam: true, aanvullingen: { verwijzer: '01' } }))).toBe('01');
});

test('only crisis help tells that it began with a crisis; of other help someone has to say so', () => {
  expect(isCrisisOf(aRow())).toBeUndefined();
  expect(isCrisisOf(aRow({ categorie: '46' }))).toBe(true);
  expect(isCrisisOf(aRow({ categorie: '46', aanvullingen: { gestart_met_crisis: '02' } }))).toBe(false);
});

test('products of a gecertificeerde instelling are maatregelen, and transport is nothing', () => {
  const streams = ['45', '47', '48', '49', '42', ''].map((categorie) => stroomOf(aRow({ categorie })));
  expect(streams).toEqual([
    'jeugdhulp',
    'jeugdreclassering',
    'jeugdbescherming',
    'jeugdreclassering',
    undefined,
    'jeugdhulp',
  ]);
  expect(typeOf(aRow({ categorie: '48', code: '48A01' }))).toBe('11');
  expect(typeOf(aRow({ categorie: '48', code: '', cbsVorm: '21' }))).toBe('21');
});

test('the end of a maatregel is what was answered, and unknown is not no', () => {
  expect(redenOf(aRow({ aanvullingen: { reden_beeindiging: '04' } }))).toBe('04');
  expect(endOf(aRow())).toEqual({
    reden: undefined,
    risicoprofiel: undefined,
    isVerwezen: undefined,
    hasErkendeInterventie: undefined,
  });
  const answers = { verwezen_of_overgedragen: '51', erkende_interventie: '01', risicoprofiel: '42' };
  expect(endOf(aRow({ aanvullingen: answers }))).toMatchObject({
    risicoprofiel: '42',
    isVerwezen: false,
    hasErkendeInterventie: true,
  });
});

const city = { van: '2017-03-02', gemeente: '0014', postcode: '9999ZZ' };
const town = { van: '2026-02-01', gemeente: '0037', postcode: '9998YY' };
const placesOf = (changes: object, isStaying = false) =>
  toJeugdigen([aRow({ adressen: [city, town], ...changes })], () => isStaying).get('p1')?.woonplaatsen;

test('where a child lives follows its moves', () => {
  expect(placesOf({})).toEqual([
    { gemeentecode: '0014' },
    { vanaf: '2017-03-02', postcode: '9999ZZ', gemeentecode: '0014' },
    { vanaf: '2026-02-01', postcode: '9998YY', gemeentecode: '0037' },
  ]);
});

test('during a stay it is where the child lived in the gemeente that ordered it, and a finding goes before', () => {
  expect(placesOf({}, true)?.map(({ postcode }) => postcode)).toEqual([undefined, '9999ZZ']);
  expect(placesOf({ woonplaats: '0037' }, true)?.map(({ postcode }) => postcode)).toEqual([
    undefined,
    '9998YY',
  ]);
});

test('a secret address gives the gemeente that ordered the help and nothing else', () => {
  const secret = { van: '2026-02-01', gemeente: null, postcode: null };
  expect(placesOf({ adressen: [secret] })).toEqual([
    { gemeentecode: '0014' },
    { vanaf: '2026-02-01', postcode: undefined, gemeentecode: '0014' },
  ]);
});

test('the code for a man is M, for a woman V, and unknown stays unknown', () => {
  const genderOf = (geslacht: string | null) =>
    toJeugdigen([aRow({ geslacht })], () => false).get('p1')?.geslacht;
  expect(['1', '2', '0', null].map(genderOf)).toEqual(['M', 'V', undefined, undefined]);
});
