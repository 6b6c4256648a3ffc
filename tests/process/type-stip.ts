import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const door = fileURLToPath(new URL('../../bin/stip.mjs', import.meta.url));

/** Types the words in a terminal, the way people do, and waits for the end. */
export function typeStip(words: readonly string[], settings: Readonly<Record<string, string>>) {
  const { PATH = '', HOME = '' } = process.env;
  return new Promise<{ code: number; out: string; err: string }>((resolve) => {
    execFile(process.execPath, [door, ...words], { env: { PATH, HOME, ...settings } }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
  });
}
