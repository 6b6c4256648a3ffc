import { type RawBuilder, sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import { statusOf } from '../rules/consult.ts';
import { type Bak, Consult, Consultbericht, ConsultRegel } from '../schema.ts';

const moments = [
  'gevraagdOp',
  'aangenomenOp',
  'doorgezetOp',
  'beantwoordOp',
  'ingetrokkenOp',
  'verlopenOp',
] as const;
type Row = Record<(typeof moments)[number], Date | null>;

/** Moments become text here, and what follows from them is computed at once. */
function whole<T extends Row>(row: T) {
  const texts = Object.fromEntries(moments.map((name) => [name, row[name]?.toISOString() ?? null]));
  const told = texts as Record<(typeof moments)[number], string | null>;
  return { ...row, ...told, status: statusOf(told) };
}

const columns = sql`c.id, c.anoniem, c.gezin_id as "gezinId", g.naam as "gezinNaam", c.thema, v.naam as "vragerNaam",
  o.naam as "vragerOrganisatie", e.naam as "expertNaam", c.gevraagd_op as "gevraagdOp", c.uiterlijk_op as "uiterlijkOp",
  c.beantwoord_op as "beantwoordOp", c.aangenomen_op as "aangenomenOp", c.doorgezet_op as "doorgezetOp",
  c.ingetrokken_op as "ingetrokkenOp", c.verlopen_op as "verlopenOp"`;
const tables = sql`consult c join account v on v.id = c.vrager_id left join account e on e.id = c.expert_id
  left join organisatie o on o.id = c.vrager_organisatie_id left join gezin_v1 g on g.id = c.gezin_id`;

const open = sql`c.beantwoord_op is null and c.ingetrokken_op is null`;
const lies: Readonly<Record<Bak, RawBuilder<unknown>>> = {
  gesteld: sql`c.vrager_id = app_account()`,
  'aan-mij': sql`c.expert_id = app_account() and ${open}`,
  'voor-iedereen': sql`c.expert_id is null and c.vrager_id <> app_account() and ${open}`,
  beantwoord: sql`c.expert_id = app_account() and c.beantwoord_op is not null`,
  erbij: sql`c.id = any ((select my_consult_deelnames())::uuid[]) and c.ingetrokken_op is null`,
};

type Asked = { bak: Bak; gezinId: string | null; after: string | null; limit: number };

/** One page of questions, the newest first; what waits for an answer is oldest first, because it waits longest. */
export async function listConsultRegels(db: Db, { bak, gezinId, after, limit }: Asked) {
  const chosen = sql`${lies[bak]} and (${gezinId}::uuid is null or c.gezin_id = ${gezinId}::uuid)`;
  const isQueue = bak === 'aan-mij' || bak === 'voor-iedereen';
  const order = isQueue ? sql`c.gevraagd_op, c.id` : sql`c.gevraagd_op desc, c.id desc`;
  const onward = isQueue ? sql`>` : sql`<`;
  const { rows } = await sql<Row>`
    select ${columns}, left(c.vraag, 160) as begin from ${tables}
    where ${chosen} and (${after}::uuid is null
      or (c.gevraagd_op, c.id) ${onward} (select x.gevraagd_op, x.id from consult x where x.id = ${after}::uuid))
    order by ${order} limit ${limit}`.execute(db);
  const { rows: counts } = await sql<{ thema: string; aantal: number }>`
    select c.thema, count(*)::int as aantal from consult c where ${chosen} group by c.thema order by 2 desc, 1`.execute(
    db,
  );
  return { regels: rows.map((row) => ConsultRegel.parse(whole(row))), tellingen: counts };
}

/** How many questions lie where, for the tabs of the overview. */
export async function countBakken(db: Db): Promise<Record<Bak, number>> {
  const { rows } = await sql<Record<Bak, number>>`
    select (count(*) filter (where ${lies.gesteld}))::int as gesteld, (count(*) filter (where ${lies['aan-mij']}))::int as "aan-mij",
      (count(*) filter (where ${lies['voor-iedereen']}))::int as "voor-iedereen", (count(*) filter (where ${lies.beantwoord}))::int as beantwoord,
      (count(*) filter (where ${lies.erbij}))::int as erbij
    from consult c`.execute(db);
  return rows[0] ?? { gesteld: 0, 'aan-mij': 0, 'voor-iedereen': 0, beantwoord: 0, erbij: 0 };
}

export async function findConsult(db: Db, id: string): Promise<Consult | undefined> {
  const { rows } = await sql<Row>`
    select ${columns}, c.vraag, c.vrager_id as "vragerId", c.vrager_rol as "vragerRol", c.expert_id as "expertId", c.segment,
      (select x.organisatie from list_experts(null) x where x.account_id = c.expert_id) as "expertOrganisatie",
      d.naam as "doorgezetDoorNaam", c.doorgezet_reden as "doorgezetReden", c.uitkomst, c.advies, c.nuttig, c.versie,
      c.gezin_id is not null and joins_gezin(c.id) as "doetMee"
    from ${tables} left join account d on d.id = c.doorgezet_door where c.id = ${id}`.execute(db);
  const [row] = rows;
  if (!row) return undefined;
  return Consult.parse({
    ...whole(row),
    berichten: await listBerichten(db, id),
    deelnemers: await listDeelnemers(db, id),
  });
}

async function listDeelnemers(db: Db, id: string) {
  const { rows } = await sql`
    select d.account_id as "accountId", a.naam from consult_deelnemer d join account a on a.id = d.account_id
    where d.consult_id = ${id} order by a.naam, d.account_id`.execute(db);
  return rows;
}

async function listBerichten(db: Db, id: string): Promise<Consultbericht[]> {
  const { rows } = await sql<{ geplaatstOp: Date }>`
    select b.id, b.account_id as "accountId", a.naam, b.tekst, b.geplaatst_op as "geplaatstOp"
    from consultbericht b join account a on a.id = b.account_id
    where b.consult_id = ${id} order by b.geplaatst_op, b.id limit 500`.execute(db);
  return rows.map((row) => Consultbericht.parse({ ...row, geplaatstOp: row.geplaatstOp.toISOString() }));
}
