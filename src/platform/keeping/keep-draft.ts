import type { Db } from '../database/transaction.ts';

/** The last save wins: it is the newest of one person's own words. */
export async function keepDraft(
  db: Db,
  account: string,
  form: string,
  draft: { readonly content: Readonly<Record<string, string>>; readonly at: Date },
): Promise<void> {
  const row = { content: JSON.stringify(draft.content), saved_at: draft.at };
  await db
    .insertInto('draft')
    .values({ account_id: account, form, ...row })
    .onConflict((conflict) => conflict.columns(['account_id', 'form']).doUpdateSet(row))
    .execute();
}
