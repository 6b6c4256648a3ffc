import { expect, test } from 'vitest';
import { effectOf } from './effect.ts';

const school = { id: 'a', partij: 'school', deel: 'plan', status: 'geldig' } as const;

test('who holds one consent sees nothing once it is withdrawn', () => {
  expect(effectOf(school, [school], [{ houder: 'school', grond: 'toestemming' }])).toEqual({
    is: 'nothing-left',
  });
});

test('who holds two consents keeps the part of the other', () => {
  const other = { ...school, id: 'b', deel: 'hulplijn' } as const;
  expect(effectOf(school, [school, other], [])).toEqual({ is: 'part-gone', remaining: ['hulplijn'] });
});

test('a consent of another, or one that is over, keeps nothing open', () => {
  const ofAnother = { ...school, id: 'b', partij: 'huisarts' } as const;
  const over = { ...school, id: 'c', status: 'verlopen' } as const;
  expect(effectOf(school, [school, ofAnother, over], [])).toEqual({ is: 'nothing-left' });
});

test('who also helps the family stays involved', () => {
  expect(effectOf(school, [school], [{ houder: 'school', grond: 'toewijzing' }])).toEqual({
    is: 'involved',
    grond: 'toewijzing',
  });
});

test('a consent that others must agree to anew still opens its part', () => {
  const again = { ...school, id: 'b', deel: 'hulplijn', status: 'opnieuw-vragen' } as const;
  expect(effectOf(school, [school, again], [])).toEqual({ is: 'part-gone', remaining: ['hulplijn'] });
  expect(effectOf(again, [again], [])).toEqual({ is: 'nothing-left' });
});

test('a consent that still waits for others opens nothing, so withdrawing it closes nothing', () => {
  expect(effectOf({ ...school, status: 'wacht-op-instemming' }, [school], [])).toEqual({ is: 'nobody-yet' });
});
