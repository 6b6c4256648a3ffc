import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HulplijnInPlan, Stand, type Status } from '../schema/hulplijn.ts';
import { checkStap, isUp, isWaakvlamOnly, standOn, stapelsOf } from './stand.ts';

const step = (stand: Stand, van: string, op = `${van}T10:00:00Z`) => ({ stand, van, op });

test('the newest step that has begun counts, and of two on one day the one said last', () => {
  const steps = [
    step('gewoon', '2026-01-05'),
    step('waakvlam', '2026-06-01'),
    step('intensief', '2026-12-01'),
  ];
  expect(standOn(steps, '2026-11-20')).toBe('waakvlam');
  expect(standOn(steps, '2026-12-01')).toBe('intensief');
  expect(
    standOn(
      [step('licht', '2026-06-01', '2026-06-01T12:00:00Z'), step('gewoon', '2026-06-01')],
      '2026-06-01',
    ),
  ).toBe('licht');
});

test('where nobody said how much help there is, it is unknown and not little', () => {
  expect(standOn([], '2026-11-20')).toBeNull();
  expect(isUp(null, 'intensief')).toBe(false);
  expect(isWaakvlamOnly([{ status: 'loopt', stand: null }])).toBe(false);
});

test('the order in which steps are kept does not change how much help there is', () => {
  const steps = fc.array(
    fc.record({
      stand: fc.constantFrom(...Stand.options),
      van: fc.integer({ min: 1, max: 28 }).map((day) => `2026-02-${String(day).padStart(2, '0')}`),
      op: fc.integer({ min: 0, max: 9999 }).map((ms) => new Date(Date.UTC(2026, 1, 28) + ms).toISOString()),
    }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 7 })), steps, (order, all) => {
      const unique = [...new Map(all.map((one) => [`${one.van}${one.op}`, one])).values()];
      const shuffled = unique.toSorted(
        (a, b) => order.indexOf(unique.indexOf(a)) - order.indexOf(unique.indexOf(b)),
      );
      expect(standOn(shuffled, '2026-02-20')).toBe(standOn(unique, '2026-02-20'));
    }),
    { seed: 29 },
  );
});

test('help that stopped takes no step, and a step to where it is already is refused', () => {
  const stopped = { einddatum: '2026-11-20', stand: 'waakvlam' as const };
  expect(checkStap(stopped, 'intensief', '2026-11-20')).toMatchObject({ refused: 'hulplijn/reeds-gestopt' });
  const running = { einddatum: null, stand: 'licht' as const };
  expect(checkStap(running, 'licht', '2026-11-20')).toMatchObject({ refused: 'hulplijn/stand-ongewijzigd' });
  expect(checkStap({ ...running, einddatum: '2026-11-21' }, 'intensief', '2026-11-20')).toBeUndefined();
});

test('a family has only a waakvlam when all help that lasts is one', () => {
  const line = (stand: Stand, status: Status = 'loopt') => ({ stand, status });
  expect(isWaakvlamOnly([line('waakvlam'), line('intensief', 'gestopt')])).toBe(true);
  expect(isWaakvlamOnly([line('waakvlam'), line('licht')])).toBe(false);
  expect(isWaakvlamOnly([line('waakvlam', 'gestopt')])).toBe(false);
  expect(isWaakvlamOnly([])).toBe(false);
});

test('more than one kind of help at once is shown for each person, also for twins', () => {
  const id = (nr: number) => `00000000-0000-7000-8000-${String(nr).padStart(12, '0')}`;
  const line = (nr: number, personen: number[], status: Status = 'loopt') =>
    HulplijnInPlan.pick({ id: true, personen: true, status: true }).parse({
      id: id(nr),
      personen: personen.map(id),
      status,
    });
  expect(stapelsOf([line(1, [8, 9]), line(2, [8]), line(3, [9], 'gestopt')])).toEqual([
    { persoonId: id(8), hulplijnen: [id(1), id(2)] },
  ]);
});
