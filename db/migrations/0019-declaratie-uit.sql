-- A declaratie that an aanbieder makes here, and what prices and contracts say about it.
-- One for a gemeente elsewhere waits for its answer (JW325): nothing of it is granted or refused yet, and unknown is not zero.
alter table declaratie
  alter column toegekend drop not null,
  alter column aantal_afgewezen drop not null,
  alter column beoordeeld_op drop not null,
  add constraint declaratie_beoordeeld check (num_nulls(toegekend, aantal_afgewezen, beoordeeld_op) in (0, 3)),
  -- Size of an answer that fits in no envelope (iJw OP179): then the outcome is told outside message traffic.
  add column antwoord_te_groot bigint check (antwoord_te_groot > 0);
-- A line that waits has no codes: it is neither granted nor refused.
alter table prestatie
  alter column codes drop not null,
  alter column toegekend drop not null;
create index prestatie_wacht on prestatie (aanbieder_id, gemeente, toewijzingnummer) where codes is null;
create index prestatie_declaratie on prestatie (aanbieder_id, referentienummer);
grant update (toegekend, aantal_afgewezen, beoordeeld_op, codes, antwoord_te_groot) on declaratie to stip_keten;
grant update (codes) on prestatie to stip_keten;
-- The answer to a declaratie is found only after it came, so only then is known what it answers.
grant update (antwoord_op) on bericht to stip_keten;

create sequence declaratienummer start 1000000001;
create sequence referentienummer start 1000000001;
grant usage on sequence declaratienummer, referentienummer to stip_keten, stip_system;

-- Who sent a declaratie from here. It is written with the rights of that person before message traffic carries it out.
create table inzending (
  id            uuid primary key,
  aanbieder_id  uuid not null references organisatie,
  gemeente      text not null check (gemeente ~ '^[0-9]{4}$'),
  maand         date not null check (extract(day from maand) = 1),
  account_id    uuid not null,
  naam          text not null,
  ingezonden_op timestamptz not null,
  declaratie_id uuid unique references declaratie
);
create index on inzending (aanbieder_id);
alter table inzending enable row level security;
alter table inzending force row level security;
create policy system on inzending to stip_system using (true) with check (true);
create policy chain on inzending to stip_keten using (true);
create policy own on inzending for select to stip_gezin using (aanbieder_id = (select app_organisatie()));
create policy sending on inzending for insert to stip_gezin with check (
  aanbieder_id = (select app_organisatie()) and account_id = (select app_account()) and declaratie_id is null);
grant select, insert, update, delete on inzending to stip_system;
grant select, insert on inzending to stip_gezin;
grant select, update (declaratie_id) on inzending to stip_keten;

-- Help that was given and can be declared, with what was ordered: of the reader's own organisatie only. Help that is paid by
-- task has no number and is never declared (iJw IV096), and an order that was taken back neither.
create view te_declareren_v1 as
  select coalesce(t.id, l.id) as id, t.id as toewijzing_id, l.aanbieder_id, l.gemeente, coalesce(t.toewijzingnummer, l.toewijzingnummer) as toewijzingnummer,
    l.gezin_id, l.persoon_id, coalesce(t.productcategorie, l.productcategorie) as productcategorie,
    case when t.id is null then nullif(l.productcode, '') else t.productcode end as productcode, coalesce(t.ingangsdatum, l.begindatum) as ingangsdatum,
    case when t.id is null then l.einddatum else t.einddatum end as einddatum, t.volume, t.eenheid, t.frequentie, t.budget,
    l.begindatum as geleverd_van, l.einddatum as geleverd_tot
  from levering l left join toewijzing t on t.id = l.toewijzing_id
  where coalesce(t.toewijzingnummer, l.toewijzingnummer) is not null and t.reden_wijziging is distinct from '13'
    and ((select current_user) = 'stip_system' or l.aanbieder_id = (select app_organisatie()));
alter view te_declareren_v1 owner to stip_system;
grant select on te_declareren_v1 to stip_gezin, stip_system;

create or replace view declaratie_v1 as
  select * from (
    select d.id, d.bericht_id, d.gemeente, d.aanbieder_id, d.declaratienummer, d.maand, d.dagtekening, d.ingediend, d.toegekend,
      d.aantal_prestaties, d.aantal_afgewezen, d.ontvangen_op, d.antwoord_uiterlijk, d.beoordeeld_op, d.codes,
      b.bedrag as te_betalen, b.uiterlijk as betalen_uiterlijk, b.betaald_op,
      (select a.id from bericht a where a.antwoord_op = d.bericht_id order by a.ontvangen_op desc limit 1) as antwoord_id, d.antwoord_te_groot,
      exists (select from inzending i where i.declaratie_id = d.id) as in_stip_gemaakt
    from declaratie d left join betaling b on b.declaratie_id = d.id
    union all
    select b.id, b.id, b.ontvanger, o.id, null, null, b.dagtekening, null, null, null, null, b.ontvangen_op, b.uiterlijk, null, '{}', null, null, null,
      null, null, false
    from bericht b left join organisatie o on o.agb = b.afzender
    where b.soort = 'JW323' and b.richting = 'in' and b.uitkomst = 'ontvangen') d
  where (select current_user) in ('stip_regio', 'stip_beheer', 'stip_system') or aanbieder_id = (select app_organisatie())
    or ((select app_soort()) = 'gemeente' and gemeente = any ((select app_gemeenten())::text[]));

-- Prices: of an aanbieder its own; a gemeente keeps its own and sees those for all; who buys for the region keeps all.
alter table tarief enable row level security;
alter table tarief force row level security;
create policy system on tarief to stip_system using (true) with check (true);
create policy chain on tarief for select to stip_keten using (true);
create policy own on tarief for select to stip_gezin using (
  aanbieder_id = (select app_organisatie())
  or ((select app_soort()) = 'gemeente' and (gemeente = '*' or gemeente = any ((select app_gemeenten())::text[]))));
create policy keeping on tarief for insert to stip_gezin with check (
  (select app_soort()) = 'gemeente' and gemeente = any ((select app_gemeenten())::text[]));
create policy ending on tarief for update to stip_gezin using (
  (select app_soort()) = 'gemeente' and gemeente = any ((select app_gemeenten())::text[]));
create policy region on tarief to stip_regio using (true) with check (true);
grant select, insert, update (tot) on tarief to stip_gezin, stip_regio;

-- The last day for which a line at this price was granted; a price is not changed under it.
create function tarief_gebruikt_tot(van_aanbieder uuid, van_gemeente text, code text, per text) returns date
  language sql stable security definer set search_path = public as $$
  select max(p.einddatum) from prestatie p
  where p.aanbieder_id = van_aanbieder and (van_gemeente = '*' or p.gemeente = van_gemeente) and p.productcode = code and p.toegekend
    and (p.eenheid = per or (per = '04' and p.eenheid = '01'))
$$;
alter function tarief_gebruikt_tot(uuid, text, text, text) owner to stip_system;
revoke execute on function tarief_gebruikt_tot(uuid, text, text, text) from public;
grant execute on function tarief_gebruikt_tot(uuid, text, text, text) to stip_gezin, stip_regio, stip_system;

-- What a contract may cost in a year, in cents; '*' is every gemeente together. A plafond that is not known is null.
create table contractbudget (
  id           uuid primary key,
  aanbieder_id uuid not null references organisatie,
  gemeente     text not null default '*' check (gemeente = '*' or gemeente ~ '^[0-9]{4}$'),
  jaar         integer not null check (jaar between 2015 and 2100),
  variant      text not null check (variant in ('inspanning', 'output', 'taakgericht')),
  -- Where help is paid by task: which task. Its plafond is the yearly sum.
  taak         text check (length(taak) between 1 and 200),
  plafond      bigint check (plafond >= 0),
  bron         text not null check (length(bron) between 1 and 300),
  versie       integer not null default 1,
  check ((taak is not null) = (variant = 'taakgericht')),
  unique nulls not distinct (aanbieder_id, gemeente, jaar, variant, taak)
);
alter table contractbudget enable row level security;
alter table contractbudget force row level security;
create policy system on contractbudget to stip_system using (true) with check (true);
create policy own on contractbudget for select to stip_gezin using (
  aanbieder_id = (select app_organisatie())
  or ((select app_soort()) = 'gemeente' and (gemeente = '*' or gemeente = any ((select app_gemeenten())::text[]))));
create policy keeping on contractbudget for insert to stip_gezin with check (
  (select app_soort()) = 'gemeente' and gemeente = any ((select app_gemeenten())::text[]));
create policy changing on contractbudget for update to stip_gezin using (
  (select app_soort()) = 'gemeente' and gemeente = any ((select app_gemeenten())::text[]));
create policy region on contractbudget to stip_regio using (true) with check (true);
grant select, insert, update (plafond, bron, versie) on contractbudget to stip_gezin, stip_regio;
grant select, insert, update, delete on contractbudget to stip_system;

-- What was granted under each contract, in cents, by the year of the help; sums of organisaties, without a child. Who reads for
-- one gemeente sees no sum of all, because that would tell of the others.
create view contract_toegekend_v1 as
  select c.id,
    case when c.variant <> 'taakgericht' then coalesce((
      select sum(case p.debet_credit when 'D' then p.bedrag else -p.bedrag end) from prestatie p
      where p.aanbieder_id = c.aanbieder_id and (c.gemeente = '*' or p.gemeente = c.gemeente) and p.toegekend
        and extract(year from p.begindatum) = c.jaar and (p.eenheid in ('82', '83')) = (c.variant = 'output')), 0) end::bigint as toegekend
  from contractbudget c
  where (select current_user) in ('stip_regio', 'stip_system') or c.aanbieder_id = (select app_organisatie())
    or ((select app_soort()) = 'gemeente' and c.gemeente = any ((select app_gemeenten())::text[]));
alter view contract_toegekend_v1 owner to stip_system;
grant select on contract_toegekend_v1 to stip_gezin, stip_regio, stip_system;

-- The orders of a year under each contract, as far as an amount can be known from them; for who may see each of them already.
create view contract_toewijzing_v1 as
  select c.id as contract_id, t.id, t.gemeente, t.productcode, t.ingangsdatum, t.einddatum, t.volume, t.eenheid, t.frequentie, t.budget
  from contractbudget c
  join toewijzing t on t.aanbieder_id = c.aanbieder_id and (c.gemeente = '*' or t.gemeente = c.gemeente)
    and t.ingangsdatum <= make_date(c.jaar, 12, 31) and (t.einddatum is null or t.einddatum >= make_date(c.jaar, 1, 1))
    and t.reden_wijziging is distinct from '13' and (coalesce(t.eenheid, '83') in ('82', '83')) = (c.variant = 'output')
  where c.variant <> 'taakgericht' and ((select current_user) = 'stip_system' or c.aanbieder_id = (select app_organisatie())
    or ((select app_soort()) = 'gemeente' and c.gemeente = any ((select app_gemeenten())::text[])));
alter view contract_toewijzing_v1 owner to stip_system;
grant select on contract_toewijzing_v1 to stip_gezin, stip_system;
