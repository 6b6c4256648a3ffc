import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { home } from './open-bench.ts';

export type Server = {
  readonly url: string;
  /** When the process was asked for, on the clock of `performance.now()`. */
  readonly began: number;
  /** When the process first wrote a line with these words. */
  heard(words: string, within: number): Promise<number>;
  stop(): Promise<void>;
};

/** A real process, as `npm start` makes it once all is installed and built. */
export async function startServer(
  env: Readonly<Record<string, string>>,
  ...flags: readonly string[]
): Promise<Server> {
  const port = await findPort();
  const began = performance.now();
  const child = spawn(process.execPath, [join(home, 'src', 'main.ts'), ...flags], {
    cwd: home,
    env: { ...process.env, NODE_ENV: 'production', LOG_LEVEL: 'error', PORT: String(port), ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const heard = listen(child);
  process.once('exit', () => child.kill());
  return { url: `http://localhost:${port}`, began, heard, stop: () => end(child) };
}

/** Waits until this address is answered with a page, asking again and again; answers when that was. */
export async function firstAnswer({ url }: Server, path: string, within = 120_000): Promise<number> {
  const limit = performance.now() + within;
  while (performance.now() < limit) {
    const answer = await fetch(`${url}${path}`, { redirect: 'manual' }).catch(() => undefined);
    await answer?.arrayBuffer();
    if (answer?.status === 200) return performance.now();
    await wait(15);
  }
  throw new Error(`no answer from ${path}: has the site been built?`);
}

function listen(child: ChildProcess): Server['heard'] {
  const lines: { readonly at: number; readonly text: string }[] = [];
  child.stdout?.setEncoding('utf8').on('data', (text: string) => lines.push({ at: performance.now(), text }));
  return async (words, within) => {
    const limit = performance.now() + within;
    while (performance.now() < limit && child.exitCode === null) {
      const line = lines.find(({ text }) => text.includes(words));
      if (line) return line.at;
      await wait(50);
    }
    throw new Error(`the server did not say: ${words}`);
  };
}

function findPort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, () => {
      const address = probe.address();
      probe.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
