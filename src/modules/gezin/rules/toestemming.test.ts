import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Persoon, PersoonId } from '../schema/gezin.ts';
import { ageOn } from './gezag/age.ts';
import { decideConsentGivers, decideInstemming, findConsentGivers, statusOf } from './toestemming.ts';

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
const child = (geboortedatum: string | null) => someone(1, { soort: 'jeugdige', geboortedatum });
const mother = someone(2, { hasGezag: true });
const father = someone(3, { hasGezag: null });
const stepfather = someone(4, { hasGezag: false });
const uncle = someone(5, { soort: 'netwerk' });
const day = '2026-11-20';
const givers = (geboortedatum: string | null) =>
  findConsentGivers(child(geboortedatum), [child(geboortedatum), mother, father, stepfather, uncle], day);

test('under twelve the ouders with gezag decide', () => {
  expect(givers('2014-11-21')).toEqual([mother.id, father.id]);
});

test('on the twelfth birthday the jeugdige decides too, until the sixteenth', () => {
  expect(givers('2014-11-20')).toEqual([at(1), mother.id, father.id]);
  expect(givers('2010-11-21')).toEqual([at(1), mother.id, father.id]);
});

test('from the sixteenth birthday the jeugdige decides alone', () => {
  expect(givers('2010-11-20')).toEqual([at(1)]);
  expect(givers('1999-01-01')).toEqual([at(1)]);
});

test('where the birth date is unknown nobody is left out', () => {
  expect(givers(null)).toEqual([at(1), mother.id, father.id]);
});

test('an adult decides about oneself', () => {
  expect(findConsentGivers(stepfather, [mother, stepfather], day)).toEqual([stepfather.id]);
});

test('someone born on 29 February is a year older on 1 March', () => {
  expect(ageOn('2012-02-29', '2024-02-28')).toBe(11);
  expect(ageOn('2012-02-29', '2024-02-29')).toBe(12);
  expect(ageOn('2012-02-29', '2025-02-28')).toBe(12);
  expect(ageOn('2012-02-29', '2025-03-01')).toBe(13);
});

test('nobody ever needs fewer people by growing up one day, except at sixteen', () => {
  const days = fc
    .integer({ min: 0, max: 7000 })
    .map((n) => new Date(Date.UTC(2008, 0, 1 + n)).toISOString().slice(0, 10));
  fc.assert(
    fc.property(days, (born) => {
      const who = givers(born);
      const age = ageOn(born, day);
      expect(who.includes(at(1))).toBe(age >= 12);
      expect(who.includes(mother.id)).toBe(age < 16);
      expect(who).not.toContain(stepfather.id);
    }),
  );
});

test('for a whole gezin everyone counts who decides about any of the jeugdigen', () => {
  const big = someone(6, { soort: 'jeugdige', geboortedatum: '2009-01-01' });
  expect(decideConsentGivers(undefined, [child('2020-01-01'), big, mother], day)).toEqual([
    mother.id,
    big.id,
  ]);
});

test('where nobody holds gezag over a young child, nobody can consent for it', () => {
  expect(decideConsentGivers(at(1), [child('2020-01-01'), stepfather], day)).toMatchObject({
    refused: 'toestemming/gezag-onbekend',
  });
  expect(decideConsentGivers(at(9), [mother], day)).toMatchObject({ refused: 'gezin/lid-onbekend' });
});

const account = '00000000-0000-7000-8000-00000000aaaa';
const teen = someone(7, { soort: 'jeugdige', accountId: account as Persoon['accountId'] });

test('a member of the gezin speaks for oneself only', () => {
  const base = { actor: account, leden: [teen, mother], nodig: [teen.id, mother.id] };
  expect(decideInstemming({ ...base, instemming: [] })).toEqual([teen.id]);
  expect(decideInstemming({ ...base, instemming: [mother.id] })).toMatchObject({
    refused: 'toestemming/ander-nodig',
  });
  expect(decideInstemming({ ...base, nodig: [mother.id], instemming: [] })).toMatchObject({
    refused: 'toestemming/ander-nodig',
  });
});

test('a worker writes down who agreed, and somebody must have', () => {
  const base = { actor: 'worker', leden: [teen, mother], nodig: [mother.id] };
  expect(decideInstemming({ ...base, instemming: [mother.id] })).toEqual([mother.id]);
  expect(decideInstemming({ ...base, instemming: [] })).toMatchObject({
    refused: 'toestemming/instemming-ontbreekt',
  });
  expect(decideInstemming({ ...base, instemming: [teen.id] })).toMatchObject({
    refused: 'toestemming/instemming-ontbreekt',
  });
  expect(decideInstemming({ ...base, instemming: [at(99)] })).toMatchObject({
    refused: 'gezin/lid-onbekend',
  });
});

test('how a consent stands follows from its facts', () => {
  const facts = {
    van: '2026-11-01',
    tot: '2026-11-30',
    nodig: [at(1)],
    instemming: [at(1)],
    ingetrokkenOp: null,
    opnieuwOp: null,
  };
  expect(statusOf(facts, day)).toBe('geldig');
  expect(statusOf({ ...facts, instemming: [] }, day)).toBe('wacht-op-instemming');
  expect(statusOf({ ...facts, van: '2026-11-21' }, day)).toBe('komt-nog');
  expect(statusOf({ ...facts, tot: '2026-11-20' }, day)).toBe('geldig');
  expect(statusOf({ ...facts, tot: '2026-11-19' }, day)).toBe('verlopen');
  expect(statusOf({ ...facts, ingetrokkenOp: '2026-11-20T11:00:00.000Z' }, day)).toBe('ingetrokken');
});
