import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Kysely, sql } from 'kysely';
import type { Database } from '#platform/database/database.gen.ts';
import { openDatabase } from '#platform/database/open-database.ts';
import { testDay } from '#platform/testing.ts';
import { addressOf, demoTemplate, testKey } from './demo-template.ts';
import { quick } from './process/type-stip.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
type Settings = Readonly<Record<string, string>>;

/** A Stip in a process of its own. */
export type Running = {
  readonly url: string;
  readonly pid: number;
  /** All that it said so far, on both streams. */
  said(): string;
  /** Sends the signal and answers with the exit code; null when the signal itself ended it. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
};

export type Site = Running & {
  /** Looks and arranges past every wall. */
  readonly owner: Kysely<Database>;
  /** Another process on the same database. */
  startAnother(settings?: Settings): Promise<Running>;
  close(): Promise<void>;
};

/** What a process is told: nothing of what the one who runs the tests has set for a Stip of their own. */
function settingsOf(more: Settings): NodeJS.ProcessEnv {
  const { PATH = '', HOME = '', TMPDIR } = process.env;
  const fixed = { PORT: '0', STIP_DEMO: 'off', STIP_TODAY: testDay, NODE_ENV: 'production' };
  return { PATH, HOME, ...(TMPDIR && { TMPDIR }), ...quick, ...fixed, ...more };
}

function spawnStip(settings: Settings, args: readonly string[]): { child: ChildProcess; said: () => string } {
  const child = spawn(process.execPath, [join(root, 'src/main.ts'), ...args], {
    cwd: root,
    env: settingsOf(settings),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (more: string) => {
      text += more;
    });
  }
  return { child, said: () => text };
}

const endOf = (child: ChildProcess): Promise<number | null> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve(child.exitCode)
    : new Promise((resolve) => child.once('close', resolve));

/** Starts a Stip and waits until it serves. */
export async function startStip(settings: Settings, ...args: string[]): Promise<Running> {
  if (!existsSync(join(root, 'build/server/index.js')))
    throw new Error('The screens are not built yet: run node bin/install.mjs --build first.');
  const { child, said } = spawnStip(settings, args);
  const url = await serving(child, said);
  return {
    url,
    pid: child.pid ?? 0,
    said,
    stop(signal = 'SIGTERM') {
      child.kill(signal);
      return endOf(child);
    },
  };
}

/** Starts a Stip that will not come up, and answers with its last words. */
export async function failStip(settings: Settings): Promise<{ code: number | null; lines: string[] }> {
  const { child, said } = spawnStip(settings, []);
  const code = await endOf(child);
  return { code, lines: said().trim().split('\n') };
}

async function serving(child: ChildProcess, said: () => string): Promise<string> {
  const limit = Date.now() + 50_000;
  while (Date.now() < limit && child.exitCode === null && child.signalCode === null) {
    const url = /^Stip: (\S+)$/m.exec(said())?.[1];
    if (url && (await fetch(`${url}/ready`)).ok) return url;
    await wait(50);
  }
  child.kill('SIGKILL');
  throw new Error(`Stip did not come up:\n${said()}`);
}

/** A site with the region and a small demo on a database of its own. */
export async function openSite(settings: Settings = {}): Promise<Site> {
  const database = `site_${randomBytes(6).toString('hex')}`;
  const template = await demoTemplate();
  const cluster = openDatabase(addressOf('postgres'), 1);
  await sql.raw(`create database ${database} template ${template}`).execute(cluster);
  const owner = openDatabase(addressOf(database), 2);
  const data = await mkdtemp(join(tmpdir(), 'stip-site-'));
  const own = { DATABASE_URL: addressOf(database), STIP_DATA: data, STIP_KEY: testKey.toString('base64') };
  const all: Running[] = [];
  const startAnother = async (more: Settings = {}) => {
    const running = await startStip({ ...own, ...settings, ...more });
    all.push(running);
    return running;
  };
  const close = async () => {
    await Promise.all(all.map((running) => running.stop()));
    await owner.destroy();
    await sql.raw(`drop database ${database} with (force)`).execute(cluster);
    await cluster.destroy();
    await rm(data, { recursive: true, force: true });
  };
  return { ...(await startAnother()), owner, startAnother, close };
}
