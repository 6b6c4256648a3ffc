import { nextIdentificatie } from '#modules/bericht/index.ts';
import type { Context } from '#platform/operation.ts';
import { type Refusal, refuse } from '#platform/refusal.ts';
import { persoonKey } from '../../rules/known.ts';
import { leveringBericht, type Melding, type MeldingOver } from '../../rules/levering/levering-bericht.ts';
import { findAgb, getClient } from '../../store/client.ts';
import { inChain } from '../../store/in-chain.ts';
import { findPersonen } from '../../store/known.ts';
import type { FoundLevering } from '../../store/levering.ts';
import { sendOwn } from '../send-own.ts';

export const sendFaults = [
  'levering/zonder-agb',
  'levering/zonder-bsn',
  'levering/kind-onbekend',
  'levering/een-voor-een',
  'levering/afgekeurd',
] as const;
type SendFault = (typeof sendFaults)[number];

/**
 * Tells the gemeente of an order what was made here, bericht by bericht; each takes effect at once. Nothing of it is kept
 * when the caller passes on the refusal that comes back.
 */
export async function sendMeldingen(
  context: Context,
  order: FoundLevering,
  meldingen: readonly Melding[],
): Promise<Refusal<SendFault> | undefined> {
  const over = await inChain(context.db, () => findOver(context, order));
  if ('refused' in over) return over;
  // Elsewhere each waits for its retour, or one that is refused drags the next along (OP080).
  if (meldingen.length > 1 && !order.isBinnen) return refuse('levering/een-voor-een');
  for (const melding of meldingen) {
    const identificatie = await inChain(context.db, () => nextIdentificatie(context.db));
    const bevindingen = await sendOwn(context, leveringBericht(melding, { ...over, identificatie }));
    if (bevindingen.length > 0) {
      const said = { bevindingen: bevindingen.map(({ tekst }) => tekst) };
      return refuse('levering/afgekeurd', { ...said, regels: bevindingen.map(({ regel }) => regel) });
    }
  }
  return undefined;
}

/**
 * Between whom and about whom, in the scope of message traffic. The child must be the one that its BSN leads to in this
 * gemeente, because that is whom the bericht will be taken to be about; else another gezin could begin by it.
 */
async function findOver(
  { db, vault, today }: Context,
  { gemeente, aanbiederId, persoonId, toewijzingnummer, ingangsdatum }: FoundLevering,
): Promise<Omit<MeldingOver, 'identificatie'> | Refusal<SendFault>> {
  const agb = await findAgb(db, aanbiederId);
  if (agb === null) return refuse('levering/zonder-agb');
  const client = await getClient(db, vault, persoonId);
  const { bsn } = client;
  if (bsn === null) return refuse('levering/zonder-bsn');
  const mark = vault.mark(bsn).toString('hex');
  const known = (await findPersonen(db, [{ gemeente, mark }])).get(persoonKey(gemeente, mark));
  if (known?.persoonId !== persoonId) return refuse('levering/kind-onbekend');
  return { gemeente, agb, client, bsn, toewijzingnummer, ingangsdatum, dagtekening: today };
}
