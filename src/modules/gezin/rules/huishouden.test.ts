import { expect, test } from 'vitest';
import { PersoonId } from '../schema/gezin.ts';
import { checkPlekken, homesOf, plekOf, proposePlekken } from './huishouden.ts';

const at = (nr: number) => PersoonId.parse(`00000000-0000-7000-8000-${String(nr).padStart(12, '0')}`);
const child = { id: at(1), soort: 'jeugdige' } as const;
const twin = { id: at(2), soort: 'jeugdige' } as const;
const mother = { id: at(3), soort: 'ouder' } as const;
const father = { id: at(4), soort: 'ouder' } as const;
const partner = { id: at(5), soort: 'netwerk' } as const;
const all = [child, twin, mother, father, partner];

test('the first guess gives each ouder a household and the children both, and it can be so', () => {
  const guess = proposePlekken(all);
  expect(all.map(({ id }) => guess.get(id))).toEqual([
    'beide-eerste',
    'beide-eerste',
    'eerste',
    'tweede',
    'geen',
  ]);
  expect(
    checkPlekken(
      [...guess].map(([persoonId, plek]) => ({ persoonId, plek })),
      all,
    ),
  ).toBeUndefined();
});

test('twins may live in different places', () => {
  const placed = [
    { persoonId: child.id, plek: 'eerste' as const },
    { persoonId: twin.id, plek: 'tweede' as const },
  ];
  expect(checkPlekken(placed, all)).toBeUndefined();
});

test('a new partner lives in one household, and so does an ouder', () => {
  for (const lid of [partner, mother])
    expect(checkPlekken([{ persoonId: lid.id, plek: 'beide-eerste' }], all)).toMatchObject({
      refused: 'huishouden/volwassene-in-twee',
    });
});

test('a household without anyone is none, and who is not of the gezin lives in none of them', () => {
  expect(checkPlekken([{ persoonId: mother.id, plek: 'eerste' }], all)).toMatchObject({
    refused: 'huishouden/leeg',
  });
  expect(checkPlekken([{ persoonId: at(9), plek: 'eerste' }], all)).toMatchObject({
    refused: 'gezin/lid-onbekend',
  });
});

test('where someone lives is read back as it was written', () => {
  for (const plek of ['eerste', 'tweede', 'beide-eerste', 'beide-tweede', 'geen'] as const) {
    const huishoudens = [0, 1].map((nr) => ({
      leden: homesOf(plek)
        .filter((home) => home.nr === nr)
        .map(({ isIngeschreven }) => ({ persoonId: child.id, isNaamBekend: true, isIngeschreven })),
    }));
    expect(plekOf(child.id, huishoudens)).toBe(plek);
  }
});
