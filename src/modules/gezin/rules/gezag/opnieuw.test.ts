import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Persoon, PersoonId } from '../../schema/gezin.ts';
import { decideConsentGivers, statusOf } from '../toestemming.ts';
import { ageReached, birthdays, decideOpnieuwOp, periodAfter } from './opnieuw.ts';

const at = (nr: number) => PersoonId.parse(`00000000-0000-7000-8000-${String(nr).padStart(12, '0')}`);
const someone = (nr: number, more: Partial<Persoon>) =>
  Persoon.parse({
    id: at(nr),
    soort: 'ouder',
    voornaam: 'V',
    voorvoegsel: null,
    achternaam: 'A',
    geboortedatum: null,
    geslacht: null,
    relatie: null,
    hasGezag: null,
    hasBsn: false,
    accountId: null,
    versie: 1,
    ...more,
  });
const mother = someone(2, { hasGezag: true });
const child = (geboortedatum: string) => someone(1, { soort: 'jeugdige', geboortedatum });
const given = (instemming: PersoonId[]) => ({
  persoonId: at(1),
  instemming,
  tot: '2027-05-20',
  opnieuwOp: null,
});
const today = '2026-11-20';
const opnieuw = (born: string, ...who: PersoonId[]) =>
  decideOpnieuwOp(given(who), [child(born), mother], today);

test('a consent of the ouders alone must be asked again from the day on which the child becomes 12 or 16', () => {
  expect(opnieuw('2014-12-24', at(2))).toBe('2026-12-24');
  expect(opnieuw('2010-12-24', at(1), at(2))).toBeNull();
  expect(opnieuw('2010-12-24', at(2))).toBe('2026-11-20');
  expect(opnieuw('2014-11-20', at(2))).toBe('2026-11-20');
});

test('a birthday after the end of the consent changes nothing about it', () => {
  expect(opnieuw('2015-06-01', at(2))).toBeNull();
});

test('a jeugdige of sixteen who agreed before needs not agree again, nor at eighteen', () => {
  expect(opnieuw('2008-12-24', at(1))).toBeNull();
});

test('the day on which it first had to be asked again stays that day', () => {
  const late = { ...given([at(2)]), opnieuwOp: '2026-11-01' };
  expect(decideOpnieuwOp(late, [child('2014-11-01'), mother], today)).toBe('2026-11-01');
});

test('while nobody knows who decides, nothing changes', () => {
  const unknown = someone(1, {
    soort: 'jeugdige',
    geboortedatum: '2018-01-01',
    gezag: {
      soort: 'niet-te-bepalen',
      dragers: [],
      derden: [],
      toelichting: null,
      inOnderzoek: false,
      bron: 'brp',
      vastgelegdOp: '2026-11-20T10:00:00.000Z',
    },
  });
  expect(decideOpnieuwOp(given([at(2)]), [unknown, mother], today)).toBeNull();
});

test('a consent that must be asked again holds thirty days more, and then it is over', () => {
  const facts = {
    van: '2026-11-01',
    tot: '2027-05-20',
    nodig: [at(2)],
    instemming: [at(2)],
    ingetrokkenOp: null,
    opnieuwOp: '2026-11-20',
  };
  const on = (day: string) => statusOf(facts, day);
  expect([on('2026-11-19'), on('2026-11-20'), on('2026-12-20'), on('2026-12-21')]).toEqual([
    'geldig',
    'opnieuw-vragen',
    'opnieuw-vragen',
    'verlopen',
  ]);
});

test('until the day that the rule names, those who agreed are all who must', () => {
  const days = fc
    .integer({ min: 0, max: 6500 })
    .map((n) => new Date(Date.UTC(2009, 0, 1 + n)).toISOString().slice(0, 10));
  fc.assert(
    fc.property(days, fc.subarray([at(1), at(2)]), (born, who) => {
      const leden = [child(born), mother];
      const day = opnieuw(born, ...who);
      const isEnough = (on: string) => {
        const nodig = decideConsentGivers(at(1), leden, on);
        return Array.isArray(nodig) && nodig.every((id) => who.some((one) => one === id));
      };
      expect(isEnough(today)).toBe(day !== today);
      if (day !== null) expect(isEnough(day)).toBe(false);
      for (const on of birthdays(born))
        if (on > today && on <= '2027-05-20' && (day === null || on < day)) expect(isEnough(on)).toBe(true);
    }),
    { seed: 7 },
  );
});

test('who was born on 29 February has its birthday on 1 March where there is no such day', () => {
  expect(birthdays('2012-02-29')).toEqual(['2024-02-29', '2028-02-29', '2030-03-01']);
  expect(ageReached('2012-02-29', '2030-03-01')).toBe(18);
  expect(ageReached('2012-02-29', '2030-02-28')).toBeUndefined();
});

test('a consent is renewed for as long as it was, a year at most', () => {
  expect(periodAfter({ van: '2026-06-01', tot: '2026-11-30' }, today)).toEqual({
    van: '2026-12-01',
    tot: '2027-06-01',
  });
  expect(periodAfter({ van: '2026-10-01', tot: '2026-10-31' }, today)).toEqual({
    van: today,
    tot: '2026-12-20',
  });
  expect(periodAfter({ van: '2020-01-01', tot: '2026-11-20' }, today).tot).toBe('2027-11-22');
});
