import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import type { NewToewijzing } from '../rules/writes.ts';
import { BerichtRegel, ToewijzingRegel } from '../schema.ts';
import { insertToewijzingen } from './apply-writes.ts';

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

/** Those that the reader may see, the newest first; the stand is computed from dates, never kept. */
export async function listToewijzingRows(
  db: Db,
  {
    tekst,
    stand,
    today,
    limiet,
  }: { tekst: string | undefined; stand: string | undefined; today: string; limiet: number },
): Promise<ToewijzingRegel[]> {
  const { rows } = await sql<Record<string, unknown>>`
    with regel as (
      select t.id, t.gemeente, t.toewijzingnummer, t.gezin_id as "gezinId", t.persoon_id as "persoonId", t.aanbieder_id as "aanbiederId",
        t.productcategorie, t.productcode, t.ingangsdatum, t.einddatum, t.volume, t.eenheid, t.frequentie,
        concat_ws(' ', p.voornaam, p.voorvoegsel, p.achternaam) as "clientNaam", p.geboortedatum, o.naam as "aanbiederNaam",
        coalesce(s.naam, 'Onbekend') as "hulpsoortNaam", l.begindatum as "gestartOp",
        case when l.reden_beeindiging is distinct from '20' then l.einddatum end as "gestoptOp"
      from toewijzing t
      join persoon_v1 p on p.id = t.persoon_id
      join organisatie o on o.id = t.aanbieder_id
      left join lateral (select * from levering l where l.toewijzing_id = t.id order by l.begindatum desc limit 1) l on true
      left join lateral (select hs.naam from product_v1 x join hulpsoort hs on hs.code = x.hulpsoort
        where x.categorie = t.productcategorie and x.code in (coalesce(t.productcode, ''), '') and x.van <= t.ingangsdatum and (x.tot is null or x.tot > t.ingangsdatum)
        order by x.code desc limit 1) s on true),
    staat as (
      select *, case when least("gestoptOp", einddatum) < ${today}::date then 'gestopt' when "gestartOp" is null then 'wacht-op-start' else 'loopt' end as stand
      from regel)
    select * from staat
    where (${stand ?? null}::text is null or stand = ${stand ?? null})
      and (${tekst ?? null}::text is null or strpos(search_text("clientNaam" || ' ' || "aanbiederNaam" || ' ' || "hulpsoortNaam" || ' ' || toewijzingnummer), search_text(${tekst ?? ''})) > 0)
    order by array_position(array['wacht-op-start', 'loopt', 'gestopt'], stand), ingangsdatum desc, id
    limit ${limiet}`.execute(db);
  return rows.map(({ volume, eenheid, frequentie, ...row }) =>
    ToewijzingRegel.parse({ ...row, omvang: volume === null ? null : { volume, eenheid, frequentie } }),
  );
}

/** The journal of berichten without their content. */
export async function listBerichtRows(
  db: Db,
  { soort, uitkomst, limiet }: { soort: string | undefined; uitkomst: string | undefined; limiet: number },
): Promise<BerichtRegel[]> {
  const rows = await db
    .selectFrom('bericht_v1')
    .select([
      'id',
      'richting',
      'soort',
      'afzender',
      'ontvanger',
      'dagtekening',
      'ontvangen_op as ontvangenOp',
      'uitkomst',
      'aantal_bevindingen as aantalBevindingen',
    ])
    .$if(soort !== undefined, (query) => query.where('soort', '=', soort ?? ''))
    .$if(uitkomst !== undefined, (query) => query.where('uitkomst', '=', uitkomst ?? ''))
    .orderBy('ontvangen_op', 'desc')
    .orderBy('id', 'desc')
    .limit(limiet)
    .execute();
  return rows.map((row) => BerichtRegel.parse(row));
}
