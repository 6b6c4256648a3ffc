import { type FileHandle, open, rm } from 'node:fs/promises';
import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import {
  exportBeleidsinformatie,
  findLeverancier,
  type Leverancier,
  PeriodeNaam,
  Stroom,
} from '#modules/beleidsinformatie/index.ts';
import { type Actor, system } from '#platform/actor.ts';
import { inScope } from '#platform/database/transaction.ts';
import { type Kit, run } from '#platform/operation.ts';
import { isRefusal } from '#platform/refusal.ts';
import { sentences } from '../words.ts';
import type { Command } from './command.ts';
import { withKit } from './with-kit.ts';

const Options = z.object({
  organisatie: z.string().min(1),
  periode: PeriodeNaam,
  stroom: Stroom.optional(),
  uit: z.string().min(1).optional(),
  json: z.boolean().default(false),
});
type Options = z.output<typeof Options>;

/**
 * Makes the file for CBS of one supplier, on screen or in a file of its own that only its owner can read, and keeps that it
 * was made. Exit code 0 a whole file, 1 none or one in which something is missing, 2 wrong use.
 */
export const command: Command = async ({ options }) => {
  const read = Options.safeParse(options);
  if (read.success) return await withKit(({ kit }) => deliver(kit, read.data));
  console.error(
    'Geef --organisatie (AGB-code) en --periode (zoals 2026-1), en zo nodig --stroom jeugdhulp, jeugdbescherming of jeugdreclassering. / Give --organisatie (AGB code) and --periode (such as 2026-1), and if needed --stroom jeugdhulp, jeugdbescherming or jeugdreclassering.',
  );
  return 2;
};

async function deliver(kit: Kit, options: Options): Promise<number> {
  const leverancier = await inScope(kit.db, system, kit.clock, (db) =>
    findLeverancier(db, options.organisatie),
  );
  if (leverancier === undefined) {
    console.error('Deze organisatie is niet bekend. / This organisation is not known.');
    return 1;
  }
  const file = options.uit === undefined ? undefined : await openFresh(options.uit);
  if (file === null) {
    console.error(
      `${options.uit} bestaat al of is niet te schrijven. / ${options.uit} exists already or cannot be written.`,
    );
    return 1;
  }
  const code = await make(kit, leverancier, options, file).finally(() => file?.close());
  if (code === null && options.uit !== undefined) await rm(options.uit);
  return code ?? 1;
}

/** Nothing is written over, and nobody else may read what will be in it. */
async function openFresh(path: string): Promise<FileHandle | null> {
  try {
    return await open(path, 'wx', 0o600);
  } catch {
    // Whatever the reason is, the one who typed the name sees that it cannot be written.
    return null;
  }
}

/** Acts for the supplier with the walls of its own people; null when there is no file. */
async function make(
  kit: Kit,
  leverancier: Leverancier,
  { stroom, periode, json }: Options,
  file: FileHandle | undefined,
): Promise<number | null> {
  const first = leverancier.soort === 'gecertificeerde-instelling' ? 'jeugdbescherming' : 'jeugdhulp';
  const asker = { actor: actorOf(leverancier), origin: { door: 'cli', trace: uuidv7() } } as const;
  const outcome = await run(kit, exportBeleidsinformatie, { stroom: stroom ?? first, periode }, asker);
  if (isRefusal(outcome)) {
    console.error(`${say('nl', outcome.refused)} / ${say('en', outcome.refused)}`);
    return null;
  }
  const { levering, csv, aantalNietGeleverd } = outcome;
  if (file) await file.writeFile(csv);
  else process.stdout.write(csv);
  const { aantalRecords, aantalOnvolledig, sha256 } = levering;
  const told = {
    records: aantalRecords,
    onvolledig: aantalOnvolledig,
    nietGeleverd: aantalNietGeleverd,
    sha256,
  };
  console.error(json ? JSON.stringify(told) : writeTold(told));
  return aantalOnvolledig + aantalNietGeleverd > 0 ? 1 : 0;
}

/** Nobody in person, with no more than this one deed for this one organisatie. */
function actorOf({ id, naam }: Leverancier): Actor {
  return {
    ...system,
    name: 'Stip, opdrachtregel',
    rol: 'systeem',
    scope: 'stip_gezin',
    organisatie: id,
    organisatieNaam: naam,
    grants: new Set(['beleidsinformatie:export']),
  };
}

function say(language: 'nl' | 'en', code: keyof typeof sentences.nl): string {
  const sentence = sentences[language][code];
  return typeof sentence === 'function' ? sentence({}) : sentence;
}

type Told = { records: number; onvolledig: number; nietGeleverd: number; sha256: string };

function writeTold({ records, onvolledig, nietGeleverd, sha256 }: Told): string {
  return [
    `Records: ${records}, na te kijken: ${onvolledig}, niet geleverd: ${nietGeleverd}. / Records: ${records}, to be looked at: ${onvolledig}, not delivered: ${nietGeleverd}.`,
    `SHA-256 ${sha256}`,
  ].join('\n');
}
