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

/** What is due: to be paid today or before, by a gemeente of the reader. */
const isDue = (today: string) => sql`betaald_op is null and bedrag > 0 and uiterlijk <= ${today}::date
  and (select app_soort()) = 'gemeente' and gemeente = any ((select app_gemeenten())::text[])`;

/** How much is due today, and on how many declaraties. */
export async function countDue(db: Db, today: string): Promise<{ aantal: number; bedrag: number }> {
  const { rows } = await sql<{ aantal: number; bedrag: number }>`
    select count(*)::int as aantal, coalesce(sum(bedrag), 0)::bigint as bedrag from betaling where ${isDue(today)}`.execute(
    db,
  );
  return rows[0] ?? { aantal: 0, bedrag: 0 };
}

/** Marks as paid what is due; of two who do so at once each declaratie is paid by one. Answers what was. */
export async function payDue(
  db: Db,
  today: string,
  kenmerk: string | null,
): Promise<{ declaratie: string; bedrag: number }[]> {
  const { rows } = await sql<{ declaratie: string; bedrag: number }>`
    update betaling set betaald_op = ${today}, kenmerk = ${kenmerk} where ${isDue(today)}
    returning declaratie_id as declaratie, bedrag`.execute(db);
  return rows;
}
