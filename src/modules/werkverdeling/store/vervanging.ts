import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import { type Mate, Vervanging } from '../schema.ts';

/** Those that run or wait, and what ended in the last month; the newest first. */
export async function listVervangingRows(db: Db): Promise<Vervanging[]> {
  const { rows } = await sql`
    select v.id, a.naam as "vanNaam", b.naam as "doorNaam", v.van_account = app_account() as "isVanMij", v.begint_op as "begintOp",
      v.eindigt_op as "eindigtOp", v.niveau, v.notitie, v.antwoord, v.gestopt_op is not null as "isGestopt",
      (select count(*)::int from vervanging_gezin g where g.vervanging_id = v.id) as gezinnen
    from vervanging v join account a on a.id = v.van_account join account b on b.id = v.door_account
    where v.eindigt_op > app_today() - 31 order by v.begint_op desc, v.id limit 100`.execute(db);
  return Vervanging.array().parse(rows);
}

type Fresh = {
  readonly id: string;
  readonly collegaId: string;
  readonly van: string;
  readonly tot: string;
  readonly niveau: Mate;
  readonly notitie: string | null;
  /** Null for all that one keeps regie of. */
  readonly gezinIds: readonly string[] | null;
};

/** Answers why not, or null. */
export async function askVervanging(db: Db, fresh: Fresh): Promise<string | null> {
  const { id, collegaId, van, tot, niveau, notitie, gezinIds } = fresh;
  const { rows } = await sql<{ no: string | null }>`
    select ask_vervanging(${id}, ${collegaId}, ${van}, ${tot}, ${niveau}, ${notitie}, ${gezinIds && [...gezinIds]}::uuid[]) as no`.execute(
    db,
  );
  return rows[0]?.no ?? null;
}

/** How many families went along; -1 when there was nothing to answer. */
export async function answerVervangingRow(db: Db, id: string, isAccepted: boolean): Promise<number> {
  const { rows } = await sql<{ n: number }>`select answer_vervanging(${id}, ${isAccepted}) as n`.execute(db);
  return rows[0]?.n ?? -1;
}

export async function stopVervangingRow(db: Db, id: string): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`select stop_vervanging(${id}) as done`.execute(db);
  return rows[0]?.done === true;
}

/** Families of one vervanging, for the log of each. */
export async function listVervangingGezinnen(db: Db, id: string): Promise<string[]> {
  const { rows } = await sql<{ gezin: string }>`
    select gezin_id as gezin from vervanging_gezin where vervanging_id = ${id} order by gezin_id`.execute(db);
  return rows.map(({ gezin }) => gezin);
}

/** The two between whom it is. */
export async function findVervangingPair(
  db: Db,
  id: string,
): Promise<{ van: string; door: string } | undefined> {
  const { rows } = await sql<{ van: string; door: string }>`
    select van_account as van, door_account as door from vervanging where id = ${id}`.execute(db);
  return rows[0];
}
