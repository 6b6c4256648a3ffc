// Codes of the region stand in quotes, as data.
import { sql } from 'kysely';
import { system } from '#platform/actor.ts';
import { inScope } from '#platform/database/transaction.ts';
import type { Kit } from '#platform/operation.ts';
import { priceOf } from './declaring.ts';
import { type Child, findNewcomers, findOrders, findParties, type Order, type Party } from './orders.ts';

/** Where the people of the demo work whose screens the traffic fills. */
export const gemeente = '0014';
const parties = 6;
const ordersEach = 500;
const newcomers = 24;

/** What the demo knows that its berichten are about. */
export type Facts = {
  readonly parties: readonly (Party & { readonly orders: readonly Order[] })[];
  readonly newcomers: readonly Child[];
};

/** Reads what the traffic is about, and writes down what the contracts of these aanbieders pay (assumed). */
export async function gatherFacts(kit: Kit): Promise<Facts> {
  return await inScope(kit.db, system, kit.clock, async (db) => {
    // An aanbieder of which someone works here does its traffic here; the others are reached by bericht.
    await sql`update organisatie o set verkeer_in_stip = true
      where exists (select from aanstelling a where a.organisatie_id = o.id and a.rol = 'aanbieder')`.execute(
      db,
    );
    const found = await findParties(db, gemeente, parties);
    const withOrders: Facts['parties'][number][] = [];
    for (const party of found) {
      const orders = await findOrders(db, kit.vault, { gemeente, party, many: ordersEach });
      withOrders.push({ ...party, orders });
    }
    const rows = withOrders.flatMap(({ id, orders }) => pricesOf(id, orders));
    await sql`
      insert into tarief (aanbieder_id, gemeente, productcode, eenheid, bedrag, van)
      select distinct on (aanbieder_id, productcode, eenheid) aanbieder_id, ${gemeente}, productcode, eenheid, bedrag, date '2021-01-01'
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as t(aanbieder_id uuid, productcode text, eenheid text, bedrag int)
      on conflict do nothing`.execute(db);
    return {
      parties: withOrders,
      newcomers: await findNewcomers(db, kit.vault, { gemeente, many: newcomers }),
    };
  });
}

function pricesOf(aanbieder_id: string, orders: readonly Order[]) {
  return orders.flatMap((order) => {
    const price = priceOf(order);
    if (!price) return [];
    return [
      { aanbieder_id, productcode: price.code, eenheid: price.tarief.Eenheid, bedrag: price.tarief.Bedrag },
    ];
  });
}
