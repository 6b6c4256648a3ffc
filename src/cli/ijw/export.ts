import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { claimOutgoing, type OutgoingBericht, writeAttempt } from '#modules/bericht/index.ts';
import { inScope } from '#platform/database/transaction.ts';
import type { Kit } from '#platform/operation.ts';
import { traffic } from '../../traffic/traffic.ts';
import type { Command } from '../command.ts';
import { withKit } from '../with-kit.ts';

const together = 200;

/**
 * Writes every bericht that waits to be sent as a file, and counts it as sent; for who brings berichten by hand.
 * Exit code 0 all written (also when none waited), 1 the folder cannot be written to, 2 wrong use.
 */
export const command: Command = ({ operands: [typed], options }) =>
  withKit(async ({ config, kit }) => {
    const folder = typed ?? join(config.dataFolder, 'berichten', 'uit');
    if (!(await makeFolder(folder))) {
      console.error(`In ${folder} is niet te schrijven. / ${folder} cannot be written to.`);
      return 1;
    }
    const isJson = options['json'] === true;
    const count = await exportAll(kit, folder, (file, bericht) =>
      console.log(isJson ? JSON.stringify({ file, bericht }) : `${file}\t${bericht}`),
    );
    if (count === 0 && !isJson)
      console.log('Er wacht geen bericht op verzending. / No message waits to be sent.');
    return 0;
  });

async function exportAll(
  kit: Kit,
  folder: string,
  tell: (file: string, soort: string) => void,
): Promise<number> {
  let count = 0;
  for (let due = await claim(kit); due.length > 0; due = await claim(kit)) {
    for (const bericht of due) {
      tell(await write(folder, bericht), bericht.soort);
      await inScope(kit.db, traffic, kit.clock, (db) =>
        writeAttempt(db, kit.clock.now(), bericht.id, { verzending: 'verzonden' }),
      );
      count += 1;
    }
  }
  return count;
}

const claim = (kit: Kit) =>
  inScope(kit.db, traffic, kit.clock, (db) => claimOutgoing(db, kit.clock.now(), together));

async function makeFolder(folder: string): Promise<boolean> {
  try {
    await mkdir(folder, { recursive: true });
    return true;
  } catch {
    // Whatever the reason is, the one who typed the name sees that it is not a folder that can be written to.
    return false;
  }
}

/** Under another name until it is whole, so that nobody picks up half a bericht. */
async function write(folder: string, { kenmerk, soort, inhoud }: OutgoingBericht): Promise<string> {
  const file = join(folder, `${soort}_${kenmerk}.xml`);
  await writeFile(`${file}.part`, inhoud);
  await rename(`${file}.part`, file);
  return file;
}
