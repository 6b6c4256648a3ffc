import { expect, test } from 'vitest';
import type { FileRights } from '#modules/gezin/index.ts';
import { checkOverlap, maySee, mayWrite } from './school.ts';

const rights = (entries: [string, boolean][]): FileRights =>
  new Map(entries.map(([deel, canWrite]) => [deel, { canWrite }]));

test('a family that is not yours looks like one that does not exist; a closed part says that it is closed', () => {
  expect(maySee(rights([]))).toMatchObject({ refused: 'gezin/onbekend' });
  expect(maySee(rights([['gezin', false]]))).toMatchObject({ refused: 'verboden' });
  expect(
    maySee(
      rights([
        ['gezin', false],
        ['school', false],
      ]),
    ),
  ).toBeUndefined();
});

test('who may read may not therefore write', () => {
  expect(
    mayWrite(
      rights([
        ['gezin', true],
        ['school', false],
      ]),
    ),
  ).toMatchObject({ refused: 'verboden' });
  expect(
    mayWrite(
      rights([
        ['gezin', false],
        ['school', true],
      ]),
    ),
  ).toBeUndefined();
  expect(mayWrite(rights([]))).toMatchObject({ refused: 'gezin/onbekend' });
});

test('a pupil is at one school on each day', () => {
  const now = { van: '2025-08-01', tot: null };
  expect(checkOverlap({ van: '2026-08-01', tot: null }, [now])).toMatchObject({
    refused: 'school/al-ingeschreven',
  });
  expect(checkOverlap({ van: '2026-08-01', tot: null }, [{ ...now, tot: '2026-07-31' }])).toBeUndefined();
  expect(checkOverlap({ van: '2026-07-31', tot: null }, [{ ...now, tot: '2026-07-31' }])).toBeDefined();
});
