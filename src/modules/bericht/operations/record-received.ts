import { uuidv7 } from 'uuidv7';
import { type Bericht, findDeadline, type Gelezen, termijnen } from '#berichten/index.ts';
import type { Context } from '#platform/operation.ts';
import { answerFor, hasRetour } from '../rules/answer.ts';
import { nummersIn } from '../rules/nummers-in.ts';
import type { Bevinding, Uitslag } from '../schema.ts';
import { type JournalLine, nextIdentificaties, writeJournal } from '../store/journal.ts';
import { outgoingLine } from './settle-bericht.ts';

/** One file, read on levels 1 and 2. */
export type Received = Omit<Gelezen, 'bevindingen'> & {
  readonly bevindingen: readonly Bevinding[];
  readonly bestand: string;
  readonly bytes: Buffer;
  readonly sha256: Buffer;
  /** It was made here: for a gemeente here it stays inside with its answer, to one elsewhere it goes and its retour is awaited. */
  readonly isOwn?: 'inside' | 'going';
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
  if (received.isOwn === 'going' && received.bericht) return going(settled, received.bericht, today);
  const uitkomst = bevindingen.length > 0 ? 'geweigerd' : settled.isWaiting ? 'ontvangen' : 'verwerkt';
  const line = incomingLine(settled, uitkomst, today);
  const antwoord = answerFor(received.bericht, bevindingen, { identificatie, dagtekening: today });
  const lines = antwoord
    ? [
        line,
        outgoingLine(antwoord, {
          antwoordOp: line.id,
          gezinId: line.gezinId,
          isInside: received.isOwn === 'inside',
        }),
      ]
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

/** What was found wrong is not sent; who made it hears what. */
function going(
  { received, bevindingen, gezinId }: Settled,
  bericht: Bericht,
  today: string,
): { lines: JournalLine[]; uitslag: Uitslag } {
  const line = outgoingLine(bericht, { gezinId, uiterlijk: dueBy(received, today) });
  return {
    lines: bevindingen.length > 0 ? [] : [line],
    uitslag: {
      bestand: received.bestand,
      soort: bericht.soort,
      uitkomst: bevindingen.length > 0 ? 'geweigerd' : 'verwerkt',
      antwoord: null,
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
    toewijzingen: uitkomst === 'geweigerd' || !received.bericht ? [] : nummersIn(received.bericht),
    isInside: false,
  };
}

/** OP090: the retour within three working days, the answer to a declaratie within ten. */
function dueBy({ bericht }: Received, today: string): string | null {
  if (bericht?.soort === 'JW323') return findDeadline(termijnen.declaratieantwoord, today) ?? null;
  return bericht && hasRetour(bericht) ? (findDeadline(termijnen.retour, today) ?? null) : null;
}
