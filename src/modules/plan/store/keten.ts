import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';

/** A hulplijn that a toewijzing or a startbericht asks for, as message traffic opens it. */
export type HulplijnForToewijzing = {
  readonly id: string;
  readonly gezinId: string;
  readonly persoonId: string;
  readonly hulpsoort: string;
  /** Help that is paid by task starts by a bericht too, without a toewijzing. */
  readonly toegang: 'toewijzing' | 'zonder-indicatie';
  readonly leveringsvorm: 'zin' | 'pgb';
  /** Kind of verwijzer (iJw, COD327); null when the bericht does not say. */
  readonly verwijzer: string | null;
  readonly gemeente: string;
  readonly aanbiederId: string;
  readonly ingangsdatum: string;
  readonly einddatum: string | null;
  /** The hulplijn in whose place it comes: it helps towards the same doel. */
  readonly doelVan?: string;
};

/** Opens many hulplijnen in two statements, in the scope of message traffic. The caller tells what happened. */
export async function openHulplijnenForToewijzingen(
  db: Db,
  rows: readonly HulplijnForToewijzing[],
): Promise<void> {
  const given = sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, "gezinId" uuid, "persoonId" uuid, hulpsoort text,
    toegang text, leveringsvorm text, verwijzer text, gemeente text, "aanbiederId" uuid, ingangsdatum date, einddatum date, "doelVan" uuid)`;
  await sql`
    insert into hulplijn (id, gezin_id, doel_id, hulpsoort, toegang, leveringsvorm, verwijzer, gemeente, aanbieder_id, ingangsdatum, einddatum)
    select id, "gezinId", (select h.doel_id from hulplijn h where h.id = r."doelVan"), hulpsoort, toegang, leveringsvorm, verwijzer, gemeente, "aanbiederId",
      ingangsdatum, einddatum
    from ${given}`.execute(db);
  await sql`
    insert into hulplijn_persoon (hulplijn_id, gezin_id, persoon_id) select id, "gezinId", "persoonId" from ${given}`.execute(
    db,
  );
}

/** Records that help began; the first start counts. Answers the ids that changed. */
export async function startHulplijnen(
  db: Db,
  rows: readonly { id: string; gestartOp: string }[],
): Promise<string[]> {
  const changed = await sql<{ id: string }>`
    update hulplijn h set gestart_op = r."gestartOp", versie = h.versie + 1
    from (select id, min("gestartOp") as "gestartOp"
          from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as g(id uuid, "gestartOp" date) group by id) r
    where h.id = r.id and (h.gestart_op is null or h.gestart_op > r."gestartOp")
    returning h.id`.execute(db);
  return changed.rows.map((row) => row.id);
}

/** Says anew when help began, where a start was taken back; null when none is left. Answers the ids that changed. */
export async function restartHulplijnen(
  db: Db,
  rows: readonly { id: string; gestartOp: string | null }[],
): Promise<string[]> {
  const changed = await sql<{ id: string }>`
    update hulplijn h set gestart_op = r."gestartOp", versie = h.versie + 1
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, "gestartOp" date)
    where h.id = r.id and h.gestart_op is distinct from r."gestartOp"
    returning h.id`.execute(db);
  return changed.rows.map((row) => row.id);
}

/**
 * Ends help per a day, or lets it run on where the end was taken back (einddatum null). Answers the ids that changed;
 * an end before the ingangsdatum changes nothing, so the caller sees it missing. That the gemeente decided it (36) says no
 * more than the reason that an aanbieder gave for an end on the same day.
 */
export async function stopHulplijnen(
  db: Db,
  rows: readonly { id: string; einddatum: string | null; redenEinde: string | null }[],
): Promise<string[]> {
  const changed = await sql<{ id: string }>`
    update hulplijn h set einddatum = r.einddatum, reden_einde = r."redenEinde", versie = h.versie + 1
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, einddatum date, "redenEinde" text)
    where h.id = r.id
      and (h.einddatum is distinct from r.einddatum
        or (h.reden_einde is distinct from r."redenEinde" and r."redenEinde" is distinct from '36'))
      and (r.einddatum is null or r.einddatum >= h.ingangsdatum)
    returning h.id`.execute(db);
  return changed.rows.map((row) => row.id);
}
