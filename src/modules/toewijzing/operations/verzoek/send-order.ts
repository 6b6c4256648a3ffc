import { uuidv7 } from 'uuidv7';
import { findDeadline, termijnen } from '#berichten/index.ts';
import { nextIdentificatie, sendBericht } from '#modules/bericht/index.ts';
import type { Context } from '#platform/operation.ts';
import { orderBericht, type Wijziging } from '../../rules/order/order-bericht.ts';
import {
  getAddressee,
  insertToewijzingbericht,
  type NewToewijzingbericht,
  saveTold,
  type Told,
} from '../../store/verzoek/order.ts';
import { findOrders, type OrderParties } from '../../store/verzoek/toegewezen.ts';

/**
 * Tells an aanbieder by JW301 what is new or changed for a child, or keeps that back until a right bericht can be made.
 * In the scope of message traffic. Answers what it waits for, or null when it was sent.
 */
export async function sendOrder(
  context: Context,
  order: OrderParties & { readonly verzoekId: string | null; readonly wijzigingen: readonly Wijziging[] },
): Promise<string | null> {
  const one: NewToewijzingbericht = { ...order, id: uuidv7() };
  const told = await tell(context, one);
  await insertToewijzingbericht(context.db, one, told);
  return 'berichtId' in told ? null : told.wachtOp;
}

/** Tries again to send an order that waited. Answers whether it was sent. */
export async function resendOrder(context: Context, one: NewToewijzingbericht): Promise<boolean> {
  const told = await tell(context, one);
  await saveTold(context.db, one.id, told);
  return 'berichtId' in told;
}

async function tell(context: Context, one: NewToewijzingbericht): Promise<Told> {
  const { db, vault, today } = context;
  const { agb, client } = await getAddressee(db, vault, one);
  // Without an AGB-code nobody can bring a bericht there (OP254).
  if (agb === null) return { wachtOp: 'adres', regels: [] };
  const bericht = orderBericht({
    gemeente: one.gemeente,
    agb,
    identificatie: await nextIdentificatie(db),
    dagtekening: today,
    client,
    // Help that the gezin buys itself is not told by bericht (UP001).
    toegewezen: (await findOrders(db, one)).filter(({ leveringsvorm }) => leveringsvorm !== 'pgb'),
    wijzigingen: one.wijzigingen,
  });
  if ('wachtOp' in bericht) return bericht;
  const uiterlijk = findDeadline(termijnen.retour, today) ?? null;
  return { berichtId: await sendBericht(context, bericht, { gezinId: one.gezinId, uiterlijk }) };
}
