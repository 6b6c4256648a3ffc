import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { sql } from 'kysely';
import { stoppedAt, wallClock } from '#platform/clock.ts';
import { type Config, isConfig, readConfig, readOrMakeKey } from '#platform/config.ts';
import { migrate } from '#platform/database/migrate.ts';
import { openDatabase } from '#platform/database/open-database.ts';
import { startEmbeddedPostgres } from '#platform/embedded-postgres.ts';
import { openLive } from '#platform/events/live.ts';
import { startWorker } from '#platform/events/start-worker.ts';
import { folderFiles } from '#platform/keeping/folder-files.ts';
import { s3Files } from '#platform/keeping/s3-files.ts';
import { openVault } from '#platform/keeping/vault.ts';
import type { Kit } from '#platform/operation.ts';
import { explainStartupFault, StartupFault } from '#platform/startup-fault.ts';
import { folderMailer, smtpMailer } from '#platform/telling/mailer.ts';
import { type Log, openLog } from '#platform/watching/log.ts';
import { openTelemetry } from '#platform/watching/telemetry.ts';
import { type Door, takePort } from '#web/server/serve.ts';
import { loadRegio } from '#modules/regio/index.ts';
import { makeDemo } from './demo/index.ts';
import { openHouse } from './house.ts';
import { reactions, sweeps } from './reactions.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Things with a life, in the order in which they began; they end the other way round. */
const alive: (() => Promise<unknown>)[] = [];
const say = (line: string) => process.stdout.write(`${line}\n`);

async function stop(): Promise<void> {
  for (const end of alive.splice(0).reverse()) await end().catch(() => undefined);
}

/** A folder that cannot be written in shows before anything else is begun. */
function tryFolder(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `.try-${process.pid}`);
  writeFileSync(file, Buffer.alloc(4096));
  rmSync(file);
}

async function openKit(config: Config, url: string): Promise<Kit> {
  const db = openDatabase(url, 16);
  alive.push(() => db.destroy());
  await migrate(db);
  return {
    db,
    clock: config.today ? stoppedAt(config.today) : wallClock,
    vault: openVault(readOrMakeKey(config)),
    files: config.s3 ? s3Files(config.s3) : folderFiles(join(config.dataFolder, 'files')),
  };
}

async function openServer(config: Config): Promise<string> {
  if (config.databaseUrl) return config.databaseUrl;
  readOrMakeKey(config);
  const server = await startEmbeddedPostgres({ dir: join(config.dataFolder, 'pg') });
  alive.push(server.stop);
  return server.url;
}

async function loadRegion(config: Config, kit: Kit): Promise<string> {
  const names = (await readdir(config.regioFolder)).filter((name) => name.endsWith('.json'));
  const files = await Promise.all(names.map(async (name) => [name, await readFile(join(config.regioFolder, name), 'utf8')]));
  const outcome = await loadRegio(kit, Object.fromEntries(files));
  if (!('faults' in outcome)) return outcome.naam;
  const lines = outcome.faults.map(({ bestand, pad, reden }) => `${join(config.regioFolder, bestand)} ${pad}: ${reden}`);
  throw new StartupFault(`Het regioprofiel klopt niet. ${lines[0]}`, `The region profile is wrong (${lines.length} faults).`);
}

/** A demo comes unasked only into an empty database of our own. */
async function wantsDemo(config: Config, kit: Kit, empty: boolean): Promise<boolean> {
  if (config.demo === 'off' || empty || (config.demo === 'auto' && config.databaseUrl)) return false;
  const { rows } = await sql`select from gezin limit 1`.execute(kit.db);
  return rows.length === 0;
}

async function start(config: Config, door: Door, empty: boolean, log: Log): Promise<void> {
  const url = await openServer(config);
  const kit = await openKit(config, url);
  const regio = await loadRegion(config, kit);
  const live = await openLive(url, log);
  alive.push(live.stop);
  const baseUrl = config.url.replace(/:0$/, `:${door.port}`);
  const mailer = config.mail ? smtpMailer(config.mail.smtpUrl, config.mail.from) : folderMailer(join(config.dataFolder, 'mail'), 'stip@localhost');
  const worker = await startWorker({ url, kit, log, reactions: reactions({ mailer, baseUrl }), sweeps });
  alive.push(worker.stop);
  const { site, issuer } = await openHouse({ config, kit, log, live, baseUrl, regio, buildFolder: join(root, 'build') });
  door.open(site, issuer);
  say(`Stip: ${baseUrl}`);
  if (await wantsDemo(config, kit, empty)) await makeDemo(kit, say);
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { empty: { type: 'boolean', default: false } } });
  const config = readConfig(process.env);
  if (!isConfig(config)) {
    for (const fault of config) process.stderr.write(`${fault.message}\n`);
    process.exitCode = 1;
    return;
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop().then(() => process.exit(0)));
  try {
    alive.push(openTelemetry(config.telemetryUrl).stop);
    const door = await takePort(config.port);
    alive.push(door.close);
    tryFolder(config.dataFolder);
    await start(config, door, values.empty, openLog(config.logLevel));
  } catch (error) {
    await stop();
    process.stderr.write(`${explainStartupFault(error, config) ?? (error as Error).stack}\n`);
    process.exit(1);
  }
}

await main();
