import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.gen.ts';
import { type Db, inScope } from '../database/transaction.ts';
import { hashToken, web } from './session-store.ts';

/** Tells people and secret scanners what a string is that lies around somewhere. */
const prefix = 'stip_';

export const isApiKey = (token: string): boolean => token.startsWith(prefix);

/** Makes a key for an aanstelling. It is shown this once; only its hash is kept. */
export async function insertApiKey(
  db: Db,
  key: { aanstelling: string; naam: string; madeBy: string; endsAt: Date },
): Promise<{ id: string; sleutel: string }> {
  const sleutel = `${prefix}${randomBytes(32).toString('base64url')}`;
  const hash = hashToken(sleutel);
  await db
    .insertInto('api_key')
    .values({
      id: hash,
      aanstelling: key.aanstelling,
      naam: key.naam,
      made_by: key.madeBy,
      ends_at: key.endsAt,
    })
    .execute();
  return { id: hash.toString('hex'), sleutel };
}

/** For whom a key acts; undefined when it was never given out, was stopped, or has had its time. */
export async function findAanstellingOfKey(
  db: Kysely<Database>,
  clock: Clock,
  token: string,
): Promise<string | undefined> {
  if (!isApiKey(token)) return undefined;
  const row = await inScope(db, web, clock, (trx) =>
    trx
      .selectFrom('api_key')
      .select('aanstelling')
      .where('id', '=', hashToken(token))
      .where('ends_at', '>', clock.now())
      .executeTakeFirst(),
  );
  return row?.aanstelling;
}
