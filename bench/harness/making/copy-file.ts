// cspell:ignore attisdropped attname attnotnull attnum attrelid attidentity attgenerated atttypid confrelid conkey conname conrelid contype regclass regtype relkind relname relnamespace regnamespace
import { type Kysely, sql } from 'kysely';
import type { Database } from '#platform/database/database.gen.ts';

/** What is of the one family and not of its file: itself, who may see it, and the sealed log. */
const left = ['gezin', 'betrokkenheid', 'audit_line'];
/** Columns in which nobody is a second time. */
const unique = ['bsn_kenmerk', 'account_id'];

type Kolom = { readonly tabel: string; readonly naam: string; readonly soort: string };
type Verwijzing = { readonly tabel: string; readonly kolom: string; readonly naar: string };

/**
 * Gives each of these families the file of one family: a copy of every row that names it and of what hangs on those rows,
 * found in the catalogue, with ids of their own that still point at each other. What they had in those tables goes.
 * For a bench only: it runs as superuser with triggers and foreign keys asleep.
 * @returns how many rows were made.
 */
export async function copyFile(db: Kysely<Database>, from: string, to: readonly string[]): Promise<number> {
  return await db.transaction().execute(async (trx) => {
    await sql`set local session_replication_role = replica`.execute(trx);
    await sql`create temporary table copied (id uuid primary key) on commit drop`.execute(trx);
    await sql`create temporary table target on commit drop as
      select id from unnest(${to}::uuid[]) as u (id)`.execute(trx);
    const tables = await gather(trx, from);
    await sql`analyze copied`.execute(trx);
    let made = 0;
    for (const [tabel, where] of tables) made += await copyRows(trx, tabel, where);
    return made;
  });
}

/** Tables with the condition that picks the rows of the file, parents before children. */
async function gather(trx: Kysely<Database>, from: string): Promise<Map<string, string>> {
  const { rows: named } = await sql<{ tabel: string }>`
    select c.relname as tabel from pg_class c join pg_attribute g on g.attrelid = c.oid and g.attname = 'gezin_id'
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and not g.attisdropped
      and exists (select from pg_attribute i where i.attrelid = c.oid and i.attname = 'id')
      and c.relname <> all (${left})
      and not exists (select from pg_attribute s where s.attrelid = c.oid and s.attname like '%versleuteld' and s.attnotnull) order by 1`.execute(
    trx,
  );
  const tables = new Map(named.map(({ tabel }) => [tabel, `gezin_id = '${from}'`]));
  for (const [tabel, where] of tables) await remember(trx, tabel, where);
  const { rows: links } = await sql<Verwijzing>`
    select k.conrelid::regclass::text as tabel, a.attname as kolom, k.confrelid::regclass::text as naar
    from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
    where k.contype = 'f' and cardinality(k.conkey) = 1 order by 1, 2`.execute(trx);
  for (let grew = true; grew; ) {
    const more = links.filter(
      ({ tabel, naar }) => tables.has(naar) && !tables.has(tabel) && !left.includes(tabel),
    );
    for (const { tabel, kolom } of more) {
      tables.set(tabel, `${kolom} in (select id from copied)`);
      await remember(trx, tabel, `${kolom} in (select id from copied)`);
    }
    grew = more.length > 0;
  }
  return tables;
}

async function remember(trx: Kysely<Database>, tabel: string, where: string): Promise<void> {
  const hasId = (await columnsOf(trx, tabel)).some(({ naam, soort }) => naam === 'id' && soort === 'uuid');
  if (hasId)
    await sql
      .raw(`insert into copied select id from ${tabel} where ${where} on conflict do nothing`)
      .execute(trx);
}

async function columnsOf(trx: Kysely<Database>, tabel: string): Promise<readonly Kolom[]> {
  const { rows } = await sql<Kolom>`
    select ${tabel} as tabel, a.attname as naam, a.atttypid::regtype::text as soort from pg_attribute a
    where a.attrelid = ${tabel}::regclass and a.attnum > 0 and not a.attisdropped
      and a.attgenerated = '' and a.attidentity = '' order by a.attnum`.execute(trx);
  return rows;
}

async function copyRows(trx: Kysely<Database>, tabel: string, where: string): Promise<number> {
  const columns = await columnsOf(trx, tabel);
  if (columns.some(({ naam }) => naam === 'gezin_id'))
    await sql.raw(`delete from ${tabel} where gezin_id in (select id from target)`).execute(trx);
  const names = columns.map(({ naam }) => `"${naam}"`).join(', ');
  const values = columns.map(valueFor).join(', ');
  const { numAffectedRows } = await sql
    .raw(`insert into ${tabel} (${names}) select ${values}
      from (select * from ${tabel} where ${where}) s cross join target t on conflict do nothing`)
    .execute(trx);
  return Number(numAffectedRows ?? 0);
}

/** An id of the file becomes one of the copy, the same wherever it stands; all other values stay. */
function valueFor({ tabel, naam, soort }: Kolom): string {
  const own = (id: string) =>
    `case when exists (select from copied c where c.id = ${id}) then overlay(overlay(md5(${id}::text || t.id::text) placing '8' from 13) placing '8' from 17)::uuid else ${id} end`;
  if (naam === 'gezin_id') return 't.id';
  // What is sealed is sealed to its own row.
  if (naam.endsWith('versleuteld') || (tabel === 'persoon' && unique.includes(naam))) return 'null';
  if (soort === 'uuid') return own(`s."${naam}"`);
  if (soort === 'uuid[]') return `(select array_agg(${own('u')}) from unnest(s."${naam}") u)`;
  return `s."${naam}"`;
}
