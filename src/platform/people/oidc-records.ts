import { type Kysely, sql } from 'kysely';
import type { Adapter, AdapterPayload } from 'oidc-provider';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.gen.ts';
import { inScope } from '../database/transaction.ts';
import { web } from './session-store.ts';

/** Where the demo issuer keeps its sessions and codes: in the database, so that every process knows them. */
export function oidcRecords(db: Kysely<Database>, clock: Clock) {
  return (model: string): Adapter => {
    const read = async (column: 'id' | 'uid', value: string): Promise<AdapterPayload | undefined> => {
      const row = await inScope(db, web, clock, (trx) =>
        trx
          .selectFrom('oidc_record')
          .select(['payload', 'ends_at'])
          .where('model', '=', model)
          .where(column, '=', value)
          .executeTakeFirst(),
      );
      if (!row || (row.ends_at && row.ends_at <= clock.now())) return undefined;
      return row.payload as AdapterPayload;
    };
    return {
      async upsert(id, payload, expiresIn) {
        const values = {
          payload: JSON.stringify(payload),
          grant_id: payload.grantId ?? null,
          uid: payload.uid ?? null,
          ends_at: expiresIn ? new Date(clock.now().getTime() + expiresIn * 1000) : null,
        };
        await inScope(db, web, clock, (trx) =>
          trx
            .insertInto('oidc_record')
            .values({ model, id, ...values })
            .onConflict((conflict) => conflict.columns(['model', 'id']).doUpdateSet(values))
            .execute(),
        );
      },
      find: (id) => read('id', id),
      findByUid: (uid) => read('uid', uid),
      findByUserCode: async () => undefined,
      async consume(id) {
        await inScope(db, web, clock, (trx) =>
          sql`update oidc_record set payload = payload || jsonb_build_object('consumed', ${Math.floor(clock.now().getTime() / 1000)}::int)
              where model = ${model} and id = ${id}`.execute(trx),
        );
      },
      async destroy(id) {
        await inScope(db, web, clock, (trx) =>
          trx.deleteFrom('oidc_record').where('model', '=', model).where('id', '=', id).execute(),
        );
      },
      async revokeByGrantId(grantId) {
        await inScope(db, web, clock, (trx) =>
          trx.deleteFrom('oidc_record').where('model', '=', model).where('grant_id', '=', grantId).execute(),
        );
      },
    };
  };
}
