import { existsSync, mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { refreshStandMaanden } from '#modules/landschap/index.ts';
import { refreshSignaaltelling } from '#modules/plan/index.ts';
import { openLive } from '#platform/events/live.ts';
import { startWorker } from '#platform/events/start-worker.ts';
import type { Kit } from '#platform/operation.ts';
import { type Config, isConfig, readConfig } from '#platform/starting/config.ts';
import { explainStartupFault, StartupFault } from '#platform/starting/startup-fault.ts';
import { openMailer } from '#platform/telling/mailer.ts';
import { type Log, openLog } from '#platform/watching/log.ts';
import { openTelemetry } from '#platform/watching/telemetry.ts';
import { type Door, takePort } from '#web/server/serve.ts';
import { isWithoutGezinnen, makeDemo } from './demo/index.ts';
import { openHouse } from './house.ts';
import { openKit } from './open-kit.ts';
import { reactions, sweeps } from './reactions.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Things with a life, in the order in which they began; they end the other way round. */
const alive: (() => Promise<unknown>)[] = [];
const say = (line: string) => process.stdout.write(`${line}\n`);

/** Whoever stops halfway the start sees things end under its hands, which is no fault. */
let isStopping = false;

async function stop(): Promise<void> {
  isStopping = true;
  for (const end of alive.splice(0).reverse()) await end().catch(() => undefined);
}

/** Room for a database of our own with nothing in it; with less it would stop half way, and say so in its own words. */
const room = 150_000_000;

/** A folder that cannot be written in, or a disk that is full, shows before anything else is begun. */
function tryFolder({ dataFolder: folder, databaseUrl }: Config): void {
  mkdirSync(folder, { recursive: true });
  const { bavail, bsize } = statfsSync(folder);
  const needed = databaseUrl || existsSync(join(folder, 'pg')) ? 4096 : room;
  if (bavail * bsize < needed) throw Object.assign(new Error('the disk is full'), { code: 'ENOSPC' });
  const file = join(folder, `.try-${process.pid}`);
  writeFileSync(file, Buffer.alloc(4096));
  rmSync(file);
}

/** A demo comes unasked only into an empty database of our own. */
async function wantsDemo(config: Config, kit: Kit, empty: boolean): Promise<boolean> {
  if (config.demo === 'off' || empty || (config.demo === 'auto' && config.databaseUrl)) return false;
  return await isWithoutGezinnen(kit.db);
}

/** Without an issuer whoever comes can be whoever is in the demo; that may be so on one's own machine only, unless wished. */
function refuseOpenDoor({ oidc, url, demo }: Config): void {
  if (oidc || demo === 'on' || ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname)) return;
  throw new StartupFault(
    'STIP_URL is een openbaar adres, maar er is geen OIDC_ISSUER: dan kan iedereen zich aanmelden als wie hij wil. Noem een uitgever, of zet STIP_DEMO=on voor een openbare demo.',
    'STIP_URL is a public address, but there is no OIDC_ISSUER: anyone could sign in as anyone. Name an issuer, or set STIP_DEMO=on for a public demo.',
  );
}

async function start(config: Config, door: Door, empty: boolean, log: Log): Promise<void> {
  const { kit, url, regio, close } = await openKit(config, 16);
  alive.push(close);
  const live = await openLive(url, log);
  alive.push(live.stop);
  const baseUrl = config.url.replace(/:0$/, `:${door.port}`);
  const startWork = async () => {
    const mine = reactions({ mailer: openMailer(config), baseUrl });
    const worker = await startWorker({ url, kit, log, sweeps: sweeps(config, log), reactions: mine });
    alive.push(worker.stop);
  };
  // In the weeks of the demo that lie behind us nothing may happen today, so work begins after it.
  const isDemo = await wantsDemo(config, kit, empty);
  if (!isDemo) await startWork();
  const { site, issuer } = await openHouse({
    config,
    kit,
    log,
    live,
    baseUrl,
    regio,
    buildFolder: join(root, 'build'),
  });
  door.open(site, issuer);
  say(`Stip: ${baseUrl}`);
  if (!isDemo) return;
  await makeDemo(kit, say);
  await refreshStandMaanden(kit);
  await refreshSignaaltelling(kit);
  await startWork();
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { empty: { type: 'boolean', default: false } } });
  const config = readConfig(process.env, root);
  if (!isConfig(config)) {
    for (const { message } of config) process.stderr.write(`${message}\n`);
    process.exitCode = 1;
    return;
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void stop().then(() => process.exit(0)));
  try {
    alive.push(openTelemetry(config.telemetryUrl).stop);
    refuseOpenDoor(config);
    const door = await takePort(config.port);
    alive.push(door.close);
    tryFolder(config);
    await start(config, door, values.empty, openLog(config.logLevel));
  } catch (error) {
    if (isStopping) return;
    await stop();
    process.stderr.write(`${explainStartupFault(error, config) ?? (error as Error).stack}\n`);
    process.exit(1);
  }
}

await main();
