// cspell:ignore confrelid conrelid contype regclass
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import { inject } from 'vitest';
import type { z } from 'zod';
import { type Actor, system } from './actor.ts';
import { type Clock, stoppedAt } from './clock.ts';
import type { Database } from './database/database.gen.ts';
import { openDatabase } from './database/open-database.ts';
import { inScope } from './database/transaction.ts';
import type { Reaction } from './events/reaction.ts';
import { folderFiles } from './keeping/folder-files.ts';
import { openVault } from './keeping/vault.ts';
import { type Kit, type Operation, run } from './operation.ts';

/** The day on which every test plays, unless it says otherwise. */
export const testDay = '2026-11-20';

/**
 * A database of its own for one test file. `owner` arranges and looks past every wall; what is tested acts through
 * `kit`, whose transactions always take the role of the actor.
 */
export async function openTestDatabase(clock: Clock = stoppedAt(testDay)) {
  const template = new URL(inject('template'));
  const name = `test_${randomBytes(6).toString('hex')}`;
  const cluster = openDatabase(Object.assign(new URL(template), { pathname: '/postgres' }).href, 1);
  await sql.raw(`create database ${name} template ${template.pathname.slice(1)}`).execute(cluster);
  await cluster.destroy();
  const url = Object.assign(new URL(template), { pathname: `/${name}` }).href;
  const owner = openDatabase(url, 2);
  const app = openDatabase(url, 6);
  const folder = await mkdtemp(join(tmpdir(), 'stip-files-'));
  const kit: Kit = { db: app, clock, vault: openVault(Buffer.alloc(32, 7)), files: folderFiles(folder) };
  return {
    url,
    owner,
    kit,
    /** Runs an operation as this actor, through the one pipe. */
    as:
      (actor: Actor) =>
      <In extends z.ZodType, Out extends z.ZodType, No extends string>(
        operation: Operation<In, Out, No>,
        input: z.input<In>,
      ) =>
        run(kit, operation, input, { actor, origin: { door: 'web', address: '127.0.0.1', trace: 'test' } }),
    close: async () => {
      await Promise.all([owner.destroy(), app.destroy()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Tells these reactions what happened in a database of a test and was not told yet, as the worker does. */
export async function hear(
  { owner, kit }: { readonly owner: Kysely<Database>; readonly kit: Kit },
  reactions: readonly Reaction[],
): Promise<void> {
  const rows = await owner.deleteFrom('outbox').returning(['event', 'payload']).execute();
  const heard = rows.flatMap(({ event, payload }) =>
    reactions.flatMap((one) => (one.on === event ? [{ one, payload }] : [])),
  );
  await inScope(kit.db, system, kit.clock, async (db) => {
    for (const { one, payload } of heard) await one.handle(payload as Record<string, string>, { db, kit });
  });
}

/** What must go along with some tables; the same in every database of a run. */
const along = new Map<string, string>();

/**
 * Empties these tables and all that point at them, however far. A few rows are deleted with triggers and keys asleep: a
 * truncate makes a hundred tables anew, which takes longer than most tests.
 */
export async function emptyTables(owner: Kysely<Database>, ...tables: (keyof Database)[]): Promise<void> {
  const key = tables.join();
  const deletes = along.get(key) ?? (await deletesOf(owner, tables));
  along.set(key, deletes);
  await owner.transaction().execute(async (trx) => {
    await sql`set local session_replication_role = replica`.execute(trx);
    await sql.raw(deletes).execute(trx);
  });
}

async function deletesOf(owner: Kysely<Database>, tables: readonly string[]): Promise<string> {
  const { rows } = await sql<{ name: string }>`
    with recursive tree (oid) as (
      select unnest(${tables}::regclass[])::oid
      union select k.conrelid from pg_constraint k join tree on k.confrelid = tree.oid where k.contype = 'f')
    select oid::regclass::text as name from tree order by 1`.execute(owner);
  return rows.map(({ name }) => `delete from ${name}`).join('; ');
}
