import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import type { Betaling } from '../rules/betaling.ts';

/** Keeps it from others until the transaction ends, so that it is paid once; undefined for who may not pay it. */
export async function findBetaling(db: Db, declaratieId: string): Promise<Betaling | undefined> {
  const { rows } = await sql<Betaling>`
    select bedrag, betaald_op as "betaaldOp" from betaling where declaratie_id = ${declaratieId} for update`.execute(
    db,
  );
  return rows[0];
}

export async function saveBetaling(
  db: Db,
  declaratieId: string,
  { betaaldOp, kenmerk }: { readonly betaaldOp: string | null; readonly kenmerk: string | null },
): Promise<void> {
  await db
    .updateTable('betaling')
    .set({ betaald_op: betaaldOp, kenmerk })
    .where('declaratie_id', '=', declaratieId)
    .execute();
}
