import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import { eigenModel, eigenModellen, findEigenModel } from '../rules/denkmodel.ts';
import { Denkmodel, Modelregel } from '../schema/denkmodel.ts';

/** The model with which an analyse begins today: the one that was put in place last, else that of Stip. */
export async function findPresentModel(db: Db, today: string): Promise<Denkmodel> {
  const row = await db
    .selectFrom('denkmodel')
    .select('gegevens')
    .where('van', '<=', today)
    .orderBy('van', 'desc')
    .orderBy('geplaatst_op', 'desc')
    .orderBy('versie', 'desc')
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

/** Every model there is, that which holds last first; models of Stip hold until another was put in place. */
export async function listModels(db: Db, today: string): Promise<Modelregel[]> {
  const { rows } = await sql<Pick<Modelregel, 'code' | 'versie' | 'van' | 'naam' | 'bron' | 'geplaatstDoor'>>`
    select code, versie, van, gegevens -> 'naam' as naam, gegevens ->> 'bron' as bron, geplaatst_door as "geplaatstDoor"
    from denkmodel_v1 order by van desc, geplaatst_op desc, versie desc`.execute(db);
  const present = await findPresentModel(db, today);
  const own = eigenModellen.map(({ code, versie, naam, bron }) => ({
    code,
    versie,
    naam,
    bron,
    van: null,
    geplaatstDoor: null,
  }));
  return [...rows, ...own].map((one) =>
    Modelregel.parse({
      ...one,
      isGeldend: one.code === present.code && one.versie === present.versie,
    }),
  );
}

/** A model by its name; undefined when there is no such model. */
export async function findModel(db: Db, code: string, versie: number): Promise<Denkmodel | undefined> {
  const known = (await listModels(db, '9999-12-31')).some(
    (one) => one.code === code && one.versie === versie,
  );
  return known ? await getModel(db, code, versie) : undefined;
}
