import fc from 'fast-check';
import { expect, test } from 'vitest';
import { id } from '#tests/people.ts';
import { absenceOf, checkReaders, checkWithdraw, subjectOf } from './rules.ts';
import { Deelnemer, Gesprekbericht } from './schema.ts';

const sentAt = new Date('2026-11-20T10:00:00.000Z');
const bericht = Gesprekbericht.parse({
  id: id(1),
  afzender: id(2),
  afzenderNaam: 'Anna',
  tekst: 'Tot morgen.',
  geplaatstOp: sentAt.toISOString(),
  ingetrokkenOp: null,
});
const after = (minutes: number) => new Date(sentAt.getTime() + minutes * 60_000);

test('a sender takes a message back in the first five minutes and not one moment later', () => {
  expect(checkWithdraw(bericht, id(2), after(5))).toBeUndefined();
  expect(checkWithdraw(bericht, id(2), new Date(after(5).getTime() + 1))).toMatchObject({
    refused: 'gesprek/bericht-te-oud',
  });
});

test('nobody takes back what another said, and nobody takes back twice', () => {
  expect(checkWithdraw(bericht, id(3), after(1))).toMatchObject({ refused: 'gesprek/bericht-onbekend' });
  expect(checkWithdraw(bericht, null, after(1))).toMatchObject({ refused: 'gesprek/bericht-onbekend' });
  const twice = { ...bericht, ingetrokkenOp: after(1).toISOString() };
  expect(checkWithdraw(twice, id(2), after(2))).toMatchObject({
    refused: 'gesprek/bericht-reeds-ingetrokken',
  });
});

const reader = (nr: number, leest: boolean) =>
  Deelnemer.parse({ accountId: id(nr), naam: 'x', rol: null, gelezen: null, leest, afwezigTot: null });

test('a message needs at least one other who may still read it', () => {
  expect(checkReaders([reader(1, true), reader(2, true)], id(1))).toBeUndefined();
  for (const alone of [[reader(1, true)], [reader(1, true), reader(2, false)], []])
    expect(checkReaders(alone, id(1))).toMatchObject({ refused: 'gesprek/niemand-leest' });
});

test('an absence lasts until its last day; one that is over or not told is none', () => {
  expect(absenceOf('2026-11-20', '2026-11-20')).toBe('2026-11-20');
  expect(absenceOf('2026-11-19', '2026-11-20')).toBeNull();
  expect(absenceOf(undefined, '2026-11-20')).toBeNull();
});

test('without a subject the first words are it, never too long and never half a character', () => {
  expect(subjectOf('Oma', 'Dag')).toBe('Oma');
  expect(subjectOf(undefined, 'Kan het donderdag?\nGroet')).toBe('Kan het donderdag?');
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (text) => {
      const subject = subjectOf(undefined, text);
      expect(subject.length).toBeLessThanOrEqual(61);
      expect(subject.isWellFormed()).toBe(true);
    }),
    { seed: 27 },
  );
});
