import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import type { Vault } from '#platform/keeping/vault.ts';
import { Aanmelding, type Contact } from '../schema.ts';
import { openContact, sealContact } from './melder.ts';

/** Gemeenten of the regio that have a local team here: only there somebody reads what comes in. */
export async function listOpenGemeenten(db: Db): Promise<{ code: string; naam: string }[]> {
  const { rows } = await sql<{ code: string; naam: string }>`
    select g.code, g.naam from gemeente g
    where g.in_regio and exists (select from organisatie o where o.soort = 'lokaal-team' and o.gemeente = g.code)
    order by g.naam`.execute(db);
  return rows;
}

export type NewAanmelding = Omit<Aanmelding, 'contact' | 'ontvangenOp'> & {
  readonly contact: Contact;
  readonly sleutel: string;
  readonly afzender: string;
};

/** The number under which it is kept; or why it was not, as the function in the database says it. */
export async function addAanmelding(db: Db, vault: Vault, given: NewAanmelding): Promise<string> {
  const { rows } = await sql<{ said: string }>`
    select send_aanmelding(${given.id}, ${given.nummer}, ${given.gemeente}, ${given.wie}, ${given.kindVoornaam},
      ${given.kindLeeftijd}::int, ${given.tekst}, ${given.isOnveilig}, ${sealContact(vault, given.contact)}::bytea,
      ${given.taal}, ${given.sleutel}::uuid, ${Buffer.from(given.afzender, 'hex')}::bytea) as said`.execute(
    db,
  );
  return rows[0]?.said ?? '';
}

type Row = Omit<Aanmelding, 'contact' | 'ontvangenOp'> & { contact: Buffer; ontvangenOp: Date };
const columns = sql`id, nummer, gemeente, wie, kind_voornaam as "kindVoornaam", kind_leeftijd as "kindLeeftijd", tekst,
  onveilig as "isOnveilig", taal, ontvangen_op as "ontvangenOp", contact_versleuteld as contact`;
const parsed = (vault: Vault, row: Row) =>
  Aanmelding.parse({
    ...row,
    ontvangenOp: row.ontvangenOp.toISOString(),
    contact: openContact(vault, row.contact),
  });

/** Those that wait, the unsafe ones first and then the oldest; with how many there are in all. */
export async function listWaiting(
  db: Db,
  vault: Vault,
  limit: number,
): Promise<{ aanmeldingen: Aanmelding[]; totaal: number }> {
  const { rows } = await sql<Row & { totaal: number }>`
    select ${columns}, count(*) over ()::int as totaal from aanmelding where reden is null
    order by onveilig desc, ontvangen_op, id limit ${limit}`.execute(db);
  return { aanmeldingen: rows.map((row) => parsed(vault, row)), totaal: rows[0]?.totaal ?? 0 };
}

/** Locks it, so that two colleagues who take it at once take it once. Undefined when it is not there or was dealt with. */
export async function lockAanmelding(db: Db, vault: Vault, id: string): Promise<Aanmelding | undefined> {
  const { rows } = await sql<Row>`
    select ${columns} from aanmelding where id = ${id} and reden is null for update`.execute(db);
  return rows[0] && parsed(vault, rows[0]);
}

/** Its words go: they are in the hulpvraag now, or nobody needs them (AVG art. 5: no longer than is needed). */
export async function endAanmelding(
  db: Db,
  id: string,
  end: {
    reden: string;
    by: string | null;
    at: Date;
    gezinId?: string | undefined;
    hulpvraagId?: string | undefined;
  },
): Promise<void> {
  await db
    .updateTable('aanmelding')
    .set({
      kind_voornaam: null,
      kind_leeftijd: null,
      tekst: null,
      contact_versleuteld: null,
      reden: end.reden,
      afgehandeld_door: end.by,
      afgehandeld_op: end.at,
      gezin_id: end.gezinId ?? null,
      hulpvraag_id: end.hulpvraagId ?? null,
    })
    .where('id', '=', id)
    .execute();
}

/** Norms of the regio as they were loaded; the rules choose. */
export async function listNormGegevens(db: Db): Promise<unknown[]> {
  const { rows } = await sql<{ gegevens: unknown }>`select gegevens from norm_v1 order by code`.execute(db);
  return rows.map((row) => row.gegevens);
}

/** Gezinswerkers of a gemeente, for what cannot wait until somebody looks in the queue. */
export async function listGezinswerkers(db: Db, gemeente: string): Promise<string[]> {
  const { rows } = await sql<{ account: string }>`
    select distinct account_id as account from aanstelling_v1
    where rol = 'gezinswerker' and ${gemeente} = any (gemeenten) and van <= app_today() and (tot is null or tot >= app_today())`.execute(
    db,
  );
  return rows.map(({ account }) => account);
}

/** The gemeente of an aanmelding in which somebody is unsafe; undefined when nobody is, or it was dealt with. */
export async function findUnsafe(db: Db, id: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('aanmelding')
    .select('gemeente')
    .where('id', '=', id)
    .where('onveilig', '=', true)
    .where('reden', 'is', null)
    .executeTakeFirst();
  return row?.gemeente;
}

/** The gemeente of a hulpvraag that cannot wait, as who brought it says. */
export async function findUrgent(db: Db, hulpvraagId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('melder')
    .innerJoin('hulpvraag', 'hulpvraag.id', 'melder.hulpvraag_id')
    .select('hulpvraag.gemeente')
    .where('hulpvraag.id', '=', hulpvraagId)
    .where('melder.spoed', '=', 'nu')
    .where('hulpvraag.behandelaar', 'is', null)
    .executeTakeFirst();
  return row?.gemeente;
}
