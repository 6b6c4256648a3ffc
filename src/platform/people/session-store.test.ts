import { afterAll, beforeAll, expect, test } from 'vitest';
import { anna, arrangePeople } from '#tests/people.ts';
import { openTestDatabase } from '../testing.ts';
import { findAccount } from './find-account.ts';
import {
  findSession,
  hashToken,
  openSession,
  sessionIdle,
  sessionLongest,
  stopSession,
  sweepSessions,
} from './session-store.ts';

let base: Awaited<ReturnType<typeof openTestDatabase>>;
beforeAll(async () => {
  base = await openTestDatabase();
  await arrangePeople(base.owner);
});
afterAll(() => base.close());

const start = new Date('2026-11-20T08:00:00Z').getTime();
const at = (milliseconds: number) => ({ now: () => new Date(start + milliseconds) });
const open = () =>
  openSession(base.kit.db, at(0), { account: anna.account ?? '', aanstelling: anna.aanstelling });

test('a session is known by its token and by nothing that is stored', async () => {
  const token = await open();
  expect(await findSession(base.kit.db, at(1000), token)).toEqual({
    account: anna.account,
    aanstelling: anna.aanstelling,
    ended: false,
  });
  expect(await findSession(base.kit.db, at(1000), hashToken(token).toString('base64url'))).toBeUndefined();
});

test('half an hour without a click ends a session, and one still sees whose it was', async () => {
  const token = await open();
  expect(await findSession(base.kit.db, at(sessionIdle + 1), token)).toMatchObject({
    account: anna.account,
    ended: true,
  });
});

test('who keeps clicking stays, until the working day is over', async () => {
  const token = await open();
  for (let time = 0; time < sessionLongest; time += sessionIdle / 2) {
    expect(await findSession(base.kit.db, at(time), token)).toMatchObject({ ended: false });
  }
  expect(await findSession(base.kit.db, at(sessionLongest), token)).toMatchObject({ ended: true });
});

test('a session that was stopped is gone', async () => {
  const token = await open();
  await stopSession(base.kit.db, at(0), token);
  expect(await findSession(base.kit.db, at(0), token)).toBeUndefined();
});

test('the sweep takes sessions that ended a day ago and leaves the others', async () => {
  const old = await open();
  await sweepSessions(base.kit.db, at(sessionLongest + 23 * 3_600_000));
  expect(await findSession(base.kit.db, at(0), old)).toBeDefined();
  await sweepSessions(base.kit.db, at(sessionLongest + 25 * 3_600_000));
  expect(await findSession(base.kit.db, at(0), old)).toBeUndefined();
});

test('the same person at the same issuer has one account, and a new name is taken over', async () => {
  const claims = { issuer: 'https://issuer.example', subject: 'abc', naam: 'Oude Naam', email: null };
  const first = await findAccount(base.kit.db, at(0), claims);
  const second = await findAccount(base.kit.db, at(0), { ...claims, naam: 'Nieuwe Naam' });
  expect(second).toBe(first);
  expect(
    await base.owner.selectFrom('account').select('naam').where('id', '=', first).executeTakeFirst(),
  ).toEqual({ naam: 'Nieuwe Naam' });
  expect(await findAccount(base.kit.db, at(0), { ...claims, issuer: 'https://other.example' })).not.toBe(
    first,
  );
});
