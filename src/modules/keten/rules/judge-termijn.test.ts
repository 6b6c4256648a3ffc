import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDeadline } from '#berichten/index.ts';
import { addDays, dateOf } from '#berichten/rekenen/kalender.ts';
import { feestdagen } from '#berichten/termijnen/feestdagen.ts';
import { judgeTermijn, rememberDays } from './judge-termijn.ts';
import { type Kandidaat, partijOf, type Vorm } from './kandidaat.ts';
import { countWait } from './wait.ts';

const seed = 301;
/** Friday. */
const friday = '2026-11-20';
const hours: Vorm = {
  productcategorie: '45',
  productcode: '45A01',
  volume: 4,
  eenheid: '04',
  frequentie: '4',
  budget: null,
};
const vraag = {
  verzoekSoort: 'vot',
  isInOnderzoek: false,
  ontvangenOp: friday,
  dagtekening: '2026-11-18',
  isGi: false,
} as const;
const start = { soort: 'start', ingangsdatum: friday, ontvangenOp: '2026-11-02', isGi: false } as const;

/** Each fact on a Friday, with its last day, the rule and who acts. */
const terms: readonly [name: string, Kandidaat, uiterlijk: string, bron: string, wie: string][] = [
  ['a start', start, '2026-11-27', 'OP271', 'aanbieder'],
  [
    'a start on an order that came later',
    { ...start, ontvangenOp: '2026-11-24' },
    '2026-12-01',
    'OP271',
    'aanbieder',
  ],
  ['a start of a GI', { ...start, isGi: true }, '2026-11-27', 'SAP GI §2.2.1', 'aanbieder'],
  [
    'a start of a GI on an order that came later',
    { ...start, isGi: true, ontvangenOp: '2026-11-24' },
    '2026-12-01',
    'SAP GI §2.2.1',
    'aanbieder',
  ],
  ['a stop', { soort: 'stop', einddatum: friday }, '2026-11-27', 'OP272', 'aanbieder'],
  ['a verzoek om toewijzing', { soort: 'verzoek', ...vraag }, '2026-11-27', 'OP274', 'gemeente'],
  [
    'the same after in onderzoek',
    { soort: 'verzoek', ...vraag, isInOnderzoek: true },
    '2027-01-13',
    'OP274',
    'gemeente',
  ],
  [
    'a verzoek om wijziging',
    { soort: 'verzoek', ...vraag, verzoekSoort: 'vow' },
    '2026-11-27',
    'OP346',
    'gemeente',
  ],
  [
    'the same after in onderzoek, for a change',
    { soort: 'verzoek', ...vraag, verzoekSoort: 'vow', isInOnderzoek: true },
    '2027-01-13',
    'OP346',
    'gemeente',
  ],
  [
    'what a GI asked, in onderzoek',
    { soort: 'verzoek', ...vraag, isGi: true, isInOnderzoek: true },
    '2026-12-04',
    'SAP GI §2.1',
    'gemeente',
  ],
  [
    'a refusal for the woonplaats',
    { soort: 'woonplaats', ontvangenOp: friday },
    '2026-12-04',
    'OP359; SAP §4.2; Regeling Jeugdwet art. 1a.1',
    'gemeente',
  ],
  [
    'an order that honours a verzoek',
    { soort: 'opdracht', gemaaktOp: '2026-11-24', verzoek: vraag },
    '2026-11-27',
    'OP274',
    'gemeente',
  ],
  [
    'a retour',
    { soort: 'retour', gevraagdOp: friday, wie: 'aanbieder' },
    '2026-11-25',
    'OP090; SAP bijlage 3',
    'aanbieder',
  ],
  [
    'a retour that is stuck',
    { soort: 'vastgelopen', sinds: '2026-11-23', gevraagdOp: friday, wie: 'gemeente' },
    '2026-11-25',
    'OP090; SAP bijlage 3',
    'gemeente',
  ],
  [
    'the answer to a declaratie',
    { soort: 'declaratieantwoord', ontvangenOp: friday },
    '2026-12-04',
    'OP090x4',
    'gemeente',
  ],
  ['a payment', { soort: 'betaling', dagtekening: friday }, '2026-12-20', 'SAP §2.5.2', 'gemeente'],
  [
    'a declaratie of October',
    { soort: 'declaratie', maanden: ['2026-10'], vorm: hours },
    '2026-11-30',
    'SAP §2.5.1',
    'aanbieder',
  ],
  [
    'a declaratie of two months',
    { soort: 'declaratie', maanden: ['2026-10', '2026-09'], vorm: hours },
    '2026-10-31',
    'SAP §2.5.1',
    'aanbieder',
  ],
];

test.each(terms)('%s has its own last day, rule and party', (...[, kandidaat, uiterlijk, bron, wie]) => {
  expect(judgeTermijn(kandidaat, uiterlijk)).toMatchObject({ uiterlijk, bron, wie, soort: kandidaat.soort });
});

test.each(
  terms.filter(([, { soort }]) => soort !== 'woonplaats'),
)('%s is in time on the last day and late on the next', (_name, kandidaat, uiterlijk) => {
  expect(judgeTermijn(kandidaat, uiterlijk)).toMatchObject({ isTeLaat: false, werkdagenTeLaat: 0 });
  expect(judgeTermijn(kandidaat, addDays(uiterlijk, 1))).toMatchObject({ isTeLaat: true });
  expect(judgeTermijn(kandidaat, addDays(uiterlijk, 30))?.werkdagenTeLaat).toBeGreaterThan(15);
});

describe('where the standard names no term nothing can be late', () => {
  test.each<Kandidaat>([
    { soort: 'opdracht', gemaaktOp: '2020-01-01', verzoek: null },
    { soort: 'vastgelopen', sinds: '2020-01-01', gevraagdOp: null, wie: 'aanbieder' },
  ])('$soort', (kandidaat) => {
    expect(judgeTermijn(kandidaat, friday)).toMatchObject({
      uiterlijk: null,
      bron: null,
      isTeLaat: false,
      vanaf: '2020-01-01',
    });
  });
});

test('a refusal for the woonplaats that can no longer be given is nothing to do', () => {
  expect(judgeTermijn({ soort: 'woonplaats', ontvangenOp: friday }, '2026-12-05')).toBeUndefined();
});

test('help that ends is told from eight weeks before, and never after its last day', () => {
  const einde = { soort: 'einde', einddatum: '2027-01-14' } as const;
  expect(judgeTermijn(einde, '2026-11-19')).toBeUndefined();
  expect(judgeTermijn(einde, friday)).toMatchObject({
    uiterlijk: '2027-01-14',
    isTeLaat: false,
    bron: 'OP343; SAP §3.1.7',
  });
  expect(judgeTermijn(einde, '2027-01-14')).toMatchObject({ isTeLaat: false });
  expect(judgeTermijn(einde, '2027-01-15')).toBeUndefined();
});

test.each<[string, Partial<Vorm>]>([
  [
    'a category alone, which may be taakgericht',
    { productcode: null, volume: null, eenheid: null, frequentie: null },
  ],
  ['one piece in total, which may be taakgericht too', { volume: 1, eenheid: '82', frequentie: '6' }],
  ['a traject in euros', { volume: 500_000, eenheid: '83', frequentie: '6' }],
])('%s is not declared month by month', (_name, changes) => {
  const vorm = { ...hours, ...changes };
  expect(judgeTermijn({ soort: 'declaratie', maanden: ['2026-09'], vorm }, friday)).toBeUndefined();
});

test('a budget without a product is declared month by month', () => {
  const vorm = { ...hours, productcode: null, volume: null, eenheid: null, frequentie: null, budget: 1000 };
  expect(judgeTermijn({ soort: 'declaratie', maanden: ['2026-09'], vorm }, friday)).toMatchObject({
    isTeLaat: true,
  });
});

/** Three years: a longer wait is counted day by day and tells nothing more. */
const day = fc.integer({ min: 20_300, max: 21_400 }).map(dateOf);
/** Each kind of fact on any day. */
const anyKandidaat: fc.Arbitrary<Kandidaat> = fc.oneof(
  fc.record({
    soort: fc.constant('start' as const),
    ingangsdatum: day,
    ontvangenOp: day,
    isGi: fc.boolean(),
  }),
  fc.record({ soort: fc.constant('stop' as const), einddatum: day }),
  fc.record({
    soort: fc.constant('retour' as const),
    gevraagdOp: day,
    wie: fc.constantFrom('aanbieder' as const, 'gemeente' as const),
  }),
  fc.record({
    soort: fc.constant('verzoek' as const),
    verzoekSoort: fc.constantFrom('vot' as const, 'vow' as const),
    isInOnderzoek: fc.boolean(),
    ontvangenOp: day,
    dagtekening: day,
    isGi: fc.boolean(),
  }),
  fc.record({ soort: fc.constant('declaratieantwoord' as const), ontvangenOp: day }),
  fc.record({ soort: fc.constant('betaling' as const), dagtekening: day }),
  fc.record({
    soort: fc.constant('declaratie' as const),
    maanden: fc.array(
      day.map((one) => one.slice(0, 7)),
      { minLength: 1, maxLength: 3 },
    ),
    vorm: fc.constant(hours),
  }),
);

test('nothing is late before its own day, and how late it is never is negative or absurd', () => {
  fc.assert(
    fc.property(anyKandidaat, day, (kandidaat, today) => {
      const found = judgeTermijn(kandidaat, today);
      expect(found).toBeDefined();
      if (!found?.uiterlijk) return;
      expect(found.uiterlijk > found.vanaf).toBe(true);
      expect(found.isTeLaat).toBe(found.uiterlijk < today);
      expect(found.werkdagenTeLaat).toBeGreaterThanOrEqual(0);
      expect(found.werkdagenTeLaat).toBeLessThanOrEqual(2640);
      if (found.vanaf >= today) expect(found.isTeLaat).toBe(false);
    }),
    { seed, numRuns: 300 },
  );
});

test('what is late stays late as long as nobody acts', () => {
  fc.assert(
    fc.property(anyKandidaat, day, fc.nat(500), (kandidaat, today, more) => {
      const before = judgeTermijn(kandidaat, today);
      const after = judgeTermijn(kandidaat, addDays(today, more));
      expect(Number(after?.isTeLaat)).toBeGreaterThanOrEqual(Number(before?.isTeLaat));
      expect(after?.werkdagenTeLaat).toBeGreaterThanOrEqual(before?.werkdagenTeLaat ?? 0);
    }),
    { seed, numRuns: 300 },
  );
});

test('a holiday more never shortens a term', () => {
  fc.assert(
    fc.property(anyKandidaat, day, day, (kandidaat, today, free) => {
      const more = [
        ...feestdagen,
        ...feestdagen
          .slice(0, 1)
          .map((one) => ({ ...one, dag: { soort: 'eenmalig' as const, datum: free } })),
      ];
      const usual = judgeTermijn(kandidaat, today)?.uiterlijk ?? '';
      const longer = judgeTermijn(kandidaat, today, {
        deadline: (termijn, vanaf) => findDeadline(termijn, vanaf, more),
        wait: countWait,
      });
      expect((longer?.uiterlijk ?? '') >= usual).toBe(true);
    }),
    { seed, numRuns: 300 },
  );
});

test('what is remembered is what is found', () => {
  fc.assert(
    fc.property(fc.array(anyKandidaat, { minLength: 1, maxLength: 20 }), day, (kandidaten, today) => {
      const telling = rememberDays();
      for (const one of [...kandidaten, ...kandidaten])
        expect(judgeTermijn(one, today, telling)).toEqual(judgeTermijn(one, today));
    }),
    { seed, numRuns: 50 },
  );
});

test('each kind names one of the two parties', () => {
  expect(new Set(Object.values(partijOf))).toEqual(new Set(['gemeente', 'aanbieder']));
});
