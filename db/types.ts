import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { migrate } from '#platform/database/migrate.ts';
import { openDatabase } from '#platform/database/open-database.ts';
import { startEmbeddedPostgres } from '#platform/embedded-postgres.ts';

// Writes src/platform/database.gen.ts from a database that was made from the migrations alone.
const root = fileURLToPath(new URL('..', import.meta.url));
const file = `${root}src/platform/database.gen.ts`;
const server = await startEmbeddedPostgres({ dir: `${root}data/types-pg`, durable: false });
const owner = openDatabase(server.url, 2);
await migrate(owner);
await owner.destroy();
const generator = spawnSync(
  'kysely-codegen',
  [
    '--url',
    server.url,
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
  { stdio: 'inherit' },
);
await server.stop();
if (generator.status === 0)
  writeFileSync(file, readFileSync(file, 'utf8').replace('export interface DB', 'export interface Database'));
process.exitCode = generator.status ?? 1;
