import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import { Gebeurtenis, Streep } from '../schema/verhaal.ts';
import { klasseOn } from './hulplijn.ts';

/** More than this nobody reads in one go; a filter brings the rest into sight. */
const most = 400;

/**
 * The story of a gezin, the newest first. Each part is read through the walls of that part, so what is closed to the reader
 * is simply absent. What lies ahead is no story yet.
 */
export async function listVerhaal(
  db: Db,
  gezinId: string,
  { today, soorten }: { today: string; soorten: readonly string[] },
): Promise<Gebeurtenis[]> {
  const { rows } = await sql`
    with e (id, soort, dag, wat, tekst, "tekstEn", wie) as (${pieces(gezinId)})
    select id, soort, dag, wat, tekst, "tekstEn", wie from e
    where dag <= ${today}::date and (${soorten.length === 0} or soort = any (${[...soorten]}::text[]))
    order by dag desc, soort, id limit ${most}`.execute(db);
  return Gebeurtenis.array().parse(rows);
}

function pieces(gezinId: string) {
  const of = sql`gezin_id = ${gezinId}`;
  return sql`
    select 'v' || id, 'vraag', ontvangen_op, 'begin', null, null, null from mijn_hulpvraag_v1 where ${of}
    union all select 'w' || id, 'vraag', afgesloten_op, 'einde', null, null, null from mijn_hulpvraag_v1 where ${of} and afgesloten_op is not null
    union all select 'a' || gezin_id, 'analyse', begonnen_op, 'begin', null, null, null from mijn_analyse_v1 where ${of}
    union all select 'b' || gezin_id, 'analyse', vastgesteld_op, 'einde', null, null, null from mijn_analyse_v1 where ${of} and vastgesteld_op is not null
    union all select 'p' || id, 'plan', begonnen_op, 'begin', null, null, null from gezinsplan where ${of}
    union all select 'q' || id, 'plan', gesloten_op, 'einde', null, null, null from gezinsplan where ${of} and gesloten_op is not null
    union all select 'd' || id, 'doel', begonnen_op, 'begin', tekst, tekst, null from doel where ${of}
    union all select 'c' || id, 'doel', bereikt_op, 'einde', tekst, tekst, null from doel where ${of} and bereikt_op is not null
    union all select 'f' || id, 'afspraak', gemaakt_op, 'begin', tekst, tekst, wie from afspraak where ${of}
    union all select 'g' || id, 'afspraak', uitkomst_op, uitkomst, tekst, tekst, wie from afspraak where ${of} and uitkomst is not null
    union all ${hulp(gezinId)}
    union all select 's' || t.id, 'stand', t.van, t.stand, s.naam, s.naam_en, t.door_naam
      from hulplijn_stand t join hulplijn h on h.id = t.hulplijn_id join hulpsoort s on s.code = h.hulpsoort where t.gezin_id = ${gezinId}
    union all select 'x' || id, 'evaluatie', gehouden_op, 'begin', ging_goed, ging_goed, nullif(array_to_string(aanwezig, ', '), '') from evaluatie where ${of}
    union all select 'i' || id, 'instemming', (op at time zone 'Europe/Amsterdam')::date, oordeel, toelichting, toelichting, partij_naam from instemming where ${of}
    union all select 'm' || m.id, 'verhuizing', m.van, m.soort, g.naam, g.naam, v.voornaam
      from mijn_verhuizing_v1 m join persoon_v1 v on v.id = m.persoon_id left join gemeente g on g.code = m.gemeente where m.gezin_id = ${gezinId}
    union all select id, soort, dag, wat, tekst, tekst_en, wie from verhaalmoment_v1 where ${of}`;
}

/** Help that an expert gives by thinking along is told as such; for whom stands beside it. */
function hulp(gezinId: string) {
  const wie = sql`(select string_agg(v.voornaam, ', ' order by v.geboortedatum desc nulls last, v.id)
    from hulplijn_persoon p join persoon_v1 v on v.id = p.persoon_id where p.hulplijn_id = h.id)`;
  const soort = sql`case when h.toegang = 'consult' then 'expert' else 'hulp' end`;
  const begin = sql`coalesce(h.gestart_op, case when h.toegang <> 'toewijzing' then h.ingangsdatum end)`;
  return sql`
    select 'h' || h.id, ${soort}, coalesce(${begin}, h.ingangsdatum), case when ${begin} is null then 'wacht' else 'begin' end, s.naam, s.naam_en, ${wie}
      from hulplijn h join hulpsoort s on s.code = h.hulpsoort where h.gezin_id = ${gezinId}
    union all select 'j' || h.id, ${soort}, h.einddatum, 'einde', s.naam, s.naam_en, ${wie}
      from hulplijn h join hulpsoort s on s.code = h.hulpsoort where h.gezin_id = ${gezinId} and h.einddatum is not null`;
}

/** All help as stretches of time, for the figure. */
export async function listStrepen(db: Db, gezinId: string, today: string): Promise<Streep[]> {
  const { rows } = await sql`
    select h.id, s.naam, s.naam_en as "naamEn", coalesce(h.gestart_op, h.ingangsdatum) as van, h.einddatum as tot, k.klasse
    from hulplijn h join hulpsoort s on s.code = h.hulpsoort ${klasseOn(today)}
    where h.gezin_id = ${gezinId} order by h.ingangsdatum, h.id`.execute(db);
  return Streep.array().parse(rows);
}
