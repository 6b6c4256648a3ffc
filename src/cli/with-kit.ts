import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stoppedAt, wallClock } from '#platform/clock.ts';
import { type Config, isConfig, readConfig, readOrMakeKey } from '#platform/config.ts';
import { migrate } from '#platform/database/migrate.ts';
import { openDatabase } from '#platform/database/open-database.ts';
import { startEmbeddedPostgres } from '#platform/embedded-postgres.ts';
import { folderFiles } from '#platform/keeping/folder-files.ts';
import { s3Files } from '#platform/keeping/s3-files.ts';
import { openVault } from '#platform/keeping/vault.ts';
import type { Kit } from '#platform/operation.ts';
import { explainStartupFault } from '#platform/startup-fault.ts';

export type Opened = { readonly config: Config; readonly kit: Kit; readonly url: string };

const home = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Opens what the product stands on, does the work and closes it all, whatever happens. What stops the start is one line
 * and exit code 1. A database that runs already, of a Stip that is at work, is used and left running.
 */
export async function withKit(work: (opened: Opened) => Promise<number>): Promise<number> {
  const config = readConfig(process.env, home);
  if (!isConfig(config)) {
    for (const { message } of config) console.error(message);
    return 1;
  }
  try {
    return await open(config, work);
  } catch (error) {
    const explained = explainStartupFault(error, config);
    if (explained === undefined) throw error;
    console.error(explained);
    return 1;
  }
}

async function open(config: Config, work: (opened: Opened) => Promise<number>): Promise<number> {
  // The key first: a database whose key is lost may not be started with a new one.
  const vault = openVault(readOrMakeKey(config));
  const own = config.databaseUrl
    ? undefined
    : await startEmbeddedPostgres({ dir: join(config.dataFolder, 'pg') });
  const url = config.databaseUrl ?? own?.url ?? '';
  const db = openDatabase(url, 4);
  try {
    await migrate(db);
    const clock = config.today ? stoppedAt(config.today) : wallClock;
    const files = config.s3 ? s3Files(config.s3) : folderFiles(join(config.dataFolder, 'files'));
    return await work({ config, kit: { db, clock, vault, files }, url });
  } finally {
    await db.destroy();
    await own?.stop();
  }
}
