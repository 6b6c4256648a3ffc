import { describe, expect, test } from 'vitest';
import { Bezwaar } from '../schema/bezwaar.ts';
import { checkCommissie, checkGrond, checkHersteld, checkHerstelvraag } from './bezwaar.ts';

const id = (nr: number) => `00000000-0000-7000-8000-${String(nr).padStart(12, '0')}`;
const today = '2026-11-20';
const objection = (changes: object = {}) =>
  Bezwaar.parse({
    id: id(1),
    gezinId: id(2),
    besluitId: id(3),
    soort: 'bezwaar',
    woorden: 'Nee.',
    weg: 'brief',
    indiener: null,
    indienerNaam: 'Ilse Linde',
    positie: 'ouder-met-gezag',
    ingediendDoor: id(4),
    ontvangenOp: '2026-11-10',
    gepostOp: null,
    laatReden: null,
    heeftCommissie: false,
    verdaagdOp: null,
    verdaagdReden: null,
    behandelaar: null,
    behandelaarNaam: null,
    uitkomst: null,
    uitkomstOp: null,
    uitkomstNaam: null,
    uitkomstReden: null,
    versie: 1,
    ...changes,
  });
const asked = { herstelWat: ['gronden'], herstelGevraagdOp: '2026-11-12', herstelVoor: '2026-11-19' };

describe('what a bezwaar lacks', () => {
  test('is asked once, with a day that lies ahead, and never of a conversation', () => {
    const code = (changes: object, voor: string) =>
      checkHerstelvraag(objection(changes), voor, today)?.refused;
    expect(code({}, '2026-11-21')).toBeUndefined();
    expect(code({}, today)).toBe('termijn/niet-later');
    expect(code(asked, '2026-12-01')).toBe('herstel/reeds-gevraagd');
    expect(code({ soort: 'gesprek' }, '2026-12-01')).toBe('bezwaar/geen-termijn');
  });

  test('can be mended once, and only when it was asked', () => {
    expect(checkHersteld(objection())?.refused).toBe('herstel/niet-gevraagd');
    expect(checkHersteld(objection(asked))).toBeUndefined();
    expect(checkHersteld(objection({ ...asked, hersteldOp: today }))?.refused).toBe('herstel/niet-gevraagd');
  });
});

describe('a bezwaar that is not taken up', () => {
  const code = (changes: object, grond: 'verzuim' | 'te-laat' | 'geen-belang' | null, isTeLaat = false) =>
    checkGrond(objection(changes), { uitkomst: 'niet-ontvankelijk', grond }, { isTeLaat, today })?.refused;

  test('says why', () => {
    expect(code({}, null)).toBe('bezwaar/grond-nodig');
    expect(code({}, 'geen-belang')).toBeUndefined();
    expect(
      checkGrond(objection(), { uitkomst: 'ongegrond', grond: null }, { isTeLaat: false, today }),
    ).toBeUndefined();
  });

  test('because it was not mended: only after it was asked, and only when the day for it has passed', () => {
    expect(code({}, 'verzuim')).toBe('herstel/eerst-vragen');
    expect(code({ ...asked, herstelVoor: today }, 'verzuim')).toBe('herstel/loopt-nog');
    expect(code(asked, 'verzuim')).toBeUndefined();
    expect(code({ ...asked, hersteldOp: '2026-11-19' }, 'verzuim')).toBe('herstel/eerst-vragen');
    expect(code({ ...asked, hersteldOp: '2026-11-20' }, 'verzuim')).toBeUndefined();
  });

  test('because it came too late: only when it did', () => {
    expect(code({}, 'te-laat')).toBe('bezwaar/niet-te-laat');
    expect(code({}, 'te-laat', true)).toBeUndefined();
  });
});

test('a committee that comes after the term lengthens nothing', () => {
  expect(checkCommissie('2026-11-20', today)).toBeUndefined();
  expect(checkCommissie('2026-11-19', today)?.refused).toBe('termijn/voorbij');
});
