import { type Kysely, sql } from 'kysely';
import type { Actor } from '#platform/actor.ts';
import { type Clock, today } from '#platform/clock.ts';
import type { Database } from '#platform/database/database.gen.ts';
import { type Db, inScope } from '#platform/database/transaction.ts';
import { web } from '#platform/people/session-store.ts';
import { findRol } from './rules/rollen.ts';
import { Aanstelling, Collega, Organisatie, type OrganisatieSoort } from './schema.ts';

type Paged = {
  readonly tekst?: string | undefined;
  /** The last row of the page before. */
  readonly after: string | null;
  readonly limit: number;
};
type Page<Row> = { readonly rows: Row[]; readonly totaal: number };

/** Names are compared without capitals or accents, and never as a pattern. */
const wears = (tekst: string | undefined) =>
  sql<boolean>`(${tekst ?? null}::text is null or strpos(search_text(naam), search_text(${tekst ?? ''})) > 0)`;

/** The columns of an organisatie `o` with its teams. */
const organisatie = sql`o.id, o.soort, o.naam, o.agb, o.verkeer_in_stip as "verkeerInStip", o.gemeente, coalesce(
  (select jsonb_agg(jsonb_build_object('id', t.id, 'naam', t.naam, 'gemeente', t.gemeente) order by t.naam, t.id)
   from team t where t.organisatie_id = o.id), '[]') as teams`;

export async function findOrganisatie(db: Db, id: string): Promise<Organisatie | undefined> {
  const { rows } = await sql`select ${organisatie} from organisatie o where o.id = ${id}`.execute(db);
  return rows.map((row) => Organisatie.parse(row))[0];
}

export async function saveVerkeer(db: Db, id: string, verkeerInStip: boolean): Promise<void> {
  await sql`update organisatie set verkeer_in_stip = ${verkeerInStip} where id = ${id}`.execute(db);
}

export async function listOrganisatieRows(
  db: Db,
  { soort, tekst, after, limit }: Paged & { soort?: OrganisatieSoort | undefined },
): Promise<Page<Organisatie>> {
  const chosen = sql<boolean>`(${soort ?? null}::text is null or soort = ${soort ?? null}) and ${wears(tekst)}`;
  const { rows } = await sql<Organisatie>`
    select ${organisatie}
    from organisatie o
    where ${chosen} and (${after}::uuid is null or (o.naam, o.id) > (select naam, id from organisatie where id = ${after}::uuid))
    order by o.naam, o.id limit ${limit}`.execute(db);
  const count = await db
    .selectFrom('organisatie')
    .select(sql<number>`count(*)::int`.as('totaal'))
    .where(chosen)
    .executeTakeFirst();
  return { rows: rows.map((row) => Organisatie.parse(row)), totaal: count?.totaal ?? 0 };
}

export async function listCollegaRows(db: Db): Promise<Collega[]> {
  const { rows } = await sql<Collega>`
    select account_id as "accountId", naam, rol, organisatie_naam as "organisatieNaam", team_naam as "teamNaam"
    from collega_v1() order by naam, id limit 1000`.execute(db);
  return rows.map((row) => Collega.parse(row));
}

const columns = [
  'id',
  'account_id as accountId',
  'naam',
  'rol',
  'organisatie_id as organisatieId',
  'organisatie_naam as organisatieNaam',
  'team_id as teamId',
  'team_naam as teamNaam',
  'gemeenten',
  'van',
  'tot',
] as const;

export async function listAanstellingRows(
  db: Db,
  { tekst, accountId, after, limit }: Paged & { accountId?: string | undefined },
): Promise<Page<Aanstelling>> {
  const chosen = db
    .selectFrom('aanstelling_v1')
    .where(wears(tekst))
    .$if(accountId !== undefined, (query) => query.where('account_id', '=', accountId ?? null));
  const rows = await chosen
    .select(columns)
    .$if(after !== null, (query) =>
      query.where(
        sql<boolean>`(naam, id) > (select b.naam, b.id from aanstelling_v1 b where b.id = ${after}::uuid)`,
      ),
    )
    .orderBy('naam')
    .orderBy('id')
    .limit(limit)
    .execute();
  const count = await chosen.select(sql<number>`count(*)::int`.as('totaal')).executeTakeFirst();
  return { rows: rows.map((row) => Aanstelling.parse(row)), totaal: count?.totaal ?? 0 };
}

/** Locks the aanstelling: whoever finds one in a transaction may change it. */
export async function findAanstelling(db: Db, id: string): Promise<Aanstelling | undefined> {
  await db.selectFrom('aanstelling').select('id').where('id', '=', id).forUpdate().execute();
  const row = await db.selectFrom('aanstelling_v1').select(columns).where('id', '=', id).executeTakeFirst();
  return row && Aanstelling.parse(row);
}

export async function saveAanstelling(db: Db, { id, tot }: Aanstelling): Promise<void> {
  await db.updateTable('aanstelling').set({ tot }).where('id', '=', id).execute();
}

type Fresh = {
  readonly id: string;
  readonly accountId: string;
  readonly organisatieId?: string | undefined;
  readonly teamId?: string | undefined;
  readonly rol: string;
  readonly gemeenten: readonly string[];
  readonly van: string;
  readonly tot?: string | undefined;
};

export async function insertAanstelling(db: Db, fresh: Fresh): Promise<void> {
  const { id, accountId, organisatieId, teamId, rol, gemeenten, van, tot } = fresh;
  await db
    .insertInto('aanstelling')
    .values({
      id,
      account_id: accountId,
      organisatie_id: organisatieId ?? null,
      team_id: teamId ?? null,
      rol,
      gemeenten: [...gemeenten],
      van,
      tot: tot ?? null,
    })
    .execute();
}

/** What of this proposal does not exist, named with the word of its refusal. */
export async function findMissing(
  db: Db,
  { accountId, organisatieId, teamId, gemeenten }: Omit<Fresh, 'id' | 'rol' | 'van'>,
): Promise<'account' | 'organisatie' | 'team' | 'gemeente' | undefined> {
  const { rows } = await sql<Record<'account' | 'organisatie' | 'team' | 'gemeente', boolean>>`select
    exists (select from account where id = ${accountId}::uuid) as account,
    ${organisatieId ?? null}::uuid is null or exists (select from organisatie where id = ${organisatieId ?? null}::uuid) as organisatie,
    ${teamId ?? null}::uuid is null or exists (select from team where id = ${teamId ?? null}::uuid and organisatie_id = ${organisatieId ?? null}::uuid) as team,
    not exists (select from unnest(${[...gemeenten]}::text[]) c where c not in (select code from gemeente)) as gemeente`.execute(
    db,
  );
  const found = rows[0];
  return (['account', 'organisatie', 'team', 'gemeente'] as const).find((noun) => !found?.[noun]);
}

/** The same rol for the same organisatie in days that overlap would be one aanstelling written twice. */
export async function hasOverlap(
  db: Db,
  { accountId, organisatieId, rol, van, tot }: Fresh,
): Promise<boolean> {
  const { rows } = await sql`
    select from aanstelling where account_id = ${accountId} and rol = ${rol}
      and organisatie_id is not distinct from ${organisatieId ?? null}::uuid
      and daterange(van, tot, '[]') && daterange(${van}::date, ${tot ?? null}::date, '[]')`.execute(db);
  return rows.length > 0;
}

export async function findOrInsertAccount(
  db: Db,
  account: { id: string; issuer: string; subject: string; naam: string; email?: string | undefined },
): Promise<string> {
  const { email = null, ...values } = account;
  await db
    .insertInto('account')
    .values({ ...values, email })
    .onConflict((conflict) => conflict.columns(['issuer', 'subject']).doNothing())
    .execute();
  const { issuer, subject } = account;
  const row = await db
    .selectFrom('account')
    .select('id')
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirstOrThrow();
  return row.id;
}

/** Who acts in this aanstelling today; nobody when it has not begun, has ended, or names a rol that no longer exists. */
export async function actorOf(
  db: Kysely<Database>,
  clock: Clock,
  aanstellingId: string,
): Promise<Actor | undefined> {
  const found = await inScope(db, web, clock, (trx) =>
    trx.selectFrom('aanstelling_v1').select(columns).where('id', '=', aanstellingId).executeTakeFirst(),
  );
  const aanstelling = found && Aanstelling.parse(found);
  const rol = aanstelling && findRol(aanstelling.rol);
  if (!rol || !isRunning(aanstelling, today(clock))) return undefined;
  return {
    account: aanstelling.accountId,
    name: aanstelling.naam,
    rol: aanstelling.rol,
    scope: rol.scope,
    aanstelling: aanstelling.id,
    organisatie: aanstelling.organisatieId,
    organisatieNaam: aanstelling.organisatieNaam,
    gemeenten: aanstelling.gemeenten,
    teams: aanstelling.teamId ? [aanstelling.teamId] : [],
    grants: new Set(rol.grants),
  };
}

/** The aanstellingen in which someone may act today; `naam` is how they are offered to choose from. */
export async function listOwnAanstellingen(db: Kysely<Database>, clock: Clock, accountId: string) {
  const rows = await inScope(db, web, clock, (trx) =>
    trx
      .selectFrom('aanstelling_v1')
      .select(columns)
      .where('account_id', '=', accountId)
      .orderBy('van')
      .orderBy('id')
      .execute(),
  );
  const day = today(clock);
  return rows
    .map((row) => Aanstelling.parse(row))
    .filter((one) => findRol(one.rol) !== undefined && isRunning(one, day))
    .map(({ id, rol, organisatieNaam }) => {
      const words = findRol(rol)?.naam.nl ?? rol;
      return { id, rol, organisatieNaam, naam: organisatieNaam ? `${words}, ${organisatieNaam}` : words };
    });
}

function isRunning({ van, tot }: Aanstelling, day: string): boolean {
  return van <= day && (tot === null || tot >= day);
}

/** Aanbieders of whom message traffic knows the AGB code first; somebody gives them their name later. */
export async function openAanbieders(db: Db, rows: readonly { id: string; agb: string }[]): Promise<void> {
  if (rows.length === 0) return;
  const values = rows.map(({ id, agb }) => ({ id, agb, soort: 'aanbieder', naam: `Aanbieder ${agb}` }));
  await db.insertInto('organisatie').values(values).execute();
}

export async function findAccountOfAanstelling(db: Db, id: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('aanstelling_v1')
    .select('account_id')
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.account_id ?? undefined;
}
