import { expect, test } from 'vitest';
import { checkDagen, standOf } from './afspraak.ts';

test('an agreement is looked at again after it was made and never ends before', () => {
  const made = { geslotenOp: '2026-01-10', herzienOp: '2027-01-10' };
  expect(checkDagen(made)).toBeUndefined();
  expect(checkDagen({ ...made, beeindigdOp: '2026-01-10' })).toBeUndefined();
  const wrong = { refused: 'samenwerkingsafspraak/dagen-strijdig' };
  expect(checkDagen({ ...made, herzienOp: '2026-01-10' })).toMatchObject(wrong);
  expect(checkDagen({ ...made, beeindigdOp: '2026-01-09' })).toMatchObject(wrong);
});

test('an agreement holds until its end, and asks to be looked at again from its day on', () => {
  const stand = (herzienOp: string, beeindigdOp: string | null) =>
    standOf({ herzienOp, beeindigdOp }, '2026-11-20');
  expect(stand('2026-11-21', null)).toBe('geldt');
  expect(stand('2026-11-20', null)).toBe('herzien');
  expect(stand('2026-11-20', '2026-11-20')).toBe('beeindigd');
  expect(stand('2027-11-20', '2026-12-31')).toBe('geldt');
});
