import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addMonths, daysBetween } from '#berichten/rekenen/kalender.ts';
import { ageOn, birthdayAt, klokOf } from './birthday.ts';
import { monthsAheadOf, monthsInvolvedOf } from './norm.ts';

const aDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1990-01-01', days));
const always = { seed: 18, numRuns: 400 };

test('who turns 18 today is 18 from today, and was not yesterday', () => {
  const born = '2008-11-20';
  expect(klokOf(born, '2026-11-20').fase).toBe('vandaag');
  expect(ageOn(born, '2026-11-20')).toBe(18);
  expect(ageOn(born, '2026-11-19')).toBe(17);
  expect(klokOf(born, '2026-11-19').fase).toBe('vooruit');
  expect(klokOf(born, '2026-11-21').fase).toBe('erna');
});

test('from sixteen and a half is looked ahead, until the twenty-third birthday', () => {
  const born = '2008-11-20';
  expect(klokOf(born, '2025-05-19').fase).toBe('ver');
  expect(klokOf(born, '2025-05-20')).toEqual({
    fase: 'vooruit',
    vooruitOp: '2025-05-20',
    achttienOp: '2026-11-20',
    eenentwintigOp: '2029-11-20',
    drieentwintigOp: '2031-11-20',
  });
  expect(klokOf(born, '2031-11-19').fase).toBe('erna');
  expect(klokOf(born, '2031-11-20').fase).toBe('voorbij');
});

test('a child of 29 February turns 18 on 1 March', () => {
  expect(birthdayAt('2008-02-29', 18)).toBe('2026-03-01');
  expect(birthdayAt('2008-02-29', 20)).toBe('2028-02-29');
  expect(ageOn('2008-02-29', '2026-02-28')).toBe(17);
  expect(ageOn('2008-02-29', '2026-03-01')).toBe(18);
});

test('whoever is of an age had that birthday, and not the next', () => {
  fc.assert(
    fc.property(aDay, fc.integer({ min: 0, max: 12_000 }), (born, later) => {
      const day = addDays(born, later);
      const age = ageOn(born, day);
      expect(birthdayAt(born, age) <= day).toBe(true);
      expect(birthdayAt(born, age + 1) > day).toBe(true);
      expect(daysBetween(born, birthdayAt(born, 18))).toBeGreaterThan(18 * 365);
    }),
    always,
  );
});

test('the days of someone stand in their order, whatever the months ahead', () => {
  fc.assert(
    fc.property(aDay, fc.integer({ min: 1, max: 48 }), (born, months) => {
      const { vooruitOp, achttienOp, eenentwintigOp, drieentwintigOp } = klokOf(born, born, months);
      expect([vooruitOp, achttienOp, eenentwintigOp, drieentwintigOp]).toEqual(
        [vooruitOp, achttienOp, eenentwintigOp, drieentwintigOp].toSorted(),
      );
      expect(vooruitOp).toBe(addMonths(achttienOp, -months));
    }),
    always,
  );
});

test('the region says how far is looked ahead and how long one may still look; without its word an assumption holds', () => {
  const norm = (eindpunt: string, waarde: number | null) => ({
    eindpunt,
    waarde,
    eenheid: 'maand',
    naam: 'x',
  });
  expect(monthsAheadOf([norm('behandeling', 3), norm('achttien', 24)])).toBe(24);
  expect(monthsAheadOf([norm('achttien', null), 'geen norm'])).toBe(18);
  expect(monthsInvolvedOf([norm('einde-betrokkenheid', 6)])).toBe(6);
  expect(monthsInvolvedOf([])).toBe(3);
});
