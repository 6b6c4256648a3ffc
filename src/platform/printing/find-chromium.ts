// cspell:ignore sparticuz
import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withFileLock } from '../database/file-lock.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const places = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/opt/google/chrome/chrome'];

/** The npm package's own switches hold --single-process, with which the browser dies at its second page. */
export const chromiumArgs: readonly string[] = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The Chrome or Chromium of this machine, else the one inside the npm package. Throws when neither runs. */
export async function findChromium(): Promise<string> {
  const { PATH = '' } = process.env;
  const own = PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...own, ...places].find(isExecutable) ?? withFileLock(join(tmpdir(), 'stip-chromium.lock'), unpack);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A bare machine lacks the NSS libraries: the package brings them too, and hands them over by LD_LIBRARY_PATH. */
async function unpack(): Promise<string> {
  const { default: packed, inflate, setupLambdaEnvironment } = await import('@sparticuz/chromium');
  const path = await packed.executablePath();
  if (!canRun(path)) {
    const entry = fileURLToPath(import.meta.resolve('@sparticuz/chromium'));
    const folder = await inflate(join(entry, '..', '..', 'bin', 'al2023.tar.br'));
    setupLambdaEnvironment(join(folder, 'lib'));
  }
  if (!canRun(path))
    throw new Error(
      `${path} does not run here; install a Chromium (apt-get install chromium) or remove the file`,
    );
  return path;
}

function canRun(path: string): boolean {
  try {
    execFileSync(path, ['--version', '--no-sandbox'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
