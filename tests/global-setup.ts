import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '#platform/database/embedded-postgres.ts';
import { migrate } from '#platform/database/migrate.ts';
import { openDatabase } from '#platform/database/open-database.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Superuser connection to the database from which each test file gets its copy. */
    template: string;
  }
}

/** One real PostgreSQL for the whole run; each test file clones its migrated template. */
export default async function setup(project: TestProject) {
  const dir = await mkdtemp(join(tmpdir(), 'stip-test-'));
  const server = await startEmbeddedPostgres({ dir: join(dir, 'pg'), durable: false });
  const end = async () => {
    await server.stop();
    await rm(dir, { recursive: true, force: true });
  };
  const owner = openDatabase(server.url, 2);
  // A migration that fails would leave its server behind, and the run would never end.
  await migrate(owner)
    .finally(() => owner.destroy())
    .catch(async (error) => {
      await end();
      throw error;
    });
  project.provide('template', server.url);
  return end;
}
