-- A question comes in by any door with as little as that door needs, also from a family without an account; and who referred
-- hears what became of it, as far as the family agreed.

-- The raad voor de kinderbescherming refers too (Jeugdwet art. 3.1 and 2.6).
alter table organisatie drop constraint organisatie_soort_check;
alter table organisatie add constraint organisatie_soort_check
  check (soort in ('gemeente', 'lokaal-team', 'aanbieder', 'huisarts', 'school', 'jeugdarts', 'gecertificeerde-instelling', 'veilig-thuis', 'raad-voor-de-kinderbescherming', 'regio'));

-- When somebody took a question up; null when nobody did, and also when it is not known.
alter table hulpvraag add column opgepakt_op date;
create function mark_opgepakt() returns trigger language plpgsql as $$
begin
  if new.behandelaar is null then new.opgepakt_op := null;
  elsif tg_op = 'INSERT' then
    if new.opgepakt_op is null and new.ontvangen_op = app_today() then new.opgepakt_op := new.ontvangen_op; end if;
  elsif old.behandelaar is null then new.opgepakt_op := app_today();
  end if;
  return new;
end $$;
create trigger mark_opgepakt before insert or update of behandelaar on hulpvraag for each row execute function mark_opgepakt();

-- Who brought the question, how urgent that one thinks it is, whether the family knows, and whom to call.
create table melder (
  hulpvraag_id        uuid primary key references hulpvraag,
  gezin_id            uuid not null references gezin,
  soort               text not null check (soort in ('verwijzer', 'ouder', 'jeugdige', 'ander')),
  account_id          uuid references account,
  spoed               text not null check (spoed in ('gewoon', 'snel', 'nu')),
  besproken           boolean,
  lijkt_op_bekend     boolean not null default false,
  contact_versleuteld bytea not null,
  sleutel             uuid not null
);
create index on melder (gezin_id);
-- The same form sent twice is one question.
create unique index on melder (account_id, sleutel);

-- What a family without an account wrote. Once it is dealt with only its number and dates stay: the words are in the hulpvraag.
create table aanmelding (
  id                  uuid primary key,
  nummer              text not null unique,
  gemeente            text not null references gemeente,
  wie                 text not null check (wie in ('ouder', 'jeugdige', 'ander')),
  kind_voornaam       text check (length(kind_voornaam) between 1 and 100),
  kind_leeftijd       smallint check (kind_leeftijd between 0 and 23),
  tekst               text check (length(tekst) between 1 and 4000),
  onveilig            boolean not null,
  contact_versleuteld bytea,
  taal                text not null check (taal in ('nl', 'en')),
  ontvangen_op        timestamptz not null,
  sleutel             uuid not null unique,
  afgehandeld_op      timestamptz,
  afgehandeld_door    uuid references account,
  reden               text check (reden in ('hulpvraag', 'dubbel', 'elders', 'geen-hulpvraag', 'onbruikbaar')),
  gezin_id            uuid references gezin,
  hulpvraag_id        uuid,
  check ((reden is null) = (afgehandeld_op is null)),
  check (reden is null or (tekst is null and kind_voornaam is null and contact_versleuteld is null)),
  check (reden is not null or (tekst is not null and kind_voornaam is not null and contact_versleuteld is not null))
);
create index on aanmelding (gemeente, ontvangen_op) where reden is null;
create index on aanmelding (gezin_id);
-- Not the address of a visitor but a keyed mark of address and day, kept an hour.
create table aanmeldpoging (kenmerk bytea not null, op timestamptz not null);
create index on aanmeldpoging (kenmerk, op);

-- What was told to who referred, and the one answer that may come back.
create table terugkoppeling (
  id                  uuid primary key,
  hulpvraag_id        uuid not null references hulpvraag,
  gezin_id            uuid not null references gezin,
  verwijzer_id        uuid not null references organisatie,
  zin                 text not null,
  gesprek_op          date,
  tekst               text check (length(tekst) between 1 and 1000),
  gegeven_op          timestamptz not null,
  gegeven_door        uuid not null references account,
  gegeven_door_naam   text not null,
  sleutel             uuid not null,
  antwoord            text check (length(antwoord) between 1 and 1000),
  antwoord_op         timestamptz,
  antwoord_door       uuid references account,
  antwoord_door_naam  text,
  unique (gegeven_door, sleutel),
  check ((antwoord is null) = (antwoord_op is null) and (antwoord is null) = (antwoord_door is null))
);
create index on terugkoppeling (hulpvraag_id, gegeven_op);
create index on terugkoppeling (gezin_id);
create index on terugkoppeling (verwijzer_id, gegeven_op);
-- Steps that other modules take: the first day on which help was put in for the family after the question came.
create table verwijzingstap (
  hulpvraag_id uuid not null references hulpvraag,
  gezin_id     uuid not null references gezin,
  stap         text not null check (stap in ('hulp')),
  op           date not null,
  primary key (hulpvraag_id, stap)
);
create index on verwijzingstap (gezin_id);

do $$
declare name text;
begin
  foreach name in array array['melder', 'aanmelding', 'aanmeldpoging', 'terugkoppeling', 'verwijzingstap'] loop
    execute format('grant select, insert, update, delete on %I to stip_system', name);
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy system on %I to stip_system using (true) with check (true)', name);
  end loop;
  foreach name in array array['melder', 'terugkoppeling', 'verwijzingstap'] loop
    execute format('create policy involved on %I for select to stip_gezin using (gezin_id = any ((select my_gezinnen(''hulpvraag''))::uuid[]))', name);
  end loop;
end $$;
grant select, insert on melder to stip_gezin;
create policy own on melder for select to stip_gezin using (account_id = (select app_account()));
create policy contributing on melder for insert to stip_gezin with check (gezin_id = any ((select my_writable_gezinnen('hulpvraag'))::uuid[]));

-- The local team of the gemeente, and nobody else.
grant select, update (kind_voornaam, kind_leeftijd, tekst, contact_versleuteld, afgehandeld_op, afgehandeld_door, reden, gezin_id, hulpvraag_id) on aanmelding to stip_gezin;
create policy own_gemeente on aanmelding for select to stip_gezin using (
  (select app_soort()) = 'lokaal-team' and gemeente = any ((select app_gemeenten())::text[]));
create policy dealing on aanmelding for update to stip_gezin
  using ((select app_soort()) = 'lokaal-team' and gemeente = any ((select app_gemeenten())::text[]) and reden is null)
  with check (afgehandeld_door = (select app_account()));

grant select, insert, update (antwoord, antwoord_op, antwoord_door, antwoord_door_naam) on terugkoppeling to stip_gezin;
create policy told on terugkoppeling for select to stip_gezin using (verwijzer_id = (select app_organisatie()));
create policy telling on terugkoppeling for insert to stip_gezin with check (
  gezin_id = any ((select my_writable_gezinnen('hulpvraag'))::uuid[]) and (select app_soort()) in ('lokaal-team', 'gemeente')
  and gegeven_door = (select app_account()) and antwoord is null
  and exists (select from hulpvraag h where h.id = hulpvraag_id and h.gezin_id = terugkoppeling.gezin_id and h.verwijzer_id = terugkoppeling.verwijzer_id));
create policy answering on terugkoppeling for update to stip_gezin
  using (verwijzer_id = (select app_organisatie()) and antwoord is null) with check (antwoord_door = (select app_account()));
grant select on verwijzingstap to stip_gezin;

-- The only way in for who has not signed in: it answers a number and nothing that was known before. `afzender` may come five
-- times an hour, and one gemeente gets no more than two hundred an hour.
create function send_aanmelding(fresh_id uuid, fresh_nummer text, bij_gemeente text, wie text, kind text, leeftijd integer, vraag text,
                                is_onveilig boolean, contact bytea, in_taal text, form_sleutel uuid, afzender bytea)
returns text language plpgsql security definer set search_path = public as $$
declare known text;
begin
  -- One at a time, so that five at once are counted as five.
  lock table aanmeldpoging in share row exclusive mode;
  select nummer into known from aanmelding where sleutel = form_sleutel;
  if known is not null then return known; end if;
  if not exists (select from organisatie o where o.soort = 'lokaal-team' and o.gemeente = bij_gemeente) then return 'gemeente-onbekend'; end if;
  delete from aanmeldpoging where op < app_now() - interval '1 hour';
  if (select count(*) from aanmeldpoging where kenmerk = afzender) >= 5
    or (select count(*) from aanmelding a where a.gemeente = bij_gemeente and a.ontvangen_op > app_now() - interval '1 hour') >= 200
  then return 'te-vaak'; end if;
  insert into aanmeldpoging values (afzender, app_now());
  insert into aanmelding (id, nummer, gemeente, wie, kind_voornaam, kind_leeftijd, tekst, onveilig, contact_versleuteld, taal, ontvangen_op, sleutel)
    values (fresh_id, fresh_nummer, bij_gemeente, wie, kind, leeftijd, vraag, is_onveilig, contact, in_taal, app_now(), form_sleutel);
  insert into outbox (id, event, payload, at)
    values (fresh_id, 'aanmelding.ontvangen', jsonb_build_object('aanmelding', fresh_id, 'gemeente', bij_gemeente), app_now());
  return fresh_nummer;
end $$;

-- A verwijzer may have a patient or pupil from any gemeente of the region; a worker begins a family in the own gemeenten only.
create or replace function begin_gezin(fresh_id uuid, fresh_naam text, fresh_gemeente text, betrokkenheid_id uuid) returns boolean
language plpgsql security definer set search_path = public as $$
declare is_verwijzer boolean := app_soort() not in ('gemeente', 'lokaal-team');
begin
  if app_account() is null then return false; end if;
  if not (fresh_gemeente = any (app_gemeenten()))
    and not (is_verwijzer and exists (select from gemeente g where g.code = fresh_gemeente and g.in_regio)) then return false; end if;
  insert into gezin (id, naam, gemeente, vast_gezicht, begonnen_op)
    values (fresh_id, fresh_naam, fresh_gemeente, case when not is_verwijzer then app_account() end, app_today());
  insert into betrokkenheid (id, gezin_id, houder, soort_houder, grond, niveau, van)
    values (betrokkenheid_id, fresh_id, app_account(), 'account', case when is_verwijzer then 'verwijzing' else 'hulpvraag' end,
            case when is_verwijzer then 'bijdragen' else 'regie' end, app_today());
  if is_verwijzer then
    insert into betrokkenheid (id, gezin_id, houder, soort_houder, grond, niveau, van)
      select gen_random_uuid(), fresh_id, o.id, 'organisatie', 'team', 'bijdragen', app_today()
      from organisatie o where o.soort = 'lokaal-team' and o.gemeente = fresh_gemeente;
  end if;
  return true;
end $$;

-- Of which parts a verwijzer may hear: those for which the family gave it, or someone who refers for it, a toestemming.
create function find_mag_horen(bij_gezin uuid, verwijzer uuid) returns text[] language sql stable as $$
  select coalesce(array_agg(distinct t.deel order by t.deel), '{}') from toestemming t
  where t.gezin_id = bij_gezin and t.van <= app_today() and t.tot >= app_today() and t.ingetrokken_op is null and t.nodig <@ t.instemming
    and (t.partij = verwijzer or t.partij in (
      select a.account_id from aanstelling a
      where a.organisatie_id = verwijzer and a.rol = 'verwijzer' and a.van <= app_today() and (a.tot is null or a.tot >= app_today())))
$$;
-- Who may see the question may see what of it may be told.
create function verwijzer_mag_horen(bij_gezin uuid, verwijzer uuid) returns text[]
language sql stable security definer set search_path = public as $$
  select case when bij_gezin = any (my_gezinnen('hulpvraag')) then find_mag_horen(bij_gezin, verwijzer) else '{}' end
$$;
-- That a question was received, taken up and closed is told to who referred; what came of it and which help there is, only
-- as far as the family agreed (Jeugdwet art. 7.3.11).
create or replace function my_verwijzingen()
returns table (id uuid, gezin_id uuid, voornaam text, deur text, ontvangen_op date, opgepakt boolean, afgesloten_op date, uitkomst text)
language sql stable security definer set search_path = public as $$
  select h.id, h.gezin_id, p.voornaam, h.deur, h.ontvangen_op, h.behandelaar is not null, h.afgesloten_op,
    case when h.afgesloten_op is not null and 'hulpvraag' = any (find_mag_horen(h.gezin_id, h.verwijzer_id)) then h.uitkomst end
  from hulpvraag h left join persoon p on p.id = h.persoon_id
  where h.verwijzer_id = app_organisatie()
$$;
create function my_verwijzingstand(hulpvraag_ids uuid[])
returns table (hulpvraag_id uuid, gemeente text, opgepakt_op date, hulp_op date, mag_horen text[])
language sql stable security definer set search_path = public as $$
  select h.id, g.naam, h.opgepakt_op, case when 'hulplijn' = any (m.delen) then s.op end, m.delen
  from hulpvraag h
  left join gemeente g on g.code = h.gemeente
  left join verwijzingstap s on s.hulpvraag_id = h.id and s.stap = 'hulp'
  cross join lateral (select find_mag_horen(h.gezin_id, h.verwijzer_id) as delen) m
  where h.verwijzer_id = app_organisatie() and h.id = any (hulpvraag_ids)
$$;

-- How many verwijzingen practices of one kind gave, in steps of ten and without a name: what lies under ten stays one step
-- (docs/decisions/0007). Practices that gave none count too.
create function count_verwijzers(van_soort text, van date, tot date) returns table (vanaf integer, tot_en_met integer, praktijken integer)
language sql stable security definer set search_path = public as $$
  select case when n = 0 then 0 when n < 10 then 1 else n / 10 * 10 end as vanaf, case when n = 0 then 0 else n / 10 * 10 + 9 end, count(*)::integer
  from (select o.id, count(h.id)::integer as n from organisatie o
        left join hulpvraag h on h.verwijzer_id = o.id and h.ontvangen_op >= van and h.ontvangen_op <= tot
        where o.soort = van_soort group by o.id) counted
  group by 1, 2 order by 1
$$;

do $$
declare f text;
begin
  foreach f in array array['verwijzer_mag_horen(uuid, uuid)', 'my_verwijzingstand(uuid[])', 'count_verwijzers(text, date, date)',
                           'send_aanmelding(uuid, text, text, text, text, integer, text, boolean, bytea, text, uuid, bytea)'] loop
    execute format('alter function %s owner to stip_system', f);
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
alter function find_mag_horen(uuid, uuid) owner to stip_system;
revoke execute on function find_mag_horen(uuid, uuid) from public;
grant execute on function verwijzer_mag_horen(uuid, uuid), my_verwijzingstand(uuid[]) to stip_gezin;
grant execute on function count_verwijzers(text, date, date) to stip_gezin, stip_regio;
grant execute on function send_aanmelding(uuid, text, text, text, text, integer, text, boolean, bytea, text, uuid, bytea) to stip_web;

-- What gemeenten and verwijzers agreed about working together. No family stands in it, and whoever works with it may read it.
create table samenwerkingsafspraak (
  id             uuid primary key,
  -- Absent when it holds for the whole region.
  gemeente       text references gemeente,
  partij         text not null check (length(partij) between 1 and 200),
  soort          text not null check (soort in ('huisarts', 'school', 'jeugdarts', 'gecertificeerde-instelling', 'veilig-thuis', 'raad-voor-de-kinderbescherming', 'aanbieder')),
  onderwerp      text not null check (length(onderwerp) between 1 and 200),
  afspraak       text not null check (length(afspraak) between 1 and 4000),
  gesloten_op    date not null,
  herzien_op     date not null check (herzien_op > gesloten_op),
  beeindigd_op   date check (beeindigd_op >= gesloten_op),
  bron           text check (length(bron) <= 500),
  bewaard_door   uuid not null references account,
  versie         integer not null default 1
);
grant select, insert, update, delete on samenwerkingsafspraak to stip_system;
grant select on samenwerkingsafspraak to stip_gezin;
grant select, insert, update (gemeente, partij, soort, onderwerp, afspraak, gesloten_op, herzien_op, beeindigd_op, bron, bewaard_door, versie) on samenwerkingsafspraak to stip_regio;
