import { expect, test } from 'vitest';
import { gatherWerkfeiten, type WorkRows } from './gather-werkfeiten.ts';

const sem = { id: 'sem', wie: 'Sem', geboortedatum: '2021-03-02', account: null };
const sister = { id: 'zus', wie: 'Zus', geboortedatum: '2012-05-05', account: 'account-zus' };
const line = (id: string, van: string, tot: string | null) => ({
  id,
  hulpsoort: 'jeugd-ggz',
  naam: 'Jeugd-ggz',
  naamEn: 'Youth mental health',
  voor: ['sem'] as readonly string[] | null,
  van,
  tot,
  lasts: tot === null,
});
const given = (...lijnen: ReturnType<typeof line>[]): WorkRows => ({
  kinderen: [sem, sister],
  lijnen,
});
const againOf = (rows: WorkRows) => gatherWerkfeiten(rows, null).herindicaties;

test('a toewijzing that lasts is given again after those of its kind for the same child that ended', () => {
  const rows = given(
    line('a', '2024-01-01', '2024-12-31'),
    line('b', '2025-01-01', '2025-12-31'),
    line('c', '2026-01-01', null),
  );
  expect(againOf(rows)).toEqual([
    {
      id: 'c',
      persoon: 'sem',
      wie: 'Sem',
      naam: 'Jeugd-ggz',
      naamEn: 'Youth mental health',
      van: '2026-01-01',
      tot: '2025-12-31',
      keer: 3,
    },
  ]);
});

test('what ended on the day the next began was followed by it; what ran beside it was not', () => {
  expect(againOf(given(line('a', '2025-01-01', '2026-01-01'), line('b', '2026-01-01', null)))).toHaveLength(
    1,
  );
  expect(againOf(given(line('a', '2025-01-01', '2026-01-02'), line('b', '2026-01-01', null)))).toEqual([]);
});

test('another kind of help, another child, an unknown kind and help without toewijzing are not given again', () => {
  const [first, second] = [line('a', '2025-01-01', '2025-12-31'), line('b', '2026-01-01', null)];
  expect(againOf(given(first, { ...second, hulpsoort: 'dyslexie' }))).toEqual([]);
  expect(againOf(given({ ...first, hulpsoort: 'onbekend' }, { ...second, hulpsoort: 'onbekend' }))).toEqual(
    [],
  );
  expect(againOf(given(first, { ...second, voor: null }))).toEqual([]);
  expect(againOf(given(first, { ...second, voor: ['zus'] }))).toEqual([]);
  // Ended help is the past, however often it was given.
  expect(againOf(given(first, { ...second, lasts: false, tot: '2026-02-01' }))).toEqual([]);
});

test('a child is without analysis since its first toewijzing or referral, unless its birth is unknown', () => {
  const rows = {
    ...given(line('a', '2026-03-01', null)),
    verwijzingen: [{ persoon: 'sem', sinds: '2026-02-01' }],
  };
  const of = (more: WorkRows = {}) => gatherWerkfeiten({ ...rows, ...more }, null).zonderAnalyse;
  expect(of()).toEqual([{ persoon: 'sem', wie: 'Sem', geboortedatum: '2021-03-02', sinds: '2026-02-01' }]);
  expect(of({ verwijzingen: [] })).toMatchObject([{ sinds: '2026-03-01' }]);
  expect(of({ analyse: true })).toEqual([]);
  expect(of({ kinderen: [{ ...sem, geboortedatum: null }] })).toEqual([]);
});

test('a child was heard by its own words or by what its own account wrote, and only an open plan asks for it', () => {
  const rows = { kinderen: [sem, sister], stemmen: ['sem', 'account-zus', 'someone'] };
  expect(gatherWerkfeiten(rows, '2026-11-01').zonderStem).toEqual([]);
  expect(gatherWerkfeiten({ ...rows, stemmen: ['someone'] }, '2026-11-01').zonderStem).toHaveLength(2);
  expect(gatherWerkfeiten({ ...rows, stemmen: ['someone'] }, null).zonderStem).toEqual([]);
});

test('what was agreed in a plan that was closed is not late', () => {
  const open = [{ id: 'a', tot: '2026-01-01' }];
  const afspraken = { open, klaar: null };
  expect(gatherWerkfeiten({ afspraken }, '2026-11-01').afspraken).toEqual(open);
  expect(gatherWerkfeiten({ afspraken }, null).afspraken).toEqual([]);
});

test('the last contact of a waakvlam is the last that anybody did, and help that is more is no waakvlam', () => {
  const stand = { hulplijn: 'a', stand: 'waakvlam', van: '2026-05-01' };
  const rows = { lijnen: [line('a', '2026-01-01', null)], standen: [stand] };
  expect(gatherWerkfeiten(rows, null).waakvlam).toBe('2026-05-01');
  expect(gatherWerkfeiten(rows, '2026-06-01').waakvlam).toBe('2026-06-01');
  expect(
    gatherWerkfeiten({ ...rows, afspraken: { open: null, klaar: '2026-07-01' } }, '2026-06-01').waakvlam,
  ).toBe('2026-07-01');
  expect(gatherWerkfeiten({ ...rows, standen: [{ ...stand, stand: 'licht' }] }, null)).not.toHaveProperty(
    'waakvlam',
  );
  expect(
    gatherWerkfeiten({ ...rows, lijnen: [...rows.lijnen, line('b', '2026-01-01', null)] }, null),
  ).not.toHaveProperty('waakvlam');
  expect(gatherWerkfeiten({ standen: [stand] }, null)).not.toHaveProperty('waakvlam');
});
