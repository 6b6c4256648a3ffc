import { createHash } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import { type Bericht, writeBericht } from '#berichten/index.ts';
import type { Context } from '#platform/operation.ts';
import { nummersIn } from '../rules/nummers-in.ts';
import type { Bevinding } from '../schema.ts';
import { type JournalLine, nextIdentificaties, writeJournal } from '../store/journal.ts';
import { writeOutcome } from '../store/waiting.ts';

/** The line of the journal for a bericht that we send. */
export function outgoingLine(
  bericht: Bericht,
  { antwoordOp = null, uiterlijk = null, gezinId = null, isInside = false }: Partial<JournalLine> = {},
): JournalLine {
  const inhoud = Buffer.from(writeBericht(bericht));
  const { Afzender, Ontvanger, BerichtIdentificatie } = bericht.Header;
  return {
    id: uuidv7(),
    richting: 'uit',
    soort: bericht.soort,
    afzender: Afzender,
    ontvanger: Ontvanger,
    identificatie: BerichtIdentificatie.Identificatie,
    dagtekening: BerichtIdentificatie.Dagtekening,
    sha256: createHash('sha256').update(inhoud).digest(),
    inhoud,
    uitkomst: 'verwerkt',
    bestand: '',
    bevindingen: [],
    gezinId,
    antwoordOp,
    uiterlijk,
    toewijzingen: nummersIn(bericht),
    isInside,
  };
}

/** Puts a bericht of ours in the journal, from where it is sent. Answers its id. */
export async function sendBericht(
  { db, now }: Context,
  bericht: Bericht,
  with_: Partial<JournalLine> = {},
): Promise<string> {
  const line = outgoingLine(bericht, with_);
  await writeJournal(db, now, [line]);
  return line.id;
}

/** What was decided on a bericht that waited: its outcome and, where there is one, the answer to it. */
export async function settleBericht(
  context: Context,
  settled: {
    readonly id: string;
    readonly bevindingen: readonly Bevinding[];
    readonly antwoord?: Bericht;
    readonly gezinnen: readonly string[];
    /** It was made here, and so its answer has no way to go. */
    readonly isInside?: boolean;
  },
): Promise<void> {
  const { id, bevindingen, antwoord, gezinnen, isInside = false } = settled;
  await writeOutcome(context.db, id, bevindingen, gezinnen);
  if (antwoord !== undefined) await sendBericht(context, antwoord, { antwoordOp: id, isInside });
}

/** One number for a bericht that we send. */
export async function nextIdentificatie(db: Context['db']): Promise<string> {
  const [nummer] = await nextIdentificaties(db, 1);
  if (nummer === undefined) throw new Error('The sequence of numbers gave none');
  return nummer;
}
