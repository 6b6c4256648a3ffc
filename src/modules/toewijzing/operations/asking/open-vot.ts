import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { nextIdentificatie, takeTurns } from '#modules/bericht/index.ts';
import { type Context, defineOperation } from '#platform/operation.ts';
import { isRefusal, type Refusal, refuse } from '#platform/refusal.ts';
import { findVotHindrance, INSTELLING, isWithinGi } from '../../rules/asking/find-hindrance.ts';
import { refusalOf } from '../../rules/asking/refusal-of.ts';
import { votBericht } from '../../rules/asking/vot-bericht.ts';
import type { Client } from '../../rules/client.ts';
import { NieuweVot, type VotBelemmering } from '../../schema/asking.ts';
import { Verzoek } from '../../schema/verzoek.ts';
import { findAsker, listIdsOf } from '../../store/asking.ts';
import { inChain } from '../../store/in-chain.ts';
import { findVerzoek } from '../../store/verzoek/list.ts';
import { sendOwn } from '../send-own.ts';
import { completeProducts } from './complete-products.ts';
import { factsOf, findAsking } from './find-asking.ts';

/**
 * An aanbieder asks a gemeente for a toewijzing (JW315), for a child that it helps already or for another that it names.
 * A gemeente that works here has it in its queue at once; to one elsewhere it goes out. Every product is a verzoek, with a
 * reference that is made here (OP361). Two that ask the same at once: the second hears that the first is still open (TR374).
 */
export const openVot = defineOperation({
  name: 'openVot',
  route: 'POST /verzoeken',
  summary: 'Vraagt een gemeente om hulp toe te wijzen (JW315).',
  needs: 'verzoek:send',
  input: NieuweVot,
  output: z.object({ verzoeken: z.array(Verzoek) }),
  refuses: [
    'toewijzing/onbekend',
    'verzoek/zonder-agb',
    'verzoek/zonder-bsn',
    'verzoek/nog-open',
    'verzoek/gi-buiten-protocol',
    'verzoek/afgekeurd',
  ],
  logs: {
    action: 'C',
    about: (_input, { verzoeken }) =>
      verzoeken
        .slice(0, 1)
        .flatMap(({ gezinId, persoonId }) =>
          gezinId ? [{ gezin: gezinId, ...(persoonId && { persoon: persoonId }), part: 'toewijzing' }] : [],
        ),
  },

  async handle(asked, context) {
    const { db, today: dagtekening } = context;
    await takeTurns(db);
    const about = await findAbout(context, asked);
    if (isRefusal(about)) return about;
    const { agb, isInstelling, gemeente, client, bsn } = about;
    if (isInstelling && !isWithinGi(asked.verwijzer, asked.producten))
      return refuse('verzoek/gi-buiten-protocol');
    const complete = await completeProducts(db, asked.producten, 'producten');
    if (isRefusal(complete)) return complete;
    const producten = complete.map((product) => ({ ...product, referentie: randomUUID() }));
    const identificatie = await inChain(db, () => nextIdentificatie(db));
    const { verwijzer, beschikking, isRaamcontract, isGezagsdragerBekend } = asked;
    const bericht = votBericht({
      ...{ agb, gemeente, identificatie, dagtekening, client, bsn, producten, verwijzer },
      ...{ beschikking, isRaamcontract, isGezagsdragerBekend },
    });
    const bevindingen = await sendOwn(context, bericht);
    if (bevindingen.length > 0) return refusalOf(bevindingen);
    return { verzoeken: await listSent(context, producten) };
  },
});

type About = {
  readonly agb: string;
  readonly isInstelling: boolean;
  readonly gemeente: string;
  readonly client: Client;
  readonly bsn: string;
};

/** Who asks whom for which child: one of an own toewijzing, or one that is named in the question. */
async function findAbout(
  context: Context,
  { toewijzingId, client, gemeente }: NieuweVot,
): Promise<About | Refusal<'toewijzing/onbekend' | VotBelemmering>> {
  if (toewijzingId !== undefined) return await findKnown(context, toewijzingId, gemeente);
  if (client === undefined || gemeente === undefined) return refuse('toewijzing/onbekend');
  const { agb, soort } = await findAsker(context.db);
  if (agb === null) return refuse('verzoek/zonder-agb');
  const named = { ...client, voorvoegsel: client.voorvoegsel ?? null };
  return { agb, isInstelling: soort === INSTELLING, gemeente, client: named, bsn: client.bsn };
}

async function findKnown(
  context: Context,
  toewijzingId: string,
  other: string | undefined,
): Promise<About | Refusal<'toewijzing/onbekend' | VotBelemmering>> {
  const asking = await findAsking(context, toewijzingId);
  if (!asking) return refuse('toewijzing/onbekend');
  const { client, child, openVerzoek } = asking;
  const { agb, soort } = asking.asker;
  const gemeente = other ?? child.gemeente;
  // An open verzoek to one gemeente does not keep an aanbieder from asking another, where a child has moved.
  const isOpen = openVerzoek !== null && gemeente === child.gemeente;
  const hindrance = findVotHindrance({ ...factsOf(asking), isOpen });
  if (hindrance !== null || agb === null || client.bsn === null)
    return refuse(hindrance ?? 'verzoek/zonder-bsn');
  return { agb, isInstelling: soort === INSTELLING, gemeente, client, bsn: client.bsn };
}

async function listSent(
  { db }: Context,
  producten: readonly { readonly referentie: string }[],
): Promise<Verzoek[]> {
  const ids = await listIdsOf(
    db,
    producten.map(({ referentie }) => referentie),
  );
  const found: Verzoek[] = [];
  for (const id of ids) {
    const verzoek = await findVerzoek(db, id);
    if (verzoek) found.push(verzoek);
  }
  return found;
}
