import { uuidv7 } from 'uuidv7';
import { answerDeclaratie, type Bevinding, type Jw323, readBericht } from '#berichten/index.ts';
import { sumBedragen } from '#berichten/rekenen/bedrag.ts';
import { nextIdentificatie, settleBericht, type WaitingBericht } from '#modules/bericht/index.ts';
import { openAanbieders } from '#modules/organisatie/index.ts';
import { today } from '#platform/clock.ts';
import type { Context } from '#platform/operation.ts';
import { antwoordUiterlijk, betalenUiterlijk } from '../rules/betaling.ts';
import { type Judged, judgeDeclaratie } from '../rules/judge-declaratie.ts';
import type { Candidate } from '../rules/known.ts';
import { wantedBy } from '../rules/wanted.ts';
import type { Beoordeling } from '../schema.ts';
import { findKnown } from '../store/known.ts';
import { type DeclaratieRow, insertDeclaratie, insertPrestaties } from '../store/write.ts';

type Outcome = { readonly beoordeling: Beoordeling; readonly gezinnen: readonly string[] };

/** Judges one declaratie that waited, and writes all that follows from it. */
export async function judgeOne(waiting: WaitingBericht, context: Context): Promise<Outcome> {
  const { bericht, bevindingen } = readBericht(waiting.inhoud);
  // Levels 1 and 2 were passed when it came; where the rules became stricter since, it is refused after all.
  if (bericht?.soort !== 'JW323' || bevindingen.length > 0)
    return await refuse(waiting, bericht?.soort === 'JW323' ? bericht : undefined, bevindingen, context);
  const ontvangenOp = today({ now: () => waiting.ontvangenOp });
  const marks = bericht.Declaratie.Clienten.Client.map(({ Bsn }) => context.vault.mark(Bsn).toString('hex'));
  const candidate = { bericht, marks, ontvangenOp };
  const known = await findKnown(context.db, wantedBy(candidate));
  const judged = judgeDeclaratie(candidate, known);
  if (judged.soort === 'geweigerd') return await refuse(waiting, bericht, judged.bevindingen, context);
  const aanbiederId = known.aanbiederId ?? (await openAanbieder(bericht.Header.Afzender, context));
  return await keep(waiting, candidate, { judged, aanbiederId }, context);
}

/** Refused in the header: it counts as never sent, so nothing of it is kept but the bericht itself (OP286). */
async function refuse(
  { id }: WaitingBericht,
  bericht: Jw323 | undefined,
  bevindingen: readonly Bevinding[],
  context: Context,
): Promise<Outcome> {
  await settle({ id, bericht, bevindingen, told: bevindingen, gezinnen: [] }, context);
  const nothing = { toegekend: 0, aantalPrestaties: 0, aantalAfgewezen: 0 };
  return { beoordeling: { bericht: id, declaratie: null, soort: 'geweigerd', ...nothing }, gezinnen: [] };
}

async function openAanbieder(agb: string, { db }: Context): Promise<string> {
  const id = uuidv7();
  await openAanbieders(db, [{ id, agb }]);
  return id;
}

async function keep(
  waiting: WaitingBericht,
  candidate: Candidate,
  { judged, aanbiederId }: { judged: Judged; aanbiederId: string },
  context: Context,
): Promise<Outcome> {
  const { id, ontvangenOp } = waiting;
  const { bericht } = candidate;
  const totals = totalsOf(bericht, judged);
  const declaratie: DeclaratieRow = {
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
  };
  await insertDeclaratie(context.db, declaratie, betalenUiterlijk(declaratie.dagtekening));
  await insertPrestaties(context.db, declaratie, judged.prestaties);
  const gezinnen = [...new Set(judged.prestaties.flatMap(({ persoon }) => persoon?.gezinId ?? []))];
  const { bevindingen, soort } = judged;
  // A declaratie of which only lines are wrong was taken: its number is used, and its lines keep their own reasons.
  const told = soort === 'beoordeeld' ? [] : bevindingen;
  await settle({ id, bericht, bevindingen, told, gezinnen }, context);
  context.emit('declaratie.beoordeeld', { declaratie: declaratie.id });
  const { toegekend, aantalPrestaties, aantalAfgewezen } = totals;
  const counts = { toegekend, aantalPrestaties, aantalAfgewezen };
  return { beoordeling: { bericht: id, declaratie: declaratie.id, soort, ...counts }, gezinnen };
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
};

async function settle(
  { id, bericht, bevindingen, told, gezinnen }: Settling,
  context: Context,
): Promise<void> {
  const identificatie = await nextIdentificatie(context.db);
  const antwoord =
    bericht && answerDeclaratie(bericht, bevindingen, { identificatie, dagtekening: context.today });
  await settleBericht(context, { id, bevindingen: told, gezinnen, ...(antwoord && { antwoord }) });
}
