import { uuidv7 } from 'uuidv7';
import { sumBedragen } from '#berichten/rekenen/bedrag.ts';
import { recordReceived } from '#modules/bericht/index.ts';
import type { Context } from '#platform/operation.ts';
import type { Refusal } from '#platform/refusal.ts';
import { antwoordUiterlijk, betalenUiterlijk } from '../../rules/betaling.ts';
import { type JudgedPrestatie, judgeDeclaratie } from '../../rules/judge-declaratie.ts';
import { wantedBy } from '../../rules/wanted.ts';
import { getJournaled } from '../../store/declareren/send.ts';
import { findKnown } from '../../store/known.ts';
import { insertDeclaratie, insertPrestaties, type KeptPrestatie } from '../../store/write.ts';
import type { Filled } from './fill-in.ts';
import type { CannotBring, Made, Sent } from './made.ts';
import { tellFaults, tellRefused } from './tell-wrong.ts';

/**
 * A gemeente elsewhere: the bericht goes out, and its lines wait for the answer. What is known here is held against it
 * before, so that nobody sends what can only be refused; the gemeente itself decides.
 */
export async function sendOutside(context: Context, made: Made): Promise<Sent | Refusal<CannotBring>> {
  const { db, vault, today } = context;
  const { bericht, received, aanbiederId, lines, ondanksAfwijzing } = made;
  const marks = bericht.Declaratie.Clienten.Client.map(({ Bsn }) => vault.mark(Bsn).toString('hex'));
  const candidate = { bericht, marks, ontvangenOp: today };
  const judged = judgeDeclaratie(candidate, await findKnown(db, wantedBy(candidate)));
  if (judged.soort !== 'beoordeeld') return tellFaults(judged.bevindingen);
  const isRefused = judged.prestaties.some(({ codes }) => codes.length > 0);
  if (isRefused && !ondanksAfwijzing) return tellRefused(judged.prestaties, lines);
  await recordReceived(context, [{ received, bevindingen: [], gezinId: null }]);
  const { id: berichtId } = await getJournaled(db, received.sha256);
  return await keepWaiting(context, made, { berichtId, aanbiederId, prestaties: judged.prestaties });
}

type Waiting = {
  readonly berichtId: string;
  readonly aanbiederId: string;
  readonly prestaties: readonly JudgedPrestatie[];
};

async function keepWaiting(
  { db, now, today }: Context,
  { bericht, lines }: Made,
  { berichtId, aanbiederId, prestaties }: Waiting,
): Promise<Sent> {
  const { Header, Declaratie } = bericht;
  const ingediend = sumBedragen(prestaties.map(({ prestatie }) => prestatie.IngediendBedrag));
  const declaratie = {
    id: uuidv7(),
    berichtId,
    gemeente: Header.Ontvanger,
    aanbiederId,
    identificatie: Header.BerichtIdentificatie.Identificatie,
    declaratienummer: Declaratie.DeclaratieNummer,
    maand: Declaratie.DeclaratiePeriode.Begindatum,
    dagtekening: Declaratie.DeclaratieDagtekening,
    ingediend,
    toegekend: null,
    aantalPrestaties: prestaties.length,
    aantalAfgewezen: null,
    ontvangenOp: now,
    antwoordUiterlijk: antwoordUiterlijk(today),
    beoordeeldOp: null,
    codes: [],
  };
  await insertDeclaratie(db, declaratie, betalenUiterlijk(declaratie.dagtekening));
  const kept = prestaties.map((one) => keptOf(one, lines));
  await insertPrestaties(db, declaratie, kept);
  const gezinnen = [...new Set(kept.flatMap(({ persoon }) => persoon?.gezinId ?? []))];
  const counts = { toegekend: null, aantalPrestaties: prestaties.length, aantalAfgewezen: null };
  return { declaratie: declaratie.id, ingediend, ...counts, gezinnen };
}

/** Whose line it is, is known from what was typed: of a gemeente elsewhere no file may be kept here. */
function keptOf(one: JudgedPrestatie, lines: Made['lines']): KeptPrestatie {
  const { clientNr, prestatieNr, mark, prestatie } = one;
  const about = aboutOf(lines.get(prestatie.ProductReferentie.ReferentieNummer)?.filled);
  const { gezinId = null, persoonId = null, toewijzingId = null } = about ?? {};
  return {
    clientNr,
    prestatieNr,
    mark,
    prestatie,
    toewijzing: toewijzingId === null ? undefined : { id: toewijzingId },
    persoon: gezinId === null || persoonId === null ? undefined : { gezinId, persoonId },
    codes: null,
  };
}

function aboutOf(filled: Filled | undefined) {
  return filled?.soort === 'credit' ? filled.toegekend : filled?.ingevuld.opdracht;
}
