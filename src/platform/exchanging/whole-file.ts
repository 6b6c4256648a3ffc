import { randomUUID } from 'node:crypto';
import { access, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Older than this, a file that was being written was left behind by a crash: nothing takes so long to write. */
const LEFT_BEHIND_AFTER = 60 * 60 * 1000;

export async function isThere(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

/**
 * Puts a file at a path below `folder` as a whole or not at all, also when the power fails: it is written and flushed
 * in `part/`, on the same disk, and then renamed. A file that is there already stays as it is.
 * @returns whether it was put there now. Throws what the file system throws, such as a full disk.
 */
export async function placeWhole(
  folder: string,
  path: string,
  bytes: Uint8Array,
): Promise<'fresh' | 'known'> {
  const target = join(folder, path);
  if (await isThere(target)) return 'known';
  const parts = join(folder, 'part');
  await mkdir(parts, { recursive: true });
  await mkdir(dirname(target), { recursive: true });
  await sweep(parts);
  const part = join(parts, randomUUID());
  try {
    await writeFlushed(part, bytes);
    await rename(part, target);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
  return 'fresh';
}

async function writeFlushed(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** What a crash left behind holds somebody's data and is of no use to anyone. */
async function sweep(parts: string): Promise<void> {
  for (const name of await readdir(parts)) {
    const found = await stat(join(parts, name)).catch(() => undefined);
    if (found !== undefined && Date.now() - found.mtimeMs > LEFT_BEHIND_AFTER)
      await rm(join(parts, name), { force: true });
  }
}
