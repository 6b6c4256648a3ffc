import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PersoonId } from '#modules/gezin/index.ts';
import { isRefusal } from '#platform/refusal.ts';
import {
  checkSporen,
  decideNodig,
  decideOpnieuwOp,
  leeftijdsgroepOf,
  namenOf,
  standOf,
  wieOf,
} from './rules.ts';

type Lid = Parameters<typeof decideNodig>[1][number];
const at = (nr: number) => PersoonId.parse(`00000000-0000-7000-8000-${String(nr).padStart(12, '0')}`);
const lid = (nr: number, more: Partial<Lid>): Lid => ({
  id: at(nr),
  soort: 'ouder',
  voornaam: 'V',
  voorvoegsel: null,
  achternaam: 'A',
  geboortedatum: null,
  geslacht: null,
  relatie: null,
  hasGezag: null,
  gezag: null,
  hasBsn: false,
  accountId: null,
  versie: 1,
  ...more,
});
const mother = lid(2, { hasGezag: true });
const father = lid(3, { hasGezag: false });
const child = (geboortedatum: string) => lid(1, { soort: 'jeugdige', geboortedatum });
const today = '2026-11-20';

test('under 12 who hold gezag decide, from 12 the young person too, from 16 the young person alone', () => {
  const nodig = (born: string) => decideNodig(at(1), [child(born), mother, father], today);
  expect(nodig('2014-11-21')).toEqual([at(2)]);
  expect(nodig('2014-11-20')).toEqual([at(1), at(2)]);
  expect(nodig('2010-11-21')).toEqual([at(1), at(2)]);
  expect(nodig('2010-11-20')).toEqual([at(1)]);
});

test('about oneself a parent decides alone, and about the whole gezin everyone who decides about a child', () => {
  const leden = [child('2012-01-01'), mother, father];
  expect(decideNodig(at(3), leden, today)).toEqual([at(3)]);
  expect(decideNodig(null, leden, today)).toEqual([at(1), at(2)]);
});

test('about a child over whom nobody is known to hold gezag nothing is shared', () => {
  expect(decideNodig(at(1), [child('2018-01-01'), father], today)).toEqual({
    refused: 'verhaal/gezag-onbekend',
    detail: {},
  });
});

test('from the birthday on which others decide it is asked again; sixteen asks nobody who did not agree at twelve', () => {
  const opnieuw = (born: string, ...agreed: string[]) =>
    decideOpnieuwOp(at(1), [child(born), mother], agreed, today);
  expect(opnieuw('2015-02-28', at(2))).toBe('2027-02-28');
  expect(opnieuw('2012-02-29', at(1), at(2))).toBeNull();
  expect(opnieuw('2012-02-29', at(2))).toBe('2028-02-29');
  expect(opnieuw('2015-03-01', at(1), at(2))).toBeNull();
  expect(decideOpnieuwOp(at(2), [child('2015-02-28'), mother], [at(2)], today)).toBeNull();
});

test('who was born on 29 February becomes 12 on that day and 16 on it too, or on 1 March where there is none', () => {
  const born = (day: string, age: string[]) =>
    decideOpnieuwOp(at(1), [child(day), mother], age, '2011-01-01');
  expect(born('2000-02-29', [at(2)])).toBe('2012-02-29');
  expect(born('2096-02-29', [at(2)])).toBe('2108-02-29');
  expect(decideOpnieuwOp(at(1), [child('2088-02-29'), mother], [at(2)], '2099-01-01')).toBe('2100-03-01');
});

test('until the day that is named, those who agreed are all who must', () => {
  const days = fc
    .integer({ min: 0, max: 6500 })
    .map((n) => new Date(Date.UTC(2009, 0, 1 + n)).toISOString().slice(0, 10));
  fc.assert(
    fc.property(days, days, (born, later) => {
      const leden = [child(born), mother];
      const nodig = decideNodig(at(1), leden, today);
      if (isRefusal(nodig)) throw new Error(nodig.refused);
      const day = decideOpnieuwOp(at(1), leden, nodig, today);
      const then = decideNodig(at(1), leden, later);
      if (isRefusal(then) || later < today) return;
      expect(then.every((id) => nodig.includes(id))).toBe(day === null || later < day);
    }),
    { seed: 36 },
  );
});

test('a story is read by others only when all agreed and no birthday came in between', () => {
  const facts = {
    delen: 'leren' as const,
    nodig: ['a', 'b'],
    instemming: ['a', 'b'],
    opnieuwOp: '2027-01-01',
  };
  expect(standOf(facts, today)).toBe('gedeeld');
  expect(standOf(facts, '2027-01-01')).toBe('opnieuw');
  expect(standOf({ ...facts, instemming: ['a'] }, today)).toBe('wacht');
  expect(standOf({ ...facts, delen: 'niemand' }, today)).toBe('eigen');
});

test('a number never goes along; a name goes when the teller looked and says that it may', () => {
  const name = { soort: 'naam', gezien: 'Sem' } as const;
  const phone = { soort: 'telefoon', gezien: '0612345678' } as const;
  expect(checkSporen([name, name], false)).toEqual({
    refused: 'verhaal/naam-gezien',
    detail: { gezien: ['Sem'] },
  });
  expect(checkSporen([name], true)).toBeUndefined();
  expect(checkSporen([name, phone], true)).toEqual({
    refused: 'verhaal/lijkt-herleidbaar',
    detail: { gezien: ['0612345678'] },
  });
  expect(checkSporen([name, phone], false)).toMatchObject({ refused: 'verhaal/lijkt-herleidbaar' });
  expect(checkSporen([], false)).toBeUndefined();
});

test('an age is told as a group, and not at all where it is not known', () => {
  expect(leeftijdsgroepOf('2014-11-21', today)).toBe('0-11');
  expect(leeftijdsgroepOf('2014-11-20', today)).toBe('12-15');
  expect(leeftijdsgroepOf('2010-11-20', today)).toBe('16-17');
  expect(leeftijdsgroepOf('2008-11-20', today)).toBe('18-23');
  expect(leeftijdsgroepOf('2002-11-20', today)).toBeNull();
  expect(leeftijdsgroepOf(null, today)).toBeNull();
});

test('how someone is named is known from what stands with the gezin', () => {
  expect(wieOf({ soort: 'jeugdige', relatie: null })).toBe('jongere');
  expect(wieOf({ soort: 'ouder', relatie: 'Moeder' })).toBe('moeder');
  expect(wieOf({ soort: 'ouder', relatie: 'vader, woont elders' })).toBe('vader');
  expect(wieOf({ soort: 'voogd', relatie: null })).toBe('ouder');
});

test('names of those around are looked for by first and last name, without the small words between', () => {
  expect(namenOf(['Anouk van der Veen', 'Esra Yildiz'])).toEqual({
    voornamen: ['Anouk', 'Esra'],
    achternamen: ['Veen', 'Yildiz'],
  });
});
