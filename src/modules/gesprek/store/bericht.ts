// cspell:ignore hashtext
import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import { Gesprekbericht } from '../schema.ts';

/** The same form sent twice at once waits here for itself. */
export async function lockSleutel(db: Db, sleutel: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${sleutel}))`.execute(db);
}

/** The conversation in which this form was sent before by who asks. */
export async function findSent(db: Db, sleutel: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select gesprek_id as id from gesprekbericht where afzender = app_account() and sleutel = ${sleutel}`.execute(
    db,
  );
  return rows[0]?.id;
}

type Fresh = { id: string; gesprekId: string; tekst: string; sleutel: string };

/** Answers the gezin, for whoever is told; a message counts as read by its sender. */
export async function addBericht(
  db: Db,
  { id, gesprekId, tekst, sleutel }: Fresh,
): Promise<string | undefined> {
  const { rows } = await sql<{ gezin: string }>`
    insert into gesprekbericht (id, gesprek_id, gezin_id, afzender, tekst, sleutel, geplaatst_op)
    select ${id}, g.id, g.gezin_id, app_account(), ${tekst}, ${sleutel}, app_now() from gesprek g where g.id = ${gesprekId}
    returning gezin_id as gezin`.execute(db);
  await sql`
    update gesprek_deelnemer set gelezen = ${id} where gesprek_id = ${gesprekId} and account_id = app_account()`.execute(
    db,
  );
  return rows[0]?.gezin;
}

export async function findBericht(
  db: Db,
  { gesprekId, berichtId }: { gesprekId: string; berichtId: string },
): Promise<Gesprekbericht | undefined> {
  const { rows } = await sql<{ geplaatstOp: Date; ingetrokkenOp: Date | null }>`
    select b.id, b.afzender, a.naam as "afzenderNaam", b.tekst, b.geplaatst_op as "geplaatstOp", b.ingetrokken_op as "ingetrokkenOp"
    from gesprekbericht b join account a on a.id = b.afzender
    where b.id = ${berichtId} and b.gesprek_id = ${gesprekId}`.execute(db);
  const [row] = rows;
  return (
    row &&
    Gesprekbericht.parse({
      ...row,
      geplaatstOp: row.geplaatstOp.toISOString(),
      ingetrokkenOp: row.ingetrokkenOp?.toISOString() ?? null,
    })
  );
}

export async function eraseBericht(db: Db, id: string): Promise<void> {
  await sql`update gesprekbericht set tekst = '', ingetrokken_op = app_now() where id = ${id}`.execute(db);
}

/** Who is told of a message: everyone else who takes part, still may, and has no unread notice of this conversation. */
export async function findReaders(
  db: Db,
  { gesprek, bericht }: { gesprek: string; bericht: string },
): Promise<{ gezin: string; accounts: readonly string[] } | undefined> {
  const { rows } = await sql<{ gezin: string; accounts: string[] }>`
    select b.gezin_id as gezin, array(
      select d.account_id from list_deelnemers(${gesprek}) d
      where d.leest and d.account_id <> b.afzender and not exists (
        select from notification n where n.account_id = d.account_id and n.kind = 'gesprek-bericht'
          and n.params ->> 'gesprek' = ${gesprek} and n.read_at is null)) as accounts
    from gesprekbericht b where b.id = ${bericht} and b.ingetrokken_op is null`.execute(db);
  return rows[0];
}
