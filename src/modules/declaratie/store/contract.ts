import { sql } from 'kysely';
import type { Omvang } from '#berichten/rekenen/omvang.ts';
import type { Db } from '#platform/database/transaction.ts';
import type { PricedOrder } from '../rules/budget/contract.ts';
import type { KnownTarief } from '../rules/known.ts';
import type { Contractbudget, Variant } from '../schema/contract.ts';

/** A contract as it is kept, with what was granted under it. */
export type ContractRow = Omit<Contractbudget, 'gebruikt' | 'toegewezen' | 'signaal'> & {
  readonly toegekend: number | null;
};

export type ContractAsk = {
  readonly jaar: number;
  readonly aanbiederId: string | undefined;
  readonly gemeente: string | undefined;
  readonly id?: string | undefined;
};

/** The contracts of a year that the reader may see. */
export async function listContractRows(
  db: Db,
  { jaar, aanbiederId = null as never, gemeente = null as never, id = null as never }: ContractAsk,
): Promise<ContractRow[]> {
  const { rows } = await sql<ContractRow>`
    select c.id, c.aanbieder_id as "aanbiederId", o.naam as "aanbiederNaam", c.gemeente, c.jaar, c.variant, c.taak, c.plafond, c.bron, c.versie, s.toegekend
    from contractbudget c left join organisatie o on o.id = c.aanbieder_id left join contract_toegekend_v1 s on s.id = c.id
    where c.jaar = ${jaar} and (${aanbiederId}::uuid is null or c.aanbieder_id = ${aanbiederId})
      and (${gemeente}::text is null or c.gemeente in (${gemeente}, '*')) and (${id}::uuid is null or c.id = ${id})
    order by o.naam, c.gemeente, c.variant, c.taak limit 500`.execute(db);
  return rows;
}

type OrderRow = {
  readonly contract: string;
  readonly ingangsdatum: string;
  readonly einddatum: string | null;
  readonly volume: number | null;
  readonly eenheid: Omvang['Eenheid'] | null;
  readonly frequentie: Omvang['Frequentie'] | null;
  readonly budget: number | null;
  readonly tarieven: readonly KnownTarief[];
};

/** The orders under each of these contracts with their prices, for who may see them: not for who looks at the region. */
export async function findContractOrders(
  db: Db,
  contracten: readonly string[],
): Promise<Map<string, PricedOrder[]>> {
  const { rows } = await sql<OrderRow>`
    select t.contract_id as contract, t.ingangsdatum, t.einddatum, t.volume, t.eenheid, t.frequentie, t.budget,
      (select coalesce(jsonb_agg(jsonb_build_object('Eenheid', p.eenheid, 'Bedrag', p.bedrag, 'van', p.van, 'tot', p.tot) order by p.gemeente = '*', p.van), '[]')
       from tarief p where p.aanbieder_id = c.aanbieder_id and p.productcode = t.productcode and p.gemeente in (t.gemeente, '*')) as tarieven
    from contract_toewijzing_v1 t join contractbudget c on c.id = t.contract_id
    where t.contract_id = any (${contracten}::uuid[])`.execute(db);
  const found = new Map<string, PricedOrder[]>();
  for (const row of rows) {
    const own = found.get(row.contract);
    if (own) own.push(orderOf(row));
    else found.set(row.contract, [orderOf(row)]);
  }
  return found;
}

function orderOf({
  ingangsdatum,
  einddatum,
  volume,
  eenheid,
  frequentie,
  budget,
  tarieven,
}: OrderRow): PricedOrder {
  const isComplete = volume !== null && eenheid !== null && frequentie !== null;
  return {
    Ingangsdatum: ingangsdatum,
    Einddatum: einddatum ?? undefined,
    Omvang: isComplete ? { Volume: volume, Eenheid: eenheid, Frequentie: frequentie } : undefined,
    budget,
    tarieven,
  };
}

export type NewContract = {
  readonly id: string;
  readonly aanbiederId: string;
  readonly gemeente: string;
  readonly jaar: number;
  readonly variant: Variant;
  readonly taak: string | null;
  readonly plafond: number | null;
  readonly bron: string;
};

/** Answers whether it is new: a contract is there once for each year, kind and task. */
export async function insertContract(db: Db, one: NewContract): Promise<boolean> {
  const { rows } = await sql`
    insert into contractbudget (id, aanbieder_id, gemeente, jaar, variant, taak, plafond, bron)
    values (${one.id}, ${one.aanbiederId}, ${one.gemeente}, ${one.jaar}, ${one.variant}, ${one.taak}, ${one.plafond}, ${one.bron})
    on conflict do nothing returning id`.execute(db);
  return rows.length > 0;
}

export type Kept = { readonly gemeente: string; readonly jaar: number; readonly versie: number };

/** Keeps it from others until the transaction ends; undefined for who may not see it. */
export async function findContract(db: Db, id: string): Promise<Kept | undefined> {
  const { rows } =
    await sql<Kept>`select gemeente, jaar, versie from contractbudget where id = ${id} for update`.execute(
      db,
    );
  return rows[0];
}

export async function saveContract(
  db: Db,
  id: string,
  { plafond, bron }: { readonly plafond: number | null; readonly bron: string },
): Promise<void> {
  await sql`update contractbudget set plafond = ${plafond}, bron = ${bron}, versie = versie + 1 where id = ${id}`.execute(
    db,
  );
}
