import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startEmbeddedPostgres } from './embedded-postgres.ts';
import { isAlive } from './file-lock.ts';

type Embedded = Awaited<ReturnType<typeof startEmbeddedPostgres>>;

let root: string;
let opened: Embedded[];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stip-pg-'));
  opened = [];
});

afterEach(async () => {
  for (const server of opened) await server.stop();
  rmSync(root, { recursive: true, force: true });
});

async function start(name = 'pg'): Promise<Embedded> {
  const server = await startEmbeddedPostgres({ dir: join(root, name), durable: false });
  opened.push(server);
  return server;
}

async function ask(url: string, text: string): Promise<{ n?: number; last?: number }[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(text);
  await client.end();
  return rows;
}

const postmasterPid = (): number =>
  Number(readFileSync(join(root, 'pg', 'postmaster.pid'), 'utf8').split('\n')[0]);

/** A process that starts the database, commits one row after another and tells each, until it is killed. */
const WRITER = `
  const { startEmbeddedPostgres } = await import(process.argv[1]);
  const { default: pg } = await import(process.argv[2]);
  const { url } = await startEmbeddedPostgres({ dir: process.argv[3] });
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('create table written (n int primary key)');
  for (let n = 1; ; n += 1) {
    await client.query('insert into written values ($1)', [n]);
    console.log(n);
  }`;

async function writeUntilKilled(rows: number): Promise<number> {
  const module = new URL('./embedded-postgres.ts', import.meta.url).href;
  const driver = new URL('../../../node_modules/pg/esm/index.mjs', import.meta.url).href;
  const args = ['--input-type=module', '-e', WRITER, module, driver, join(root, 'pg')];
  const writer = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const gone = once(writer, 'exit');
  let last = 0;
  for await (const line of createInterface({ input: writer.stdout })) {
    last = Number(line);
    if (last === rows) writer.kill('SIGKILL');
  }
  await gone;
  return last;
}

describe('the embedded PostgreSQL', () => {
  it('is made on first use, speaks UTF-8 and listens on this machine only', async () => {
    const { url, started } = await start();
    expect(started).toBe(true);
    expect(await ask(url, 'show server_encoding')).toEqual([{ server_encoding: 'UTF8' }]);
    expect(await ask(url, 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
    expect(await ask(url, 'select current_database() as name')).toEqual([{ name: 'stip' }]);
  });

  it('keeps its password in a file that no other user can read', async () => {
    const { url } = await start();
    const file = join(root, 'pg.password');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(new URL(url).password).toBe(readFileSync(file, 'utf8').trim());
    await expect(ask(url.replace(/:[0-9a-f]+@/, ':wrong@'), 'select 1')).rejects.toThrow(/password/);
  });

  it('loses nothing that was committed when Stip is killed, and is found again', {
    timeout: 60_000,
  }, async () => {
    const last = await writeUntilKilled(200);
    const { url, started } = await start();
    expect(started).toBe(false);
    const [row] = await ask(url, 'select count(*)::int as n, max(n) as last from written');
    expect(row).toEqual({ n: row?.last, last: row?.last });
    expect(row?.n).toBeGreaterThanOrEqual(last);
  });

  it('loses nothing that was committed when the server is killed too', { timeout: 60_000 }, async () => {
    const last = await writeUntilKilled(200);
    process.kill(postmasterPid(), 'SIGKILL');
    const { url, started } = await start();
    expect(started).toBe(true);
    const [row] = await ask(url, 'select count(*)::int as n from written');
    expect(row?.n).toBeGreaterThanOrEqual(last);
  });

  it('starts once when two ask for it at the same moment', async () => {
    const both = await Promise.all([start(), start()]);
    expect(both.map((server) => server.started).sort()).toEqual([false, true]);
    for (const { url } of both) expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('stops when the last of its users leaves, not before', async () => {
    const first = await start();
    const second = await start();
    const pid = postmasterPid();
    await first.stop();
    expect(await ask(second.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await second.stop();
    expect(isAlive(pid)).toBe(false);
  });

  it('that was killed has nothing to stop, and stopping it is no fault', async () => {
    const { stop } = await start();
    process.kill(postmasterPid(), 'SIGKILL');
    await expect(stop()).resolves.toBeUndefined();
  });

  it('takes another port when the wished one is taken', async () => {
    const taken = createServer();
    const wished = await new Promise<number>((done) => {
      taken.once('error', () => done(54330));
      taken.listen(54330, '127.0.0.1', () => done(54330));
    });
    const { url } = await start();
    taken.close();
    expect(Number(new URL(url).port)).not.toBe(wished);
    expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('is not hindered by a postmaster.pid whose number another program got', async () => {
    await (await start()).stop();
    writeFileSync(join(root, 'pg', 'postmaster.pid'), `${process.pid}\n${root}\n0\n54330\n`);
    const { url } = await start();
    expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('starts over when its first start was broken off half way', async () => {
    const half = join(root, 'pg.new');
    writeFileSync(join(root, 'pg.lock'), '999999999');
    mkdirSync(half);
    writeFileSync(join(half, 'PG_VERSION'), '18\n');
    const { url } = await start();
    expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('says in one line why it cannot start', async () => {
    await (await start()).stop();
    writeFileSync(join(root, 'pg', 'PG_VERSION'), '12\n');
    await expect(start()).rejects.toThrow(
      /start niet .*\(database files are incompatible.* \/ The embedded PostgreSQL does not start/,
    );
  });
});
