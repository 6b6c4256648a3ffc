import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '#platform/database/embedded-postgres.ts';
import type { BenchDefinition, Figure } from './harness/figure.ts';
import { type Spread, spreadOf, timeOnce } from './harness/measure.ts';
import { firstAnswer, type Server, startServer } from './harness/start-server.ts';

const page = '/aanmelden';
const starts = 3;

export const start: BenchDefinition = {
  name: 'start',
  about:
    'from process start to first page on an empty data folder, and with the demo region being made beside it',
  async run() {
    const bare: number[] = [];
    const first: number[] = [];
    for (let turn = 0; turn < starts; turn++) {
      bare.push(await inNewFolder(startPostgres));
      first.push(await inNewFolder((folder) => withServer(folder, ['--empty'], timeFirstPage)));
    }
    const demo = await inNewFolder((folder) => withServer(folder, [], watchDemo));
    return figures({ bare: spreadOf(bare).p50, first: spreadOf(first).p50, ...demo });
  },
};

type Measured = {
  readonly bare: number;
  readonly first: number;
  readonly firstWithDemo: number;
  readonly pages: Spread;
  readonly demo: number;
};

function figures({ bare, first, firstWithDemo, pages, demo }: Measured): Figure[] {
  const limit = { of: 'number', must: 15, reach: 6 } as const;
  const yardstick = { what: 'the embedded PostgreSQL alone: initdb and start', measured: bare };
  return [
    { what: 'process start to first page, empty', unit: 's', measured: first, yardstick, limit },
    { what: 'the same, the demo coming', unit: 's', measured: firstWithDemo, yardstick, limit },
    { what: 'sign-in page while the demo is made, p50', unit: 'ms', measured: pages.p50 },
    { what: 'sign-in page while the demo is made, p95', unit: 'ms', measured: pages.p95 },
    {
      what: 'demo region in full, from process start, site in use',
      unit: 's',
      measured: demo,
      limit: { of: 'number', must: 60, reach: 60 },
    },
  ];
}

async function inNewFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'stip-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function startPostgres(folder: string): Promise<number> {
  const began = performance.now();
  const server = await startEmbeddedPostgres({ dir: join(folder, 'pg') });
  const took = performance.now() - began;
  await server.stop();
  return took / 1000;
}

async function withServer<T>(
  folder: string,
  flags: readonly string[],
  work: (server: Server) => Promise<T>,
): Promise<T> {
  const server = await startServer({ STIP_DATA: folder, DATABASE_URL: '' }, ...flags);
  try {
    return await work(server);
  } finally {
    await server.stop();
  }
}

async function timeFirstPage(server: Server): Promise<number> {
  return ((await firstAnswer(server, page)) - server.began) / 1000;
}

/** Someone who opens the sign-in page five times a second until the demo is there. */
async function watchDemo(server: Server) {
  const firstWithDemo = await timeFirstPage(server);
  const made = server.heard('demo region ready', 300_000);
  const times: number[] = [];
  let busy = true;
  const done = made.finally(() => {
    busy = false;
  });
  while (busy) {
    times.push(await timeOnce(async () => await (await fetch(`${server.url}${page}`)).arrayBuffer()));
    await new Promise((again) => setTimeout(again, 200));
  }
  return { firstWithDemo, pages: spreadOf(times), demo: ((await done) - server.began) / 1000 };
}
