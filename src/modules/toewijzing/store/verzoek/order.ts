import { sql } from 'kysely';
import { findAdressen } from '#modules/gezin/index.ts';
import type { Db } from '#platform/database/transaction.ts';
import type { Vault } from '#platform/keeping/vault.ts';
import type { OrderClient, Waiting, Wijziging } from '../../rules/order/order-bericht.ts';
import { findAgb, getClient } from '../client.ts';
import type { OrderParties } from './toegewezen.ts';

/** The aanbieder as berichten know it, and the child as an order names it; in the scope of message traffic. */
export type Addressee = { readonly agb: string | null; readonly client: OrderClient };

/** Throws when the child is not there. */
export async function getAddressee(
  db: Db,
  vault: Vault,
  { aanbiederId, persoonId }: OrderParties,
): Promise<Addressee> {
  const client = await getClient(db, vault, persoonId);
  const adres = (await findAdressen(db, vault, [persoonId])).get(persoonId);
  return { agb: await findAgb(db, aanbiederId), client: { ...client, adres } };
}

export type NewToewijzingbericht = OrderParties & {
  readonly id: string;
  readonly verzoekId: string | null;
  readonly wijzigingen: readonly Wijziging[];
};

/** How an order stands: sent as this bericht, or waiting for this. */
export type Told = { readonly berichtId: string } | Waiting;

export async function insertToewijzingbericht(db: Db, one: NewToewijzingbericht, told: Told): Promise<void> {
  const { wachtOp, regels, berichtId } = columnsOf(told);
  await sql`
    insert into toewijzingbericht (id, gemeente, aanbieder_id, gezin_id, persoon_id, verzoek_id, wijzigingen, gemaakt_op, wacht_op, regels, bericht_id)
    values (${one.id}, ${one.gemeente}, ${one.aanbiederId}, ${one.gezinId}, ${one.persoonId}, ${one.verzoekId}, ${JSON.stringify(one.wijzigingen)}::jsonb,
      app_now(), ${wachtOp}, ${regels}, ${berichtId})`.execute(db);
}

export async function saveTold(db: Db, id: string, told: Told): Promise<void> {
  const { wachtOp, regels, berichtId } = columnsOf(told);
  await sql`update toewijzingbericht set wacht_op = ${wachtOp}, regels = ${regels}, bericht_id = ${berichtId} where id = ${id}`.execute(
    db,
  );
}

function columnsOf(told: Told) {
  return 'berichtId' in told
    ? { wachtOp: null, regels: [] as string[], berichtId: told.berichtId }
    : { wachtOp: told.wachtOp, regels: [...told.regels], berichtId: null };
}

/** The ids of the orders that wait and that the reader may see, the oldest first. */
export async function listWaitingIds(db: Db): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from toewijzingbericht where wacht_op is not null order by gemaakt_op, id limit 200`.execute(
    db,
  );
  return rows.map(({ id }) => id);
}

export async function countWaiting(db: Db): Promise<number> {
  const { rows } = await sql<{
    count: number;
  }>`select count(*) as count from toewijzingbericht where wacht_op is not null`.execute(db);
  return rows[0]?.count ?? 0;
}

/** These orders whole; in the scope of message traffic. */
export async function findWaiting(db: Db, ids: readonly string[]): Promise<NewToewijzingbericht[]> {
  const { rows } = await sql<NewToewijzingbericht>`
    select id, gemeente, aanbieder_id as "aanbiederId", gezin_id as "gezinId", persoon_id as "persoonId", verzoek_id as "verzoekId", wijzigingen
    from toewijzingbericht where id = any (${[...ids]}::uuid[]) and wacht_op is not null order by gemaakt_op, id`.execute(
    db,
  );
  return rows;
}
