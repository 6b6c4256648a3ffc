import { expect, test } from 'vitest';
import { noor, sam } from '../testing.ts';
import { identify, type Jeugdige, toPersoonsvelden } from './jeugdige.ts';

const PEILDATUM = '2026-06-30';
const vrij: Jeugdige = { nummer: 'x', woonplaatsen: [] };

function of(...jeugdigen: Jeugdige[]) {
  const { velden, opmerkingen } = toPersoonsvelden(jeugdigen, PEILDATUM);
  return { ...velden, vragen: opmerkingen.map(({ code, veld }) => `${code} ${veld}`) };
}

test('what is known is told, and what is unknown has the code for unknown or stays empty', () => {
  expect(of(sam)).toEqual({
    bsn: '123456782',
    geboortedatum: '2012-05-17',
    geslacht: 'M',
    woonplaats: '9711AB',
    vragen: [],
  });
  expect(of(noor)).toMatchObject({ bsn: '999999999', geboortedatum: '2015-02', woonplaats: '0014' });
  expect(of(vrij)).toEqual({
    bsn: '999999999',
    geboortedatum: undefined,
    geslacht: 'O',
    woonplaats: undefined,
    vragen: [],
  });
});

test('an unborn child has no BSN and no date of birth', () => {
  const ongeboren = { ...vrij, isOngeboren: true, geboortedatum: '2026-08-01' };
  expect(of(ongeboren)).toMatchObject({ bsn: '000000000', geboortedatum: undefined });
  expect(of({ ...ongeboren, bsn: '123456782' })).toMatchObject({ bsn: '123456782' });
  expect(of(ongeboren, vrij)).toMatchObject({ bsn: '999999999', geboortedatum: '2026-08-01' });
});

test.each(['123456789', '12345678', '', 'abc'])('%j is not delivered as BSN', (bsn) => {
  expect(of({ ...sam, bsn })).toMatchObject({ bsn: undefined, vragen: ['onmogelijk bsn'] });
});

test.each([
  [['2012', '2012-05', '2012-05-17'], '2012-05-17', []],
  [['2012-05', '2012-06'], undefined, ['nakijken geboortedatum']],
  [['2012', '2013-01-01'], undefined, ['nakijken geboortedatum']],
  [['2023-02-29'], undefined, ['onmogelijk geboortedatum']],
  [['2024-02-29'], '2024-02-29', []],
  [['2012-13'], undefined, ['onmogelijk geboortedatum']],
  [['20120517'], undefined, ['onmogelijk geboortedatum']],
])('dates of birth %j come to %s', (data, geboortedatum, vragen) => {
  const all = data.map((one) => ({ ...sam, geboortedatum: one }));
  expect(of(...all)).toMatchObject({ geboortedatum, vragen });
  expect(of(...all.toReversed())).toMatchObject({ geboortedatum, vragen });
});

test('a geslacht that contradicts itself is unknown and is asked', () => {
  expect(of(sam, { ...sam, geslacht: 'O' })).toMatchObject({ geslacht: 'M', vragen: [] });
  expect(of(sam, { ...sam, geslacht: 'V' })).toMatchObject({ geslacht: 'O', vragen: ['nakijken geslacht'] });
});

test.each([
  [[{ postcode: '9711ab', gemeentecode: '0014' }], '9711AB', []],
  [[{ postcode: '9711AB' }, { vanaf: '2026-06-30', postcode: '9712CD' }], '9712CD', []],
  [[{ postcode: '9711AB' }, { vanaf: '2026-07-01', postcode: '9712CD' }], '9711AB', []],
  [[{ vanaf: '2026-07-01', postcode: '9712CD' }], undefined, []],
  [[{ postcode: '9711AB' }, { postcode: '9712CD' }], undefined, ['nakijken postcode_of_gemeentecode']],
  [[{ gemeentecode: '14' }], undefined, ['onmogelijk postcode_of_gemeentecode']],
  [[{ postcode: '0711AB' }], undefined, ['onmogelijk postcode_of_gemeentecode']],
])('woonplaatsen %j come to %s on 30 June', (woonplaatsen, woonplaats, vragen) => {
  expect(of({ ...sam, woonplaatsen })).toMatchObject({ woonplaats, vragen });
});

test('a person is the same by BSN, and by the own number where no BSN is known', () => {
  const later = { ...noor, bsn: '123456782' };
  const who = identify([sam, noor, later]);
  expect(who(noor)).toBe(who(later));
  expect(who(later)).toBe(who(sam));
  expect(identify([sam, noor])(noor)).not.toBe(who(sam));
  expect(identify([{ ...noor, bsn: '999999999' }, noor])(noor)).toBe(identify([noor])(noor));
});

test('a number with two BSNs makes no choice for who has none', () => {
  const [one, other] = [sam, { ...sam, bsn: '999990019' }];
  const none = { ...sam, bsn: undefined };
  const who = identify([one, other, none]);
  expect(new Set([one, other, none].map(who)).size).toBe(3);
});
