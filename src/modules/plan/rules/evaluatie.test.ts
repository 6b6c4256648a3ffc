import { expect, test } from 'vitest';
import { DoelId } from '../schema/plan.ts';
import { checkDays, movedDoelen } from './evaluatie.ts';

const begin = '2026-01-05';
const today = '2026-11-20';
const id = DoelId.parse('00000000-0000-7000-8000-000000000001');

test('one looks back on a day within the plan, and the next look lies later', () => {
  expect(checkDays({ gehoudenOp: today, volgendeOp: '2026-12-20' }, begin, today)).toBeUndefined();
  expect(checkDays({ gehoudenOp: begin, volgendeOp: null }, begin, today)).toBeUndefined();
  expect(checkDays({ gehoudenOp: '2026-11-21', volgendeOp: null }, begin, today)).toMatchObject({
    refused: 'evaluatie/buiten-plan',
  });
  expect(checkDays({ gehoudenOp: '2026-01-04', volgendeOp: null }, begin, today)).toMatchObject({
    refused: 'evaluatie/buiten-plan',
  });
  expect(checkDays({ gehoudenOp: today, volgendeOp: today }, begin, today)).toMatchObject({
    refused: 'evaluatie/volgende-te-vroeg',
  });
});

test('a goal stands as far as the family says; what nobody said moves nothing', () => {
  const doel = {
    id,
    gezinId: '00000000-0000-7000-8000-000000000002' as never,
    domein: 'wonen' as const,
    tekst: 'Een kamer',
    voortgang: 40,
    begonnenOp: begin,
    bereiktOp: null,
    versie: 3,
  };
  const said = (gezin: number | null, hulpverlener: number | null) =>
    movedDoelen([doel], [{ doelId: id, gezin, hulpverlener, toelichting: null }]);
  expect(said(6, 8)).toMatchObject([{ voortgang: 60, versie: 4 }]);
  expect(said(0, null)).toMatchObject([{ voortgang: 0 }]);
  expect(said(null, 8)).toEqual([]);
  expect(said(4, 1)).toEqual([]);
});
