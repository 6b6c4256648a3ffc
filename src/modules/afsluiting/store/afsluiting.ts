import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import { Afsluiting, Eindevaluatie, Uitzondering } from '../schema/afsluiting.ts';

const evaluatieColumns = sql`gezin_id as "gezinId", hoe, hielp, hielp_niet as "hielpNiet", weer_mis as "weerMis", bel_wie as "belWie", versie,
  gewijzigd_op as "gewijzigdOp", gewijzigd_door_naam as "gewijzigdDoorNaam"`;

/** The look back of the closing that is worked on or holds now; undefined before anybody wrote one. */
export async function findEindevaluatie(db: Db, gezinId: string): Promise<Eindevaluatie | undefined> {
  const { rows } = await sql`
    select ${evaluatieColumns} from eindevaluatie e where e.gezin_id = ${gezinId} and (e.afsluiting_id is null
      or exists (select from afsluiting a where a.id = e.afsluiting_id and a.heropend_op is null))`.execute(
    db,
  );
  return rows[0] === undefined ? undefined : Eindevaluatie.parse(rows[0]);
}

/** False when somebody else saved in between. */
export async function saveEindevaluatie(db: Db, evaluatie: Eindevaluatie, id: string): Promise<boolean> {
  const { rows } = await sql`
    insert into eindevaluatie (id, gezin_id, hoe, hielp, hielp_niet, weer_mis, bel_wie, gewijzigd_op, gewijzigd_door_naam)
    values (${id}, ${evaluatie.gezinId}, ${evaluatie.hoe}, ${evaluatie.hielp}, ${evaluatie.hielpNiet}, ${evaluatie.weerMis}, ${evaluatie.belWie},
      ${evaluatie.gewijzigdOp}, ${evaluatie.gewijzigdDoorNaam})
    on conflict (gezin_id) where afsluiting_id is null do update set hoe = excluded.hoe, hielp = excluded.hielp, hielp_niet = excluded.hielp_niet,
      weer_mis = excluded.weer_mis, bel_wie = excluded.bel_wie, versie = eindevaluatie.versie + 1, gewijzigd_op = excluded.gewijzigd_op,
      gewijzigd_door_naam = excluded.gewijzigd_door_naam
      where eindevaluatie.versie = ${evaluatie.versie}
    returning versie`.execute(db);
  return rows.length > 0;
}

const uitzonderingColumns = sql`id, gezin_id as "gezinId", reden, ontbreekt, gevraagd_op as "gevraagdOp", gevraagd_door_naam as "gevraagdDoorNaam",
  gevraagd_aan as "gevraagdAan", gevraagd_aan_naam as "gevraagdAanNaam", besluit, toelichting, besloten_op as "beslotenOp"`;

/** The exception that counts now: asked and not yet used or replaced. */
export async function findUitzondering(db: Db, gezinId: string): Promise<Uitzondering | undefined> {
  const { rows } = await sql`
    select ${uitzonderingColumns} from uitzondering where gezin_id = ${gezinId} and not vervallen`.execute(
    db,
  );
  return rows[0] === undefined ? undefined : Uitzondering.parse(rows[0]);
}

/** What was asked of this account, answered or not. */
export async function findUitzonderingToAnswer(
  db: Db,
  id: string,
  account: string,
): Promise<Uitzondering | undefined> {
  const { rows } = await sql`
    select ${uitzonderingColumns} from uitzondering
    where id = ${id} and gevraagd_aan = ${account} and not vervallen`.execute(db);
  return rows[0] === undefined ? undefined : Uitzondering.parse(rows[0]);
}

/** All that waits for the second look of this account. */
export async function listUitzonderingenFor(db: Db, account: string): Promise<Uitzondering[]> {
  const { rows } = await sql`
    select ${uitzonderingColumns} from uitzondering
    where gevraagd_aan = ${account} and besluit is null and not vervallen order by gevraagd_op, id`.execute(
    db,
  );
  return Uitzondering.array().parse(rows);
}

/** A new question takes the place of one that was asked before. */
export async function addUitzondering(db: Db, one: Uitzondering, by: string): Promise<void> {
  await db
    .updateTable('uitzondering')
    .set({ vervallen: true })
    .where('gezin_id', '=', one.gezinId)
    .where('vervallen', '=', false)
    .execute();
  await db
    .insertInto('uitzondering')
    .values({
      id: one.id,
      gezin_id: one.gezinId,
      reden: one.reden,
      ontbreekt: JSON.stringify(one.ontbreekt),
      gevraagd_op: one.gevraagdOp,
      gevraagd_door: by,
      gevraagd_door_naam: one.gevraagdDoorNaam,
      gevraagd_aan: one.gevraagdAan,
      gevraagd_aan_naam: one.gevraagdAanNaam,
    })
    .execute();
}

/** False when it was answered in between. */
export async function saveUitzonderingBesluit(
  db: Db,
  { id, besluit, toelichting, beslotenOp, gevraagdAan }: Uitzondering,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('uitzondering')
    .set({ besluit, toelichting, besloten_op: beslotenOp, besloten_door: gevraagdAan })
    .where('id', '=', id)
    .where('besluit', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Who asked for an exception, to tell the answer. For reactions, which see all. */
export async function findUitzonderingToTell(db: Db, id: string) {
  return await db
    .selectFrom('uitzondering')
    .select(['gezin_id as gezinId', 'gevraagd_door as door', 'gevraagd_aan as aan'])
    .where('id', '=', id)
    .executeTakeFirst();
}

/** Every closing of a gezin, the newest first. */
export async function listAfsluitingen(db: Db, gezinId: string): Promise<Afsluiting[]> {
  const { rows } = await sql`
    select id, gezin_id as "gezinId", gesloten_op as "geslotenOp", gesloten_door_naam as "geslotenDoorNaam", waakvlam,
      uitzondering_id is not null as "metUitzondering", betrokken_tot as "betrokkenTot", heropend_op as "heropendOp",
      heropend_door_naam as "heropendDoorNaam", heropend_om as "heropendOm"
    from afsluiting where gezin_id = ${gezinId} order by gesloten_op desc, id desc`.execute(db);
  return Afsluiting.array().parse(rows);
}

type NewClosing = Pick<
  Afsluiting,
  'id' | 'gezinId' | 'geslotenOp' | 'geslotenDoorNaam' | 'waakvlam' | 'betrokkenTot'
> & {
  readonly door: string;
  readonly uitzonderingId: string | null;
};

/** Closes gezin and plan and ends what was shared; false for who does not keep regie, or when it was closed just now. */
export async function closeRows(db: Db, closing: NewClosing): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`
    select close_gezin(${closing.gezinId}, ${closing.betrokkenTot}) as done`.execute(db);
  if (!rows[0]?.done) return false;
  await db
    .insertInto('afsluiting')
    .values({
      id: closing.id,
      gezin_id: closing.gezinId,
      gesloten_op: closing.geslotenOp,
      gesloten_door: closing.door,
      gesloten_door_naam: closing.geslotenDoorNaam,
      waakvlam: closing.waakvlam,
      uitzondering_id: closing.uitzonderingId,
      betrokken_tot: closing.betrokkenTot,
    })
    .execute();
  await db
    .updateTable('eindevaluatie')
    .set({ afsluiting_id: closing.id })
    .where('gezin_id', '=', closing.gezinId)
    .where('afsluiting_id', 'is', null)
    .execute();
  await db
    .updateTable('uitzondering')
    .set({ vervallen: true })
    .where('gezin_id', '=', closing.gezinId)
    .where('vervallen', '=', false)
    .execute();
  return true;
}

/** Takes a closing back with the rights of who asks; false when nothing was closed or it is not theirs. */
export async function reopenGezin(
  db: Db,
  gezinId: string,
  om: 'gezin' | 'hulpverlener',
  naam: string,
): Promise<boolean> {
  const { rows } = await sql<{
    done: boolean;
  }>`select reopen_gezin(${gezinId}, ${om}, ${naam}) as done`.execute(db);
  return rows[0]?.done ?? false;
}

/** The same because a new hulpvraag came; for reactions. False when the gezin was not closed. */
export async function reopenByHulpvraag(db: Db, gezinId: string, naam: string): Promise<boolean> {
  const { rows } = await sql<{
    done: boolean;
  }>`select reopen_rows(${gezinId}, 'hulpvraag', ${naam}) as done`.execute(db);
  return rows[0]?.done ?? false;
}

/** Whom a closing or reopening concerns: those of the gezin, and who keeps contact. For reactions. */
export async function listAccountsToTell(
  db: Db,
  gezinId: string,
): Promise<{ family: string[]; face: string | null }> {
  const { rows } = await sql<{ family: string[]; face: string | null }>`
    select array(select distinct b.houder from betrokkenheid b where b.gezin_id = g.id and b.grond = 'gezin' and b.soort_houder = 'account'
      and (b.tot is null or b.tot >= app_today())) as family, g.vast_gezicht as face
    from gezin_v1 g where g.id = ${gezinId}`.execute(db);
  return rows[0] ?? { family: [], face: null };
}
