import { expect, test } from 'vitest';
import { Afspraak } from '../schema/afspraak.ts';
import { byUrgency, changedAfspraak, statusOf } from './afspraak.ts';

const today = '2026-11-20';
const id = (nr: number) => `00000000-0000-7000-8000-${String(nr).padStart(12, '0')}`;
const afspraak = Afspraak.parse({
  id: id(1),
  gezinId: id(2),
  doelId: null,
  tekst: 'Bel de school',
  persoonId: null,
  accountId: null,
  wie: 'Ilse',
  gemaaktOp: '2026-11-01',
  uiterlijkOp: '2026-11-19',
  uitkomst: null,
  uitkomstOp: null,
  toelichting: null,
  versie: 1,
});

test('what is due today is not late, what was due yesterday is', () => {
  expect(statusOf({ uitkomst: null, uiterlijkOp: today }, today)).toBe('open');
  expect(statusOf(afspraak, today)).toBe('te-laat');
});

test('what has no day is never late, and what is done is no longer late', () => {
  expect(statusOf({ uitkomst: null, uiterlijkOp: null }, today)).toBe('open');
  expect(statusOf({ uitkomst: 'gedaan', uiterlijkOp: '2026-01-01' }, today)).toBe('gedaan');
});

test('late stands first, then what is due soonest, what is done last', () => {
  const one = (status: 'te-laat' | 'open' | 'gedaan', uiterlijkOp: string | null) => ({
    status,
    uiterlijkOp,
  });
  const sorted = byUrgency([
    one('gedaan', '2026-01-01'),
    one('open', null),
    one('open', '2026-12-01'),
    one('te-laat', '2026-11-01'),
  ]);
  expect(sorted.map(({ status, uiterlijkOp }) => [status, uiterlijkOp])).toEqual([
    ['te-laat', '2026-11-01'],
    ['open', '2026-12-01'],
    ['open', null],
    ['gedaan', '2026-01-01'],
  ]);
});

test('done is done on the day on which it was said, and can be taken back', () => {
  const done = changedAfspraak(afspraak, { uitkomst: 'gedaan' }, today);
  expect(done).toMatchObject({ uitkomst: 'gedaan', uitkomstOp: today, tekst: 'Bel de school', versie: 2 });
  expect(changedAfspraak(done, { uitkomst: null }, today)).toMatchObject({
    uitkomst: null,
    uitkomstOp: null,
  });
  expect(changedAfspraak(done, { tekst: 'Mail de school' }, '2026-12-01')).toMatchObject({
    uitkomstOp: today,
  });
});
