import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import { byUrgency, statusOf } from '../rules/afspraak.ts';
import { Afspraak, type AfspraakInPlan } from '../schema/afspraak.ts';

/** Who is of the gezin is called by the name it has now; others by the name that was written down. */
const columns = sql`a.id, a.gezin_id as "gezinId", a.doel_id as "doelId", a.tekst, a.persoon_id as "persoonId", a.account_id as "accountId",
  coalesce((select v.voornaam from persoon_v1 v where v.id = a.persoon_id), a.wie) as wie, a.gemaakt_op as "gemaaktOp",
  a.uiterlijk_op as "uiterlijkOp", a.uitkomst, a.uitkomst_op as "uitkomstOp", a.toelichting, a.versie`;

export async function listAfspraken(db: Db, gezinId: string, today: string): Promise<AfspraakInPlan[]> {
  const { rows } = await sql`
    select ${columns} from afspraak a where a.gezin_id = ${gezinId} order by a.gemaakt_op, a.id`.execute(db);
  return byUrgency(
    Afspraak.array()
      .parse(rows)
      .map((one) => ({ ...one, status: statusOf(one, today) })),
  );
}

/** Locks the row: who saves at the same time waits, and then finds the new versie. */
export async function findAfspraakToChange(
  db: Db,
  gezinId: string,
  id: string,
): Promise<Afspraak | undefined> {
  const { rows } = await sql`
    select ${columns} from afspraak a where a.id = ${id} and a.gezin_id = ${gezinId} for update of a`.execute(
    db,
  );
  return rows[0] === undefined ? undefined : Afspraak.parse(rows[0]);
}

export async function addAfspraak(db: Db, afspraak: Afspraak, planId: string): Promise<void> {
  await db
    .insertInto('afspraak')
    .values({
      id: afspraak.id,
      gezin_id: afspraak.gezinId,
      plan_id: planId,
      doel_id: afspraak.doelId,
      tekst: afspraak.tekst,
      persoon_id: afspraak.persoonId,
      account_id: afspraak.accountId,
      wie: afspraak.wie,
      gemaakt_op: afspraak.gemaaktOp,
      uiterlijk_op: afspraak.uiterlijkOp,
    })
    .execute();
}

export async function saveAfspraak(db: Db, afspraak: Afspraak): Promise<void> {
  await db
    .updateTable('afspraak')
    .set({
      doel_id: afspraak.doelId,
      tekst: afspraak.tekst,
      persoon_id: afspraak.persoonId,
      account_id: afspraak.accountId,
      wie: afspraak.wie,
      uiterlijk_op: afspraak.uiterlijkOp,
      uitkomst: afspraak.uitkomst,
      uitkomst_op: afspraak.uitkomstOp,
      toelichting: afspraak.toelichting,
      versie: afspraak.versie,
    })
    .where('id', '=', afspraak.id)
    .execute();
}

/** The first name of someone of this gezin or its netwerk; undefined when the person is not. */
export async function findVoornaam(db: Db, gezinId: string, persoonId: string): Promise<string | undefined> {
  const { rows } = await sql<{ voornaam: string }>`
    select voornaam from persoon_v1 where id = ${persoonId} and gezin_id = ${gezinId}`.execute(db);
  return rows[0]?.voornaam;
}

/** Whose account is to do it: of the person of the gezin, else of who was named with one. For reactions, which see all. */
export async function findAfspraakAccount(db: Db, id: string): Promise<string | undefined> {
  const { rows } = await sql<{ account: string | null }>`
    select coalesce(v.account_id, a.account_id) as account
    from afspraak a left join persoon_v1 v on v.id = a.persoon_id where a.id = ${id}`.execute(db);
  return rows[0]?.account ?? undefined;
}
