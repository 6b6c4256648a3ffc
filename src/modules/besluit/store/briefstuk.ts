import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import { Brief, Briefstuk, type BriefstukSoort } from '../schema/brief.ts';

export type NewBriefstuk = {
  readonly id: string;
  readonly gezinId: string;
  readonly besluitId: string;
  readonly bezwaarId: string | null;
  readonly soort: BriefstukSoort;
  readonly op: string;
};

export async function addBriefstuk(db: Db, stuk: NewBriefstuk, brief: Brief): Promise<void> {
  await db
    .insertInto('besluitstuk')
    .values({
      id: stuk.id,
      gezin_id: stuk.gezinId,
      besluit_id: stuk.besluitId,
      bezwaar_id: stuk.bezwaarId,
      soort: stuk.soort,
      op: stuk.op,
      brief: JSON.stringify(brief),
    })
    .execute();
}

/** Letters about one besluit that the reader may see, the newest first. */
export async function listBriefstukken(db: Db, besluitId: string): Promise<Briefstuk[]> {
  const { rows } =
    await sql`select id, soort, op from besluitstuk where besluit_id = ${besluitId} order by op desc, id desc`.execute(
      db,
    );
  return Briefstuk.array().parse(rows);
}

export async function findBriefstuk(db: Db, besluitId: string, id: string): Promise<Brief | undefined> {
  const row = await db
    .selectFrom('besluitstuk')
    .select('brief')
    .where('id', '=', id)
    .where('besluit_id', '=', besluitId)
    .executeTakeFirst();
  return row && Brief.parse(row.brief);
}
