import { createHash, randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import { type Actor, system } from '../actor.ts';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.gen.ts';
import { inScope } from '../database/transaction.ts';

const minute = 60_000;
/** A session ends after half an hour without a click, and after a working day in any case. */
export const sessionIdle = 30 * minute;
export const sessionLongest = 12 * 60 * minute;

/** The web process itself, before it knows who someone is. */
export const web: Actor = { ...system, name: 'Stip web', rol: 'web', scope: 'stip_web' };

export type Session = {
  readonly account: string;
  readonly aanstelling: string | null;
  /** Its time is over; it only tells whose draft a late form was. */
  readonly ended: boolean;
};

/** Only the hash is stored: who reads the database cannot sign in with what is there. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

export function openSession(
  db: Kysely<Database>,
  clock: Clock,
  who: { account: string; aanstelling: string | null },
) {
  const token = randomBytes(32).toString('base64url');
  const now = clock.now();
  return inScope(db, web, clock, async (trx) => {
    await trx
      .insertInto('session')
      .values({
        id: hashToken(token),
        account_id: who.account,
        aanstelling: who.aanstelling,
        started_at: now,
        seen_at: now,
        ends_at: new Date(now.getTime() + sessionLongest),
      })
      .execute();
    return token;
  });
}

export function findSession(db: Kysely<Database>, clock: Clock, token: string): Promise<Session | undefined> {
  const id = hashToken(token);
  const now = clock.now();
  return inScope(db, web, clock, async (trx) => {
    const row = await trx.selectFrom('session').selectAll().where('id', '=', id).executeTakeFirst();
    if (!row) return undefined;
    const ended = row.ends_at <= now || now.getTime() - row.seen_at.getTime() > sessionIdle;
    if (!ended && now.getTime() - row.seen_at.getTime() > minute) {
      await trx.updateTable('session').set({ seen_at: now }).where('id', '=', id).execute();
    }
    return { account: row.account_id, aanstelling: row.aanstelling, ended };
  });
}

export function changeSession(
  db: Kysely<Database>,
  clock: Clock,
  token: string,
  aanstelling: string,
): Promise<void> {
  return inScope(db, web, clock, async (trx) => {
    await trx.updateTable('session').set({ aanstelling }).where('id', '=', hashToken(token)).execute();
  });
}

export function stopSession(db: Kysely<Database>, clock: Clock, token: string): Promise<void> {
  return inScope(db, web, clock, async (trx) => {
    await trx.deleteFrom('session').where('id', '=', hashToken(token)).execute();
  });
}

/** Sessions that ended a day ago help nobody any more. */
export function sweepSessions(db: Kysely<Database>, clock: Clock): Promise<void> {
  const yesterday = new Date(clock.now().getTime() - 24 * 60 * minute);
  return inScope(db, web, clock, async (trx) => {
    await trx.deleteFrom('session').where('ends_at', '<', yesterday).execute();
    await trx.deleteFrom('oidc_record').where('ends_at', '<', yesterday).execute();
  });
}
