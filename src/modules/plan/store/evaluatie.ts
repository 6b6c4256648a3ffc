import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Db } from '#platform/database/transaction.ts';
import { Evaluatie, EvaluatieWijziging } from '../schema/evaluatie.ts';
import { isoMoment } from './moment.ts';

const columns = sql`e.id, e.gezin_id as "gezinId", e.gehouden_op as "gehoudenOp", e.aanwezig, e.ging_goed as "gingGoed", e.anders,
  e.volgende_op as "volgendeOp", e.vastgelegd_door_naam as "vastgelegdDoor", ${isoMoment('e.vastgelegd_op')} as "vastgelegdOp", e.versie,
  (select coalesce(jsonb_agg(jsonb_build_object('doelId', d.doel_id, 'gezin', d.gezin, 'hulpverlener', d.hulpverlener,
     'toelichting', d.toelichting) order by d.doel_id), '[]') from evaluatie_doel d where d.evaluatie_id = e.id) as doelen`;

/** The newest first. */
export async function listEvaluaties(db: Db, gezinId: string): Promise<Evaluatie[]> {
  const { rows } = await sql`
    select ${columns} from evaluatie e where e.gezin_id = ${gezinId} order by e.gehouden_op desc, e.id desc`.execute(
    db,
  );
  return Evaluatie.array().parse(rows);
}

/** Locks the row: who saves at the same time waits, and then finds the new versie. */
export async function findEvaluatieToChange(
  db: Db,
  gezinId: string,
  id: string,
): Promise<Evaluatie | undefined> {
  const { rows } = await sql`
    select ${columns} from evaluatie e where e.id = ${id} and e.gezin_id = ${gezinId} for update of e`.execute(
    db,
  );
  return rows[0] === undefined ? undefined : Evaluatie.parse(rows[0]);
}

type Writer = { readonly account: string; readonly naam: string; readonly now: Date };

export async function addEvaluatie(
  db: Db,
  evaluatie: Evaluatie,
  { planId, ...by }: Writer & { readonly planId: string },
): Promise<void> {
  await db
    .insertInto('evaluatie')
    .values({
      ...rowOf(evaluatie),
      id: evaluatie.id,
      gezin_id: evaluatie.gezinId,
      plan_id: planId,
      vastgelegd_door: by.account,
      vastgelegd_door_naam: by.naam,
      vastgelegd_op: by.now,
    })
    .execute();
  await saveDoelen(db, evaluatie);
}

/** Keeps what it was beside what it becomes. */
export async function saveEvaluatieUitkomst(
  db: Db,
  was: Evaluatie,
  evaluatie: Evaluatie,
  by: Writer,
): Promise<void> {
  await db
    .insertInto('evaluatie_wijziging')
    .values({
      id: uuidv7(),
      evaluatie_id: was.id,
      gezin_id: was.gezinId,
      versie: was.versie,
      was: JSON.stringify(EvaluatieWijziging.shape.was.parse(was)),
      door: by.account,
      door_naam: by.naam,
      op: by.now,
    })
    .execute();
  await db
    .updateTable('evaluatie')
    .set({ ...rowOf(evaluatie), versie: evaluatie.versie })
    .where('id', '=', evaluatie.id)
    .execute();
  await saveDoelen(db, evaluatie);
}

const rowOf = ({ gehoudenOp, aanwezig, gingGoed, anders, volgendeOp }: Evaluatie) => ({
  gehouden_op: gehoudenOp,
  aanwezig,
  ging_goed: gingGoed,
  anders,
  volgende_op: volgendeOp,
});

async function saveDoelen(db: Db, { id, gezinId, doelen }: Evaluatie): Promise<void> {
  await sql`
    insert into evaluatie_doel (evaluatie_id, gezin_id, doel_id, gezin, hulpverlener, toelichting)
    select ${id}, ${gezinId}, "doelId", gezin, hulpverlener, toelichting
    from jsonb_to_recordset(${JSON.stringify(doelen)}::jsonb) as r("doelId" uuid, gezin smallint, hulpverlener smallint, toelichting text)
    on conflict (evaluatie_id, doel_id) do update
      set gezin = excluded.gezin, hulpverlener = excluded.hulpverlener, toelichting = excluded.toelichting`.execute(
    db,
  );
}

/** What each evaluatie of a gezin was before it was corrected, the newest correction first. */
export async function listEvaluatieWijzigingen(
  db: Db,
  gezinId: string,
): Promise<ReadonlyMap<string, EvaluatieWijziging[]>> {
  const { rows } = await sql<{ evaluatieId: string }>`
    select w.evaluatie_id as "evaluatieId", w.versie, w.was, w.door_naam as door, ${isoMoment('w.op')} as op
    from evaluatie_wijziging w where w.gezin_id = ${gezinId} order by w.op desc, w.id desc`.execute(db);
  return new Map(
    [...Map.groupBy(rows, ({ evaluatieId }) => evaluatieId)].map(([id, group]) => [
      id,
      EvaluatieWijziging.array().parse(group),
    ]),
  );
}
