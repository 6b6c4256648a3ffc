import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRefusal } from '#platform/refusal.ts';
import type { Ladder } from '../schema/ladder.ts';
import { decideSteps, type Keuze, questionsFor, standsOn } from './ladder.ts';

const trede = (volgorde: number, code: string, more: object = {}) => ({
  code,
  volgorde,
  naam: code,
  naamEn: code,
  uitleg: '',
  uitlegEn: '',
  klassen: [] as string[],
  leveringsvorm: null,
  redenNodig: false,
  uitkomst: 'plan' as const,
  bron: 'proef',
  ...more,
});
const reden = (code: string, more: object = {}) => ({
  code,
  naam: code,
  naamEn: code,
  uitslag: 'overgeslagen' as const,
  direct: false,
  woordenNodig: false,
  ...more,
});
const ladder: Ladder = {
  treden: [
    trede(1, 'eigen-kracht'),
    trede(2, 'gebruikelijke-hulp'),
    trede(3, 'basishulp', { klassen: ['1'], leveringsvorm: 'lokaal-team' }),
    trede(4, 'aanvullend', { klassen: ['2'], redenNodig: true }),
    trede(5, 'hsj', { klassen: ['4'], redenNodig: true }),
  ],
  redenen: [
    reden('geprobeerd', { uitslag: 'niet-genoeg' }),
    reden('past-niet'),
    reden('crisis', { direct: true }),
    reden('anders', { woordenNodig: true }),
  ],
};
const decide = (keuze: Partial<Keuze> & { trede: string }) =>
  decideSteps(ladder, { overwogen: [], ...keuze });
const ggz = { code: 'jeugd-ggz', klasse: { code: '2' }, leveringsvormen: ['zin'] };

test('light help is chosen without a word, and nothing is written about steps that nobody considered', () => {
  expect(decide({ trede: 'basishulp' })).toEqual([
    { trede: 'basishulp', uitslag: 'genomen', reden: null, richtlijnvragen: [] },
  ]);
});

test('help that others pay for as well asks why not lighter', () => {
  expect(decide({ trede: 'aanvullend' })).toMatchObject({ refused: 'ladder/reden-ontbreekt' });
  expect(decide({ trede: 'aanvullend', reden: 'geprobeerd' })).toHaveLength(4);
});

test('one reason holds for all lighter steps, and a step can have a reason of its own', () => {
  const steps = decide({
    trede: 'basishulp',
    reden: 'geprobeerd',
    overwogen: [{ trede: 'gebruikelijke-hulp', reden: 'past-niet', richtlijnvragen: ['duur'] }],
  });
  expect(steps).toEqual([
    { trede: 'eigen-kracht', uitslag: 'niet-genoeg', reden: 'geprobeerd', richtlijnvragen: [] },
    { trede: 'gebruikelijke-hulp', uitslag: 'overgeslagen', reden: 'past-niet', richtlijnvragen: ['duur'] },
    { trede: 'basishulp', uitslag: 'genomen', reden: null, richtlijnvragen: [] },
  ]);
});

test('that something is more than parents usually do is a reason by itself', () => {
  const overwogen = [{ trede: 'gebruikelijke-hulp', richtlijnvragen: ['duur'] }];
  expect(decide({ trede: 'aanvullend', overwogen })).toMatchObject([
    { trede: 'gebruikelijke-hulp', uitslag: 'niet-genoeg', reden: null, richtlijnvragen: ['duur'] },
    { trede: 'aanvullend', uitslag: 'genomen' },
  ]);
});

test('in a crisis the heaviest step is taken at once, and no lighter one has to be filled in', () => {
  expect(decide({ trede: 'hsj', reden: 'crisis' })).toEqual([
    { trede: 'hsj', uitslag: 'genomen', reden: null, richtlijnvragen: [] },
  ]);
});

test('what does not exist, does not fit or is not explained is refused', () => {
  const refused = (keuze: Parameters<typeof decide>[0]) => decide(keuze);
  expect(refused({ trede: 'hemel' })).toMatchObject({ refused: 'ladder/trede-onbekend' });
  expect(refused({ trede: 'basishulp', reden: 'zin' })).toMatchObject({ refused: 'ladder/reden-onbekend' });
  expect(refused({ trede: 'basishulp', hulpsoort: ggz })).toMatchObject({ refused: 'ladder/hulp-past-niet' });
  expect(refused({ trede: 'hsj', reden: 'anders' })).toMatchObject({
    refused: 'ladder/toelichting-ontbreekt',
  });
  expect(refused({ trede: 'basishulp', overwogen: [{ trede: 'hsj', reden: 'past-niet' }] })).toMatchObject({
    refused: 'ladder/stap-niet-lichter',
  });
});

test('help made to measure is an exception, so it asks an explanation in words', () => {
  const hulpsoort = { code: 'basis-maatwerk', klasse: { code: '1' }, leveringsvormen: ['lokaal-team'] };
  expect(decide({ trede: 'basishulp', hulpsoort })).toMatchObject({
    refused: 'ladder/toelichting-ontbreekt',
  });
  expect(
    decide({ trede: 'basishulp', hulpsoort, toelichting: 'Een bakfiets voor de tweeling.' }),
  ).toHaveLength(1);
});

test('a kind of help stands on a step by its class and by how it is given', () => {
  const [, , basis, aanvullend] = ladder.treden;
  if (!basis || !aanvullend) throw new Error('the ladder has these steps');
  const school = { code: 'op-school', klasse: { code: '1' }, leveringsvormen: ['collectief'] };
  expect([standsOn(basis, school), standsOn(aanvullend, school), standsOn(aanvullend, ggz)]).toEqual([
    false,
    false,
    true,
  ]);
  expect(standsOn(aanvullend, { ...ggz, klasse: null })).toBe(false);
});

test('whatever is given, exactly one step is taken, none is heavier, and they go from light to heavy', () => {
  const codes = ladder.treden.map(({ code }) => code);
  const why = fc.constantFrom(undefined, ...ladder.redenen.map(({ code }) => code));
  const said = fc.array(
    fc.record({
      trede: fc.constantFrom(...codes),
      reden: fc.constantFrom('geprobeerd', 'past-niet', 'anders'),
    }),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(fc.constantFrom(...codes), why, said, fc.boolean(), (chosen, reason, overwogen, hasWords) => {
      const steps = decide({
        trede: chosen,
        reden: reason,
        overwogen,
        toelichting: hasWords ? 'Omdat het zo is.' : undefined,
      });
      if (isRefusal(steps)) return;
      const places = steps.map((step) => codes.indexOf(step.trede));
      expect(steps.filter(({ uitslag }) => uitslag === 'genomen').map((one) => one.trede)).toEqual([chosen]);
      expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
      expect(places.at(-1)).toBe(codes.indexOf(chosen));
      expect(steps.every((step) => step.uitslag === 'genomen' || step.reden !== null)).toBe(true);
    }),
    { seed: 24, numRuns: 500 },
  );
});

test('a guideline asks what fits the age of the child, and everything when nobody knows the age', () => {
  const vraag = (code: string, leeftijdVan: number | null, leeftijdTot: number | null) => ({
    code,
    leeftijdVan,
    leeftijdTot,
    vraag: '',
    vraagEn: '',
  });
  const vragen = [vraag('klein', 0, 5), vraag('groot', 5, 18), vraag('altijd', null, null)];
  const richtlijn = {
    code: 'r',
    naam: '',
    naamEn: '',
    gemeenten: ['0014'],
    van: '2021-01-01',
    tot: null,
    bron: '',
    status: '',
    statusEn: '',
    vragen,
  };
  const codes = (leeftijd: number | null) => questionsFor(richtlijn, leeftijd).map(({ code }) => code);
  expect(codes(4)).toEqual(['klein', 'altijd']);
  expect(codes(5)).toEqual(['groot', 'altijd']);
  expect(codes(null)).toHaveLength(3);
});
