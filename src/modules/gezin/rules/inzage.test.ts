import { expect, test } from 'vitest';
import { groupLooks, type Looks } from './inzage.ts';

const look = (more: Partial<Looks>): Looks => ({
  dag: '2026-11-20',
  account: 'a',
  naam: 'Anna',
  rol: 'gezinswerker',
  organisatie: 'West',
  isNood: false,
  isEigen: false,
  handeling: 'readGezin',
  actie: 'R',
  deel: 'gezin',
  grond: 'hulpvraag',
  keren: 1,
  eerste: new Date('2026-11-20T08:00:00Z'),
  laatste: new Date('2026-11-20T09:00:00Z'),
  ...more,
});

test('what one person did on one day is told together, and counted', () => {
  const [day] = groupLooks([
    look({ keren: 2 }),
    look({ handeling: 'readGezinsplan', deel: 'plan', keren: 3 }),
  ]);
  expect(day?.wie).toHaveLength(1);
  expect(day?.wie[0]).toMatchObject({
    naam: 'Anna',
    keren: 5,
    handelingen: [{ keren: 2 }, { keren: 3, deel: 'plan' }],
  });
});

test('the same person in another role or on another day is told apart', () => {
  const days = groupLooks([look({}), look({ rol: 'expert' }), look({ dag: '2026-11-19' })]);
  expect(days.map(({ dag, wie }) => [dag, wie.length])).toEqual([
    ['2026-11-20', 2],
    ['2026-11-19', 1],
  ]);
});

test('an emergency stands first and is marked; the own looks stand last and are only counted', () => {
  const [day] = groupLooks([
    look({ account: 'self', naam: 'Ilse', isEigen: true, keren: 7 }),
    look({}),
    look({ account: 'c', naam: 'Carla', isNood: true }),
  ]);
  expect(day?.wie.map(({ naam, isNood, isEigen, keren }) => ({ naam, isNood, isEigen, keren }))).toEqual([
    { naam: 'Carla', isNood: true, isEigen: false, keren: 1 },
    { naam: 'Anna', isNood: false, isEigen: false, keren: 1 },
    { naam: 'Ilse', isNood: false, isEigen: true, keren: 7 },
  ]);
  expect(day?.wie[2]?.handelingen).toEqual([]);
});
