import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import { type Mate, Overdracht } from '../schema.ts';

/** What waits and what was answered in the last month, of who looks. */
export async function listOverdrachtRows(db: Db): Promise<Overdracht[]> {
  const { rows } = await sql`
    select id, gezin_id as "gezinId", gezin_naam as "gezinNaam", wie, hulplijnen, van_naam as "vanNaam", naar_naam as "naarNaam", niveau,
      case when van_mij or aan_mij then notitie end as notitie, gevraagd_op as "gevraagdOp", van_mij as "isVanMij",
      aan_mij as "isAanMij", antwoord
    from list_overdrachten()`.execute(db);
  return Overdracht.array().parse(rows);
}

type Asked = {
  readonly id: string;
  readonly gezinId: string;
  readonly niveau: Mate;
  readonly notitie: string | null;
};

/** Answers why not, or null. */
export async function offerOverdracht(db: Db, collegaId: string, asked: Asked): Promise<string | null> {
  const { id, gezinId, niveau, notitie } = asked;
  const { rows } = await sql<{ no: string | null }>`
    select offer_overdracht(${id}, ${gezinId}, ${collegaId}, ${niveau}, ${notitie}) as no`.execute(db);
  return rows[0]?.no ?? null;
}

/** Answers why not, or null. */
export async function askOverdrachtRow(db: Db, asked: Asked): Promise<string | null> {
  const { id, gezinId, niveau, notitie } = asked;
  const { rows } = await sql<{ no: string | null }>`
    select ask_overdracht(${id}, ${gezinId}, ${niveau}, ${notitie}) as no`.execute(db);
  return rows[0]?.no ?? null;
}

/** Answers why not, or null. */
export async function answerOverdrachtRow(
  db: Db,
  id: string,
  isAccepted: boolean,
  overlapDays: number,
): Promise<string | null> {
  const { rows } = await sql<{ no: string | null }>`
    select answer_overdracht(${id}, ${isAccepted}, ${overlapDays}) as no`.execute(db);
  return rows[0]?.no ?? null;
}

export async function withdrawOverdrachtRow(db: Db, id: string): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`select withdraw_overdracht(${id}) as done`.execute(db);
  return rows[0]?.done === true;
}

/** Answers why not, or null. */
export async function assignGezinRow(db: Db, gezinId: string, aan: string): Promise<string | null> {
  const { rows } = await sql<{ no: string | null }>`select assign_gezin(${gezinId}, ${aan}) as no`.execute(
    db,
  );
  return rows[0]?.no ?? null;
}

type Pair = {
  readonly gezin: string;
  readonly van: string | null;
  readonly naar: string;
  readonly door: string;
};

/** Whom it is about and between whom, for log and notices; undefined for who has no part in it. */
export async function findOverdrachtPair(db: Db, id: string): Promise<Pair | undefined> {
  const { rows } = await sql<Pair>`
    select gezin_id as gezin, van_account as van, naar_account as naar, gevraagd_door as door from overdracht where id = ${id}`.execute(
    db,
  );
  return rows[0];
}
