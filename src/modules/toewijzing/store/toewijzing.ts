import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import type { NewToewijzing } from '../rules/round/writes.ts';
import { Stand, type Tellingen, ToewijzingRegel } from '../schema/toewijzing.ts';
import { insertToewijzingen } from './apply-writes.ts';

/** In the order in which they ask for attention. */
const standen = [...Stand.options];

/** The next number of our own; numbers below 700,000,001 are left to systems that gave them before (TR332: unique for each gemeente). */
export async function nextToewijzingnummer(db: Db): Promise<number> {
  const { rows } = await sql<{ nummer: number }>`select nextval('toewijzingnummer') as nummer`.execute(db);
  return rows[0]?.nummer ?? 0;
}

export async function addToewijzing(db: Db, toewijzing: NewToewijzing): Promise<void> {
  await insertToewijzingen(db, [toewijzing]);
}

/** Is this organisation one that can be given a toewijzing? */
export async function isAanbieder(db: Db, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('organisatie')
    .select('id')
    .where('id', '=', id)
    .where('soort', '=', 'aanbieder')
    .executeTakeFirst();
  return row !== undefined;
}

/** What help a toewijzing `r` is for, by the products of the regio on the day it begins. */
export const hulpsoortNaam = sql`coalesce((select hs.naam from product_v1 x join hulpsoort hs on hs.code = x.hulpsoort
  where x.categorie = r.productcategorie and x.code in (coalesce(r.productcode, ''), '') and x.van <= r.ingangsdatum and (x.tot is null or x.tot > r.ingangsdatum)
  order by x.code desc limit 1), 'Onbekend')`;

export type Ask = {
  readonly tekst: string | undefined;
  readonly stand: ToewijzingRegel['stand'] | undefined;
  readonly hulplijnId: string | undefined;
  /** The last toewijzing of the page before. */
  readonly after: string | null;
  readonly today: string;
  readonly limit: number;
};

type Row = {
  readonly volume: number | null;
  readonly eenheid: string | null;
  readonly frequentie: string | null;
};
type Answer = { readonly regels: readonly Row[]; readonly totaal: number; readonly tellingen: Tellingen };

/** One page of those that the reader may see, what waits on a start first; the stand is computed from dates, never kept. */
export async function listToewijzingRows(db: Db, { tekst, stand, hulplijnId, after, today, limit }: Ask) {
  const { rows } = await sql<Answer>`
    with regel as (
      select t.id, t.gemeente, t.toewijzingnummer, t.gezin_id as "gezinId", t.persoon_id as "persoonId", t.aanbieder_id as "aanbiederId",
        t.productcategorie, t.productcode, t.ingangsdatum, t.einddatum, t.volume, t.eenheid, t.frequentie,
        concat_ws(' ', p.voornaam, p.voorvoegsel, p.achternaam) as "clientNaam", p.geboortedatum, o.naam as "aanbiederNaam",
        l.begindatum as "gestartOp", case when l.reden_beeindiging is distinct from '20' then l.einddatum end as "gestoptOp"
      from toewijzing t
      join persoon_v1 p on p.id = t.persoon_id
      join organisatie o on o.id = t.aanbieder_id
      left join lateral (select * from levering l where l.toewijzing_id = t.id order by l.begindatum desc limit 1) l on true
      where ${hulplijnId ?? null}::uuid is null or t.hulplijn_id = ${hulplijnId ?? null}::uuid),
    staat as materialized (
      select *, case when least("gestoptOp", einddatum) < ${today}::date then 'gestopt' when "gestartOp" is null then 'wacht-op-start' else 'loopt' end as stand
      from regel),
    chosen as materialized (
      select *, (array_position(${standen}::text[], stand), date '2101-01-01' - ingangsdatum, id) as place from staat r
      where (${stand ?? null}::text is null or stand = ${stand ?? null})
        and (${tekst ?? null}::text is null or strpos(search_text("clientNaam" || ' ' || "aanbiederNaam" || ' ' || ${hulpsoortNaam} || ' ' || toewijzingnummer), search_text(${tekst ?? ''})) > 0)),
    page as (
      select * from chosen where ${after}::uuid is null or place > (select place from chosen where id = ${after}::uuid)
      order by place limit ${limit})
    select
      (select coalesce(jsonb_agg(to_jsonb(r) - 'place' || jsonb_build_object('hulpsoortNaam', ${hulpsoortNaam}) order by r.place), '[]') from page r) as regels,
      (select count(*)::int from chosen) as totaal,
      (select jsonb_object_agg(s, (select count(*) from staat where stand = s)) from unnest(${standen}::text[]) s) as tellingen`.execute(
    db,
  );
  const [answer] = rows;
  if (!answer) throw new Error('a query without a table always answers one row');
  return { ...answer, regels: answer.regels.map(regelOf) };
}

function regelOf({ volume, eenheid, frequentie, ...row }: Row): ToewijzingRegel {
  return ToewijzingRegel.parse({ ...row, omvang: volume === null ? null : { volume, eenheid, frequentie } });
}
