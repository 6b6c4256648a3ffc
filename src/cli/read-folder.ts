import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The JSON files of a folder by name, or why the disk gives none. */
export async function readFolder(folder: string): Promise<Record<string, string> | Error> {
  try {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
    const texts = names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const);
    return Object.fromEntries(await Promise.all(texts));
  } catch (error) {
    // Any reason is for the one who typed the name.
    return error as Error;
  }
}
