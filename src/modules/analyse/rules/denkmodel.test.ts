import { expect, test } from 'vitest';
import { Denkmodel } from '../schema/denkmodel.ts';
import { eigenModel, findEigenModel, groepOf, vragenFor } from './denkmodel.ts';
import { listContradictions } from './model-fouten.ts';

test('the model that comes with Stip is a model, and says nothing twice', () => {
  expect(Denkmodel.parse(eigenModel)).toEqual(eigenModel);
  expect(listContradictions(eigenModel)).toEqual([]);
  expect(findEigenModel('stip', 1)).toBe(eigenModel);
  expect(findEigenModel('stip', 99)).toBeUndefined();
});

test('it looks at the five domains of the plan and at the causes that the region names', () => {
  const codes = eigenModel.domeinen.map(({ code }) => code);
  expect(codes.slice(0, 5)).toEqual(['support', 'wonen', 'school-en-werk', 'inkomen', 'welzijn']);
  expect(eigenModel.oorzaken.slice(0, 6).map(({ code }) => code)).toEqual([
    'armoede',
    'ouder-zelf',
    'ingrijpend',
    'huis',
    'scheiding',
    'school',
  ]);
});

test.each([
  ['2018-11-21', '2026-11-20', 'tot-8'],
  ['2018-11-20', '2026-11-20', '8-12'],
  ['2014-11-21', '2026-11-20', '8-12'],
  ['2014-11-20', '2026-11-20', '12-plus'],
  ['2018-02-29', '2026-02-28', 'tot-8'],
])('a child born on %s is asked on %s by the words of %s', (born, today, groep) => {
  expect(groepOf('jeugdige', born, today)).toBe(groep);
});

test('a child whose age is not known is not talked down to, and who is no child has no group', () => {
  expect(groepOf('jeugdige', null, '2026-11-20')).toBe('12-plus');
  expect(groepOf('ouder', '2024-01-01', '2026-11-20')).toBeNull();
});

test('the same question is asked of each in fitting words', () => {
  const first = (soort: Parameters<typeof vragenFor>[1], groep: Parameters<typeof vragenFor>[2]) =>
    vragenFor(eigenModel, soort, groep)[0]?.tekst.nl;
  expect(first('jeugdige', 'tot-8')).toBe('Hoe gaat het met jou?');
  expect(first('jeugdige', '12-plus')).toBe('Hoe gaat het nu met je?');
  expect(first('ouder', null)).toBe('Wat ziet u bij uw kind en thuis?');
  expect(first('school', null)).toBe('Wat ziet u op school?');
  expect(first('expert', null)).toBe('Wat ziet u?');
});

test('a small child is not asked for causes, and may choose an answer instead of writing', () => {
  const small = vragenFor(eigenModel, 'jeugdige', 'tot-8');
  expect(small.map(({ code }) => code)).not.toContain('waardoor');
  expect(small[0]?.keuzes).toHaveLength(5);
  expect(vragenFor(eigenModel, 'ouder', null).every(({ keuzes }) => keuzes.length === 0)).toBe(true);
});

test('a model that names a code twice, or asks nobody anything, says where', () => {
  const [oorzaak] = eigenModel.oorzaken;
  if (!oorzaak) throw new Error('the model has causes');
  expect(listContradictions({ ...eigenModel, oorzaken: [oorzaak, oorzaak] })).toEqual([
    { plek: ['oorzaken', '2', 'code'], wat: 'dubbel' },
  ]);
  const silent = eigenModel.vragen.map((vraag) => ({
    ...vraag,
    nietVoor: ['tot-8' as const, '8-12' as const, '12-plus' as const],
  }));
  expect(listContradictions({ ...eigenModel, vragen: silent })).toEqual([
    { plek: ['vragen'], wat: 'niemand' },
  ]);
});
