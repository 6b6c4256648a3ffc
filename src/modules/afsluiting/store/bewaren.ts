import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import { Bewaarregel, Bewaartermijn, Vernietiging, Vernietigingsverzoek } from '../schema/bewaren.ts';

/** The last day on which something changed in a file, for who may see this part; null for others. */
export async function findLastChange(db: Db, gezinId: string): Promise<string | null> {
  const { rows } = await sql<{ day: string | null }>`select my_last_change(${gezinId}) as day`.execute(db);
  return rows[0]?.day ?? null;
}

export async function listBewaarregels(db: Db): Promise<Bewaarregel[]> {
  const { rows } = await sql`
    select code, naam, naam_en as "naamEn", maanden, vanaf, vanaf_en as "vanafEn", uitvoering, bron, zekerheid
    from bewaarregel order by volgorde, code`.execute(db);
  return Bewaarregel.array().parse(rows);
}

const columns = sql`id, gezin_id as "gezinId", aanleiding, vraag, gevraagd_op as "gevraagdOp", gevraagd_door_naam as "gevraagdDoorNaam", uiterlijk,
  besluit, grond, reden, besloten_op as "beslotenOp", besloten_door as "beslotenDoor", besloten_door_naam as "beslotenDoorNaam",
  gevraagd_aan_naam as "gevraagdAanNaam", bevestigd_op as "bevestigdOp"`;

/** Every request about a gezin, the newest first. */
export async function listVerzoeken(db: Db, gezinId: string): Promise<Vernietigingsverzoek[]> {
  const { rows } = await sql`
    select ${columns} from vernietigingsverzoek where gezin_id = ${gezinId} order by gevraagd_op desc, id desc`.execute(
    db,
  );
  return Vernietigingsverzoek.array().parse(rows);
}

/** Locks the row: it is decided and confirmed once. */
export async function findVerzoekToChange(db: Db, id: string): Promise<Vernietigingsverzoek | undefined> {
  const { rows } = await sql`select ${columns} from vernietigingsverzoek where id = ${id} for update`.execute(
    db,
  );
  return rows[0] === undefined ? undefined : Vernietigingsverzoek.parse(rows[0]);
}

/** What waits for the second look of this account. */
export async function listVerzoekenFor(db: Db, account: string): Promise<Vernietigingsverzoek[]> {
  const { rows } = await sql`
    select ${columns} from vernietigingsverzoek where gevraagd_aan = ${account} and besluit = 'vernietigen' and bevestigd_op is null
    order by uiterlijk, id`.execute(db);
  return Vernietigingsverzoek.array().parse(rows);
}

/** False when one is open already. */
export async function addVerzoek(db: Db, one: Vernietigingsverzoek, account: string): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('vernietigingsverzoek')
    .values({
      id: one.id,
      gezin_id: one.gezinId,
      aanleiding: one.aanleiding,
      vraag: one.vraag,
      gevraagd_op: one.gevraagdOp,
      gevraagd_door: account,
      gevraagd_door_naam: one.gevraagdDoorNaam,
      uiterlijk: one.uiterlijk,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

type Decided = Pick<
  Vernietigingsverzoek,
  'id' | 'besluit' | 'grond' | 'reden' | 'beslotenOp' | 'beslotenDoor' | 'beslotenDoorNaam'
> & {
  readonly aan: { readonly id: string; readonly naam: string } | null;
};

export async function saveVerzoekBesluit(db: Db, one: Decided): Promise<void> {
  await db
    .updateTable('vernietigingsverzoek')
    .set({
      besluit: one.besluit,
      grond: one.grond,
      reden: one.reden,
      besloten_op: one.beslotenOp,
      besloten_door: one.beslotenDoor,
      besloten_door_naam: one.beslotenDoorNaam,
      gevraagd_aan: one.aan?.id ?? null,
      gevraagd_aan_naam: one.aan?.naam ?? null,
    })
    .where('id', '=', one.id)
    .execute();
}

/** False when it is not to be confirmed (any more) by this account: the policies know who may. */
export async function saveBevestiging(
  db: Db,
  id: string,
  by: { account: string; naam: string; today: string },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('vernietigingsverzoek')
    .set({ bevestigd_op: by.today, bevestigd_door: by.account, bevestigd_door_naam: by.naam })
    .where('id', '=', id)
    .where('besluit', '=', 'vernietigen')
    .where('bevestigd_op', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Files of which the term is over, without a name; for who keeps order. */
export async function listTermijnen(db: Db, most: number, asker: string | null): Promise<Bewaartermijn[]> {
  const { rows } = await sql`
    select gezin_id as "gezinId", gemeente, gesloten_op as "geslotenOp", laatste_wijziging as "laatsteWijziging", bewaard_tot as "bewaardTot",
      verzoek_id as "verzoekId", voorgesteld_door_naam as "voorgesteldDoorNaam", voorgesteld_op as "voorgesteldOp", bevestigd_op as "bevestigdOp",
      voorgesteld_door is not null and voorgesteld_door is not distinct from ${asker}::uuid as "isEigenVoorstel"
    from list_bewaartermijnen(${most})`.execute(db);
  return Bewaartermijn.array().parse(rows);
}

/** Undefined when the term of this file is not over, or it was proposed already. */
export async function proposeVernietiging(
  db: Db,
  gezinId: string,
  id: string,
  naam: string,
): Promise<string | undefined> {
  const { rows } = await sql<{ id: string | null }>`
    select propose_vernietiging(${gezinId}, ${id}, ${naam}) as id`.execute(db);
  return rows[0]?.id ?? undefined;
}

/** Whom a decision about a request concerns. For reactions, which see all. */
export async function findVerzoekToTell(db: Db, id: string) {
  return await db
    .selectFrom('vernietigingsverzoek')
    .select(['gevraagd_door as door', 'gevraagd_aan as aan'])
    .where('id', '=', id)
    .executeTakeFirst();
}

/** What is proposed because its term is over, as far as who keeps order may see it. */
export async function findVoorstel(
  db: Db,
  id: string,
): Promise<{ door: string | null; bevestigdOp: string | null } | undefined> {
  return await db
    .selectFrom('vernietigingsverzoek')
    .select(['besloten_door as door', 'bevestigd_op as bevestigdOp'])
    .where('id', '=', id)
    .where('aanleiding', '=', 'termijn')
    .executeTakeFirst();
}

/** The proofs that stay, the newest first. */
export async function listVernietigingen(db: Db, most: number): Promise<Vernietiging[]> {
  const { rows } = await sql<{ vernietigdOp: Date }>`
    select v.id, encode(v.gezin_hash, 'hex') as "gezinHash", v.aanleiding, v.besloten_door_naam as "beslotenDoorNaam",
      v.bevestigd_door_naam as "bevestigdDoorNaam", v.vernietigd_op as "vernietigdOp", v.rijen, v.bestanden, v.logregels,
      v.gedeelde_berichten as "gedeeldeBerichten",
      (select count(*)::int from vernietigd_bestand b where b.vernietiging = v.id and b.verwijderd_op is null) as "bestandenOpen"
    from vernietiging v order by v.vernietigd_op desc, v.id limit ${most}`.execute(db);
  return Vernietiging.array().parse(
    rows.map((row) => ({ ...row, vernietigdOp: row.vernietigdOp.toISOString() })),
  );
}
