import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import { eigenModel, findEigenModel } from '../rules/denkmodel.ts';
import { Denkmodel } from '../schema/denkmodel.ts';

/** The model with which an analyse begins today: the one that was put in place last, else that of Stip. */
export async function findPresentModel(db: Db, today: string): Promise<Denkmodel> {
  const row = await db
    .selectFrom('denkmodel')
    .select('gegevens')
    .where('van', '<=', today)
    .orderBy('van', 'desc')
    .orderBy('geplaatst_op', 'desc')
    .executeTakeFirst();
  return row ? Denkmodel.parse(row.gegevens) : eigenModel;
}

/** The model with which an analyse began; a versie is never taken away. */
export async function getModel(db: Db, code: string, versie: number): Promise<Denkmodel> {
  const own = findEigenModel(code, versie);
  if (own) return own;
  const row = await db
    .selectFrom('denkmodel')
    .select('gegevens')
    .where('code', '=', code)
    .where('versie', '=', versie)
    .executeTakeFirst();
  if (!row) throw new Error(`the model ${code} ${versie} is gone`);
  return Denkmodel.parse(row.gegevens);
}

/** Answers false when this versie is there already: what an analyse began with never changes. */
export async function addModel(
  db: Db,
  { model, van, door }: { model: Denkmodel; van: string; door: string },
): Promise<boolean> {
  const { rows } = await sql`
    insert into denkmodel (code, versie, van, gegevens, geplaatst_door, geplaatst_op)
    values (${model.code}, ${model.versie}, ${van}, ${JSON.stringify(model)}::jsonb, ${door}, app_now())
    on conflict do nothing returning code`.execute(db);
  return rows.length === 1;
}
