import { expect, test } from 'vitest';
import { checkBuur, checkHerkomst, checkUitzondering } from './buur.ts';

const elsewhere = { gemeente: '0037', gemeenteSchool: '0014', isElders: true, hasBuurafspraak: false };
const asked = (antwoord: 'akkoord' | 'niet-akkoord' | null, more: object = {}) => ({
  gemeente: '0014',
  buurgemeente: '0037',
  antwoord,
  ...more,
});

test('a pupil from elsewhere waits until both gemeenten agreed', () => {
  expect(checkBuur(elsewhere, [])).toMatchObject({
    refused: 'school/geen-buurafspraak',
    detail: { gemeente: '0014', buurgemeente: '0037' },
  });
  expect(checkBuur({ ...elsewhere, hasBuurafspraak: true }, [])).toBeUndefined();
});

test('a pupil from here waits for nothing, and one of whom nobody knows is not said to be from elsewhere', () => {
  expect(checkBuur({ ...elsewhere, isElders: false, hasBuurafspraak: null }, [])).toBeUndefined();
  const unknown = { gemeente: null, gemeenteSchool: '0014', isElders: null, hasBuurafspraak: null };
  expect(checkBuur(unknown, [])).toBeUndefined();
  expect(checkHerkomst(unknown)?.refused).toBe('school/herkomst-onbekend');
  expect(checkHerkomst(elsewhere)).toBeUndefined();
});

test('an exception counts when a colleague agreed, for these two gemeenten only', () => {
  expect(checkBuur(elsewhere, [asked('akkoord')])).toBeUndefined();
  expect(checkBuur(elsewhere, [asked('niet-akkoord')])).toBeDefined();
  expect(checkBuur(elsewhere, [asked(null)])).toBeDefined();
  expect(checkBuur(elsewhere, [asked('akkoord', { buurgemeente: '0080' })])).toBeDefined();
});

test('an exception is asked where something waits, once, and of a colleague', () => {
  const who = { account: 'a', collega: 'b', isColleague: true };
  const code = (...ask: Parameters<typeof checkUitzondering>) => checkUitzondering(...ask)?.refused;
  expect(code(elsewhere, [], who)).toBeUndefined();
  expect(code(elsewhere, [asked('niet-akkoord')], who)).toBeUndefined();
  expect(code({ ...elsewhere, hasBuurafspraak: true }, [], who)).toBe('school/uitzondering-niet-nodig');
  expect(code(elsewhere, [asked(null)], who)).toBe('school/uitzondering-al-gevraagd');
  expect(code(elsewhere, [], { ...who, collega: 'a' })).toBe('school/niet-zelf');
  expect(code(elsewhere, [], { ...who, isColleague: false })).toBe('school/collega-onbekend');
});
