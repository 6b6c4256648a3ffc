import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** What one process compiled the next need not: half of what it takes to start. */
export const quick = { NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'node-compile') };
type Settings = Readonly<Record<string, string>>;
type Said = { code: number; out: string; err: string };

function run(door: string, words: readonly string[], settings: Settings): Promise<Said> {
  const { PATH = '', HOME = '', TMPDIR } = process.env;
  const env = { PATH, HOME, ...(TMPDIR && { TMPDIR }), ...quick, ...settings };
  return new Promise((resolve) => {
    execFile(process.execPath, [join(root, door), ...words], { env }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
  });
}

/** Types the words in a terminal, the way people do, and waits for the end. */
export const typeStip = (words: readonly string[], settings: Settings) =>
  run('bin/stip.mjs', words, settings);

/** The same on this Node, without looking for another first. */
export const typeCommand = (words: readonly string[], settings: Settings = {}) =>
  run('src/cli/main.ts', words, settings);

/** Where no database is to be found. */
export const nowhere = { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' };
