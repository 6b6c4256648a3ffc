import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import { Feit } from '../schema/feit.ts';
import type { Keten, KetenToewijzing } from '../schema/keten.ts';

type Row = Omit<KetenToewijzing, 'omvang' | 'bedrag'> &
  KetenToewijzing['bedrag'] & {
    readonly volume: number | null;
    readonly eenheid: string | null;
    readonly frequentie: string | null;
  };

/** What help a product is for, on the day it begins. */
const hulpsoortNaam = sql`(select hs.naam from product_v1 x join hulpsoort hs on hs.code = x.hulpsoort
  where x.categorie = t.productcategorie and x.code in (coalesce(t.productcode, ''), '') and x.van <= t.ingangsdatum and (x.tot is null or x.tot > t.ingangsdatum)
  order by x.code desc limit 1)`;

/** The order itself, as far as the reader may see it; the child is named by who may see the child. */
export async function findKetenToewijzing(db: Db, id: string): Promise<KetenToewijzing | undefined> {
  const { rows } = await sql<Row>`
    select t.id, t.toewijzingnummer, t.gemeente, g.naam as "gemeenteNaam", t.aanbieder_id as "aanbiederId", o.naam as "aanbiederNaam",
      t.gezin_id as "gezinId", t.persoon_id as "persoonId", p.geboortedatum, t.productcategorie, t.productcode, ${hulpsoortNaam} as "hulpsoortNaam",
      case when p.id is not null then concat_ws(' ', nullif(p.voornaam, ''), p.voorvoegsel, p.achternaam) end as "clientNaam",
      t.ingangsdatum, t.einddatum, t.volume, t.eenheid, t.frequentie, b.toegewezen, b.gedeclareerd, b.over, t.ingetrokken as "isIngetrokken",
      o.soort = 'gecertificeerde-instelling' as "isGi"
    from keten_toewijzing_v1 t
    join organisatie o on o.id = t.aanbieder_id
    join budget_v1 b on b.id = t.id
    left join gemeente g on g.code = t.gemeente
    left join persoon_v1 p on p.id = t.persoon_id
    where t.id = ${id}`.execute(db);
  return rows.map(toewijzingOf)[0];
}

function toewijzingOf({ volume, eenheid, frequentie, toegewezen, gedeclareerd, over, ...row }: Row) {
  const isComplete = volume !== null && eenheid !== null && frequentie !== null;
  const omvang: Keten['toewijzing']['omvang'] = isComplete ? { volume, eenheid, frequentie } : null;
  return { ...row, omvang, bedrag: { toegewezen, gedeclareerd, over } };
}

type FeitRow = { readonly bron: string; readonly feiten: object };

/** What happened with one order, as the records have it and the reader may see it. */
export async function listFeiten(db: Db, id: string): Promise<Feit[]> {
  const { rows } = await sql<FeitRow>`
    select bron, id, wie, op, dag, feiten from keten_v1 where toewijzing_id = ${id}`.execute(db);
  return rows.map(({ feiten, ...row }) => Feit.parse({ ...feiten, ...row }));
}
