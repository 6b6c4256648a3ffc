import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileStore } from './file-store.ts';

/** Files in a local folder. A file appears whole or not at all: it is written beside its place and then moved. */
export function folderFiles(folder: string): FileStore {
  const place = (key: string) => {
    if (!/^[a-z0-9][a-z0-9/-]*$/.test(key))
      throw new Error('a file key holds lowercase letters, digits, - and / only');
    return join(folder, key);
  };
  return {
    async put(key, bytes) {
      const path = place(key);
      await mkdir(dirname(path), { recursive: true });
      const fresh = `${path}.${process.pid}.part`;
      await writeFile(fresh, bytes, { mode: 0o600 });
      await rename(fresh, path);
    },
    async get(key) {
      try {
        return await readFile(place(key));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
        throw error;
      }
    },
    remove: (key) => rm(place(key), { force: true }),
  };
}
