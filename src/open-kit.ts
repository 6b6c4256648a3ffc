import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadRegio } from '#modules/regio/index.ts';
import { stoppedAt, wallClock } from '#platform/clock.ts';
import { startEmbeddedPostgres } from '#platform/database/embedded-postgres.ts';
import { migrate } from '#platform/database/migrate.ts';
import { openDatabase } from '#platform/database/open-database.ts';
import { folderFiles } from '#platform/keeping/folder-files.ts';
import { s3Files } from '#platform/keeping/s3-files.ts';
import { openSchemas } from '#platform/keeping/schemas.ts';
import { openVault } from '#platform/keeping/vault.ts';
import type { Kit } from '#platform/operation.ts';
import { brpRegister } from '#platform/registers/brp-register.ts';
import { type Config, readOrMakeKey } from '#platform/starting/config.ts';
import { StartupFault } from '#platform/starting/startup-fault.ts';

export type Opened = {
  readonly kit: Kit;
  readonly url: string;
  /** Name of the region, as people read it. */
  readonly regio: string;
  close(): Promise<void>;
};

/**
 * Opens what site and command line both stand on: key, database in its newest shape, region. What fails half way closes
 * what was opened. A PostgreSQL of our own that runs already is used and left to those who use it.
 */
export async function openKit(config: Config, connections: number): Promise<Opened> {
  // The key first: a database whose key is lost may not be started with a new one.
  const vault = openVault(readOrMakeKey(config));
  const own = config.databaseUrl
    ? undefined
    : await startEmbeddedPostgres({ dir: join(config.dataFolder, 'pg') });
  const url = config.databaseUrl ?? own?.url ?? '';
  const db = openDatabase(url, connections);
  const close = async () => {
    await db.destroy();
    await own?.stop();
  };
  try {
    await migrate(db);
    const clock = config.today ? stoppedAt(config.today) : wallClock;
    const files = config.s3 ? s3Files(config.s3) : folderFiles(join(config.dataFolder, 'files'));
    const schemas = config.xsdFolder ? await openSchemas(config.xsdFolder) : undefined;
    const register = config.brp && brpRegister(config.brp);
    const kit: Kit = { db, clock, vault, files, schemas, register };
    return { kit, url, regio: await loadRegion(config.regioFolder, kit), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function loadRegion(folder: string, kit: Kit): Promise<string> {
  const names = (await listFolder(folder)).filter((name) => name.endsWith('.json'));
  const files = await Promise.all(
    names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const),
  );
  const outcome = await loadRegio(kit, Object.fromEntries(files));
  if (!('faults' in outcome)) return outcome.naam;
  const [first] = outcome.faults;
  const place = first ? `${join(folder, first.bestand)} ${first.pad}: ${first.reden}` : folder;
  throw new StartupFault(
    `Het regioprofiel klopt niet: ${place} Alle fouten noemt npx stip region check ${folder}.`,
    `The profile of the region is wrong (${outcome.faults.length} faults); npx stip region check ${folder} names every one.`,
  );
}

async function listFolder(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (cause) {
    throw new StartupFault(
      `De map ${folder} met het regioprofiel is niet te lezen. Noem een bestaande map in STIP_REGIO.`,
      `The folder ${folder} with the profile of the region cannot be read. Name one that exists in STIP_REGIO.`,
      { cause },
    );
  }
}
