import { type RawBuilder, sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import { plichtOf } from '../rules/plicht.ts';
import { zinnenFor } from '../rules/zin.ts';
import { GezinVerwijzing, type Terugkoppeling } from '../schema.ts';
import { dateOfMoment, listBerichten } from './terugkoppeling.ts';

type Row = Omit<GezinVerwijzing, 'stadium' | 'plicht' | 'zinnen' | 'berichten'> & { isOpgepakt: boolean };

function told(row: Row, berichten: readonly Terugkoppeling[], today: string): GezinVerwijzing {
  const [last] = berichten;
  const open = row.isOpgepakt ? 'opgepakt' : 'ontvangen';
  const stadium = row.afgeslotenOp === null ? open : 'afgesloten';
  const facts = {
    ...row,
    laatsteOp: last ? dateOfMoment(last.gegevenOp) : null,
    antwoordOp: last?.antwoordOp ? dateOfMoment(last.antwoordOp) : null,
  };
  const zinnen = zinnenFor({ ...row, stadium });
  return GezinVerwijzing.parse({ ...row, stadium, berichten, zinnen, plicht: plichtOf(facts, today) });
}

async function list(db: Db, chosen: RawBuilder<unknown>, today: string): Promise<GezinVerwijzing[]> {
  const { rows } = await sql<Row>`
    select h.id as "hulpvraagId", h.gezin_id as "gezinId", g.naam as "gezinNaam",
      nullif(concat_ws(' ', p.voornaam, p.voorvoegsel, p.achternaam), '') as "persoonNaam", h.deur, h.verwijzer_id as "verwijzerId",
      o.naam as "verwijzerNaam", h.ontvangen_op as "ontvangenOp", h.behandelaar is not null as "isOpgepakt", h.opgepakt_op as "opgepaktOp",
      h.afgesloten_op as "afgeslotenOp", h.uitkomst, s.op as "hulpOp", e.op as "hulpEindeOp", w.op as "hulpWeerOp",
      verwijzer_mag_horen(h.gezin_id, h.verwijzer_id) as "magHoren"
    from hulpvraag h join organisatie o on o.id = h.verwijzer_id join gezin_v1 g on g.id = h.gezin_id
    left join persoon_v1 p on p.id = h.persoon_id
    left join verwijzingstap s on s.hulpvraag_id = h.id and s.stap = 'hulp'
    left join verwijzingstap e on e.hulpvraag_id = h.id and e.stap = 'einde'
    left join verwijzingstap w on w.hulpvraag_id = h.id and w.stap = 'weer'
    where ${chosen}
    order by h.ontvangen_op desc, h.id desc`.execute(db);
  const berichten = await listBerichten(
    db,
    rows.map(({ hulpvraagId }) => hulpvraagId),
  );
  const of = Map.groupBy(berichten, ({ hulpvraagId }) => String(hulpvraagId));
  return rows.map((row) => told(row, of.get(row.hulpvraagId) ?? [], today));
}

export async function findGezinVerwijzing(
  db: Db,
  id: string,
  today: string,
): Promise<GezinVerwijzing | undefined> {
  return (await list(db, sql`h.id = ${id}`, today))[0];
}

/** Every verwijzing of one gezin; undefined when the one who asks does not see its questions. */
export async function listOfGezin(
  db: Db,
  gezinId: string,
  today: string,
): Promise<GezinVerwijzing[] | undefined> {
  const { rows } =
    await sql`select from my_rechten() where gezin_id = ${gezinId} and deel = 'hulpvraag' limit 1`.execute(
      db,
    );
  return rows.length === 0 ? undefined : await list(db, sql`h.gezin_id = ${gezinId}`, today);
}

/** Beyond these a list is no longer one of things to do. */
const most = 500;

/** Questions of my families about which something may be owed: nothing was told yet, or not since it was closed or answered. */
export async function listOwed(db: Db, today: string): Promise<GezinVerwijzing[]> {
  const chosen = sql`h.id in (
    select x.id from hulpvraag x
    left join lateral (select k.gegeven_op, k.antwoord_op from terugkoppeling k where k.hulpvraag_id = x.id order by k.gegeven_op desc, k.id desc limit 1) l on true
    where x.verwijzer_id is not null and x.gezin_id = any ((select my_writable_gezinnen('hulpvraag'))::uuid[])
      and (l.gegeven_op is null or l.antwoord_op is not null or x.afgesloten_op > (l.gegeven_op at time zone 'Europe/Amsterdam')::date)
    order by coalesce(x.afgesloten_op, x.ontvangen_op) desc, x.id desc limit ${most})`;
  return await list(db, chosen, today);
}
