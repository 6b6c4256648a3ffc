import { type RawBuilder, sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import { stadiumOf } from '../rules/hulpvraag.ts';
import { Hulpvraag, HulpvraagRegel } from '../schema.ts';

/** Who only sees that a question waits hears the first name of the child and no name of the family. */
const namesOf = (isKnown: RawBuilder<boolean>) => sql`case when ${isKnown} then g.naam end as "gezinNaam",
  case when ${isKnown} then concat_ws(' ', p.voornaam, p.voorvoegsel, p.achternaam) else p.voornaam end as "persoonNaam"`;
const overview = sql`h.id, h.gezin_id as "gezinId", h.deur, h.ontvangen_op as "ontvangenOp", h.afgesloten_op as "afgeslotenOp",
  h.uitkomst, h.behandelaar, a.naam as "behandelaarNaam"`;
const tables = sql`hulpvraag h join gezin_v1 g on g.id = h.gezin_id
  left join persoon_v1 p on p.id = h.persoon_id left join account a on a.id = h.behandelaar`;

type Row = { behandelaar: string | null; afgeslotenOp: string | null; persoonNaam: string | null };
const whole = <T extends Row>(row: T) => ({
  ...row,
  persoonNaam: row.persoonNaam || null,
  stadium: stadiumOf(row),
});

export async function findHulpvraag(db: Db, id: string): Promise<Hulpvraag | undefined> {
  const { rows } = await sql<Row>`
    select ${overview}, ${namesOf(sql<boolean>`t.tekst is not null`)}, h.persoon_id as "persoonId", h.verwijzer_id as "verwijzerId",
      o.naam as "verwijzerNaam", t.tekst, h.gemeente, h.versie
    from ${tables} left join organisatie o on o.id = h.verwijzer_id cross join lateral (select read_vraagtekst(h.id) as tekst) t
    where h.id = ${id}`.execute(db);
  return rows[0] && Hulpvraag.parse(whole(rows[0]));
}

/** Locks the row: who saves at the same time waits. Answers false when it is not there or not open for writing. */
export async function lockHulpvraag(db: Db, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('hulpvraag')
    .select('id')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined;
}

export async function addHulpvraag(
  db: Db,
  given: {
    id: string;
    gezinId: string;
    persoonId: string | null;
    deur: string;
    verwijzerId: string | null;
    tekst: string;
    ontvangenOp: string;
    behandelaar: string | null;
  },
): Promise<void> {
  await sql`
    insert into hulpvraag (id, gezin_id, persoon_id, deur, verwijzer_id, tekst, ontvangen_op, gemeente, behandelaar)
    select ${given.id}::uuid, g.id, ${given.persoonId}::uuid, ${given.deur}, ${given.verwijzerId}::uuid, ${given.tekst},
      ${given.ontvangenOp}::date, g.gemeente, ${given.behandelaar}::uuid
    from gezin_v1 g where g.id = ${given.gezinId}`.execute(db);
}

export async function saveHulpvraagEnd(db: Db, hulpvraag: Hulpvraag): Promise<void> {
  await db
    .updateTable('hulpvraag')
    .set({ afgesloten_op: hulpvraag.afgeslotenOp, uitkomst: hulpvraag.uitkomst, versie: hulpvraag.versie })
    .where('id', '=', hulpvraag.id)
    .execute();
}

export type Page = {
  /** Null for all families. */
  readonly gezinId: string | null;
  readonly isOpen: boolean | null;
  /** Each must be found in the name of the gezin or of who it is about. */
  readonly words: readonly string[];
  readonly after: string | null;
  readonly limit: number;
};
type Listed = { readonly regels: HulpvraagRegel[]; readonly totaal: number };

/** Names are compared without capitals or accents, and never as a pattern. */
function wears(names: RawBuilder<unknown>, words: readonly string[]): RawBuilder<boolean> {
  const each = words.map((word) => sql`strpos(search_text(${names}), search_text(${word})) > 0`);
  return each.length === 0 ? sql<boolean>`true` : sql<boolean>`(${sql.join(each, sql` and `)})`;
}

/** Whether more opens this family than that its team sees a question in the queue. */
const isKnown = sql<boolean>`h.gezin_id = any ((select my_known_gezinnen())::uuid[])`;

/** Newest first, of the families of who asks. */
export async function listOfMyGezinnen(
  db: Db,
  { gezinId, isOpen, words, after, limit }: Page,
): Promise<Listed> {
  const names = sql`concat_ws(' ', g.naam, p.voornaam, p.voorvoegsel, p.achternaam)`;
  const chosen = sql`(${isOpen}::boolean is null or (h.afgesloten_op is null) = ${isOpen}::boolean)
    and (${gezinId}::uuid is null or h.gezin_id = ${gezinId}::uuid) and ${wears(names, words)}`;
  const { rows } = await sql<Row & { totaal: number }>`
    select ${overview}, ${namesOf(isKnown)}, (select count(*)::int from ${words.length > 0 ? tables : sql`hulpvraag h`} where ${chosen}) as totaal
    from ${tables}
    where ${chosen} and (${after}::uuid is null
      or (h.ontvangen_op, h.id) < (select ontvangen_op, id from hulpvraag where id = ${after}::uuid))
    order by h.ontvangen_op desc, h.id desc limit ${limit}`.execute(db);
  return { regels: HulpvraagRegel.array().parse(rows.map(whole)), totaal: rows[0]?.totaal ?? 0 };
}

/** Newest first, of the organisatie that referred: how far each is, and the first name it was about. */
export async function listOfMyVerwijzingen(
  db: Db,
  { gezinId, isOpen, words, after, limit }: Page,
): Promise<Listed> {
  const { rows } = await sql<Row & { totaal: number }>`
    with v as materialized (select * from my_verwijzingen()
      where (${isOpen}::boolean is null or (afgesloten_op is null) = ${isOpen}::boolean)
        and (${gezinId}::uuid is null or gezin_id = ${gezinId}::uuid) and ${wears(sql`coalesce(voornaam, '')`, words)})
    select id, gezin_id as "gezinId", null as "gezinNaam", voornaam as "persoonNaam", deur, ontvangen_op as "ontvangenOp",
      afgesloten_op as "afgeslotenOp", uitkomst, case when opgepakt then 'someone' end as behandelaar, null as "behandelaarNaam",
      (select count(*)::int from v) as totaal
    from v where ${after}::uuid is null or (ontvangen_op, id) < (select ontvangen_op, id from v where id = ${after}::uuid)
    order by ontvangen_op desc, id desc limit ${limit}`.execute(db);
  return { regels: HulpvraagRegel.array().parse(rows.map(whole)), totaal: rows[0]?.totaal ?? 0 };
}

export async function isMember(db: Db, gezinId: string, persoonId: string): Promise<boolean> {
  const { rows } =
    await sql`select from persoon_v1 where id = ${persoonId} and gezin_id = ${gezinId}`.execute(db);
  return rows.length > 0;
}

/** What kind of organisatie this is; undefined when it is not there. */
export async function findOrganisatieSoort(db: Db, id: string): Promise<string | undefined> {
  const { rows } = await sql<{ soort: string }>`select soort from organisatie where id = ${id}`.execute(db);
  return rows[0]?.soort;
}

/** Whether this gemeente belongs to the regio. */
export async function isInRegio(db: Db, code: string): Promise<boolean> {
  const { rows } = await sql`select from gemeente where code = ${code} and in_regio`.execute(db);
  return rows.length > 0;
}

/** Keeps who reads the words of a question before anybody took it, and why. */
export async function addVraaginzage(
  db: Db,
  look: { id: string; gezinId: string; hulpvraagId: string; account: string; reden: string },
): Promise<void> {
  await sql`insert into vraaginzage (id, hulpvraag_id, gezin_id, account_id, reden, op)
    values (${look.id}, ${look.hulpvraagId}, ${look.gezinId}, ${look.account}, ${look.reden}, app_now())`.execute(
    db,
  );
}
