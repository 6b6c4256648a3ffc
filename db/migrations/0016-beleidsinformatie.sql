-- What a supplier of jeugdhulp delivers to CBS every half year or quarter (Regeling Jeugdwet bijlage 2), and what it adds for that.

-- That a file was made, never the file: it holds BSNs. A correction is a whole new levering, so they make one chain a period.
create table cbs_levering (
  id                uuid primary key,
  organisatie_id    uuid not null references organisatie,
  stroom            text not null check (stroom in ('jeugdhulp', 'jeugdbescherming', 'jeugdreclassering')),
  jaar              smallint not null,
  nummer            smallint not null check (nummer between 1 and case stroom when 'jeugdreclassering' then 4 else 2 end),
  vervangt          uuid unique,
  aantal_records    integer not null check (aantal_records >= 0),
  -- Records in the file in which something is missing or has to be looked at.
  aantal_onvolledig integer not null check (aantal_onvolledig between 0 and aantal_records),
  sha256            bytea not null check (length(sha256) = 32),
  gemaakt_op        timestamptz not null,
  -- Absent when it was made on the command line.
  gemaakt_door      uuid references account,
  gemaakt_door_naam text not null,
  unique (id, organisatie_id, stroom, jaar, nummer),
  foreign key (vervangt, organisatie_id, stroom, jaar, nummer) references cbs_levering (id, organisatie_id, stroom, jaar, nummer)
);
create unique index cbs_levering_eerste on cbs_levering (organisatie_id, stroom, jaar, nummer) where vervangt is null;

-- What CBS asks and no bericht or plan tells, such as whether help began with a crisis: one answer of the supplier about one fact,
-- in the code of CBS. It goes before what was registered elsewhere.
create table cbs_aanvulling (
  organisatie_id    uuid not null references organisatie,
  hulplijn_id       uuid not null references hulplijn,
  persoon_id        uuid not null,
  begindatum        date not null,
  veld              text not null check (veld in ('hulpvorm', 'verwijzer', 'gestart_met_crisis', 'reden_beeindiging',
    'type_maatregel', 'risicoprofiel', 'verwezen_of_overgedragen', 'erkende_interventie')),
  waarde            text not null check (waarde ~ '^[0-9]{2}$'),
  gezin_id          uuid not null,
  gegeven_op        timestamptz not null,
  gegeven_door      uuid references account,
  gegeven_door_naam text not null,
  primary key (organisatie_id, hulplijn_id, persoon_id, begindatum, veld),
  foreign key (persoon_id, gezin_id) references persoon (id, gezin_id)
);
create index on cbs_aanvulling (persoon_id);
create index on levering (aanbieder_id);

-- What the reader's own organisatie delivered itself, and nothing of anybody else. Left out are a pgb, which the SVB delivers, and
-- a consult, which is advice (protocol 1.3). Where nobody brings a start by bericht, help began on the first day that was agreed.
-- Lines of a lokaal team name no organisatie: they are of the team of their gemeente, as long as that is the only one.
create function find_cbs_feiten()
returns table (hulplijn_id uuid, gezin_id uuid, persoon_id uuid, begindatum date, einddatum date, reden text, categorie text, code text,
  gemeente text, toewijzingnummer bigint, is_wijkteam boolean)
language sql stable as $$
  with eigen as materialized (
    select o.id, o.soort, case when not exists (select from organisatie x where x.soort = 'lokaal-team' and x.gemeente = o.gemeente and x.id <> o.id)
      then o.gemeente end as gemeente
    from organisatie o where o.id = app_organisatie() and o.soort in ('aanbieder', 'gecertificeerde-instelling', 'lokaal-team')),
  line as (
    select h.*, e.soort from eigen e join hulplijn h on h.aanbieder_id = e.id
    where h.toegang <> 'consult' and h.leveringsvorm in ('zin', 'lokaal-team')
      and not exists (select from levering l where l.hulplijn_id = h.id)
    union all
    select h.*, e.soort from eigen e join hulplijn h on h.gemeente = e.gemeente
    where e.soort = 'lokaal-team' and h.aanbieder_id is null and h.leveringsvorm = 'lokaal-team' and h.toegang <> 'consult')
  select l.hulplijn_id, l.gezin_id, l.persoon_id, l.begindatum, l.einddatum, l.reden_beeindiging, l.productcategorie, l.productcode,
    l.gemeente, l.toewijzingnummer, e.soort = 'lokaal-team'
  from eigen e join levering l on l.aanbieder_id = e.id join hulplijn h on h.id = l.hulplijn_id
  where h.leveringsvorm <> 'pgb'
  union all
  select h.id, h.gezin_id, p.persoon_id, b.begin, h.einddatum, h.reden_einde, '', '', h.gemeente, null, h.soort = 'lokaal-team'
  from line h
  cross join lateral (select coalesce(h.gestart_op, case when h.toegang <> 'toewijzing' then h.ingangsdatum end) as begin) b
  join hulplijn_persoon p on p.hulplijn_id = h.id
  join persoon wie on wie.id = p.persoon_id
  where b.begin is not null
    -- CBS counts jeugdigen; a parent who is helped beside a child is no record, a parent alone is for a person to look at.
    and (wie.soort = 'jeugdige' or not exists (
      select from hulplijn_persoon q join persoon kind on kind.id = q.persoon_id where q.hulplijn_id = h.id and kind.soort = 'jeugdige'))
$$;

-- All facts of everyone of whom something lies in the period: what came before decides what is one record (protocol 3.3). Of an
-- address that nobody may hear (Wet BRP art. 2.59), and of a finding that stands on one, nothing comes out.
create function list_cbs_feiten(eerste_dag date, laatste_dag date)
returns table (hulplijn_id uuid, gezin_id uuid, persoon_id uuid, begindatum date, einddatum date, reden text, categorie text, code text,
  gemeente text, toewijzingnummer bigint, is_wijkteam boolean, hulpsoort text, hulpsoort_en text, cbs_vorm text, verwijzer text, persoon_soort text,
  naam text, geboortedatum date, bsn_versleuteld bytea, geslacht text, woonplaats text, adressen jsonb, aanvullingen jsonb)
language sql stable security definer set search_path = public as $$
  with feit as materialized (
    select f.*, p.soort as persoon_soort, concat_ws(' ', nullif(p.voornaam, ''), p.voorvoegsel, p.achternaam) as naam, p.geboortedatum,
      p.bsn_versleuteld, p.bsn_kenmerk, p.geslacht,
      bool_or(f.einddatum is null or f.einddatum + 1 >= eerste_dag) over (partition by coalesce(p.bsn_kenmerk, uuid_send(p.id))) as is_told
    from find_cbs_feiten() f join persoon p on p.id = f.persoon_id
    where f.begindatum <= laatste_dag)
  select f.hulplijn_id, f.gezin_id, f.persoon_id, f.begindatum, f.einddatum, f.reden,
    coalesce(nullif(f.categorie, ''), (select min(x.categorie) from product x where x.hulpsoort = h.hulpsoort and x.categorie in ('46', '47', '48', '49')), ''),
    f.code, f.gemeente, f.toewijzingnummer, f.is_wijkteam, s.naam, s.naam_en, s.cbs_vorm, h.verwijzer, f.persoon_soort, f.naam, f.geboortedatum,
    f.bsn_versleuteld, coalesce(f.geslacht, g.geslacht), w.gemeente, a.adressen, v.aanvullingen
  from feit f
  join hulplijn h on h.id = f.hulplijn_id
  join hulpsoort s on s.code = h.hulpsoort
  left join lateral (
    select x.geslacht from verzoek x
    where x.bsn_kenmerk = f.bsn_kenmerk and x.aanbieder_id = app_organisatie() and x.geslacht in ('1', '2')
    order by x.ontvangen_op desc, x.id limit 1) g on true
  left join lateral (
    select case when not exists (select from woonplaatsbepaling b where b.id = x.bepaling_id and b.geheim) then x.gemeente end as gemeente
    -- The limit says nothing new, but keeps the planner from finding the newest of everybody in the region first.
    from woonplaats_v1 x where x.persoon_id = f.persoon_id limit 1) w on true
  left join lateral (
    select jsonb_agg(jsonb_build_object('van', i.van, 'gemeente', case when not i.geheim then i.gemeente end,
      'adres', case when not i.geheim then encode(i.adres_versleuteld, 'base64') end) order by i.van, i.id) as adressen
    from inschrijving i
    where i.persoon_id = f.persoon_id and i.soort = 'woonadres' and not i.onjuist and i.van <= laatste_dag) a on true
  left join lateral (
    select jsonb_object_agg(x.veld, x.waarde) as aanvullingen from cbs_aanvulling x
    where x.organisatie_id = app_organisatie() and x.hulplijn_id = f.hulplijn_id and x.persoon_id = f.persoon_id and x.begindatum = f.begindatum) v on true
  where f.is_told
  order by f.begindatum, f.hulplijn_id, f.persoon_id
$$;

-- Keeps answers about facts of the own organisatie and passes others over; answers those that it kept.
create function save_cbs_aanvullingen(regels jsonb, door_naam text)
returns table (hulplijn_id uuid, persoon_id uuid, begindatum date, gezin_id uuid)
language sql volatile security definer set search_path = public as $$
  insert into cbs_aanvulling (organisatie_id, hulplijn_id, persoon_id, begindatum, veld, waarde, gezin_id, gegeven_op, gegeven_door, gegeven_door_naam)
  select app_organisatie(), f.hulplijn_id, f.persoon_id, f.begindatum, r.veld, r.waarde, f.gezin_id, app_now(), app_account(), door_naam
  from jsonb_to_recordset(regels) as r("hulplijnId" uuid, "persoonId" uuid, begindatum date, veld text, waarde text)
  join find_cbs_feiten() f on f.hulplijn_id = r."hulplijnId" and f.persoon_id = r."persoonId" and f.begindatum = r.begindatum
  on conflict on constraint cbs_aanvulling_pkey do update
    set waarde = excluded.waarde, gegeven_op = excluded.gegeven_op, gegeven_door = excluded.gegeven_door, gegeven_door_naam = excluded.gegeven_door_naam
  returning cbs_aanvulling.hulplijn_id, cbs_aanvulling.persoon_id, cbs_aanvulling.begindatum, cbs_aanvulling.gezin_id
$$;

do $$
declare name text;
begin
  foreach name in array array['cbs_levering', 'cbs_aanvulling'] loop
    execute format('grant select, insert, update, delete on %I to stip_system', name);
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy system on %I to stip_system using (true) with check (true)', name);
  end loop;
  foreach name in array array['find_cbs_feiten()', 'list_cbs_feiten(date, date)', 'save_cbs_aanvullingen(jsonb, text)'] loop
    execute format('alter function %s owner to stip_system', name);
    execute format('revoke execute on function %s from public', name);
  end loop;
end $$;
grant execute on function list_cbs_feiten(date, date), save_cbs_aanvullingen(jsonb, text) to stip_gezin;

-- Nobody changes or takes away that something was delivered.
grant select, insert on cbs_levering to stip_gezin;
create policy own on cbs_levering for select to stip_gezin using (organisatie_id = (select app_organisatie()));
create policy delivering on cbs_levering for insert to stip_gezin with check (
  organisatie_id = (select app_organisatie()) and gemaakt_door is not distinct from (select app_account()) and gemaakt_op = (select app_now())
  and (select app_soort()) in ('aanbieder', 'gecertificeerde-instelling', 'lokaal-team'));
