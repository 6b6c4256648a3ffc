import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import type { WoonplaatsGrond } from '../../schema/woonplaats.ts';

/** The newest finding about a child; `gemeente` is null while it is for a person and nobody decided yet. */
export type KnownWoonplaats = {
  readonly bepalingId: string;
  readonly persoonId: string;
  readonly gemeente: string | null;
  readonly grond: WoonplaatsGrond | null;
  readonly hulpvraagdatum: string;
  /** A person decided it, whatever the law comes to by itself. */
  readonly isBesloten: boolean;
  /** Another gemeente sees it otherwise, and that is not settled. */
  readonly isBetwist: boolean;
};

/** For modules above, in scope stip_gezin (as far as the reader may see), stip_keten and stip_system; nothing when nobody looked yet. */
export async function findWoonplaats(db: Db, persoonId: string): Promise<KnownWoonplaats | undefined> {
  const { rows } = await sql<KnownWoonplaats>`
    select bepaling_id as "bepalingId", persoon_id as "persoonId", gemeente, grond, hulpvraagdatum,
      besloten as "isBesloten", betwist as "isBetwist"
    from woonplaats_v1 where persoon_id = ${persoonId}`.execute(db);
  return rows[0];
}
