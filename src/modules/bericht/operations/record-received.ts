import { uuidv7 } from 'uuidv7';
import { findDeadline, type Gelezen, termijnen } from '#berichten/index.ts';
import type { Context } from '#platform/operation.ts';
import { answerFor, hasRetour } from '../rules/answer.ts';
import type { Bevinding, Uitslag } from '../schema.ts';
import { type JournalLine, nextIdentificaties, writeJournal } from '../store/journal.ts';
import { outgoingLine } from './settle-bericht.ts';

/** One file, read on levels 1 and 2. */
export type Received = Omit<Gelezen, 'bevindingen'> & {
  readonly bevindingen: readonly Bevinding[];
  readonly bestand: string;
  readonly bytes: Buffer;
  readonly sha256: Buffer;
};

/** What was decided on it; `isWaiting` when a later judge decides. */
export type Settled = {
  readonly received: Received;
  readonly bevindingen: readonly Bevinding[];
  readonly gezinId: string | null;
  readonly isWaiting?: boolean;
};

/** Puts what came in the journal with what became of it, and the answer that each asks for beside it. */
export async function recordReceived(context: Context, settled: readonly Settled[]): Promise<Uitslag[]> {
  const nummers = await nextIdentificaties(context.db, settled.length);
  const recorded = settled.map((one, nr) => record(one, nummers[nr] ?? '', context.today));
  await writeJournal(
    context.db,
    context.now,
    recorded.flatMap(({ lines }) => lines),
  );
  for (const { lines, uitslag } of recorded)
    if (uitslag.uitkomst === 'ontvangen')
      context.emit('bericht.ontvangen', { bericht: lines[0]?.id ?? null, soort: uitslag.soort });
  return recorded.map(({ uitslag }) => uitslag);
}

function record(
  settled: Settled,
  identificatie: string,
  today: string,
): { lines: JournalLine[]; uitslag: Uitslag } {
  const { received, bevindingen } = settled;
  const uitkomst = bevindingen.length > 0 ? 'geweigerd' : settled.isWaiting ? 'ontvangen' : 'verwerkt';
  const line = incomingLine(settled, uitkomst, today);
  const antwoord = answerFor(received.bericht, bevindingen, { identificatie, dagtekening: today });
  const lines = antwoord
    ? [line, outgoingLine(antwoord, { antwoordOp: line.id, gezinId: line.gezinId })]
    : [line];
  return {
    lines,
    uitslag: {
      bestand: received.bestand,
      soort: received.soort ?? null,
      uitkomst,
      antwoord: antwoord?.soort ?? null,
      bevindingen: [...bevindingen],
    },
  };
}

function incomingLine(
  { received, bevindingen, gezinId }: Settled,
  uitkomst: JournalLine['uitkomst'],
  today: string,
): JournalLine {
  const header = received.bericht?.Header;
  return {
    id: uuidv7(),
    richting: 'in',
    soort: received.soort ?? 'onbekend',
    afzender: header?.Afzender ?? '',
    ontvanger: header?.Ontvanger ?? '',
    identificatie: header?.BerichtIdentificatie.Identificatie ?? '',
    dagtekening: header?.BerichtIdentificatie.Dagtekening ?? today,
    sha256: received.sha256,
    inhoud: received.bytes,
    bestand: received.bestand,
    uitkomst,
    bevindingen,
    gezinId,
    antwoordOp: null,
    uiterlijk: dueBy(received, today),
  };
}

/** OP090: the retour within three working days, the answer to a declaratie within ten. */
function dueBy({ bericht }: Received, today: string): string | null {
  if (bericht?.soort === 'JW323') return findDeadline(termijnen.declaratieantwoord, today) ?? null;
  return bericht && hasRetour(bericht) ? (findDeadline(termijnen.retour, today) ?? null) : null;
}
