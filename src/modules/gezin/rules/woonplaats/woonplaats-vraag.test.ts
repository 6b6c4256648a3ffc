import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWoonplaatsVraag } from './woonplaats-vraag.ts';

const home = { gemeente: '0014', van: '2016-04-01', adres: 'woonadres' };
const whole = {
  hulpvraagdatum: '2026-11-20',
  jeugdige: { geboortedatum: '2016-04-01' },
  brp: [home],
  verblijf: [{ soort: 'pleegouder', van: '2025-01-01' }],
};
const padsOf = (data: unknown) => (readWoonplaatsVraag(data).faults ?? []).map(({ pad }) => pad);

test('a whole question is taken in, and what is left out is not known', () => {
  expect(readWoonplaatsVraag(whole)).toEqual({
    vraag: {
      ...whole,
      brp: [{ ...home, tot: null, aantekening226: null, buitenland: null }],
      verblijf: [{ soort: 'pleegouder', van: '2025-01-01', tot: null }],
      moederBijGeboorte: null,
      feitelijkVerblijf: null,
    },
  });
  expect(padsOf({ ...whole, moederBijGeboorte: null, brp: [{ ...home, tot: null }] })).toEqual([]);
});

test('abroad has no gemeente and no kind of address', () => {
  expect(padsOf({ ...whole, brp: [{ van: '2016-04-01', buitenland: true }] })).toEqual([]);
  expect(padsOf({ ...whole, brp: [{ van: '2016-04-01' }] })).toEqual(['$.brp[0].gemeente', '$.brp[0].adres']);
});

test('every fault names its place in the file', () => {
  const cases: [string, unknown][] = [
    ['$', null],
    ['$', []],
    ['$', 'tekst'],
    ['$.hulpvraagdatum', { ...whole, hulpvraagdatum: '2026-02-29' }],
    ['$.hulpvraagdatum', { ...whole, hulpvraagdatum: '20-11-2026' }],
    ['$.hulpvraagdatum', { ...whole, hulpvraagdatum: 20261120 }],
    ['$.hulpvraagdatum', { ...whole, hulpvraagdatum: '1899-12-31' }],
    ['$.jeugdige', { ...whole, jeugdige: undefined }],
    ['$.jeugdige.geboortedatum', { ...whole, jeugdige: { geboortedatum: null } }],
    ['$.jeugdige.naam', { ...whole, jeugdige: { geboortedatum: '2016-04-01', naam: 'x' } }],
    ['$.brp', { ...whole, brp: undefined }],
    ['$.brp', { ...whole, brp: {} }],
    ['$.brp', { ...whole, brp: Array(1001).fill({ ...home }) }],
    ['$.brp[0]', { ...whole, brp: [[]] }],
    ['$.brp[0].gemeente', { ...whole, brp: [{ ...home, gemeente: '14' }] }],
    ['$.brp[0].gemeente', { ...whole, brp: [{ ...home, gemeente: 14 }] }],
    ['$.brp[0].gemeente', { ...whole, brp: [{ ...home, gemeente: '00145' }] }],
    ['$.brp[0].gemeente', { ...whole, brp: [{ ...home, gemeente: '1999' }] }],
    ['$.brp[0].gemeente', { ...whole, brp: [{ ...home, gemeente: '0000' }] }],
    ['$.brp[0].adres', { ...whole, brp: [{ ...home, adres: 'postbus' }] }],
    ['$.brp[0].aantekening226', { ...whole, brp: [{ ...home, aantekening226: 'ja' }] }],
    ['$.brp[0].tot', { ...whole, brp: [{ ...home, tot: home.van }] }],
    ['$.brp[0].tot', { ...whole, brp: [{ ...home, tot: '2016-03-31' }] }],
    ['$.verblijf[0].soort', { ...whole, verblijf: [{ soort: 'logeren', van: '2025-01-01' }] }],
    ['$.verblijf[0].tot', { ...whole, verblijf: [{ soort: 'jji', van: '2025-01-01', tot: '2025-01-01' }] }],
    ['$.moederBijGeboorte', { ...whole, moederBijGeboorte: '0014' }],
    ['$.feitelijkVerblijf.gemeente', { ...whole, feitelijkVerblijf: {} }],
    ['$.other', { ...whole, other: {} }],
  ];
  for (const [pad, data] of cases) expect(padsOf(data), JSON.stringify(data)).toEqual([pad]);
});

test('a name that somebody made up stays on one line', () => {
  const data = JSON.parse('{"a\\nb\\u001b[2J\\u009b": 1, "__proto__": 2}');
  const pads = padsOf({ ...whole, ...data, ['__proto__']: 2 });
  expect(pads).toEqual(['$["a\\nb\\u001b[2J?"]', '$.__proto__']);
});

test('registrations in two gemeenten at once contradict, whatever their order, and touching ones do not', () => {
  const there = { ...home, gemeente: '0034', van: '2020-01-01' };
  expect(padsOf({ ...whole, brp: [home, there] })).toEqual(['$.brp[1]']);
  expect(padsOf({ ...whole, brp: [there, home] })).toEqual(['$.brp[0]']);
  expect(padsOf({ ...whole, brp: [{ ...home, tot: '2020-01-02' }, there] })).toEqual(['$.brp[1]']);
  expect(padsOf({ ...whole, brp: [{ ...home, tot: '2020-01-01' }, there] })).toEqual([]);
  expect(padsOf({ ...whole, brp: [home, { van: '2020-01-01', buitenland: true }] })).toEqual(['$.brp[1]']);
  expect(padsOf({ ...whole, brp: [home, { ...home, van: '2020-01-01', adres: 'briefadres' }] })).toEqual([]);
});

test('any two registrations that contradict are found, and nothing else is', () => {
  const row = fc
    .tuple(fc.nat(8), fc.integer({ min: 1, max: 4 }), fc.constantFrom('0014', '0034'))
    .map(([from, days, gemeente]) => ({
      gemeente,
      adres: 'woonadres',
      van: `2020-01-${String(from + 10)}`,
      tot: `2020-01-${String(from + 10 + days)}`,
    }));
  fc.assert(
    fc.property(fc.array(row, { maxLength: 5 }), (brp) => {
      const contradicts = brp.some((one) =>
        brp.some((other) => one.gemeente !== other.gemeente && one.van < other.tot && other.van < one.tot),
      );
      expect(padsOf({ ...whole, brp }).length > 0).toBe(contradicts);
    }),
    { seed: 1, numRuns: 1000 },
  );
});

test('whatever comes in, the answer is a question or a list of faults in two languages', () => {
  const some = fc.oneof(
    fc.anything(),
    fc.anything().map((row) => ({ ...whole, brp: [row], verblijf: [row] })),
  );
  fc.assert(
    fc.property(some, (data) => {
      const { faults } = readWoonplaatsVraag(data);
      expect(faults?.length).toBeGreaterThan(0);
      for (const { pad, nl, en } of faults ?? []) {
        expect(pad).toMatch(/^\$.*$/);
        expect(nl).toMatch(/\.$/);
        expect(en).not.toBe(nl);
      }
    }),
    { seed: 2, numRuns: 1000 },
  );
});
