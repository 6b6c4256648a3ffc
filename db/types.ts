import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startEmbeddedPostgres } from '#platform/database/embedded-postgres.ts';
import { migrate } from '#platform/database/migrate.ts';
import { openDatabase } from '#platform/database/open-database.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Writes the types of all tables and views of a database that was made from the migrations alone. */
export function writeTypes(url: string, file: string): void {
  const generator = spawnSync(
    process.execPath,
    [
      fileURLToPath(import.meta.resolve('kysely-codegen/dist/cli/bin.js')),
      '--url',
      url,
      '--out-file',
      file,
      '--dialect',
      'postgres',
      '--date-parser',
      'string',
      '--default-schema',
      'public',
      '--numeric-parser',
      'number',
      '--type-mapping',
      '{"int8":"number","bytea":"Buffer"}',
    ],
    { encoding: 'utf8' },
  );
  if (generator.status !== 0) throw new Error(generator.stderr || generator.stdout);
  writeFileSync(file, readFileSync(file, 'utf8').replace('export interface DB', 'export interface Database'));
}

if (import.meta.main) {
  const dir = `${root}data/types-pg`;
  // What an earlier run left behind knows older migrations.
  rmSync(dir, { recursive: true, force: true });
  const server = await startEmbeddedPostgres({ dir, durable: false });
  const owner = openDatabase(server.url, 2);
  await migrate(owner);
  await owner.destroy();
  try {
    writeTypes(server.url, `${root}src/platform/database/database.gen.ts`);
  } finally {
    await server.stop();
    rmSync(dir, { recursive: true, force: true });
  }
}
