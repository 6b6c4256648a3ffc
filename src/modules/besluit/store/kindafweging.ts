import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import { Kindafweging } from '../schema/besluit.ts';

const columns = sql`k.persoon_id as "persoonId", p.voornaam, p.geboortedatum, k.rechten, k.belang, k.gevolg, k.weging, k.mening, k.wijze,
  k.gehoord_op as "gehoordOp", k.in_brief as "isInBrief", k.geen_mening as "geenMening", k.geen_mening_uitleg as "geenMeningUitleg", k.versie`;

/** The weighing for each child, the youngest first. */
export async function listKindafwegingen(db: Db, besluitId: string): Promise<Kindafweging[]> {
  const { rows } =
    await sql`select ${columns} from kindafweging k join list_besluit_personen(${besluitId}) p on p.id = k.persoon_id
    where k.besluit_id = ${besluitId} order by p.geboortedatum desc nulls last, k.persoon_id`.execute(db);
  return Kindafweging.array().parse(rows);
}

/** Locks the row: who saves at the same time waits, and then finds the new versie. */
export async function findKindafwegingToChange(
  db: Db,
  besluitId: string,
  persoonId: string,
): Promise<Kindafweging | undefined> {
  await sql`select k.versie from kindafweging k where k.besluit_id = ${besluitId} and k.persoon_id = ${persoonId} for update of k`.execute(
    db,
  );
  const all = await listKindafwegingen(db, besluitId);
  return all.find((one) => one.persoonId === persoonId);
}

export async function addKinderen(
  db: Db,
  { besluitId, gezinId, persoonIds }: { besluitId: string; gezinId: string; persoonIds: readonly string[] },
): Promise<void> {
  if (persoonIds.length === 0) return;
  await db
    .insertInto('kindafweging')
    .values(persoonIds.map((persoon_id) => ({ besluit_id: besluitId, gezin_id: gezinId, persoon_id })))
    .execute();
}

export async function saveKindafweging(db: Db, besluitId: string, afweging: Kindafweging): Promise<void> {
  await db
    .updateTable('kindafweging')
    .set({
      rechten: [...afweging.rechten],
      belang: afweging.belang,
      gevolg: afweging.gevolg,
      weging: afweging.weging,
      mening: afweging.mening,
      wijze: afweging.wijze,
      gehoord_op: afweging.gehoordOp,
      in_brief: afweging.isInBrief,
      geen_mening: afweging.geenMening,
      geen_mening_uitleg: afweging.geenMeningUitleg,
      versie: afweging.versie,
    })
    .where('besluit_id', '=', besluitId)
    .where('persoon_id', '=', afweging.persoonId)
    .execute();
}
