import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import type { Toegewezen } from '../rules/toegewezen.ts';
import type { VerzoekId } from '../schema/verzoek.ts';
import {
  type OrderParties,
  type ToegewezenRow,
  toegewezenColumns,
  toegewezenOf,
} from './verzoek/toegewezen.ts';

/** The organisatie for which the reader asks, as berichten know it. */
export type Asker = { readonly soort: string; readonly agb: string | null };

export async function findAsker(db: Db): Promise<Asker> {
  const { rows } =
    await sql<Asker>`select soort, agb from organisatie where id = (select app_organisatie())`.execute(db);
  return rows[0] ?? { soort: '', agb: null };
}

export type AskedChild = OrderParties & {
  readonly naam: string;
  readonly geboortedatum: string | null;
  readonly gemeenteNaam: string | null;
};

/**
 * The child of an order that the own organisatie got. A gecertificeerde instelling may see orders of others in a family
 * too, and asks nothing about those.
 */
export async function findAskedChild(db: Db, toewijzingId: string): Promise<AskedChild | undefined> {
  const { rows } = await sql<AskedChild>`
    select t.gemeente, t.aanbieder_id as "aanbiederId", t.gezin_id as "gezinId", t.persoon_id as "persoonId",
      concat_ws(' ', nullif(p.voornaam, ''), p.voorvoegsel, p.achternaam) as naam, p.geboortedatum, g.naam as "gemeenteNaam"
    from toewijzing t join persoon_v1 p on p.id = t.persoon_id left join gemeente g on g.code = t.gemeente
    where t.id = ${toewijzingId} and t.aanbieder_id = (select app_organisatie())`.execute(db);
  return rows[0];
}

export type OwnOrder = Toegewezen & { readonly loopt: boolean };

/** What the own organisatie was ever asked to do for this child. A temporary stop (reden 20) does not end what runs. */
export async function listOwnOrders(db: Db, parties: OrderParties, today: string): Promise<OwnOrder[]> {
  const { gezinId, persoonId, gemeente } = parties;
  const { rows } = await sql<ToegewezenRow & { loopt: boolean }>`
    select ${toegewezenColumns}, coalesce(l.einddatum is null or l.einddatum >= ${today}::date or l.reden_beeindiging = '20', false)
      and l.id is not null as loopt
    from toewijzing t
    left join lateral (select * from levering l where l.toewijzing_id = t.id order by l.begindatum desc limit 1) l on true
    where t.gezin_id = ${gezinId} and t.persoon_id = ${persoonId} and t.gemeente = ${gemeente} and t.aanbieder_id = (select app_organisatie())
    order by t.ingangsdatum, t.toewijzingnummer`.execute(db);
  return rows.map((row) => ({ ...toegewezenOf(row), loopt: row.loopt }));
}

/** The own verzoek for this child on which this gemeente took no decision yet. */
export async function findOpenVerzoek(
  db: Db,
  { persoonId, gemeente }: Pick<OrderParties, 'persoonId' | 'gemeente'>,
): Promise<VerzoekId | null> {
  const { rows } = await sql<{ id: VerzoekId }>`
    select id from verzoek_v1 where aanbieder_id = (select app_organisatie()) and persoon_id = ${persoonId} and gemeente = ${gemeente}
      and status in ('open', 'in-onderzoek') order by ontvangen_op limit 1`.execute(db);
  return rows[0]?.id ?? null;
}

/** The own verzoeken under these references, in this order. */
export async function listIdsOf(db: Db, referenties: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select v.id from unnest(${[...referenties]}::text[]) with ordinality as r(referentie, nr)
    join verzoek_v1 v on v.referentie = r.referentie and v.aanbieder_id = (select app_organisatie()) order by r.nr`.execute(
    db,
  );
  return rows.map(({ id }) => id);
}

/** The categories to which a product code belongs on that day, by the list of the region. */
export async function findCategorieen(db: Db, code: string, datum: string): Promise<string[]> {
  const { rows } = await sql<{ categorie: string }>`
    select distinct categorie from product_v1
    where code = ${code} and van <= ${datum}::date and (tot is null or tot > ${datum}::date) order by categorie`.execute(
    db,
  );
  return rows.map(({ categorie }) => categorie);
}

type Product = {
  readonly productcategorie: string;
  readonly productcode: string;
  readonly hulpsoortNaam: string;
};

/** The products with a code that the region knows today. */
export async function listProductRows(db: Db, today: string): Promise<Product[]> {
  const { rows } = await sql<Product>`
    select p.categorie as productcategorie, p.code as productcode, h.naam as "hulpsoortNaam"
    from product_v1 p join hulpsoort h on h.code = p.hulpsoort
    where p.code <> '' and p.van <= ${today}::date and (p.tot is null or p.tot > ${today}::date)
    order by p.code, p.categorie`.execute(db);
  return rows;
}
