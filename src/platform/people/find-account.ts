import type { Kysely } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.gen.ts';
import { inScope } from '../database/transaction.ts';
import { web } from './session-store.ts';

/** The account of someone whom an issuer vouches for. Made at first sight, with no right to anything. */
export function findAccount(
  db: Kysely<Database>,
  clock: Clock,
  claims: { issuer: string; subject: string; naam: string; email: string | null },
): Promise<string> {
  return inScope(db, web, clock, async (trx) => {
    const { issuer, subject, naam, email } = claims;
    const row = await trx
      .insertInto('account')
      .values({ id: uuidv7(), issuer, subject, naam, email })
      .onConflict((conflict) => conflict.columns(['issuer', 'subject']).doUpdateSet({ naam, email }))
      .returning('id')
      .executeTakeFirstOrThrow();
    return row.id;
  });
}

/** The account that is there already; a token makes none. */
export function findAccountOf(
  db: Kysely<Database>,
  clock: Clock,
  { issuer, subject }: { issuer: string; subject: string },
): Promise<string | undefined> {
  return inScope(db, web, clock, async (trx) => {
    const row = await trx
      .selectFrom('account')
      .select('id')
      .where('issuer', '=', issuer)
      .where('subject', '=', subject)
      .executeTakeFirst();
    return row?.id;
  });
}
