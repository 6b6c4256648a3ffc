import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import { Analyse } from '../schema/analyse.ts';

const columns = [
  'id',
  'gezin_id as gezinId',
  'ronde',
  'aanleiding',
  'begonnen_op as begonnenOp',
  'model_code as modelCode',
  'model_versie as modelVersie',
  'conclusie',
  'conclusie_versie as conclusieVersie',
  'vastgesteld_op as vastgesteldOp',
  'versie',
] as const;

/** The newest round first. */
export async function listRondes(db: Db, gezinId: string): Promise<Analyse[]> {
  const rows = await db
    .selectFrom('gezinsanalyse')
    .select(columns)
    .where('gezin_id', '=', gezinId)
    .orderBy('ronde', 'desc')
    .execute();
  return Analyse.array().parse(rows);
}

/** The present round, locked: who saves at the same time waits, and then finds what the other made of it. */
export async function findAnalyseToChange(db: Db, gezinId: string): Promise<Analyse | undefined> {
  const row = await db
    .selectFrom('gezinsanalyse')
    .select(columns)
    .where('gezin_id', '=', gezinId)
    .orderBy('ronde', 'desc')
    .limit(1)
    .forUpdate()
    .executeTakeFirst();
  return row && Analyse.parse(row);
}

/** Answers false when this round was begun already, also at this very moment. */
export async function addAnalyse(db: Db, analyse: Analyse, door: string): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('gezinsanalyse')
    .values({
      id: analyse.id,
      gezin_id: analyse.gezinId,
      ronde: analyse.ronde,
      aanleiding: analyse.aanleiding,
      begonnen_op: analyse.begonnenOp,
      begonnen_door: door,
      model_code: analyse.modelCode,
      model_versie: analyse.modelVersie,
      conclusie: analyse.conclusie,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

export async function saveConclusie(db: Db, analyse: Analyse): Promise<void> {
  await db
    .updateTable('gezinsanalyse')
    .set({
      conclusie: analyse.conclusie,
      conclusie_versie: analyse.conclusieVersie,
      versie: analyse.versie,
    })
    .where('id', '=', analyse.id)
    .execute();
}

/** Wishes belong to what parties stand behind: who changes one asks all of them again. */
export async function renewConclusie(db: Db, id: string): Promise<void> {
  await db
    .updateTable('gezinsanalyse')
    .set(({ eb }) => ({ conclusie_versie: eb('conclusie_versie', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

export async function saveVaststelling(
  db: Db,
  { id, op, door }: { id: string; op: string; door: string },
): Promise<void> {
  await db
    .updateTable('gezinsanalyse')
    .set({ vastgesteld_op: op, vastgesteld_door: door })
    .where('id', '=', id)
    .execute();
}

export async function findGezinNaam(db: Db, gezinId: string): Promise<string | undefined> {
  const row = await db.selectFrom('gezin_v1').select('naam').where('id', '=', gezinId).executeTakeFirst();
  return row?.naam ?? undefined;
}

/** The round in which a guest has its own part, without what others wrote in it. */
export async function findAnalyseOfGast(db: Db, gezinId: string): Promise<Analyse | undefined> {
  const { rows } = await sql`
    select id, ${gezinId} as "gezinId", ronde, '' as aanleiding, begonnen_op as "begonnenOp", model_code as "modelCode",
      model_versie as "modelVersie", '' as conclusie, 1 as "conclusieVersie", vastgesteld_op as "vastgesteldOp", 1 as versie
    from find_analyse_of_gast(${gezinId})`.execute(db);
  return rows[0] === undefined ? undefined : Analyse.parse(rows[0]);
}
