import type { Context } from '#platform/operation.ts';
import type { Client } from '../../rules/client.ts';
import { isActueel } from '../../rules/toegewezen.ts';
import type { VerzoekId } from '../../schema/verzoek.ts';
import {
  type AskedChild,
  type Asker,
  findAskedChild,
  findAsker,
  findOpenVerzoek,
  listOwnOrders,
  type OwnOrder,
} from '../../store/asking.ts';
import { getClient } from '../../store/client.ts';
import { inChain } from '../../store/in-chain.ts';

/** Everything that decides whether and how an aanbieder may ask something for a child. */
export type Asking = {
  readonly asker: Asker;
  readonly child: AskedChild;
  /** What is valid now or later. */
  readonly orders: readonly OwnOrder[];
  readonly openVerzoek: VerzoekId | null;
  /** As a bericht names the child; for the bericht only, and never an answer to the reader. */
  readonly client: Client;
};

/** About the child of an own toewijzing; undefined when the asker has no such toewijzing. */
export async function findAsking(
  { db, vault, today }: Context,
  toewijzingId: string,
): Promise<Asking | undefined> {
  const child = await findAskedChild(db, toewijzingId);
  if (!child) return undefined;
  const orders = await listOwnOrders(db, child, today);
  return {
    asker: await findAsker(db),
    child,
    orders: orders.filter((one) => isActueel(one, today)),
    openVerzoek: await findOpenVerzoek(db, child),
    client: await inChain(db, () => getClient(db, vault, child.persoonId)),
  };
}

/** The same, as the rules weigh it. */
export function factsOf({ asker, client, openVerzoek, orders }: Asking) {
  return {
    asker,
    hasBsn: client.bsn !== null,
    isOpen: openVerzoek !== null,
    isRunning: orders.some(({ loopt }) => loopt),
  };
}
