import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import type { Geprijsd, Tarief } from '../schema/tarief.ts';

type Kept = { readonly bedrag: number; readonly van: string; readonly tot: string | null };

/** All prices of one thing that the reader may see, and until when one was used. */
export async function findTarieven(
  db: Db,
  { aanbiederId, gemeente, productcode, eenheid }: Geprijsd,
): Promise<{ readonly kept: Kept[]; readonly gebruiktTot: string | null }> {
  const { rows: kept } = await sql<Kept>`
    select bedrag, van, tot from tarief where aanbieder_id = ${aanbiederId} and gemeente = ${gemeente} and productcode = ${productcode}
      and eenheid = ${eenheid} order by van`.execute(db);
  const { rows } = await sql<{ tot: string | null }>`
    select tarief_gebruikt_tot(${aanbiederId}, ${gemeente}, ${productcode}, ${eenheid}) as tot`.execute(db);
  return { kept, gebruiktTot: rows[0]?.tot ?? null };
}

export async function insertTarief(
  db: Db,
  { aanbiederId, ...row }: Geprijsd & { readonly bedrag: number; readonly van: string },
): Promise<void> {
  await db
    .insertInto('tarief')
    .values({ ...row, aanbieder_id: aanbiederId })
    .execute();
}

export async function saveTariefEinde(
  db: Db,
  { aanbiederId, gemeente, productcode, eenheid }: Geprijsd,
  { van, tot }: { readonly van: string; readonly tot: string },
): Promise<void> {
  await sql`
    update tarief set tot = ${tot} where aanbieder_id = ${aanbiederId} and gemeente = ${gemeente} and productcode = ${productcode}
      and eenheid = ${eenheid} and van = ${van}`.execute(db);
}

/** Can this organisatie declare? To iJw a gecertificeerde instelling is an aanbieder too. */
export async function canDeclare(db: Db, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('organisatie')
    .select('id')
    .where('id', '=', id)
    .where('soort', 'in', ['aanbieder', 'gecertificeerde-instelling'])
    .executeTakeFirst();
  return row !== undefined;
}

export type TariefAsk = {
  readonly aanbiederId: string | undefined;
  readonly gemeente: string | undefined;
  readonly productcode: string | undefined;
  readonly from: number;
  readonly limit: number;
};

/** The prices that the reader may see: by aanbieder and product, the newest first. */
export async function listTariefRows(
  db: Db,
  { aanbiederId, gemeente, productcode, from, limit }: TariefAsk,
): Promise<{ readonly rows: Tarief[]; readonly totaal: number }> {
  const asked = sql`(${aanbiederId ?? null}::uuid is null or t.aanbieder_id = ${aanbiederId ?? null})
    and (${gemeente ?? null}::text is null or t.gemeente in (${gemeente ?? null}, '*'))
    and (${productcode ?? null}::text is null or t.productcode = ${productcode ?? null})`;
  const { rows } = await sql<Tarief>`
    select t.aanbieder_id as "aanbiederId", o.naam as "aanbiederNaam", t.gemeente, t.productcode, t.eenheid, t.bedrag, t.van, t.tot
    from tarief t left join organisatie o on o.id = t.aanbieder_id
    where ${asked} order by o.naam, t.productcode, t.gemeente, t.eenheid, t.van desc limit ${limit} offset ${from}`.execute(
    db,
  );
  const { rows: counted } = await sql<{
    totaal: number;
  }>`select count(*)::int as totaal from tarief t where ${asked}`.execute(db);
  return { rows, totaal: counted[0]?.totaal ?? 0 };
}
