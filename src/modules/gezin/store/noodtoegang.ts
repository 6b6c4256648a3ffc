import { type RawBuilder, sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import { Noodtoegang, type NoodtoegangId } from '../schema/gezin.ts';

/** As the person who asks knows the gezin: 'noodtoegang' when it runs already, null when there is no way in. */
export async function findGround(
  db: Db,
  gezinId: string,
): Promise<{ ground: string | null; isOwn: boolean }> {
  const { rows } = await sql<{ ground: string | null; isOwn: boolean }>`
    select access_ground(${gezinId}) as ground, gezin_in_gemeente(${gezinId}) as "isOwn"`.execute(db);
  return rows[0] ?? { ground: null, isOwn: false };
}

export async function insertNoodtoegang(
  db: Db,
  one: { id: NoodtoegangId; gezinId: string; account: string; naam: string; reden: string; minutes: number },
): Promise<void> {
  await sql`
    insert into noodtoegang (id, gezin_id, account_id, account_naam, reden, begonnen_op, eindigt_op)
    values (${one.id}, ${one.gezinId}, ${one.account}, ${one.naam}, ${one.reden}, app_now(), app_now() + make_interval(mins => ${one.minutes}))`.execute(
    db,
  );
}

export async function findNoodtoegang(db: Db, id: string): Promise<Noodtoegang | undefined> {
  return (await select(db, sql`n.id = ${id}`, 1))[0];
}

/** The emergency access by which the one who asks is in this gezin now. */
export async function findOwnNoodtoegang(db: Db, gezinId: string): Promise<Noodtoegang | undefined> {
  const which = sql`n.gezin_id = ${gezinId} and n.account_id = app_account() and n.begonnen_op <= app_now() and n.eindigt_op > app_now()`;
  return (await select(db, which, 1))[0];
}

/** How often each of these emergency accesses was used, by the audit log; for who reviews them. */
export async function countUses(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ id: string; uses: number }>`
    select n.id, count(l.id) as uses from noodtoegang n
    join audit_line l on l.gezin_id = n.gezin_id and l.account_id = n.account_id and l.emergency and l.at >= n.begonnen_op and l.at <= n.eindigt_op
    where n.id = any (${[...ids]}::uuid[]) group by n.id`.execute(db);
  return new Map(rows.map(({ id, uses }) => [id, uses]));
}

export function listNoodtoegangRows(db: Db, onlyOpen: boolean): Promise<Noodtoegang[]> {
  return select(db, onlyOpen ? sql`n.oordeel is null` : sql`true`, 500);
}

async function select(db: Db, which: RawBuilder<unknown>, limit: number): Promise<Noodtoegang[]> {
  const { rows } = await sql<Record<'begonnenOp' | 'eindigtOp', Date> & { beoordeeldOp: Date | null }>`
    select n.id, n.gezin_id as "gezinId", n.account_id as "accountId", n.account_naam as "accountNaam", n.reden,
      n.begonnen_op as "begonnenOp", n.eindigt_op as "eindigtOp", n.oordeel, n.toelichting,
      a.naam as "beoordeeldDoor", n.beoordeeld_op as "beoordeeldOp"
    from noodtoegang n left join account a on a.id = n.beoordeeld_door
    where ${which} order by n.oordeel is not null, n.begonnen_op desc, n.id limit ${limit}`.execute(db);
  return rows.map((row) =>
    Noodtoegang.parse({
      ...row,
      begonnenOp: row.begonnenOp.toISOString(),
      eindigtOp: row.eindigtOp.toISOString(),
      beoordeeldOp: row.beoordeeldOp?.toISOString() ?? null,
    }),
  );
}

/** Ends now; the table asks that an end lies after the beginning. */
export async function endNoodtoegang(db: Db, id: string): Promise<void> {
  await sql`
    update noodtoegang set eindigt_op = greatest(app_now(), begonnen_op + interval '1 millisecond') where id = ${id}`.execute(
    db,
  );
}

export async function saveOordeel(
  db: Db,
  { id, by, oordeel, toelichting }: { id: string; by: string; oordeel: string; toelichting: string },
): Promise<void> {
  await sql`
    update noodtoegang set beoordeeld_door = ${by}, beoordeeld_op = app_now(), oordeel = ${oordeel}, toelichting = ${toelichting}
    where id = ${id}`.execute(db);
}

/** Whom an emergency access concerns: the gezin itself, those who keep regie, and those who review. */
export async function findNoodtoegangToTell(db: Db, id: string) {
  const { rows } = await sql<{ gezinId: string; family: string[]; regie: string[]; beheer: string[] }>`
    select n.gezin_id as "gezinId",
      array(select b.houder from betrokkenheid b where b.gezin_id = n.gezin_id and b.soort_houder = 'account' and b.grond = 'gezin'
            and b.van <= app_today() and (b.tot is null or b.tot >= app_today())) as family,
      array(select b.houder from betrokkenheid b where b.gezin_id = n.gezin_id and b.soort_houder = 'account' and b.niveau = 'regie'
            and b.van <= app_today() and (b.tot is null or b.tot >= app_today())) as regie,
      array(select distinct a.account_id from aanstelling_v1 a where a.rol = 'beheerder' and a.account_id <> n.account_id
            and a.van <= app_today() and (a.tot is null or a.tot >= app_today())) as beheer
    from noodtoegang n where n.id = ${id}`.execute(db);
  return rows[0];
}
