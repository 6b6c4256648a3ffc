import { uuidv7 } from 'uuidv7';
import type { Db } from '../database/transaction.ts';
import { writeOutbox } from '../events/emit.ts';

/** Something that someone should know. `params` holds ids and dates, never a name: the sentence is made when it is read. */
export type Notice = {
  readonly account: string;
  readonly kind: string;
  readonly params: Readonly<Record<string, string>>;
  readonly link: string;
};

/** Puts notices in the product. Only reactions do this, in the transaction of what happened. */
export async function notify(db: Db, now: Date, notices: readonly Notice[]): Promise<void> {
  if (notices.length === 0) return;
  const rows = notices.map(({ account, params, ...rest }) => ({
    id: uuidv7(),
    account_id: account,
    params: JSON.stringify(params),
    sent_at: now,
    ...rest,
  }));
  await db.insertInto('notification').values(rows).execute();
  await writeOutbox(
    db,
    rows.map((row) => ({
      event: 'melding.geplaatst',
      payload: { melding: row.id, account: row.account_id },
    })),
  );
}
