import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { aGezin, anna, arrangePeople, bram, withGrants } from '#tests/people.ts';
import { defineOperation } from './operation.ts';
import { refuse } from './refusal.ts';
import { openTestDatabase } from './testing.ts';

const renameGezin = defineOperation({
  name: 'renameGezin',
  route: 'POST /proef',
  summary: 'Proef',
  needs: 'proef',
  input: z.object({ id: z.uuid(), naam: z.string().min(1) }),
  output: z.object({ id: z.uuid(), naam: z.string() }),
  refuses: ['proef/onbekend', 'proef/achteraf'],
  logs: { action: 'U', about: ({ id }) => [{ gezin: id, part: 'gezin' }] },
  async handle({ id, naam }, { db, emit }) {
    const { numUpdatedRows } = await db
      .updateTable('gezin')
      .set({ naam })
      .where('id', '=', id)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return refuse('proef/onbekend');
    emit('gezin.gewijzigd', { gezin: id });
    if (naam === 'Stuk') throw new Error('broken');
    return naam === 'Nee' ? refuse('proef/achteraf') : { id, naam };
  },
});

let base: Awaited<ReturnType<typeof openTestDatabase>>;
let gezin: string;
beforeAll(async () => {
  base = await openTestDatabase();
  await arrangePeople(base.owner);
  ({ gezin } = await aGezin(base.owner, 1));
});
afterAll(() => base.close());

const nameOf = () => base.owner.selectFrom('gezin').select('naam').where('id', '=', gezin).executeTakeFirst();
const lastLine = () =>
  base.owner.selectFrom('audit_line').selectAll().orderBy('id', 'desc').executeTakeFirst();

test('a deed changes the record, leaves a line with its ground, and is told', async () => {
  const outcome = await base.as(withGrants(anna, 'proef'))(renameGezin, { id: gezin, naam: 'Nieuw' });
  expect(outcome).toEqual({ id: gezin, naam: 'Nieuw' });
  expect(await lastLine()).toMatchObject({
    event: 'renameGezin',
    outcome: 'done',
    account_id: anna.account,
    gezin_id: gezin,
    ground: 'hulpvraag',
    role: 'gezinswerker',
  });
  expect(await base.owner.selectFrom('outbox').select('event').executeTakeFirst()).toEqual({
    event: 'gezin.gewijzigd',
  });
});

test('a refusal leaves nothing behind but its line', async () => {
  const before = await nameOf();
  const outcome = await base.as(withGrants(anna, 'proef'))(renameGezin, { id: gezin, naam: 'Nee' });
  expect(outcome).toMatchObject({ refused: 'proef/achteraf' });
  expect(await nameOf()).toEqual(before);
  expect(await lastLine()).toMatchObject({ outcome: 'refused', reason: 'proef/achteraf' });
});

test('a fault leaves nothing behind but its line', async () => {
  const before = await nameOf();
  await expect(base.as(withGrants(anna, 'proef'))(renameGezin, { id: gezin, naam: 'Stuk' })).rejects.toThrow(
    'broken',
  );
  expect(await nameOf()).toEqual(before);
  expect(await lastLine()).toMatchObject({ outcome: 'failed' });
});

test('another gemeente cannot even see it', async () => {
  const outcome = await base.as(withGrants(bram, 'proef'))(renameGezin, { id: gezin, naam: 'Van mij' });
  expect(outcome).toMatchObject({ refused: 'proef/onbekend' });
});

test('nobody does it without the grant', async () => {
  expect(await base.as(anna)(renameGezin, { id: gezin, naam: 'X' })).toMatchObject({ refused: 'verboden' });
});

test('every fault in the input is named at once', async () => {
  const outcome = await base.as(withGrants(anna, 'proef'))(renameGezin, { id: 'geen id', naam: '' });
  expect(outcome).toMatchObject({
    refused: 'ongeldig',
    detail: { issues: [{ path: ['id'] }, { path: ['naam'] }] },
  });
});

test('the rights of one transaction are gone in the next', async () => {
  const { rows } = await sql<{
    role: string;
    account: string;
  }>`select current_user as role, coalesce(current_setting('app.account', true), '') as account`.execute(
    base.kit.db,
  );
  expect(rows[0]).toEqual({ role: 'postgres', account: '' });
});

test('the application can neither change nor delete an audit line', async () => {
  for (const deed of ['update audit_line set role = role', 'delete from audit_line', 'truncate audit_line']) {
    for (const role of ['stip_gezin', 'stip_regio', 'stip_beheer', 'stip_keten', 'stip_web', 'stip_system']) {
      const attempt = base.kit.db.transaction().execute(async (trx) => {
        await sql.raw(`set local role ${role}`).execute(trx);
        await sql.raw(deed).execute(trx);
      });
      await expect(attempt, `${role}: ${deed}`).rejects.toThrow('permission denied');
    }
  }
});
