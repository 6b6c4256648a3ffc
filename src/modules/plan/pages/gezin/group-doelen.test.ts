import { expect, test } from 'vitest';
import { Doel, Domein } from '../../schema/plan.ts';
import { domeinenOf, domeinOf, groupDoelen } from './group-doelen.ts';

test('one variant has five domains, the other counts school and work apart', () => {
  expect(domeinenOf('samen')).toHaveLength(5);
  expect(domeinenOf('apart')).toHaveLength(6);
});

test('a goal for school stands under school and work where they are one, and under school where they are apart', () => {
  expect(domeinOf('school', 'samen')).toBe('school-en-werk');
  expect(domeinOf('werk', 'samen')).toBe('school-en-werk');
  expect(domeinOf('school', 'apart')).toBe('school');
});

test('what was said as one cannot be split, and every goal has a place where they are one', () => {
  expect(domeinOf('school-en-werk', 'apart')).toBe('school-en-werk');
  for (const domein of Domein.options) expect(domeinenOf('samen')).toContain(domeinOf(domein, 'samen'));
});

test('the same goals are shown in both variants, and none gets lost', () => {
  const id = (nr: number) => `00000000-0000-7000-8000-${String(nr).padStart(12, '0')}`;
  const doelen = Domein.options.map((domein, nr) =>
    Doel.parse({
      id: id(nr + 1),
      gezinId: id(99),
      domein,
      tekst: domein,
      voortgang: null,
      begonnenOp: '2026-01-05',
      bereiktOp: null,
      versie: 1,
    }),
  );
  const shown = (variant: 'samen' | 'apart') =>
    groupDoelen(doelen, variant).map((group) => [group.domein, group.doelen.length]);
  expect(shown('samen')).toEqual([
    ['support', 1],
    ['wonen', 1],
    ['school-en-werk', 3],
    ['inkomen', 1],
    ['welzijn', 1],
  ]);
  expect(shown('apart').at(-1)).toEqual(['school-en-werk', 1]);
  expect(shown('apart')).toHaveLength(7);
});
