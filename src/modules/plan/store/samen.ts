import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Db } from '#platform/database/transaction.ts';
import { Antwoord, Inhoud, Partij, Planversie } from '../schema/samen.ts';
import { isoMoment } from './moment.ts';

const versionColumns = sql`v.nummer, v.door_naam as door, ${isoMoment('v.op')} as op, v.inhoud`;

/** Every version of the plan of a gezin, the newest first. */
export async function listVersies(db: Db, gezinId: string): Promise<Planversie[]> {
  const { rows } = await sql`
    select ${versionColumns} from planversie v where v.gezin_id = ${gezinId} order by v.nummer desc`.execute(
    db,
  );
  return Planversie.array().parse(rows);
}

/** The newest version, and those of these numbers. */
export async function listVersiesOf(
  db: Db,
  gezinId: string,
  nummers: readonly number[],
): Promise<Planversie[]> {
  const { rows } = await sql`
    select ${versionColumns} from planversie v where v.gezin_id = ${gezinId}
      and (v.nummer = any (${[...nummers]}::int[]) or v.nummer = (select max(n.nummer) from planversie n where n.gezin_id = ${gezinId}))
    order by v.nummer desc`.execute(db);
  return Planversie.array().parse(rows);
}

export async function findLatestVersie(db: Db, gezinId: string): Promise<Planversie | undefined> {
  return (await listVersiesOf(db, gezinId, []))[0];
}

/** The plan as it now is, whole. */
export async function readInhoud(db: Db, gezinId: string): Promise<Inhoud | undefined> {
  const { rows } = await sql`
    select p.samenvatting, p.regie, p.regie_wie as "regieWie", p.regie_steun as "regieSteun",
      (select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'domein', d.domein, 'tekst', d.tekst, 'voortgang', d.voortgang,
         'bereiktOp', d.bereikt_op) order by d.begonnen_op, d.id), '[]') from doel d where d.gezin_id = p.gezin_id) as doelen,
      (select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'tekst', a.tekst, 'wie', a.wie, 'uiterlijkOp', a.uiterlijk_op,
         'uitkomst', a.uitkomst) order by a.gemaakt_op, a.id), '[]') from afspraak a where a.gezin_id = p.gezin_id) as afspraken
    from gezinsplan p where p.gezin_id = ${gezinId}`.execute(db);
  return rows[0] === undefined ? undefined : Inhoud.parse(rows[0]);
}

type NewVersie = {
  readonly gezinId: string;
  readonly planId: string;
  readonly nummer: number;
  readonly inhoud: Inhoud;
  readonly account: string | null;
  readonly naam: string;
  readonly now: Date;
};

export async function addVersie(db: Db, versie: NewVersie): Promise<void> {
  await db
    .insertInto('planversie')
    .values({
      id: uuidv7(),
      gezin_id: versie.gezinId,
      plan_id: versie.planId,
      nummer: versie.nummer,
      inhoud: JSON.stringify(versie.inhoud),
      door: versie.account,
      door_naam: versie.naam,
      op: versie.now,
    })
    .execute();
}

/** Who must stand behind the plan, in the order in which they are read: family first. */
export async function listPartijen(db: Db, gezinId: string): Promise<Partij[]> {
  const { rows } = await sql`
    select partij, rol, naam, geboortedatum, account_id as "accountId", is_eigen as "isEigen" from plan_partijen(${gezinId})
    order by array_position(array['jeugdige', 'ouder', 'jim', 'vast-gezicht', 'toestemming'], rol), geboortedatum desc nulls last, naam`.execute(
    db,
  );
  return Partij.array().parse(rows);
}

/** What each party said last. */
export async function listAntwoorden(db: Db, gezinId: string): Promise<Antwoord[]> {
  const { rows } = await sql`
    select distinct on (i.partij) i.partij, i.nummer, i.oordeel, i.toelichting, i.vastgelegd_door_naam as door,
      i.vastgelegd_door as "doorAccount", ${isoMoment('i.op')} as op
    from instemming i where i.gezin_id = ${gezinId} order by i.partij, i.op desc, i.id desc`.execute(db);
  return Antwoord.array().parse(rows);
}

/** Asks the same function as the policy, so that what the screen says is what the database does. */
export async function mayAnswerFor(db: Db, gezinId: string, partij: string): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`select may_answer_for(${gezinId}, ${partij}) as may`.execute(
    db,
  );
  return rows[0]?.may ?? false;
}

type NewAntwoord = Omit<Antwoord, 'op'> & {
  readonly gezinId: string;
  readonly planId: string;
  readonly partijNaam: string;
  readonly now: Date;
};

export async function addAntwoord(db: Db, antwoord: NewAntwoord): Promise<void> {
  await db
    .insertInto('instemming')
    .values({
      id: uuidv7(),
      gezin_id: antwoord.gezinId,
      plan_id: antwoord.planId,
      nummer: antwoord.nummer,
      partij: antwoord.partij,
      partij_naam: antwoord.partijNaam,
      oordeel: antwoord.oordeel,
      toelichting: antwoord.toelichting,
      vastgelegd_door: antwoord.doorAccount,
      vastgelegd_door_naam: antwoord.door,
      op: antwoord.now,
    })
    .execute();
}
