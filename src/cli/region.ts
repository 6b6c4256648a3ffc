import { readProfile } from '#modules/regio/index.ts';
import type { Command } from './command.ts';
import { readFolder } from './read-folder.ts';

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
