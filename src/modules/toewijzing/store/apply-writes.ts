import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import type { DeliveryEnd, NewLevering, NewToewijzing } from '../rules/round/writes.ts';

/** New orders, as the gemeente sent them. */
export async function insertToewijzingen(db: Db, rows: readonly NewToewijzing[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`
    insert into toewijzing (id, gemeente, toewijzingnummer, gezin_id, persoon_id, hulplijn_id, aanbieder_id, productcategorie, productcode,
      toewijzingsdatum, toewijzingstijd, ingangsdatum, einddatum, volume, eenheid, frequentie, budget, reden_wijziging)
    select id, gemeente, toewijzingnummer, "gezinId", "persoonId", "hulplijnId", "aanbiederId", productcategorie, productcode,
      toewijzingsdatum, toewijzingstijd, ingangsdatum, einddatum, volume, eenheid, frequentie, budget, "redenWijziging"
    from ${recordset(rows)}`.execute(db);
}

/** A later bericht about the same order; the latest by date and time counts (iJw IV013). */
export async function changeToewijzingen(db: Db, rows: readonly NewToewijzing[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`
    update toewijzing t set ingangsdatum = r.ingangsdatum, einddatum = r.einddatum, volume = r.volume, eenheid = r.eenheid, frequentie = r.frequentie, budget = r.budget,
      reden_wijziging = r."redenWijziging", toewijzingsdatum = r.toewijzingsdatum, toewijzingstijd = r.toewijzingstijd, versie = t.versie + 1
    from ${recordset(rows)} where t.id = r.id and (t.toewijzingsdatum, t.toewijzingstijd) <= (r.toewijzingsdatum, r.toewijzingstijd)`.execute(
    db,
  );
}

const recordset = (
  rows: readonly NewToewijzing[],
) => sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, gemeente text,
  toewijzingnummer bigint, "gezinId" uuid, "persoonId" uuid, "hulplijnId" uuid, "aanbiederId" uuid, productcategorie text, productcode text,
  toewijzingsdatum date, toewijzingstijd text, ingangsdatum date, einddatum date, volume integer, eenheid text, frequentie text, budget bigint, "redenWijziging" text)`;

export async function insertLeveringen(db: Db, rows: readonly NewLevering[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`
    insert into levering (id, gezin_id, persoon_id, hulplijn_id, toewijzing_id, aanbieder_id, gemeente, toewijzingnummer, productcategorie, productcode, begindatum)
    select id, "gezinId", "persoonId", "hulplijnId", "toewijzingId", "aanbiederId", gemeente, toewijzingnummer, productcategorie, productcode, begindatum
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, "gezinId" uuid, "persoonId" uuid, "hulplijnId" uuid, "toewijzingId" uuid,
      "aanbiederId" uuid, gemeente text, toewijzingnummer bigint, productcategorie text, productcode text, begindatum date)`.execute(
    db,
  );
}

/** Starts that were taken back leave no delivery; the bericht itself stays in the journal. Answers their hulplijnen. */
export async function removeLeveringen(db: Db, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<{ id: string }>`
    delete from levering where id = any (${ids}::uuid[]) returning hulplijn_id as id`.execute(db);
  return [...new Set(rows.map(({ id }) => id))];
}

/** When delivery first began on these hulplijnen, by the starts that are left; null when none is. */
export async function findFirstStarts(
  db: Db,
  hulplijnen: readonly string[],
): Promise<{ id: string; gestartOp: string | null }[]> {
  const { rows } = await sql<{ id: string; gestartOp: string | null }>`
    select h.id, (select min(l.begindatum) from levering l where l.hulplijn_id = h.id) as "gestartOp"
    from unnest(${[...hulplijnen]}::uuid[]) as h(id)`.execute(db);
  return rows;
}

export async function endLeveringen(db: Db, rows: readonly DeliveryEnd[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`
    update levering l set einddatum = r.einddatum, reden_beeindiging = r.reden, pauze_op = r."pauzeOp"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, einddatum date, reden text, "pauzeOp" date) where l.id = r.id`.execute(
    db,
  );
}
