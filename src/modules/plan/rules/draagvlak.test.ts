import { expect, test } from 'vitest';
import { type Antwoord, Inhoud, type Oordeel, Partij } from '../schema/samen.ts';
import { checkAnswer, draagvlakOf } from './draagvlak.ts';

const id = (nr: number) => `00000000-0000-7000-8000-${String(nr).padStart(12, '0')}`;
const partij = (nr: number, rol: Partij['rol'], more: Partial<Partij> = {}) =>
  Partij.parse({
    partij: id(nr),
    rol,
    naam: `P${nr}`,
    geboortedatum: null,
    accountId: null,
    isEigen: false,
    ...more,
  });
const antwoord = (nr: number, oordeel: Oordeel, over: number, door = 9): Antwoord => ({
  partij: id(nr),
  nummer: over,
  oordeel,
  toelichting: oordeel === 'eens' ? null : 'Omdat',
  door: 'Iemand',
  doorAccount: id(door),
  op: '2026-11-20T10:00:00.000Z',
});
const text = (samenvatting: string) =>
  Inhoud.parse({ samenvatting, regie: null, regieWie: null, regieSteun: null, doelen: [], afspraken: [] });
const versies = new Map([
  [1, text('Rust')],
  [2, text('Meer rust')],
  [3, text('Rust')],
]);
const two = [partij(1, 'jeugdige'), partij(2, 'ouder')];
const find = (antwoorden: Antwoord[], laatste: number | null = 1, isVoorgelegd = true) =>
  draagvlakOf({ partijen: two, antwoorden, versies, laatste, isVoorgelegd });

test('a plan is not shared while one named party said nothing', () => {
  expect(find([antwoord(1, 'eens', 1)]).status).toBe('voorgelegd');
  expect(find([], 1, false).status).toBe('concept');
  expect(find([], null, false).partijen.every(({ isActueel }) => !isActueel)).toBe(true);
});

test('a plan is shared when every party agreed, saw it otherwise or could not be asked, and dissent stays in sight', () => {
  const found = find([antwoord(1, 'kon-niet', 1), antwoord(2, 'anders', 1)]);
  expect(found.status).toBe('gedeeld');
  expect(found.partijen[1]?.antwoord).toMatchObject({ oordeel: 'anders', toelichting: 'Omdat' });
});

test('a change asks again for what changed, and undoing it makes the answers hold again', () => {
  const answers = [antwoord(1, 'eens', 1), antwoord(2, 'eens', 1)];
  const changed = find(answers, 2);
  expect(changed.status).toBe('voorgelegd');
  expect(changed.partijen[0]?.sindsdien).toEqual([
    { soort: 'samenvatting', over: null, was: 'Rust', is: 'Meer rust' },
  ]);
  expect(find(answers, 3).status).toBe('gedeeld');
});

test('a plan without a single party is nobody’s, and is not shared', () => {
  expect(draagvlakOf({ partijen: [], antwoorden: [], versies, laatste: 1, isVoorgelegd: true }).status).toBe(
    'voorgelegd',
  );
});

const standing = (one: Partij, answers: Antwoord[] = []) => {
  const [found] = draagvlakOf({
    partijen: [one],
    antwoorden: answers,
    versies,
    laatste: 1,
    isVoorgelegd: true,
  }).partijen;
  if (!found) throw new Error('one party in, one party out');
  return found;
};

test('each answers for itself, and cannot say of itself that it could not be asked', () => {
  const own = standing(partij(1, 'ouder', { isEigen: true, accountId: id(9) }));
  expect(checkAnswer({ partij: own, oordeel: 'anders', mayAnswer: true })).toBeUndefined();
  expect(checkAnswer({ partij: own, oordeel: 'kon-niet', mayAnswer: true })).toMatchObject({
    refused: 'instemming/zelf-mogelijk',
  });
});

test('a worker writes down what a child says, and speaks for no other professional', () => {
  const child = standing(partij(1, 'jeugdige'));
  expect(checkAnswer({ partij: child, oordeel: 'eens', mayAnswer: true })).toBeUndefined();
  expect(checkAnswer({ partij: child, oordeel: 'eens', mayAnswer: false })).toMatchObject({
    refused: 'instemming/niet-van-u',
  });
  const expert = standing(partij(2, 'toestemming'));
  expect(checkAnswer({ partij: expert, oordeel: 'eens', mayAnswer: true })).toMatchObject({
    refused: 'instemming/niet-van-u',
  });
});

test('nobody writes over what a person said with the own account', () => {
  const parent = partij(2, 'ouder', { accountId: id(7) });
  const said = standing(parent, [antwoord(2, 'anders', 1, 7)]);
  expect(checkAnswer({ partij: said, oordeel: 'eens', mayAnswer: true })).toMatchObject({
    refused: 'instemming/eigen-antwoord',
  });
  const written = standing(parent, [antwoord(2, 'eens', 1, 9)]);
  expect(checkAnswer({ partij: written, oordeel: 'anders', mayAnswer: true })).toBeUndefined();
});
