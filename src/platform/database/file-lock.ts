import * as fs from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

const STALE_AFTER_MS = 120_000;

/** One process at a time; a lock whose process died, or that nobody renewed, is taken over. */
export async function withFileLock<T>(file: string, action: () => Promise<T>): Promise<T> {
  while (!take(file)) {
    breakStale(file);
    await wait(25);
  }
  const renewal = setInterval(() => fs.utimesSync(file, new Date(), new Date()), STALE_AFTER_MS / 4);
  try {
    return await action();
  } finally {
    clearInterval(renewal);
    fs.rmSync(file, { force: true });
  }
}

function take(file: string): boolean {
  try {
    fs.writeFileSync(file, String(process.pid), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Moved aside before it is judged, so that two waiters cannot both break it. */
function breakStale(file: string): void {
  if (!isStale(file)) return;
  const aside = `${file}.${process.pid}`;
  try {
    fs.renameSync(file, aside);
    if (isStale(aside)) fs.rmSync(aside);
    else fs.renameSync(aside, file);
  } catch {
    // Another waiter was quicker; the next turn looks again.
  }
}

function isStale(file: string): boolean {
  try {
    if (Date.now() - fs.statSync(file).mtimeMs > STALE_AFTER_MS) return true;
    const holder = Number(fs.readFileSync(file, 'utf8'));
    // Between making and writing the file it is empty for a moment; its age decides then.
    return holder > 0 && !isAlive(holder);
  } catch {
    return false;
  }
}

/** A process of another user answers EPERM: it lives. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
