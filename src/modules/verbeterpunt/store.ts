import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import { Gedaan, Ingekomen, Verbeterpunt } from './schema.ts';

const iso = (moment: Date | null) => moment?.toISOString() ?? null;
type Moments = { readonly gemeldOp: Date; readonly beantwoordOp: Date | null };
const told = <Row extends Moments>(row: Row) => ({
  ...row,
  gemeldOp: iso(row.gemeldOp),
  beantwoordOp: iso(row.beantwoordOp),
});

const columns = sql`id, pagina, wilde, gebeurde, gemeld_op as "gemeldOp", antwoord, beantwoord_op as "beantwoordOp",
  beantwoord_door_naam as "beantwoordDoorNaam", is_openbaar as "isOpenbaar", versie`;

/** Adds a remark of who acts; a form that comes twice adds nothing. Answers its id, the first time and later. */
export async function addVerbeterpunt(
  db: Db,
  one: { id: string; rol: string; pagina: string; wilde: string; gebeurde: string; sleutel: string },
): Promise<{ id: string; isNew: boolean }> {
  const { rows } = await sql<{ id: string }>`
    insert into verbeterpunt (id, account_id, rol, pagina, wilde, gebeurde, gemeld_op, sleutel)
    values (${one.id}, app_account(), ${one.rol}, ${one.pagina}, ${one.wilde}, ${one.gebeurde}, app_now(), ${one.sleutel})
    on conflict (account_id, sleutel) do nothing returning id`.execute(db);
  if (rows[0]) return { id: rows[0].id, isNew: true };
  const { rows: known } = await sql<{ id: string }>`
    select id from verbeterpunt where account_id = app_account() and sleutel = ${one.sleutel}`.execute(db);
  return { id: known[0]?.id ?? one.id, isNew: false };
}

/** How many somebody sent since a moment. */
export async function countSince(db: Db, since: Date): Promise<number> {
  const { rows } = await sql<{ aantal: number }>`
    select count(*)::int as aantal from verbeterpunt where account_id = app_account() and gemeld_op > ${since}`.execute(
    db,
  );
  return rows[0]?.aantal ?? 0;
}

/** The newest hundred of one's own; older ones have had their time. */
export async function listOwn(db: Db): Promise<Verbeterpunt[]> {
  const { rows } = await sql<Moments>`
    select ${columns} from verbeterpunt where account_id = app_account() order by gemeld_op desc, id limit 100`.execute(
    db,
  );
  return Verbeterpunt.array().parse(rows.map(told));
}

/** What was done and told to all, the newest fifty. */
export async function listGedaan(db: Db): Promise<Gedaan[]> {
  const { rows } = await sql<{ beantwoordOp: Date }>`
    select id, pagina, wilde, antwoord, beantwoord_op as "beantwoordOp" from verbeterpunt_gedaan_v1
    order by beantwoord_op desc, id limit 50`.execute(db);
  return Gedaan.array().parse(rows.map((row) => ({ ...row, beantwoordOp: iso(row.beantwoordOp) })));
}

type Asked = { readonly isOpen: boolean; readonly after: string | null; readonly limit: number };

/** All remarks, without who; those that wait the longest first, answered ones the newest first. */
export async function listIngekomenRows(db: Db, { isOpen, after, limit }: Asked) {
  const { rows } = await sql<Moments & { totaal: number }>`
    with chosen as (
      select *, extract(epoch from gemeld_op) * (case when ${isOpen}::boolean then 1 else -1 end) as plek
      from verbeterpunt_v1 where (antwoord is null) = ${isOpen}::boolean)
    select ${columns}, rol, (select count(*)::int from chosen) as totaal from chosen c
    where ${after}::uuid is null or (c.plek, c.id) > (select x.plek, x.id from chosen x where x.id = ${after}::uuid)
    order by c.plek, c.id limit ${limit}`.execute(db);
  return { rows: Ingekomen.array().parse(rows.map(told)), totaal: rows[0]?.totaal ?? 0 };
}

export async function findIngekomen(db: Db, id: string): Promise<Ingekomen | undefined> {
  const { rows } = await sql<Moments>`select ${columns}, rol from verbeterpunt_v1 where id = ${id}`.execute(
    db,
  );
  return rows[0] && Ingekomen.parse(told(rows[0]));
}

export async function saveAntwoord(
  db: Db,
  one: { id: string; versie: number; antwoord: string; door: string; isOpenbaar: boolean },
): Promise<'beantwoord' | 'verouderd' | 'onbekend'> {
  const { rows } = await sql<{ done: 'beantwoord' | 'verouderd' | 'onbekend' }>`
    select answer_verbeterpunt(${one.id}, ${one.versie}, ${one.antwoord}, ${one.door}, ${one.isOpenbaar}) as done`.execute(
    db,
  );
  return rows[0]?.done ?? 'onbekend';
}

/** For reactions, which see all: who told it. */
export async function findTeller(db: Db, id: string): Promise<string | undefined> {
  const { rows } = await sql<{ account: string }>`
    select account_id as account from verbeterpunt where id = ${id}`.execute(db);
  return rows[0]?.account;
}

/** For reactions: who keeps the product today. */
export async function listKeepers(db: Db): Promise<string[]> {
  const { rows } = await sql<{ account: string }>`
    select distinct account_id as account from aanstelling
    where rol = 'beheerder' and van <= app_today() and (tot is null or tot >= app_today()) order by 1`.execute(
    db,
  );
  return rows.map(({ account }) => account);
}
