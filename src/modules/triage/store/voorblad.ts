import { type RawBuilder, sql } from 'kysely';

/** The jeugdigen of a question as JSON: the one it is about, else all of the gezin, the youngest first. */
const jeugdigen = (today: string, who: RawBuilder<unknown>) => sql`coalesce((
  select jsonb_agg(jsonb_build_object('id', p.id, 'voornaam', p.voornaam,
    'leeftijd', extract(year from age(${today}::date, p.geboortedatum))::int) order by p.geboortedatum desc nulls last, p.id)
  from persoon_v1 p where ${who}), '[]')`;

export const jeugdigenOf = (today: string) =>
  jeugdigen(today, sql`p.gezin_id = h.gezin_id and p.soort = 'jeugdige'`);

/** Where a jeugdige of this gezin is registered today, when that is another gemeente than the one that was asked. */
const moved = (today: string) => sql`(
  select gm.naam from inschrijving i join gemeente gm on gm.code = i.gemeente join persoon_v1 p on p.id = i.persoon_id and p.soort = 'jeugdige'
  where i.gezin_id = h.gezin_id and (h.persoon_id is null or i.persoon_id = h.persoon_id) and not i.onjuist and i.gemeente <> h.gemeente
    and i.van <= ${today}::date and (i.tot is null or i.tot > ${today}::date)
  order by i.van desc, i.id limit 1)`;

/** What may be known before a question is taken; `h` is the hulpvraag, `a` its behandelaar, `l` where it came in. */
export const voorblad = (today: string) => sql`
  h.id, h.gezin_id as "gezinId", h.deur, h.urgentie, h.ontvangen_op as "ontvangenOp", h.behandelaar, a.naam as "behandelaarNaam",
  vw.naam as "verwijzerNaam", h.locatie_id as "locatieId", l.naam as "locatieNaam",
  (coalesce(h.afgesloten_op, ${today}::date) - h.ontvangen_op)::int as dagen,
  h.gezin_id = any ((select my_triage_gezinnen('lezen'))::uuid[]) as betrokken,
  (select o.contact_op from overbrugging o where o.hulpvraag_id = h.id and o.gestopt_op is null) as "contactOp",
  ${moved(today)} as "verhuisdNaar",
  ${jeugdigen(today, sql`p.gezin_id = h.gezin_id and case when h.persoon_id is null then p.soort = 'jeugdige' else p.id = h.persoon_id end`)} as jeugdigen`;

export const around = sql`left join account a on a.id = h.behandelaar left join organisatie l on l.id = h.locatie_id
  left join organisatie vw on vw.id = h.verwijzer_id`;
