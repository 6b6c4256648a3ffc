import { uuidv7 } from 'uuidv7';
import { answerDeclaratie, type Bevinding, type Jw323, type Jw325, readBericht } from '#berichten/index.ts';
import { sumBedragen } from '#berichten/rekenen/bedrag.ts';
import { nextIdentificatie, settleBericht, type WaitingBericht } from '#modules/bericht/index.ts';
import { openAanbieders } from '#modules/organisatie/index.ts';
import { today } from '#platform/clock.ts';
import type { Context } from '#platform/operation.ts';
import { largestAnswer, tooLarge } from '../rules/antwoord/too-large.ts';
import { antwoordUiterlijk, betalenUiterlijk } from '../rules/betaling.ts';
import { type Judged, judgeDeclaratie } from '../rules/judge-declaratie.ts';
import type { Candidate } from '../rules/known.ts';
import { wantedBy } from '../rules/wanted.ts';
import type { Beoordeling } from '../schema/declaratie.ts';
import { findKnown } from '../store/known.ts';
import { type DeclaratieRow, insertDeclaratie, insertPrestaties, saveTooLarge } from '../store/write.ts';

type Outcome = {
  readonly beoordeling: Beoordeling;
  readonly gezinnen: readonly string[];
  /** Line by line; nothing where the whole was refused. */
  readonly judged: Judged | undefined;
};

type Way = {
  /** It was made here, so its answer stays here. */
  readonly isInside?: boolean;
  /** Bytes of the largest answer that can be sent. */
  readonly largest?: number;
};

/** Judges one declaratie that waited, and writes all that follows from it. */
export async function judgeOne(
  waiting: WaitingBericht,
  context: Context,
  { isInside = false, largest = largestAnswer }: Way = {},
): Promise<Outcome> {
  const { bericht, bevindingen } = readBericht(waiting.inhoud);
  const way = { isInside, largest };
  // Levels 1 and 2 were passed when it came; where the rules became stricter since, it is refused after all.
  if (bericht?.soort !== 'JW323' || bevindingen.length > 0)
    return await refuse(
      waiting,
      { bericht: bericht?.soort === 'JW323' ? bericht : undefined, bevindingen, way },
      context,
    );
  const ontvangenOp = today({ now: () => waiting.ontvangenOp });
  const marks = bericht.Declaratie.Clienten.Client.map(({ Bsn }) => context.vault.mark(Bsn).toString('hex'));
  const candidate = { bericht, marks, ontvangenOp };
  const known = await findKnown(context.db, wantedBy(candidate));
  const judged = judgeDeclaratie(candidate, known);
  if (judged.soort === 'geweigerd')
    return await refuse(waiting, { bericht, bevindingen: judged.bevindingen, way }, context);
  const aanbiederId = known.aanbiederId ?? (await openAanbieder(bericht.Header.Afzender, context));
  return await keep(waiting, candidate, { judged, aanbiederId, way }, context);
}

/** Refused in the header: it counts as never sent, so nothing of it is kept but the bericht itself (OP286). */
async function refuse(
  { id }: WaitingBericht,
  { bericht, bevindingen, way }: Pick<Settling, 'bericht' | 'bevindingen' | 'way'>,
  context: Context,
): Promise<Outcome> {
  await settle({ id, bericht, bevindingen, told: bevindingen, gezinnen: [], way }, context);
  const nothing = { toegekend: 0, aantalPrestaties: 0, aantalAfgewezen: 0 };
  const beoordeling = { bericht: id, declaratie: null, soort: 'geweigerd', ...nothing } as const;
  return { beoordeling, gezinnen: [], judged: undefined };
}

async function openAanbieder(agb: string, { db }: Context): Promise<string> {
  const id = uuidv7();
  await openAanbieders(db, [{ id, agb }]);
  return id;
}

async function keep(
  waiting: WaitingBericht,
  candidate: Candidate,
  { judged, aanbiederId, way }: { judged: Judged; aanbiederId: string; way: Required<Way> },
  context: Context,
): Promise<Outcome> {
  const { id, ontvangenOp } = waiting;
  const { bericht } = candidate;
  const totals = totalsOf(bericht, judged);
  const declaratie = {
    ...totals,
    id: uuidv7(),
    berichtId: id,
    gemeente: bericht.Header.Ontvanger,
    aanbiederId,
    identificatie: bericht.Header.BerichtIdentificatie.Identificatie,
    declaratienummer: bericht.Declaratie.DeclaratieNummer,
    maand: bericht.Declaratie.DeclaratiePeriode.Begindatum,
    dagtekening: bericht.Declaratie.DeclaratieDagtekening,
    ontvangenOp,
    antwoordUiterlijk: antwoordUiterlijk(candidate.ontvangenOp),
    beoordeeldOp: context.now < ontvangenOp ? ontvangenOp : context.now,
    codes: judged.codes,
  } satisfies DeclaratieRow;
  await insertDeclaratie(context.db, declaratie, betalenUiterlijk(declaratie.dagtekening));
  await insertPrestaties(context.db, declaratie, judged.prestaties);
  const gezinnen = [...new Set(judged.prestaties.flatMap(({ persoon }) => persoon?.gezinId ?? []))];
  const { bevindingen, soort } = judged;
  // A declaratie of which only lines are wrong was taken: its number is used, and its lines keep their own reasons.
  const told = soort === 'beoordeeld' ? [] : bevindingen;
  const tooMany = await settle({ id, bericht, bevindingen, told, gezinnen, way }, context);
  if (tooMany !== undefined) await saveTooLarge(context.db, declaratie.id, tooMany);
  context.emit('declaratie.beoordeeld', { declaratie: declaratie.id });
  const { toegekend, aantalPrestaties, aantalAfgewezen } = totals;
  const counts = { toegekend, aantalPrestaties, aantalAfgewezen };
  return { beoordeling: { bericht: id, declaratie: declaratie.id, soort, ...counts }, gezinnen, judged };
}

/** Cents and lines; a declaratie that was refused as a whole has no line that was granted. */
function totalsOf({ Declaratie }: Jw323, { prestaties }: Judged) {
  const all = Declaratie.Clienten.Client.flatMap(({ Prestaties }) => Prestaties.Prestatie);
  const granted = prestaties.filter(({ codes }) => codes.length === 0);
  const sum = (lines: typeof all) => sumBedragen(lines.map(({ IngediendBedrag }) => IngediendBedrag));
  return {
    ingediend: sum(all),
    toegekend: sum(granted.map(({ prestatie }) => prestatie)),
    aantalPrestaties: all.length,
    aantalAfgewezen: all.length - granted.length,
  };
}

type Settling = {
  readonly id: string;
  readonly bericht: Jw323 | undefined;
  readonly bevindingen: readonly Bevinding[];
  /** What the journal keeps of it. */
  readonly told: readonly Bevinding[];
  readonly gezinnen: readonly string[];
  readonly way: Required<Way>;
};

/** Answers how many bytes an answer has that is too large to be sent: then the outcome is told in another way. */
async function settle(settling: Settling, context: Context): Promise<number | undefined> {
  const { id, bericht, bevindingen, told, gezinnen, way } = settling;
  const identificatie = await nextIdentificatie(context.db);
  const antwoord: Jw325 | undefined =
    bericht && answerDeclaratie(bericht, bevindingen, { identificatie, dagtekening: context.today });
  const tooMany = antwoord && tooLarge(antwoord, way.largest);
  const isSent = antwoord !== undefined && (tooMany === undefined || way.isInside);
  await settleBericht(context, {
    id,
    bevindingen: told,
    gezinnen,
    isInside: way.isInside,
    ...(isSent && { antwoord }),
  });
  return isSent ? undefined : tooMany;
}
