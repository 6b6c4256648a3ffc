import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import { Besluit } from '../schema/besluit.ts';
import { Brief } from '../schema/brief.ts';

const columns = sql`b.id, b.gezin_id as "gezinId", b.kenmerk, b.hulpvraag_id as "hulpvraagId", b.vervangt, b.soort,
  b.aanvraag_op as "aanvraagOp", b.aanvrager, b.gevraagd, b.bevinding, b.motivering, b.gevolg, b.van, b.tot, b.artikelen,
  b.gebruikelijke_hulp as "gebruikelijkeHulp", b.gebruikelijke_hulp_uitleg as "gebruikelijkeHulpUitleg",
  b.is_maatwerk as "isMaatwerk", b.maatwerk_uitleg as "maatwerkUitleg",
  b.aanvulling_gevraagd_op as "aanvullingGevraagdOp", b.aanvulling_voor as "aanvullingVoor", b.aangevuld_op as "aangevuldOp",
  b.verlengd_op as "verlengdOp", b.verlengd_tot as "verlengdTot", b.verlengd_reden as "verlengdReden",
  b.opgemaakt_door as "opgemaaktDoor", b.opgemaakt_naam as "opgemaaktNaam",
  case when b.meelezer is not null then jsonb_build_object('accountId', b.meelezer, 'naam', b.meelezer_naam, 'gelezenOp', b.meegelezen_op,
    'oordeel', b.meelees_oordeel, 'versie', b.meelees_versie, 'uitleg', b.meelees_uitleg) end as meelezing,
  b.genomen_op as "genomenOp", b.genomen_door as "genomenDoor", b.genomen_naam as "genomenNaam", b.verzonden_op as "verzondenOp",
  b.gestopt_op as "gestoptOp", b.gestopt_reden as "gestoptReden", b.versie,
  b.aanvulling_wat as "aanvullingWat", b.aanvulling_uitleg as "aanvullingUitleg",
  (select coalesce(jsonb_agg(jsonb_build_object('id', coalesce(v.hypothese_id, v.factor_id), 'tekst', v.tekst, 'ronde', v.ronde,
    'soort', v.soort, 'eens', v.eens, 'anders', v.anders,
    'overgenomenOp', v.overgenomen_op) order by v.hypothese_id nulls last, v.factor_id), '[]')
   from besluit_bevinding v where v.besluit_id = b.id) as bevindingen,
  exists (select from besluit n where n.vervangt = b.id and n.genomen_op is not null) as "isVervangen"`;

export async function findBesluit(db: Db, id: string): Promise<Besluit | undefined> {
  const { rows } = await sql`select ${columns} from besluit b where b.id = ${id}`.execute(db);
  return rows[0] === undefined ? undefined : Besluit.parse(rows[0]);
}

/** Locks the row: who saves at the same time waits, and then finds the new versie. */
export async function findBesluitToChange(db: Db, id: string): Promise<Besluit | undefined> {
  await sql`select b.id from besluit b where b.id = ${id} for update of b`.execute(db);
  return findBesluit(db, id);
}

/** The besluiten of a gezin, the newest first. */
export async function listBesluitRows(db: Db, gezinId: string): Promise<Besluit[]> {
  const { rows } = await sql`select ${columns} from besluit b where b.gezin_id = ${gezinId}
    order by coalesce(b.genomen_op, b.aanvraag_op) desc, b.kenmerk desc`.execute(db);
  return Besluit.array().parse(rows);
}

/** Answers the number that stands on its letter. */
export async function addBesluit(db: Db, besluit: NewBesluit): Promise<number> {
  const { kenmerk } = await db
    .insertInto('besluit')
    .values({
      id: besluit.id,
      gezin_id: besluit.gezinId,
      hulpvraag_id: besluit.hulpvraagId,
      vervangt: besluit.vervangt,
      soort: besluit.soort,
      aanvraag_op: besluit.aanvraagOp,
      aanvrager: besluit.aanvrager,
      gevraagd: besluit.gevraagd,
      bevinding: besluit.bevinding,
      opgemaakt_door: besluit.opgemaaktDoor,
      opgemaakt_naam: besluit.opgemaaktNaam,
    })
    .returning('kenmerk')
    .executeTakeFirstOrThrow();
  return kenmerk;
}

export type NewBesluit = Pick<
  Besluit,
  | 'id'
  | 'gezinId'
  | 'hulpvraagId'
  | 'vervangt'
  | 'soort'
  | 'aanvraagOp'
  | 'aanvrager'
  | 'gevraagd'
  | 'bevinding'
  | 'opgemaaktDoor'
  | 'opgemaaktNaam'
>;

/** The besluit as it now is; all that can change while it is prepared. */
export async function saveBesluit(db: Db, besluit: Besluit): Promise<void> {
  await db
    .updateTable('besluit')
    .set({
      soort: besluit.soort,
      gevraagd: besluit.gevraagd,
      bevinding: besluit.bevinding,
      motivering: besluit.motivering,
      gevolg: besluit.gevolg,
      van: besluit.van,
      tot: besluit.tot,
      artikelen: [...besluit.artikelen],
      gebruikelijke_hulp: besluit.gebruikelijkeHulp,
      gebruikelijke_hulp_uitleg: besluit.gebruikelijkeHulpUitleg,
      is_maatwerk: besluit.isMaatwerk,
      maatwerk_uitleg: besluit.maatwerkUitleg,
      opgemaakt_door: besluit.opgemaaktDoor,
      opgemaakt_naam: besluit.opgemaaktNaam,
      versie: besluit.versie,
    })
    .where('id', '=', besluit.id)
    .execute();
}

export async function saveTermijn(db: Db, besluit: Besluit): Promise<void> {
  await db
    .updateTable('besluit')
    .set({
      aanvulling_gevraagd_op: besluit.aanvullingGevraagdOp,
      aanvulling_voor: besluit.aanvullingVoor,
      aanvulling_wat: [...besluit.aanvullingWat],
      aanvulling_uitleg: besluit.aanvullingUitleg,
      aangevuld_op: besluit.aangevuldOp,
      verlengd_op: besluit.verlengdOp,
      verlengd_tot: besluit.verlengdTot,
      verlengd_reden: besluit.verlengdReden,
    })
    .where('id', '=', besluit.id)
    .execute();
}

export async function saveMeelezing(db: Db, { id, meelezing }: Besluit): Promise<void> {
  await db
    .updateTable('besluit')
    .set({
      meelezer: meelezing?.accountId ?? null,
      meelezer_naam: meelezing?.naam ?? null,
      meegelezen_op: meelezing?.gelezenOp ?? null,
      meelees_oordeel: meelezing?.oordeel ?? null,
      meelees_versie: meelezing?.versie ?? null,
      meelees_uitleg: meelezing?.uitleg ?? null,
    })
    .where('id', '=', id)
    .execute();
}

export async function saveTaken(db: Db, besluit: Besluit, brief: Brief): Promise<void> {
  await db
    .updateTable('besluit')
    .set({
      genomen_op: besluit.genomenOp,
      genomen_door: besluit.genomenDoor,
      genomen_naam: besluit.genomenNaam,
      verzonden_op: besluit.verzondenOp,
      brief: JSON.stringify(brief),
      versie: besluit.versie,
    })
    .where('id', '=', besluit.id)
    .execute();
}

export async function saveStopped(db: Db, besluit: Besluit): Promise<void> {
  await db
    .updateTable('besluit')
    .set({ gestopt_op: besluit.gestoptOp, gestopt_reden: besluit.gestoptReden })
    .where('id', '=', besluit.id)
    .execute();
}

/** The letter as it was sent; undefined as long as nothing was decided. */
export async function findBrief(db: Db, id: string): Promise<Brief | undefined> {
  const row = await db.selectFrom('besluit').select('brief').where('id', '=', id).executeTakeFirst();
  return row?.brief ? Brief.parse(row.brief) : undefined;
}
