import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';

/** Whom to tell about a question: who sent it, as long as that one refers there, else all who refer for that organisatie. */
export async function listVerwijzers(db: Db, hulpvraagId: string): Promise<string[]> {
  const { rows } = await sql<{ account: string; isOwn: boolean }>`
    select distinct a.account_id as account, a.account_id is not distinct from m.account_id as "isOwn"
    from hulpvraag h join aanstelling a on a.organisatie_id = h.verwijzer_id and a.rol = 'verwijzer'
      and a.van <= app_today() and (a.tot is null or a.tot >= app_today())
    left join melder m on m.hulpvraag_id = h.id
    where h.id = ${hulpvraagId} order by 1`.execute(db);
  const own = rows.filter(({ isOwn }) => isOwn);
  return (own.length > 0 ? own : rows).map(({ account }) => account);
}

/** Who told it and who has the question now: both want to know what came back. */
export async function listTellers(db: Db, terugkoppelingId: string): Promise<string[]> {
  const { rows } = await sql<{ account: string }>`
    select k.gegeven_door as account from terugkoppeling k where k.id = ${terugkoppelingId}
    union
    select h.behandelaar from terugkoppeling k join hulpvraag h on h.id = k.hulpvraag_id
    where k.id = ${terugkoppelingId} and h.behandelaar is not null`.execute(db);
  return rows.map(({ account }) => account);
}

/** Of these questions, those of which who referred may hear about help today: where the family agreed to the part `hulplijn`. */
const heard = sql`select h.id as hulpvraag from kept k join hulpvraag h on h.id = k.hulpvraag_id
    where 'hulplijn' = any (find_mag_horen(h.gezin_id, h.verwijzer_id)) order by h.id`;

/** Keeps that help which a question led to was ended, and answers for which questions that is told. It ends once. */
export async function saveHulpEinde(db: Db, gezinId: string): Promise<string[]> {
  const { rows } = await sql<{ hulpvraag: string }>`
    with kept as (
      insert into verwijzingstap (hulpvraag_id, gezin_id, stap, op)
      select s.hulpvraag_id, s.gezin_id, 'einde', app_today() from verwijzingstap s
      where s.gezin_id = ${gezinId} and s.stap = 'hulp'
        and (select count(*) from verwijzingstap x where x.hulpvraag_id = s.hulpvraag_id and x.stap in ('einde', 'weer')) <> 1
      on conflict (hulpvraag_id, stap) do update set op = excluded.op
      returning hulpvraag_id),
    over as (delete from verwijzingstap w using kept k where w.hulpvraag_id = k.hulpvraag_id and w.stap = 'weer')
    ${heard}`.execute(db);
  return rows.map(({ hulpvraag }) => hulpvraag);
}

/** Keeps that help which was ended began again, and answers for which questions that is told. */
export async function saveHulpWeer(db: Db, gezinId: string): Promise<string[]> {
  const { rows } = await sql<{ hulpvraag: string }>`
    with kept as (
      insert into verwijzingstap (hulpvraag_id, gezin_id, stap, op)
      select s.hulpvraag_id, s.gezin_id, 'weer', app_today() from verwijzingstap s
      where s.gezin_id = ${gezinId} and s.stap = 'einde'
      on conflict do nothing
      returning hulpvraag_id)
    ${heard}`.execute(db);
  return rows.map(({ hulpvraag }) => hulpvraag);
}

/** The first help after a question is a step of it; a question that was closed two months ago had nothing to do with it. */
export async function saveHulpstap(db: Db, gezinId: string): Promise<void> {
  await sql`
    insert into verwijzingstap (hulpvraag_id, gezin_id, stap, op)
    select h.id, h.gezin_id, 'hulp', app_today() from hulpvraag h
    where h.gezin_id = ${gezinId} and h.verwijzer_id is not null and h.ontvangen_op <= app_today()
      and (h.afgesloten_op is null or h.afgesloten_op > app_today() - 60)
    on conflict do nothing`.execute(db);
}
