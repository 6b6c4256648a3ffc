import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readProfile } from '#modules/regio/index.ts';
import type { Command } from './command.ts';

/** Checks the files of a region before anyone loads them. Exit code 1 with every fault on a line, 2 when the folder cannot be read. */
export const command: Command = async ({ operands: [folder = '.'] }) => {
  const files = await readFolder(folder);
  if (files instanceof Error) {
    console.error(
      `De map ${folder} is niet te lezen. / The folder ${folder} cannot be read. (${files.message})`,
    );
    return 2;
  }
  const outcome = readProfile(files);
  if ('profiel' in outcome) {
    console.log('Het regioprofiel klopt. / The profile of the region is right.');
    return 0;
  }
  for (const { bestand, pad, reden } of outcome.faults) console.log(`${bestand}\t${pad}\t${reden}`);
  return 1;
};

/** The JSON files of a folder by name, or why the disk gives none. */
async function readFolder(folder: string): Promise<Record<string, string> | Error> {
  try {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
    const texts = names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const);
    return Object.fromEntries(await Promise.all(texts));
  } catch (error) {
    // Any reason is for the one who typed the name.
    return error as Error;
  }
}
