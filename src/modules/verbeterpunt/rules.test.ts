import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkSporen, shapeOf } from './rules.ts';

test('of a page only its shape is kept: no id, no number, no search', () => {
  expect(shapeOf('/gezinnen/0198f9a2-1111-7000-8000-000000000001/analyse')).toBe('/gezinnen/:id/analyse');
  expect(shapeOf('/gezinnen/:id/analyse')).toBe('/gezinnen/:id/analyse');
  expect(shapeOf('/hulpvragen?zoek=Linde#top')).toBe('/hulpvragen');
  expect(shapeOf('/gast/Zx8_geheim')).toBe('/gast/:id');
  expect(shapeOf('https://elders.example/pad')).toBe('/:id/:id/pad');
  expect(shapeOf('')).toBe('/');
  expect(shapeOf('/')).toBe('/');
});

test('whatever is given, what is kept fits the wall of the database', () => {
  fc.assert(
    fc.property(fc.oneof(fc.webPath(), fc.string({ unit: 'binary' })), (path) => {
      expect(shapeOf(path)).toMatch(/^\/[a-z/:-]{0,120}$/);
    }),
    { seed: 36 },
  );
});

test('what leads to a person is told, each piece once', () => {
  expect(
    checkSporen([
      { soort: 'naam', gezien: 'Sem' },
      { soort: 'naam', gezien: 'Sem' },
    ]),
  ).toEqual({ refused: 'verbeterpunt/lijkt-herleidbaar', detail: { gezien: ['Sem'] } });
  expect(checkSporen([])).toBeUndefined();
});
