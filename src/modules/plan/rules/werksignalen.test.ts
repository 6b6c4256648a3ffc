import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SignaalSoort } from '../schema/signaal.ts';
import { grenzenOf } from './signaalnorm.ts';
import { kenmerkOf, type Werkfeiten, werksignalenOf } from './werksignalen.ts';

const today = '2026-11-20';
const number = (code: string, waarde: number, eenheid: string, zekerheid = 'aanname') => ({
  code: `signaal-${code}`,
  waarde,
  eenheid,
  zekerheid,
  geldigVan: null,
  geldigTot: null,
});
const gegevens = [
  number('herindicatie', 6, 'maand'),
  number('herindicatie-aantal', 3, 'aantal'),
  number('helpers', 4, 'aantal'),
  number('verhuizingen', 3, 'aantal'),
  number('verhuizingen-periode', 24, 'maand'),
  number('jong', 6, 'jaar'),
  number('kindstem', 8, 'jaar'),
  number('waakvlam', 3, 'maand'),
];
const grenzen = grenzenOf(gegevens, today);
const signalsOf = (werk: Werkfeiten) => werksignalenOf(werk, { today, grenzen });
const soortenOf = (werk: Werkfeiten) => signalsOf(werk).map(({ soort }) => soort);

/** Each kind with facts on the last day or number on which it is there, and the first on which it is not. */
const edges: readonly (readonly [SignaalSoort, there: Werkfeiten, notThere: Werkfeiten])[] = [
  [
    'consult-wacht',
    { consulten: [{ id: 'c', sinds: '2026-11-10', tot: '2026-11-19' }] },
    { consulten: [{ id: 'c', sinds: '2026-11-10', tot: today }] },
  ],
  [
    'afspraak-te-laat',
    { afspraken: [{ id: 'a', tot: '2026-11-19' }] },
    { afspraken: [{ id: 'a', tot: today }] },
  ],
  [
    'jong-zonder-analyse',
    { zonderAnalyse: [{ persoon: 'p', wie: 'Mees', geboortedatum: '2020-11-21', sinds: '2026-11-01' }] },
    { zonderAnalyse: [{ persoon: 'p', wie: 'Mees', geboortedatum: '2020-11-20', sinds: '2026-11-01' }] },
  ],
  [
    'kindstem-ontbreekt',
    { zonderStem: [{ persoon: 'p', wie: 'Sem', geboortedatum: '2018-11-20' }] },
    { zonderStem: [{ persoon: 'p', wie: 'Sem', geboortedatum: '2018-11-21' }] },
  ],
  ['waakvlam-contact', { waakvlam: '2026-08-19' }, { waakvlam: '2026-08-20' }],
  [
    'herindicatie',
    { herindicaties: [again({ van: '2026-07-31' })] },
    { herindicaties: [again({ van: '2026-08-01' })] },
  ],
  [
    'herindicatie',
    { herindicaties: [again({ van: '2030-01-01', keer: 3 })] },
    { herindicaties: [again({ van: '2030-01-01', keer: 2 })] },
  ],
  [
    'veel-verhuizingen',
    { verhuizingen: [moved('2020-01-01', '2024-11-21', '2025-05-01', today)] },
    { verhuizingen: [moved('2020-01-01', '2024-11-20', '2025-05-01', today)] },
  ],
  [
    'veel-helpers',
    { helpers: ['De Wadden', 'Anna', 'Bram', 'Carla'] },
    { helpers: ['De Wadden', 'Anna', 'Bram', 'Anna'] },
  ],
];

function again({ van, keer = 2 }: { van: string; keer?: number }) {
  return {
    id: 'h',
    persoon: 'p',
    wie: 'Sem',
    naam: 'Jeugd-ggz',
    naamEn: 'Mental',
    tot: '2026-01-31',
    van,
    keer,
  };
}
function moved(...dagen: string[]) {
  return { persoon: 'p', wie: 'Sem', dagen };
}

test.each(edges)('%s is there on its edge and not one day or one number before', (soort, there, notThere) => {
  expect(soortenOf(there)).toEqual([soort]);
  expect(soortenOf(notThere)).toEqual([]);
});

test('a signal tells its fact with the number that it is held against, and that this is assumed', () => {
  expect(signalsOf({ herindicaties: [again({ van: '2026-03-01' })] })).toMatchObject([
    {
      sinds: '2026-03-01',
      tot: '2026-01-31',
      aantal: 2,
      wie: ['Sem'],
      hulp: { naam: 'Jeugd-ggz' },
      grens: { waarde: 6, eenheid: 'maand' },
      isAanname: true,
    },
  ]);
  const [moves] = signalsOf({
    verhuizingen: [moved('2020-01-01', '2025-01-01', '2025-05-01', '2026-01-01')],
  });
  expect(moves).toMatchObject({ aantal: 3, maanden: 24, sinds: '2026-01-01', grens: { waarde: 3 } });
});

test('the first place where a child lived is no move, and two registers that tell one day are one move', () => {
  expect(soortenOf({ verhuizingen: [moved('2025-01-01', '2025-05-01', '2026-01-01')] })).toEqual([]);
  expect(
    soortenOf({ verhuizingen: [moved('2020-01-01', '2025-05-01', '2025-05-01', '2026-01-01')] }),
  ).toEqual([]);
});

test('a number that the region decided is no assumption, and one that it does not name gives no signal', () => {
  const helpers = ['a', 'b', 'c', 'd'];
  const decided = grenzenOf([number('helpers', 4, 'aantal', 'bron')], today);
  expect(werksignalenOf({ helpers }, { today, grenzen: decided })).toMatchObject([{ isAanname: false }]);
  const all = Object.assign({}, ...edges.map(([, there]) => there)) as Werkfeiten;
  const none = werksignalenOf(all, { today, grenzen: grenzenOf([], today) });
  expect(none.map(({ soort }) => soort)).toEqual(['consult-wacht', 'afspraak-te-laat']);
  expect(
    werksignalenOf(all, { today, grenzen: grenzenOf([number('helpers', 4, 'week')], today) }),
  ).toHaveLength(2);
});

test('a number holds from its first day until the day it ends', () => {
  const norm = { ...number('helpers', 4, 'aantal'), geldigVan: '2026-01-01', geldigTot: '2027-01-01' };
  expect(grenzenOf([norm], '2026-01-01').helpers).toEqual({ waarde: 4, isAanname: true });
  expect(grenzenOf([norm], '2025-12-31').helpers).toBeNull();
  expect(grenzenOf([norm], '2027-01-01').helpers).toBeNull();
});

test('the term for an answer of an expert is assumed until the region names one', () => {
  const { consulten = [] } = edges[0]?.[1] ?? {};
  expect(signalsOf({ consulten })).toMatchObject([{ isAanname: true, tot: '2026-11-19', bij: 'c' }]);
  const named = grenzenOf([{ code: 'consult-antwoord', waarde: 5, eenheid: 'werkdag' }], today);
  expect(werksignalenOf({ consulten }, { today, grenzen: named })).toMatchObject([{ isAanname: false }]);
});

test('the order in which facts come says nothing, and every other fact gives another sign', () => {
  const names = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12 }), { minLength: 4, maxLength: 8 });
  fc.assert(
    fc.property(names, fc.nat(), (helpers, turn) => {
      const turned = [...helpers.slice(turn % helpers.length), ...helpers.slice(0, turn % helpers.length)];
      const [one, other, more] = [helpers, turned, [...helpers, 'iemand erbij']].map(
        (given) => signalsOf({ helpers: given })[0]?.kenmerk,
      );
      expect(one).toBe(other);
      expect(one).not.toBe(more);
    }),
    { seed: 35, numRuns: 200 },
  );
});

test('the sign of facts is short, whatever there is to tell', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 400 }), { minLength: 1 }), (feiten) => {
      expect(kenmerkOf(feiten).length).toBeLessThanOrEqual(100);
      expect(kenmerkOf(feiten)).toBe(kenmerkOf([...feiten]));
    }),
    { seed: 35, numRuns: 200 },
  );
});
