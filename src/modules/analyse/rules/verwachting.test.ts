import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eigenModel } from './denkmodel.ts';
import { type Feiten, verwachtOmdat } from './verwachting.ts';

const today = '2026-11-20';
const help = (klasse: string, einddatum: string | null = null) => ({
  ingangsdatum: '2026-01-01',
  einddatum,
  klassen: [`segmenten/${klasse}`],
});
const question = (deur: string, geboortedatum: string | null, afgeslotenOp: string | null = null) => ({
  deur,
  geboortedatum,
  ontvangenOp: '2026-11-01',
  afgeslotenOp,
});
const codes = (feiten: Partial<Feiten>) =>
  verwachtOmdat(eigenModel, { hulp: [], vragen: [], ...feiten }, today).map(({ code }) => code);

test('where nothing is known nothing is expected', () => {
  expect(codes({})).toEqual([]);
});

test('highly specialised help asks for an analysis, by the source of the region and not by assumption', () => {
  const [reason] = verwachtOmdat(eigenModel, { hulp: [help('4b')], vragen: [] }, today);
  expect(reason).toMatchObject({ code: 'hoogspecialistisch', isAanname: false });
  expect(reason?.bron).toContain('paragraaf 7.4');
});

test('help that ended, also today, asks for nothing any more', () => {
  expect(codes({ hulp: [help('4a', '2026-11-20')] })).toEqual([]);
  expect(codes({ hulp: [help('4a', '2026-11-21')] })).toEqual(['hoogspecialistisch']);
});

test('more than one help at once asks for an analysis, and that limit is an assumption', () => {
  expect(codes({ hulp: [help('1')] })).toEqual([]);
  const [reason] = verwachtOmdat(eigenModel, { hulp: [help('1'), help('2')], vragen: [] }, today);
  expect(reason).toMatchObject({ code: 'meer-hulp', isAanname: true });
});

test('a child under six who was referred asks for one; at six, unknown, or of its own accord it does not', () => {
  expect(codes({ vragen: [question('huisarts', '2020-11-02')] })).toEqual(['jong-kind']);
  expect(codes({ vragen: [question('huisarts', '2020-11-01')] })).toEqual([]);
  expect(codes({ vragen: [question('huisarts', null)] })).toEqual([]);
  expect(codes({ vragen: [question('gezin', '2024-01-01')] })).toEqual([]);
  expect(codes({ vragen: [question('huisarts', '2024-01-01', '2026-11-10')] })).toEqual([]);
});

test('a certified institution at the door asks for one', () => {
  expect(codes({ vragen: [question('gecertificeerde-instelling', '2012-01-01')] })).toEqual([
    'gecertificeerde-instelling',
  ]);
});

test('knowing more never takes a reason away', () => {
  const hulp = fc.subarray([help('1'), help('2'), help('4c'), help('3', '2026-01-01')]);
  const vragen = fc.subarray([
    question('huisarts', '2022-01-01'),
    question('gecertificeerde-instelling', '2010-01-01'),
    question('gezin', null),
  ]);
  fc.assert(
    fc.property(fc.record({ hulp, vragen }), fc.record({ hulp, vragen }), (some, more) => {
      const both = { hulp: [...some.hulp, ...more.hulp], vragen: [...some.vragen, ...more.vragen] };
      expect(codes(both)).toEqual(expect.arrayContaining(codes(some)));
    }),
    { seed: 28, numRuns: 300 },
  );
});
