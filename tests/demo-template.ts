import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { inject } from 'vitest';
import { loadRegio } from '#modules/regio/index.ts';
import { stoppedAt } from '#platform/clock.ts';
import { openDatabase } from '#platform/database/open-database.ts';
import { folderFiles } from '#platform/keeping/folder-files.ts';
import { openVault } from '#platform/keeping/vault.ts';
import type { Kit } from '#platform/operation.ts';
import { testDay } from '#platform/testing.ts';
import { defaultSeed, makeDemoRegion, makeHelp } from '#src/demo/index.ts';

/** The key under which the demo of the tests is sealed; every process of a test gets the same. */
export const testKey = Buffer.alloc(32, 7);
const region = fileURLToPath(new URL('../regio/groningen', import.meta.url));
const name = 'demo_template';
const lock = 7_461_900;

/** Address of a database of the run, beside the template. */
export function addressOf(database: string): string {
  return Object.assign(new URL(inject('template')), { pathname: `/${database}` }).href;
}

/** Name of the database with the region and a small demo; the first file that asks makes it, the others wait. */
export async function demoTemplate(): Promise<string> {
  const cluster = openDatabase(addressOf('postgres'), 1);
  await cluster.connection().execute(async (one) => {
    await sql`select pg_advisory_lock(${lock})`.execute(one);
    const { rows } = await sql`select from pg_database where datname = ${name}`.execute(one);
    if (rows.length === 0) {
      const half = `${name}_half`;
      await sql.raw(`drop database if exists ${half}`).execute(one);
      await sql
        .raw(`create database ${half} template ${new URL(inject('template')).pathname.slice(1)}`)
        .execute(one);
      await fill(half);
      await sql.raw(`alter database ${half} rename to ${name}`).execute(one);
    }
    await sql`select pg_advisory_unlock(${lock})`.execute(one);
  });
  await cluster.destroy();
  return name;
}

async function fill(database: string): Promise<void> {
  const db = openDatabase(addressOf(database), 2);
  const kit: Kit = {
    db,
    clock: stoppedAt(testDay),
    vault: openVault(testKey),
    files: folderFiles('/nowhere'),
  };
  const names = (await readdir(region)).filter((file) => file.endsWith('.json'));
  const texts = names.map(async (file) => [file, await readFile(join(region, file), 'utf8')] as const);
  await loadRegio(kit, Object.fromEntries(await Promise.all(texts)));
  await makeDemoRegion({
    ...kit,
    seed: defaultSeed,
    scale: 0.05,
    today: testDay,
    onProgress: () => undefined,
  });
  await makeHelp(kit);
  await db.destroy();
}
