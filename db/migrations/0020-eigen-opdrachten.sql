-- What a gemeente does with its own orders: what it changes on its own initiative and why, what goes on paper because a child
-- has no BSN, and where a verzoek om toewijzing was answered otherwise than it was asked.

-- Who changed which order, and what it came to. A row never changes: a later change is another row.
create table toewijzing_wijziging (
  id                   uuid primary key,
  toewijzing_id        uuid not null references toewijzing,
  gezin_id             uuid not null references gezin,
  soort                text not null check (soort in ('inkorten', 'verlengen', 'intrekken', 'volume', 'budget', 'vervangen')),
  -- RedenWijziging (iJw, JZ002) as the aanbieder hears it.
  reden                text not null check (reden ~ '^[0-9]{2}$'),
  toelichting          text check (length(toelichting) between 1 and 1000),
  -- On its own initiative a gemeente changes only what the aanbieder agreed to (iJw OP033x1).
  besproken            boolean not null check (besproken),
  was                  jsonb not null,
  wordt                jsonb not null,
  gewijzigd_op         timestamptz not null,
  gewijzigd_door       uuid not null references account,
  gewijzigd_door_naam  text not null
);
create index on toewijzing_wijziging (toewijzing_id, gewijzigd_op);
create index on toewijzing_wijziging (gezin_id);

-- An order that went on paper or by secure mail (SAP 4.5), and when its receipt was confirmed.
create table toewijzingbrief (
  id                   uuid primary key,
  toewijzing_id        uuid not null references toewijzing,
  gezin_id             uuid not null references gezin,
  wijze                text not null check (wijze in ('aangetekend', 'envelop', 'beveiligde-mail')),
  verzonden_op         date not null,
  -- Last day for the confirmation: five working days (SAP 4.5.2).
  uiterlijk            date not null check (uiterlijk > verzonden_op),
  ontvangen_op         date check (ontvangen_op >= verzonden_op),
  vastgelegd_op        timestamptz not null,
  vastgelegd_door      uuid not null references account,
  vastgelegd_door_naam text not null,
  versie               integer not null default 1
);
create index on toewijzingbrief (toewijzing_id, verzonden_op);
create index on toewijzingbrief (gezin_id);

-- Where a verzoek om toewijzing was honoured otherwise than asked: what was given instead (iJw IV094), after contact.
alter table verzoek_antwoord
  add column afwijking jsonb,
  add constraint verzoek_antwoord_afwijking_check check (afwijking is null or soort = 'toegewezen');

-- An order with all that a change of it is weighed against, for the side that gave it: a gemeente those of its gemeenten, the
-- local team those of its families. What was declared on it is here because the module declaratie stands above toewijzing and
-- cannot be asked: lines that were granted and not taken back (iJw TR385), with their last day, their money and their volume.
create view toewijzing_wijzigbaar_v1 as
  select t.id, t.gemeente, g.naam as gemeente_naam, t.toewijzingnummer, t.aanbieder_id, o.naam as aanbieder_naam, o.agb, t.gezin_id, t.persoon_id, t.hulplijn_id,
    nullif(concat_ws(' ', nullif(p.voornaam, ''), p.voorvoegsel, p.achternaam), '') as client_naam,
    -- The BSN may be known from a verzoek only, as when the order is sent.
    p.bsn_kenmerk is not null or exists (select from verzoek v where v.gezin_id = t.gezin_id and v.persoon_id = t.persoon_id) as is_bsn_bekend,
    t.productcategorie, t.productcode, t.toewijzingsdatum, t.toewijzingstijd, t.ingangsdatum, t.einddatum, t.volume, t.eenheid, t.frequentie, t.budget,
    t.reden_wijziging, t.versie, h.leveringsvorm, h.verwijzer, h.hulpsoort,
    l.begindatum as gestart_op, case when l.reden_beeindiging is distinct from '20' then l.einddatum end as gestopt_op,
    d.gedeclareerd, d.gedeclareerd_tot, d.volumes,
    (select w.wacht_op from toewijzingbericht w where w.gezin_id = t.gezin_id and w.wacht_op is not null
       and w.wijzigingen @> jsonb_build_array(jsonb_build_object('id', t.id)) order by w.gemaakt_op desc limit 1) as wacht_op,
    -- Help that the family buys itself with the same child (iJw OP043).
    coalesce((select jsonb_agg(jsonb_build_object('productcategorie', x.productcategorie, 'productcode', x.productcode,
        'ingangsdatum', x.ingangsdatum, 'einddatum', x.einddatum))
      from toewijzing x join hulplijn y on y.id = x.hulplijn_id and y.leveringsvorm = 'pgb'
      where x.gezin_id = t.gezin_id and x.persoon_id = t.persoon_id and x.id <> t.id), '[]') as pgb,
    g.in_regio and t.gemeente = any ((select app_gemeenten())::text[])
      and ((select app_soort()) = 'gemeente' or t.gezin_id = any ((select my_writable_gezinnen('toewijzing'))::uuid[])) as mag_wijzigen
  from toewijzing t
  join hulplijn h on h.id = t.hulplijn_id
  join persoon p on p.id = t.persoon_id
  join organisatie o on o.id = t.aanbieder_id
  join gemeente g on g.code = t.gemeente
  left join lateral (select x.begindatum, x.einddatum, x.reden_beeindiging from levering x where x.toewijzing_id = t.id order by x.begindatum desc limit 1) l on true
  cross join lateral (
    select coalesce(sum(s.bedrag), 0)::bigint as gedeclareerd, max(s.einddatum) as gedeclareerd_tot, coalesce(jsonb_object_agg(s.eenheid, s.volume) filter (where s.eenheid is not null), '{}') as volumes
    from (
      select x.eenheid, sum(x.bedrag) as bedrag, sum(x.volume) as volume, max(x.einddatum) as einddatum
      from prestatie x
      where x.aanbieder_id = t.aanbieder_id and x.gemeente = t.gemeente and x.toewijzingnummer = t.toewijzingnummer and x.toegekend and x.debet_credit = 'D'
        and not exists (select from prestatie c where c.aanbieder_id = x.aanbieder_id and c.vorig_referentienummer = x.referentienummer and c.toegekend)
      group by x.eenheid) s) d
  where (select current_user) = 'stip_system'
    or ((select app_soort()) = 'gemeente' and t.gemeente = any ((select app_gemeenten())::text[]))
    or ((select app_soort()) = 'lokaal-team' and t.gezin_id = any ((select my_gezinnen('toewijzing'))::uuid[]));
alter view toewijzing_wijzigbaar_v1 owner to stip_system;
grant select on toewijzing_wijzigbaar_v1 to stip_gezin, stip_system;

do $$
declare name text;
begin
  foreach name in array array['toewijzing_wijziging', 'toewijzingbrief'] loop
    execute format('grant select, insert, update, delete on %I to stip_system', name);
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy system on %I to stip_system using (true) with check (true)', name);
    execute format('grant select, insert on %I to stip_gezin', name);
    execute format('create policy involved on %I for select to stip_gezin using (exists (select from toewijzing_wijzigbaar_v1 v where v.id = toewijzing_id))', name);
  end loop;
end $$;
create policy deciding on toewijzing_wijziging for insert to stip_gezin with check (
  gewijzigd_door = (select app_account()) and gewijzigd_op = (select app_now())
  and exists (select from toewijzing_wijzigbaar_v1 v where v.id = toewijzing_id and v.gezin_id = toewijzing_wijziging.gezin_id and v.mag_wijzigen));
create policy deciding on toewijzingbrief for insert to stip_gezin with check (
  vastgelegd_door = (select app_account()) and vastgelegd_op = (select app_now()) and ontvangen_op is null
  and exists (select from toewijzing_wijzigbaar_v1 v where v.id = toewijzing_id and v.gezin_id = toewijzingbrief.gezin_id and v.mag_wijzigen));
create policy confirming on toewijzingbrief for update to stip_gezin using (
  exists (select from toewijzing_wijzigbaar_v1 v where v.id = toewijzing_id and v.mag_wijzigen));
grant update (ontvangen_op, versie) on toewijzingbrief to stip_gezin;

-- Help that the family buys itself is never told by bericht (iJw UP001), and what replaces an order helps towards the same doel.
grant select (leveringsvorm, doel_id, reden_einde) on hulplijn to stip_keten;
