import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { anna, arrangePeople } from '#tests/people.ts';
import { inScope } from '../database/transaction.ts';
import { openTestDatabase } from '../testing.ts';
import { sealAudit } from './seal-audit.ts';
import { verifyAudit } from './verify-audit.ts';
import { writeAuditLines } from './write-lines.ts';

let base: Awaited<ReturnType<typeof openTestDatabase>>;
beforeAll(async () => {
  base = await openTestDatabase();
  await arrangePeople(base.owner);
});
afterAll(() => base.close());

const now = new Date('2026-11-20T11:00:00Z');
const origin = { door: 'web', address: '127.0.0.1', trace: 't' } as const;
const look = () =>
  inScope(base.kit.db, anna, base.kit.clock, (db) =>
    writeAuditLines(
      db,
      { event: 'readGezin', action: 'R', outcome: 'done', purpose: 'jeugdhulp', about: [] },
      anna,
      origin,
    ),
  );

beforeEach(async () => {
  await sql`truncate audit_line, audit_unsealed, audit_seal`.execute(base.owner);
  for (let nr = 0; nr < 3; nr += 1) await look();
  await sealAudit(base.owner, now);
  await look();
  await sealAudit(base.owner, now);
  await look();
});

test('a log that nobody touched is whole, and what waits for its seal is counted', async () => {
  expect(await verifyAudit(base.kit.db)).toEqual({ seals: 2, lines: 5, waiting: 1, faults: [] });
});

test('a changed line shows', async () => {
  await sql`update audit_line set role = 'niemand' where id = (select min(id::text)::uuid from audit_line)`.execute(
    base.owner,
  );
  expect((await verifyAudit(base.owner)).faults).toEqual([expect.stringContaining('Zegel 1 klopt niet')]);
});

test('a line that was taken out shows', async () => {
  await sql`delete from audit_line where id = (select min(id::text)::uuid from audit_line)`.execute(
    base.owner,
  );
  expect((await verifyAudit(base.owner)).faults).toEqual([expect.stringContaining('Zegel 1 klopt niet')]);
});

test('a line that was slipped in shows', async () => {
  await sql`insert into audit_line select gen_random_uuid(), at, event, action, outcome, reason, account_id, account_name, on_behalf_of, role, organisation,
    gezin_id, persoon_id, part, ground, purpose, emergency, origin, access_point, trace from audit_line limit 1`.execute(
    base.owner,
  );
  await sql`delete from audit_unsealed where id = (select max(id::text)::uuid from audit_unsealed)`.execute(
    base.owner,
  );
  const { faults } = await verifyAudit(base.owner);
  expect(faults).toEqual([expect.stringContaining('staan onder geen enkel zegel')]);
});

test('a seal that was taken out shows, and so does everything after it', async () => {
  await sql`delete from audit_seal where nr = 1`.execute(base.owner);
  const { faults } = await verifyAudit(base.owner);
  expect(faults).toContainEqual(expect.stringContaining('Zegel 2 volgt niet'));
  expect(faults).toContainEqual(expect.stringContaining('Zegel 2 klopt niet'));
});

test('two sealers at once take turns', async () => {
  for (let nr = 0; nr < 4; nr += 1) await look();
  const counts = await Promise.all([sealAudit(base.owner, now), sealAudit(base.owner, now)]);
  expect(counts.toSorted()).toEqual([0, 5]);
  expect((await verifyAudit(base.owner)).faults).toEqual([]);
});
