import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '#berichten/rekenen/kalender.ts';
import { Deur } from '#modules/toegang/index.ts';
import { forgottenAfter, isForgotten, plichtOf, termijnOf } from './plicht.ts';

// Friday 13 November 2026; a week of working days later is Friday the 20th.
const facts = {
  deur: 'huisarts',
  ontvangenOp: '2026-11-13',
  afgeslotenOp: null,
  laatsteOp: null,
  antwoordOp: null,
};

test('each door of who refers has its days, all of them marked as assumed, and the gezin itself has none', () => {
  const without = Deur.options.filter((deur) => termijnOf(deur) === undefined);
  expect(without).toEqual(['gezin', 'gezinswerker']);
  expect(termijnOf('constructor')).toBeUndefined();
  for (const deur of Deur.options) expect(termijnOf(deur)?.isAanname ?? true).toBe(true);
});

test('the first message is owed five working days after the question came, and then it is late', () => {
  expect(plichtOf(facts, '2026-11-20')).toEqual({ soort: 'eerste', uiterlijkOp: '2026-11-20', teLaat: 0 });
  expect(plichtOf(facts, '2026-11-23')).toMatchObject({ teLaat: 1 });
  expect(plichtOf({ ...facts, deur: 'veilig-thuis' }, '2026-11-17')).toMatchObject({
    uiterlijkOp: '2026-11-17',
  });
});

test('a weekend after the last day is late already, though no working day has passed', () => {
  expect(plichtOf(facts, '2026-11-21')).toMatchObject({ teLaat: 1 });
});

test('after a message nothing is owed until an answer comes back or the question is closed', () => {
  const told = { ...facts, laatsteOp: '2026-11-16' };
  expect(plichtOf(told, '2027-11-01')).toBeNull();
  expect(plichtOf({ ...told, antwoordOp: '2026-11-17' }, '2026-11-20')).toMatchObject({ soort: 'antwoord' });
  expect(plichtOf({ ...told, afgeslotenOp: '2026-11-18' }, '2026-11-20')).toMatchObject({ soort: 'slot' });
  expect(plichtOf({ ...told, afgeslotenOp: '2026-11-16' }, '2026-11-20')).toBeNull();
});

test('a question of the gezin itself owes nobody a message', () => {
  expect(plichtOf({ ...facts, deur: 'gezin' }, '2026-11-20')).toBeNull();
});

test('half a year after the last day it is no task any more', () => {
  const plicht = { soort: 'eerste', uiterlijkOp: '2026-01-05', teLaat: 9 } as const;
  expect(isForgotten(plicht, addDays('2026-01-05', forgottenAfter))).toBe(false);
  expect(isForgotten(plicht, addDays('2026-01-05', forgottenAfter + 1))).toBe(true);
});

test('a later day never makes a message less late, and never moves the last day', () => {
  const day = fc.integer({ min: 0, max: 900 }).map((nr) => addDays('2026-01-01', nr));
  fc.assert(
    fc.property(fc.constantFrom(...Deur.options), day, day, fc.nat(400), (deur, ontvangenOp, today, more) => {
      const now = plichtOf({ ...facts, deur, ontvangenOp }, today);
      const later = plichtOf({ ...facts, deur, ontvangenOp }, addDays(today, more));
      expect(later?.uiterlijkOp).toBe(now?.uiterlijkOp);
      expect(later?.teLaat ?? 0).toBeGreaterThanOrEqual(now?.teLaat ?? 0);
      expect((now?.teLaat ?? 0) > 0).toBe(now !== null && today > now.uiterlijkOp);
    }),
    { seed: 25 },
  );
});
