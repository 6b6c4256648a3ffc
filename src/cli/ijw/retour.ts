import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import {
  answerBericht,
  answerDeclaratie,
  type Bericht,
  type Bevinding,
  readBericht,
  writeBericht,
} from '#berichten/index.ts';
import { today, wallClock } from '#platform/clock.ts';
import type { Command } from '../command.ts';

/** Writes the answer to one message. Exit code 0 accepted, 1 refused or without answer, 2 wrong use. */
export const command: Command = async ({ operands: [path = ''], options }) => {
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined) {
    console.error(`${path} is niet te lezen. / ${path} cannot be read.`);
    return 2;
  }
  const now = today(wallClock);
  const dagtekening = String(options['dagtekening'] ?? now);
  // An answer may be dated back, but a bericht of yesterday is not of the future for that (TR135).
  const { bericht, bevindingen } = await judge(bytes, dagtekening > now ? dagtekening : now);
  const answer =
    bericht &&
    answerOf(bericht, bevindingen, {
      // The same message gets the same answer, however often it is asked for.
      identificatie: String(
        options['identificatie'] ?? createHash('sha256').update(bytes).digest('hex').slice(0, 12),
      ),
      dagtekening,
    });
  if (!answer) return tellWhyNot(bericht, bevindingen);
  const xml = writeBericht(answer);
  const wrong = readBericht(xml).bevindingen;
  if (wrong.length > 0) {
    for (const { pad, tekst } of wrong) console.error(`${pad}\t${tekst}`);
    return 2;
  }
  process.stdout.write(xml);
  return bevindingen.length > 0 ? 1 : 0;
};

/** On levels 3 and 4 a message alone is held against the lists of the standard and the day of its answer. */
async function judge(bytes: Uint8Array, day: string) {
  const gelezen = readBericht(bytes);
  if (gelezen.bericht === undefined || gelezen.bevindingen.length > 0) return gelezen;
  const { openSeries } = await import('#modules/declaratie/index.ts');
  return { ...gelezen, bevindingen: openSeries(day).judge(gelezen.bericht) };
}

type Gegevens = { readonly identificatie: string; readonly dagtekening: string };

function answerOf(
  bericht: Bericht,
  bevindingen: readonly Bevinding[],
  gegevens: Gegevens,
): Bericht | undefined {
  switch (bericht.soort) {
    case 'JW323':
      return answerDeclaratie(bericht, bevindingen, gegevens);
    case 'JW301':
    case 'JW305':
    case 'JW307':
    case 'JW315':
    case 'JW317':
    case 'JW319':
      return answerBericht(bericht, bevindingen, gegevens);
    default:
      return undefined;
  }
}

function tellWhyNot(bericht: Bericht | undefined, bevindingen: readonly Bevinding[]): number {
  if (bericht && bevindingen.every(({ niveau }) => niveau > 1)) {
    console.error(`Op een ${bericht.soort} volgt geen antwoord. / There is no answer to a ${bericht.soort}.`);
    return 1;
  }
  console.error(
    'Afgekeurd op niveau 1: daarop volgt geen retourbericht maar een foutbericht van de vervoerder (Fo01). / Refused on level 1: the carrier answers with an error (Fo01), there is no retour.',
  );
  for (const { regel, pad, tekst } of bevindingen) console.error(`  ${regel}\t${pad}\t${tekst}`);
  return 1;
}
