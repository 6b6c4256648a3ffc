import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import type { Vault } from '#platform/keeping/vault.ts';
import type { Amount } from '../rows/amount.ts';

/** An aanbieder of the demo with whom the gemeente has traffic. */
export type Party = { readonly id: string; readonly agb: string };

/** A child as a bericht names it. */
export type Child = {
  readonly bsn: string;
  readonly voornaam: string;
  readonly voorvoegsel: string | null;
  readonly achternaam: string;
  readonly geboortedatum: string;
};

/** An order on which help is given. */
export type Order = {
  readonly nummer: number;
  readonly bsn: string;
  readonly persoonId: string;
  readonly categorie: string;
  readonly code: string | null;
  readonly van: string;
  readonly tot: string | null;
  readonly omvang: Amount | null;
};

/** The largest aanbieders of a gemeente, and the one where people of the demo work. */
export async function findParties(db: Db, gemeente: string, many: number): Promise<Party[]> {
  const { rows } = await sql<Party>`
    select id, agb from (
      select o.id, o.agb, o.verkeer_in_stip, count(*) as aantal
      from toewijzing t join organisatie o on o.id = t.aanbieder_id
      where t.gemeente = ${gemeente} and t.einddatum is null and o.soort = 'aanbieder' and o.agb is not null group by 1, 2, 3) p
    order by verkeer_in_stip desc, aantal desc, agb limit ${many}`.execute(db);
  return rows;
}

type OrderRow = Omit<Order, 'bsn' | 'omvang'> & { readonly sealed: Buffer } & {
  readonly [part in keyof Amount]: Amount[part] | null;
};

/** Running orders of one aanbieder for one gemeente of which the help began, the newest first. */
export async function findOrders(
  db: Db,
  vault: Vault,
  { gemeente, party, many }: { readonly gemeente: string; readonly party: Party; readonly many: number },
): Promise<Order[]> {
  const { rows } = await sql<OrderRow>`
    select t.toewijzingnummer::int as nummer, t.persoon_id as "persoonId", t.productcategorie as categorie, t.productcode as code,
      t.ingangsdatum as van, t.einddatum as tot, t.volume, t.eenheid, t.frequentie, p.bsn_versleuteld as sealed
    from toewijzing t join persoon p on p.id = t.persoon_id
    where t.gemeente = ${gemeente} and t.aanbieder_id = ${party.id} and t.einddatum is null and p.bsn_versleuteld is not null
      and exists (select from levering l where l.toewijzing_id = t.id)
    order by t.ingangsdatum desc, t.toewijzingnummer limit ${many}`.execute(db);
  return rows.map(({ sealed, volume, eenheid, frequentie, ...order }) => ({
    ...order,
    bsn: vault.open(sealed),
    omvang: volume && eenheid && frequentie ? { volume, eenheid, frequentie } : null,
  }));
}

type ChildRow = Omit<Child, 'bsn'> & { readonly sealed: Buffer };

/** Children of a gemeente who have no order now: who is new to an aanbieder. */
export async function findNewcomers(
  db: Db,
  vault: Vault,
  { gemeente, many }: { readonly gemeente: string; readonly many: number },
): Promise<Child[]> {
  const { rows } = await sql<ChildRow>`
    select p.voornaam, p.voorvoegsel, p.achternaam, p.geboortedatum, p.bsn_versleuteld as sealed
    from gezin g join persoon p on p.gezin_id = g.id
    where g.gemeente = ${gemeente} and p.soort = 'jeugdige' and p.bsn_versleuteld is not null and p.geboortedatum is not null
      and not exists (select from toewijzing t where t.persoon_id = p.id and t.einddatum is null)
    order by g.begonnen_op desc, p.id limit ${many}`.execute(db);
  return rows.map(({ sealed, ...child }) => ({ ...child, bsn: vault.open(sealed) }));
}
