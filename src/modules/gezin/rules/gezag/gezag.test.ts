import { expect, test } from 'vitest';
import { Persoon, PersoonId } from '../../schema/gezin.ts';
import { proposePairs } from '../samenvoeging.ts';
import { gezagOver, placeHolders } from './gezag.ts';

const at = (nr: number) => PersoonId.parse(`00000000-0000-7000-8000-${String(nr).padStart(12, '0')}`);
const someone = (nr: number, voornaam: string, achternaam: string, more: Partial<Persoon> = {}) =>
  Persoon.parse({
    id: at(nr),
    soort: 'ouder',
    voornaam,
    voorvoegsel: null,
    achternaam,
    geboortedatum: null,
    geslacht: null,
    relatie: null,
    hasGezag: null,
    hasBsn: false,
    accountId: null,
    versie: 1,
    ...more,
  });
const holder = (naam: string | null, lid: string | null = null) => ({ lid, naam });

test('who holds gezag is found by number first, and by name only where nobody else it can be', () => {
  const rene = someone(1, 'René', 'Vries', { voorvoegsel: 'de' });
  const numbered = someone(2, 'Eva', 'Nowak', { hasBsn: true });
  const leden = [rene, numbered];
  expect(placeHolders([holder('RENE Johannes DE VRIES')], leden)).toEqual({ dragers: [rene.id], derden: [] });
  expect(placeHolders([holder('x', numbered.id)], leden)).toEqual({ dragers: [numbered.id], derden: [] });
  // Someone of that name with another number is someone else.
  expect(placeHolders([holder('Eva Nowak')], leden)).toEqual({ dragers: [], derden: ['Eva Nowak'] });
  const twice = [someone(3, 'Jan', 'Vos'), someone(4, 'Jan', 'Vos')];
  expect(placeHolders([holder('Jan Vos')], twice)).toEqual({ dragers: [], derden: ['Jan Vos'] });
  expect(placeHolders([holder(null), holder('')], leden)).toEqual({ dragers: [], derden: ['', ''] });
});

test('a child of the same name as its parent holds no gezag', () => {
  const son = someone(5, 'Jan', 'Vos', { soort: 'jeugdige' });
  expect(placeHolders([holder('Jan Vos')], [son])).toEqual({ dragers: [], derden: ['Jan Vos'] });
});

test('who held gezag and left the gezin is no longer asked', () => {
  const child = someone(6, 'Sem', 'Vos', {
    soort: 'jeugdige',
    gezag: {
      soort: 'eenhoofdig-ouderlijk',
      dragers: [at(9)],
      derden: [],
      toelichting: null,
      inOnderzoek: false,
      bron: 'brp',
      vastgelegdOp: '2026-11-20T10:00:00.000Z',
    },
  });
  expect(gezagOver(child, [child])).toEqual({ dragers: [], derden: [], isKnown: false });
});

test('twins share a birth date and a surname, and are not each other', () => {
  const born = { soort: 'jeugdige', geboortedatum: '2017-03-02' } as const;
  const van = [someone(11, 'Lot', 'Linde', born), someone(12, 'Sem', 'Linde', born)];
  const naar = [someone(21, 'Sem', 'Linde', born), someone(22, 'Lot', 'Linde', born)];
  expect(proposePairs(van, naar, [])).toEqual([
    { van: at(11), naar: at(22) },
    { van: at(12), naar: at(21) },
  ]);
  expect(proposePairs([someone(13, 'Tim', 'Linde', born)], naar, [])).toEqual([]);
});

test('another birth date is another person, and two who could be it are left to a person to choose', () => {
  const old = someone(31, 'Jan', 'Vos', { geboortedatum: '1980-01-01' });
  expect(proposePairs([old], [someone(41, 'Jan', 'Vos', { geboortedatum: '1981-01-01' })], [])).toEqual([]);
  expect(proposePairs([old], [someone(41, 'Jan', 'Vos'), someone(42, 'Jan', 'Vos')], [])).toEqual([]);
  expect(proposePairs([old], [someone(41, 'Jan', 'Vos')], [])).toEqual([{ van: at(31), naar: at(41) }]);
});
