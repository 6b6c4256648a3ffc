import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';

/** Families with a running consent of which someone became 12, 16 or 18 in the last month, or the day to ask anew has come. */
export async function listTurningGezinnen(db: Db, withinDays: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct t.gezin_id as id from toestemming t
    where t.ingetrokken_op is null and t.tot >= app_today() and t.nodig <@ t.instemming and not t.opnieuw_gemeld
      and (t.opnieuw_op <= app_today() or exists (
        select from persoon p cross join unnest(array[12, 16, 18]) age
        where p.gezin_id = t.gezin_id and p.soort = 'jeugdige'
          and p.geboortedatum <= app_today() - make_interval(years => age)
          and p.geboortedatum > app_today() - ${withinDays}::int - make_interval(years => age)))
    order by 1`.execute(db);
  return rows.map(({ id }) => id);
}

/** Consents that end within so many days, of which nobody was told yet; from now on they count as told. */
export async function takeEndingToestemmingen(
  db: Db,
  withinDays: number,
): Promise<{ id: string; gezinId: string; tot: string }[]> {
  const { rows } = await sql<{ id: string; gezinId: string; tot: string }>`
    update toestemming t set einde_gemeld = true
    where t.ingetrokken_op is null and not t.einde_gemeld and t.nodig <@ t.instemming
      and t.tot between app_today() and app_today() + ${withinDays}::int
      and t.van + ${withinDays}::int < t.tot
      and not exists (select from toestemming v where v.vervangt = t.id)
    returning t.id, t.gezin_id as "gezinId", t.tot`.execute(db);
  return rows;
}

/** Who of the gezin can sign in, and who keeps regie. */
export async function listToTell(db: Db, gezinId: string): Promise<{ family: string[]; regie: string[] }> {
  const { rows } = await sql<{ family: string[]; regie: string[] }>`
    select
      array(select distinct b.houder from betrokkenheid b where b.gezin_id = ${gezinId} and b.soort_houder = 'account' and b.grond = 'gezin'
            and b.van <= app_today() and (b.tot is null or b.tot >= app_today())) as family,
      array(select distinct b.houder from betrokkenheid b where b.gezin_id = ${gezinId} and b.soort_houder = 'account' and b.niveau = 'regie'
            and b.van <= app_today() and (b.tot is null or b.tot >= app_today())) as regie`.execute(db);
  return rows[0] ?? { family: [], regie: [] };
}
