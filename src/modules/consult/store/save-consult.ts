// cspell:ignore hashtext
import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import type { Segment, Uitkomst } from '../schema.ts';

/** The same form sent twice at once waits here for itself. */
export async function lockSleutel(db: Db, sleutel: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${sleutel}))`.execute(db);
}

/** The question that this form asked before. */
export async function findAsked(db: Db, sleutel: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select id from consult where vrager_id = app_account() and sleutel = ${sleutel}`.execute(db);
  return rows[0]?.id;
}

/** Locks the question: two who take or answer it at once come one after the other. False when it is not there to change. */
export async function lockConsult(db: Db, id: string): Promise<boolean> {
  const { rows } = await sql`select from consult where id = ${id} for update`.execute(db);
  return rows.length > 0;
}

type NewConsult = {
  id: string;
  gezinId: string | null;
  thema: string;
  vraag: string;
  rol: string;
  organisatie: string | null;
  expertId: string | null;
  segment: Segment | null;
  uiterlijkOp: string;
  kopieVan: string | null;
  sleutel: string;
};

export async function addConsult(db: Db, one: NewConsult): Promise<void> {
  await sql`
    insert into consult (id, anoniem, gezin_id, thema, vraag, vrager_id, vrager_rol, vrager_organisatie_id, expert_id, segment,
      gevraagd_op, uiterlijk_op, kopie_van, sleutel)
    values (${one.id}, ${one.gezinId === null}, ${one.gezinId}::uuid, ${one.thema}, ${one.vraag}, app_account(), ${one.rol},
      ${one.organisatie}::uuid, ${one.expertId}::uuid, ${one.segment}, app_now(), ${one.uiterlijkOp}, ${one.kopieVan}::uuid, ${one.sleutel})`.execute(
    db,
  );
}

/** The one who takes it answers for its own segment. */
export async function takeConsult(db: Db, id: string): Promise<void> {
  await sql`
    update consult set expert_id = app_account(), aangenomen_op = coalesce(aangenomen_op, app_now()),
      segment = (select p.segment from expertprofiel p where p.account_id = app_account()), versie = versie + 1
    where id = ${id}`.execute(db);
}

export async function passConsult(
  db: Db,
  { id, naar, reden }: { id: string; naar: string; reden: string },
): Promise<'doorgezet' | 'onbekend' | 'expert-onbekend' | 'toestemming-nodig'> {
  const { rows } = await sql<{ done: 'doorgezet' | 'onbekend' | 'expert-onbekend' | 'toestemming-nodig' }>`
    select pass_consult(${id}, ${naar}, ${reden}) as done`.execute(db);
  return rows[0]?.done ?? 'onbekend';
}

export async function saveAntwoord(
  db: Db,
  { id, uitkomst, advies }: { id: string; uitkomst: Uitkomst; advies: string },
): Promise<void> {
  await sql`
    update consult set expert_id = app_account(), aangenomen_op = coalesce(aangenomen_op, app_now()), uitkomst = ${uitkomst},
      advies = ${advies}, beantwoord_op = app_now(),
      segment = coalesce((select p.segment from expertprofiel p where p.account_id = app_account()), segment), versie = versie + 1
    where id = ${id}`.execute(db);
}

export async function withdraw(db: Db, id: string): Promise<void> {
  await sql`update consult set ingetrokken_op = app_now(), versie = versie + 1 where id = ${id}`.execute(db);
}

export async function saveNuttig(db: Db, id: string, nuttig: boolean): Promise<void> {
  await sql`update consult set nuttig = ${nuttig}, versie = versie + 1 where id = ${id}`.execute(db);
}

/** Brings someone in, or says why that cannot be. */
export async function joinConsult(
  db: Db,
  id: string,
  account: string,
): Promise<'doet-mee' | 'onbekend' | 'doet-al-mee' | 'niet-te-vragen' | 'toestemming-nodig'> {
  type Outcome = Awaited<ReturnType<typeof joinConsult>>;
  const { rows } = await sql<{ done: Outcome }>`select join_consult(${id}, ${account}) as done`.execute(db);
  return rows[0]?.done ?? 'onbekend';
}

/** Answers false when this form was sent before. */
export async function addConsultbericht(
  db: Db,
  { id, consultId, tekst, sleutel }: { id: string; consultId: string; tekst: string; sleutel: string },
): Promise<boolean> {
  await lockSleutel(db, sleutel);
  const { rows } = await sql`
    insert into consultbericht (id, consult_id, account_id, tekst, sleutel, geplaatst_op)
    select ${id}, ${consultId}, app_account(), ${tekst}, ${sleutel}, app_now()
    where not exists (select from consultbericht b where b.account_id = app_account() and b.sleutel = ${sleutel})
    returning id`.execute(db);
  return rows.length > 0;
}
