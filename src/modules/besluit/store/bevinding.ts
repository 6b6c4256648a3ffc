import { sql } from 'kysely';
import { z } from 'zod';
import type { Db } from '#platform/database/transaction.ts';
import type { Besluit } from '../schema/besluit.ts';
import { Bevinding } from '../schema/besluit.ts';

const Row = Bevinding.omit({ overgenomenOp: true, tekst: true }).extend({
  /** Of an explanation: because of what. */
  omdat: z.string().nullable(),
  tekst: z.string(),
});
export type AnalyseBevinding = z.infer<typeof Row>;

/** What the newest round of the analyse says, as far as it is open to who asks. */
export async function listAnalyseBevindingen(db: Db, gezinId: string): Promise<AnalyseBevinding[]> {
  const { rows } = await sql`select id, soort, ronde, omdat, tekst, eens, anders from analyse_bevinding_v1
    where gezin_id = ${gezinId} order by soort desc, id`.execute(db);
  return Row.array().parse(rows);
}

/** Puts these findings in place of those that were there. */
export async function saveBevindingen(
  db: Db,
  { id, gezinId }: Pick<Besluit, 'id' | 'gezinId'>,
  bevindingen: readonly Bevinding[],
): Promise<void> {
  await db.deleteFrom('besluit_bevinding').where('besluit_id', '=', id).execute();
  if (bevindingen.length === 0) return;
  await db
    .insertInto('besluit_bevinding')
    .values(
      bevindingen.map((one) => ({
        besluit_id: id,
        gezin_id: gezinId,
        hypothese_id: one.soort === 'verklaring' ? one.id : null,
        factor_id: one.soort === 'verklaring' ? null : one.id,
        soort: one.soort,
        tekst: one.tekst,
        ronde: one.ronde,
        eens: one.eens,
        anders: one.anders,
        overgenomen_op: one.overgenomenOp,
      })),
    )
    .execute();
}

/** Whether it was written: nothing for who is not a child of an open besluit that one may read. */
export async function keepMening(
  db: Db,
  { id, mening, isInBrief }: { id: string; mening: string; isInBrief: boolean },
): Promise<boolean> {
  const { rows } = await sql<{ versie: number | null }>`
    select keep_mening(${id}::uuid, ${mening}, ${isInBrief}) as versie`.execute(db);
  return typeof rows[0]?.versie === 'number';
}
