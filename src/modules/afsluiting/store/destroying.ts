import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';

/** How many files there are of which the term is over. For jobs, which see all. */
export async function countDue(db: Db): Promise<number> {
  const { rows } = await sql<{
    count: number;
  }>`select count(*)::int as count from list_bewaartermijnen(null)`.execute(db);
  return rows[0]?.count ?? 0;
}

/** What was confirmed and not carried out yet, the oldest first. For jobs, which see all. */
export async function listConfirmed(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('vernietigingsverzoek')
    .select('id')
    .where('besluit', '=', 'vernietigen')
    .where('bevestigd_door', 'is not', null)
    .orderBy('bevestigd_op')
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}

/**
 * Destroys the file that a confirmed request names: every row in every table that the catalogue links to the gezin. Answers the
 * id of the proof; undefined when it is gone already, or when help to the gezin runs again.
 */
export async function destroyRows(db: Db, verzoekId: string): Promise<string | undefined> {
  const { rows } = await sql<{ proof: string | null }>`select destroy_gezin(${verzoekId}) as proof`.execute(
    db,
  );
  return rows[0]?.proof ?? undefined;
}

/** Files of destroyed gezinnen that still lie in the store. */
export async function listFilesToRemove(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('vernietigd_bestand')
    .select('sleutel')
    .where('verwijderd_op', 'is', null)
    .orderBy('sleutel')
    .execute();
  return rows.map(({ sleutel }) => sleutel);
}

export async function markRemoved(db: Db, sleutel: string, now: Date): Promise<void> {
  await db
    .updateTable('vernietigd_bestand')
    .set({ verwijderd_op: now })
    .where('sleutel', '=', sleutel)
    .execute();
}

/** What goes by itself: words that were never sent, and notifications, each after the term of its rule. Answers how many. */
export async function sweepOld(db: Db, now: Date): Promise<{ concept: number; melding: number }> {
  const { rows } = await sql<{ concept: number; melding: number }>`
    with term as (select code, ${now}::timestamptz - make_interval(months => maanden) as before from bewaarregel where uitvoering = 'vanzelf'),
    drafts as (delete from draft d using term t where t.code = 'concept' and d.saved_at < t.before returning 1),
    notices as (delete from notification n using term t where t.code = 'melding' and n.sent_at < t.before returning 1)
    select (select count(*)::int from drafts) as concept, (select count(*)::int from notices) as melding`.execute(
    db,
  );
  return rows[0] ?? { concept: 0, melding: 0 };
}
