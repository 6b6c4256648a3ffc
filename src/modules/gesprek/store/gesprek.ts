import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import { Deelnemer, Gesprek, GesprekRegel, Gesprekspartner } from '../schema.ts';

const iso = (moment: Date | null) => moment?.toISOString() ?? null;

/** Null when the gezin is not one of who asks, as if it did not exist. */
export async function listPartners(db: Db, gezinId: string): Promise<Gesprekspartner[] | null> {
  const { rows: known } = await sql<{ yes: boolean }>`
    select ${gezinId}::uuid = any (my_gezinnen('gezin')) as yes`.execute(db);
  if (!known[0]?.yes) return null;
  const { rows } = await sql`
    select account_id as "accountId", naam, rol, organisatie, afwezig_tot as "afwezigTot"
    from list_gesprekspartners(${gezinId})`.execute(db);
  return rows.map((row) => Gesprekspartner.parse(row));
}

export async function beginGesprek(
  db: Db,
  { id, gezinId, onderwerp, met }: { id: string; gezinId: string; onderwerp: string; met: readonly string[] },
): Promise<'begonnen' | 'gezin-onbekend' | 'zonder-recht'> {
  const { rows } = await sql<{ done: 'begonnen' | 'gezin-onbekend' | 'zonder-recht' }>`
    select begin_gesprek(${id}, ${gezinId}, ${onderwerp}, ${[...met]}::uuid[]) as done`.execute(db);
  return rows[0]?.done ?? 'gezin-onbekend';
}

type Asked = { gezinId: string | null; isUnread: boolean; after: string | null; limit: number };

/** The conversations of who asks, the newest message first. */
export async function listGesprekRegels(db: Db, { gezinId, isUnread, after, limit }: Asked) {
  const { rows } = await sql<Omit<GesprekRegel, 'laatsteOp'> & { laatsteOp: Date; totaal: number }>`
    with own as (
      select g.id, g.gezin_id as "gezinId", v.naam as "gezinNaam", g.onderwerp,
        array(select a.naam from gesprek_deelnemer o join account a on a.id = o.account_id
              where o.gesprek_id = g.id and o.account_id <> app_account() order by a.naam, a.id) as met,
        l.geplaatst_op as "laatsteOp", l.naam as "laatsteVan",
        (select count(*)::int from gesprekbericht u where u.gesprek_id = g.id and u.afzender <> app_account()
           and u.ingetrokken_op is null and (r.id is null or (u.geplaatst_op, u.id) > (r.geplaatst_op, r.id))) as ongelezen
      from gesprek g join gezin_v1 v on v.id = g.gezin_id
      join gesprek_deelnemer d on d.gesprek_id = g.id and d.account_id = app_account()
      left join gesprekbericht r on r.id = d.gelezen
      cross join lateral (select b.geplaatst_op, a.naam from gesprekbericht b join account a on a.id = b.afzender
                          where b.gesprek_id = g.id order by b.geplaatst_op desc, b.id desc limit 1) l
      where ${gezinId}::uuid is null or g.gezin_id = ${gezinId}::uuid),
    chosen as (select * from own where not ${isUnread}::boolean or ongelezen > 0)
    select c.*, (select count(*)::int from chosen) as totaal from chosen c
    where ${after}::uuid is null or (c."laatsteOp", c.id) < (select x."laatsteOp", x.id from own x where x.id = ${after}::uuid)
    order by c."laatsteOp" desc, c.id desc limit ${limit}`.execute(db);
  return {
    regels: rows.map((row) => GesprekRegel.parse({ ...row, laatsteOp: iso(row.laatsteOp) })),
    totaal: rows[0]?.totaal ?? 0,
  };
}

/** The conversation with its newest messages, at most `most` of them; undefined when it is not of who asks. */
export async function findGesprek(db: Db, id: string, most: number): Promise<Gesprek | undefined> {
  const { rows } = await sql<Pick<Gesprek, 'id' | 'gezinId' | 'gezinNaam' | 'onderwerp'>>`
    select g.id, g.gezin_id as "gezinId", v.naam as "gezinNaam", g.onderwerp
    from gesprek g join gezin_v1 v on v.id = g.gezin_id where g.id = ${id}`.execute(db);
  const [found] = rows;
  if (!found) return undefined;
  const deelnemers = await listDeelnemers(db, id);
  return Gesprek.parse({ ...found, deelnemers, ...(await listBerichten(db, id, most)) });
}

async function listDeelnemers(db: Db, id: string): Promise<Deelnemer[]> {
  const { rows } = await sql`
    select account_id as "accountId", naam, rol, gelezen, leest, afwezig_tot as "afwezigTot"
    from list_deelnemers(${id})`.execute(db);
  return rows.map((row) => Deelnemer.parse(row));
}

async function listBerichten(db: Db, id: string, most: number) {
  const { rows } = await sql<{ geplaatstOp: Date; ingetrokkenOp: Date | null; totaal: number }>`
    select b.id, b.afzender, a.naam as "afzenderNaam", b.tekst, b.geplaatst_op as "geplaatstOp", b.ingetrokken_op as "ingetrokkenOp",
      (count(*) over ())::int as totaal
    from gesprekbericht b join account a on a.id = b.afzender
    where b.gesprek_id = ${id} order by b.geplaatst_op desc, b.id desc limit ${most}`.execute(db);
  const berichten = rows
    .map(({ totaal: _, ...row }) => ({
      ...row,
      geplaatstOp: iso(row.geplaatstOp),
      ingetrokkenOp: iso(row.ingetrokkenOp),
    }))
    .reverse();
  return { berichten, eerder: (rows[0]?.totaal ?? 0) - rows.length };
}

/** Takes what was not read yet as read, and the notices about it with it. */
export async function saveLeesstand(db: Db, id: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update gesprek_deelnemer d set gelezen = (
      select b.id from gesprekbericht b where b.gesprek_id = ${id} order by b.geplaatst_op desc, b.id desc limit 1)
    where d.gesprek_id = ${id} and d.account_id = app_account()`.execute(db);
  await sql`
    update notification set read_at = app_now()
    where kind = 'gesprek-bericht' and params ->> 'gesprek' = ${id} and read_at is null`.execute(db);
  return (numAffectedRows ?? 0n) > 0n;
}
