// cspell:ignore autovacuum
import { execFile, execFileSync, spawn } from 'node:child_process';
import * as fs from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { asOwner, type Cluster, clusterFault, prepareCluster } from './embedded-cluster.ts';
import { isAlive, withFileLock } from './file-lock.ts';

type Postmaster = { pid: number; port: number };

const WISHED_PORT = 54330;
const KEEPER = 'stip-keeper';
const START_LIMIT_MS = 300_000;
const run = promisify(execFile);

/**
 * A PostgreSQL of our own in `dir`. The server is detached: it outlives a killed Stip, and the next start finds it again.
 * Each user keeps one connection open, so that only the last one to leave stops the server.
 */
export async function startEmbeddedPostgres(options: {
  dir: string;
  durable?: boolean;
}): Promise<{ url: string; stop(): Promise<void>; started: boolean }> {
  const dir = resolve(options.dir);
  fs.mkdirSync(dirname(dir), { recursive: true });
  return withFileLock(`${dir}.lock`, async () => {
    const cluster = await prepareCluster(dir, options.durable ?? true);
    const running = await findRunning(cluster);
    const postmaster = running ?? (await startPostmaster(cluster));
    await createDatabase(cluster, postmaster.port);
    const keeper = await openKeeper(cluster, postmaster.port);
    const stop = once(() => withFileLock(`${dir}.lock`, () => leave(cluster, keeper, postmaster.port)));
    return { url: urlOf(cluster, postmaster.port, 'stip'), stop, started: !running };
  });
}

function once(action: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => {
    done ??= action();
    return done;
  };
}

/** A postmaster that lives is waited for: it may be recovering, or stopping. */
async function findRunning(cluster: Cluster): Promise<Postmaster | undefined> {
  const file = join(cluster.dir, 'postmaster.pid');
  const limit = Date.now() + START_LIMIT_MS;
  while (Date.now() < limit) {
    const postmaster = readPidFile(file);
    if (!postmaster || !isAlive(postmaster.pid)) return undefined;
    if (!isPostgres(postmaster.pid)) {
      // A restarted container gave the number away; PostgreSQL itself would refuse to start over it.
      fs.rmSync(file, { force: true });
      return undefined;
    }
    if (await canAnswer(cluster, postmaster.port)) return postmaster;
    await wait(50);
  }
  throw clusterFault('no answer', `${cluster.dir}.log`);
}

/** Line 1 is the process, line 4 the port (PostgreSQL, miscadmin.h). */
function readPidFile(file: string): Postmaster | undefined {
  if (!fs.existsSync(file)) return undefined;
  const lines = fs.readFileSync(file, 'utf8').split('\n');
  return { pid: Number(lines[0]), port: Number(lines[3]) };
}

function isPostgres(pid: number): boolean {
  if (process.platform === 'win32') return true;
  const args = `/proc/${pid}/cmdline`;
  if (fs.existsSync(args)) return fs.readFileSync(args, 'utf8').includes('postgres');
  return execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' }).includes('postgres');
}

async function startPostmaster(cluster: Cluster): Promise<Postmaster> {
  const log = `${cluster.dir}.log`;
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const port = await choosePort(attempt === 0 ? WISHED_PORT : 0);
    const pid = spawnPostmaster(cluster, port, log);
    if (await isReady(cluster, port, pid)) return { pid, port };
    const words = fs.readFileSync(log, 'utf8');
    // Lost the race for the port, or the backends of a killed server are still leaving: both pass.
    if (!/Address already in use|shared memory block/.test(words)) break;
    await wait(300);
  }
  throw clusterFault(fs.readFileSync(log, 'utf8'), log);
}

function spawnPostmaster(cluster: Cluster, port: number, log: string): number {
  const output = fs.openSync(log, 'w', 0o600);
  const args = [
    '-D',
    cluster.dir,
    '-p',
    String(port),
    ...settings(cluster.durable).flatMap((line) => ['-c', line]),
  ];
  const stdio: ('ignore' | number)[] = ['ignore', output, output];
  const child = spawn(join(cluster.bin, 'postgres'), args, { ...asOwner(cluster), detached: true, stdio });
  child.on('error', (error) => fs.appendFileSync(log, `FATAL: ${error.message}\n`));
  child.unref();
  fs.closeSync(output);
  return child.pid ?? 0;
}

/** Sized for two cores; error lines carry no values, because the log may not hold personal data. */
function settings(durable: boolean): string[] {
  const place = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=100',
    'timezone=UTC',
  ];
  const speed = ['shared_buffers=256MB', 'jit=off', 'random_page_cost=1.1', 'max_wal_size=2GB'];
  const log = ['log_timezone=UTC', 'log_error_verbosity=terse', 'log_min_error_statement=panic'];
  const risk = [
    'fsync=off',
    'synchronous_commit=off',
    'full_page_writes=off',
    'wal_level=minimal',
    'max_wal_senders=0',
    // Every database has its turn each minute; the four hundred of a test run would be at it all the time.
    'autovacuum=off',
  ];
  return [...place, ...speed, ...log, ...(durable ? [] : risk)];
}

async function isReady(cluster: Cluster, port: number, pid: number): Promise<boolean> {
  const limit = Date.now() + START_LIMIT_MS;
  while (pid > 0 && isAlive(pid) && Date.now() < limit) {
    if (await canAnswer(cluster, port)) return readPidFile(join(cluster.dir, 'postmaster.pid'))?.pid === pid;
    await wait(25);
  }
  return false;
}

function choosePort(wished: number): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer();
    probe.once('error', (error) => (wished === 0 ? failed(error) : found(choosePort(0))));
    probe.listen(wished, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : wished;
      probe.close(() => found(port));
    });
  });
}

function urlOf(cluster: Cluster, port: number, database: string): string {
  return `postgres://postgres:${cluster.password}@127.0.0.1:${port}/${database}`;
}

async function canAnswer(cluster: Cluster, port: number): Promise<boolean> {
  const client = new pg.Client({ connectionString: urlOf(cluster, port, 'postgres') });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function createDatabase(cluster: Cluster, port: number): Promise<void> {
  const client = new pg.Client({ connectionString: urlOf(cluster, port, 'postgres') });
  await client.connect();
  const known = await client.query("select 1 from pg_database where datname = 'stip'");
  if (known.rowCount === 0) await client.query('create database stip');
  await client.end();
}

/** The connection by which a server knows its users; it does not keep the process alive. */
async function openKeeper(cluster: Cluster, port: number): Promise<pg.Client> {
  const connectionString = urlOf(cluster, port, 'postgres');
  const keeper: pg.Client & { unref?: () => void } = new pg.Client({
    connectionString,
    application_name: KEEPER,
  });
  keeper.on('error', () => undefined);
  await keeper.connect();
  keeper.unref?.();
  return keeper;
}

async function leave(cluster: Cluster, keeper: pg.Client, port: number): Promise<void> {
  const others = `select count(*)::int as n from pg_stat_activity where application_name = '${KEEPER}' and pid <> pg_backend_pid()`;
  const left = await keeper.query<{ n: number }>(others).catch(() => undefined);
  await keeper.end().catch(() => undefined);
  const isLast = left === undefined || left.rows[0]?.n === 0;
  const postmaster = readPidFile(join(cluster.dir, 'postmaster.pid'));
  if (!isLast || postmaster?.port !== port) return;
  await stopServer(cluster).catch((error: unknown) => {
    // What was killed, before or meanwhile, left its file behind and has nothing to stop.
    if (isAlive(postmaster.pid)) throw error;
  });
}

async function stopServer(cluster: Cluster): Promise<void> {
  const args = ['stop', '-D', cluster.dir, '-m', 'fast', '-w', '-t', '60'];
  await run(join(cluster.bin, 'pg_ctl'), args, asOwner(cluster));
}
