import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Inhoud } from '../schema/samen.ts';
import { asksAgain, diffOf } from './planversie.ts';

const id = (nr: number) => `00000000-0000-7000-8000-${String(nr).padStart(12, '0')}`;
const doel = (nr: number, tekst: string, more = {}) => ({
  id: id(nr),
  domein: 'wonen',
  tekst,
  voortgang: null,
  bereiktOp: null,
  ...more,
});
const afspraak = (nr: number, tekst: string, more = {}) => ({
  id: id(nr),
  tekst,
  wie: 'Ilse',
  uiterlijkOp: null,
  uitkomst: null,
  ...more,
});
const plan = (more = {}) =>
  Inhoud.parse({
    samenvatting: 'Rust thuis',
    regie: null,
    regieWie: null,
    regieSteun: null,
    doelen: [doel(1, 'Een kamer')],
    afspraken: [afspraak(2, 'Bel de school')],
    ...more,
  });

test('what was added, removed and changed is told one by one', () => {
  const next = plan({
    samenvatting: 'Rust',
    regie: 'gezin-met-steun',
    regieWie: 'Anna',
    doelen: [doel(1, 'Een eigen kamer'), doel(3, 'Naar school', { domein: 'school' })],
    afspraken: [afspraak(2, 'Bel de school', { wie: 'Anna', uiterlijkOp: '2026-12-01' })],
  });
  expect(diffOf(plan(), next)).toEqual([
    { soort: 'samenvatting', over: null, was: 'Rust thuis', is: 'Rust' },
    { soort: 'regie', over: null, was: null, is: 'gezin-met-steun' },
    { soort: 'regie-steun', over: null, was: null, is: 'Anna' },
    { soort: 'doel', over: null, was: 'Een kamer', is: 'Een eigen kamer' },
    { soort: 'doel', over: null, was: null, is: 'Naar school' },
    { soort: 'afspraak-wie', over: 'Bel de school', was: 'Ilse', is: 'Anna' },
    { soort: 'afspraak-dag', over: 'Bel de school', was: null, is: '2026-12-01' },
  ]);
  expect(diffOf(next, plan())).toContainEqual({ soort: 'doel', over: null, was: 'Naar school', is: null });
});

test('how far something is asks nobody anew, what is agreed does', () => {
  const further = plan({
    doelen: [doel(1, 'Een kamer', { voortgang: 60, bereiktOp: '2026-11-20' })],
    afspraken: [afspraak(2, 'Bel de school', { uitkomst: 'gedaan' })],
  });
  expect(diffOf(plan(), further)).toHaveLength(3);
  expect(asksAgain(diffOf(plan(), further))).toEqual([]);
  expect(asksAgain(diffOf(plan(), plan({ doelen: [] })))).toHaveLength(1);
});

const arbitrary = fc
  .record({
    samenvatting: fc.constantFrom('', 'Rust', 'Meer rust'),
    regie: fc.constantFrom(null, 'gezin', 'casusregisseur'),
    doelen: fc.uniqueArray(fc.integer({ min: 1, max: 4 })),
    tekst: fc.constantFrom('Een kamer', 'Een huis'),
    afspraken: fc.uniqueArray(fc.integer({ min: 5, max: 8 })),
    uitkomst: fc.constantFrom(null, 'gedaan'),
  })
  .map(({ doelen, afspraken, tekst, uitkomst, ...rest }) =>
    plan({
      ...rest,
      doelen: doelen.map((nr) => doel(nr, tekst)),
      afspraken: afspraken.map((nr) => afspraak(nr, tekst, { uitkomst })),
    }),
  );

test('a plan does not differ from itself, and back is as much as there', () => {
  fc.assert(
    fc.property(arbitrary, arbitrary, (one, other) => {
      expect(diffOf(one, one)).toEqual([]);
      expect(diffOf(one, other)).toHaveLength(diffOf(other, one).length);
      expect(asksAgain(diffOf(one, other)).length).toBe(asksAgain(diffOf(other, one)).length);
    }),
    { seed: 29 },
  );
});
