-- The family is the root. Who may see it follows from involvement, consent and emergency access, all dated, all here.
create table gezin (
  id            uuid primary key,
  naam          text not null check (length(naam) between 1 and 200),
  gemeente      text not null check (gemeente ~ '^[0-9]{4}$'),
  vast_gezicht  uuid references account,
  zoektekst     text not null default '',
  begonnen_op   date not null,
  gesloten_op   date check (gesloten_op >= begonnen_op),
  versie        integer not null default 1
);
create index gezin_zoektekst on gezin using gin (zoektekst gin_trgm_ops);
create index on gezin (gemeente);

create table persoon (
  id               uuid primary key,
  gezin_id         uuid not null references gezin,
  soort            text not null check (soort in ('jeugdige', 'ouder', 'netwerk')),
  voornaam         text not null check (length(voornaam) <= 200),
  voorvoegsel      text check (length(voorvoegsel) <= 10),
  achternaam       text not null check (length(achternaam) between 1 and 200),
  geboortedatum    date,
  bsn_versleuteld  bytea,
  bsn_kenmerk      bytea,
  relatie          text check (length(relatie) <= 100),
  -- Whether a parent holds gezag; absent means that nobody has looked it up yet (BW art. 1:245).
  gezag            boolean,
  account_id       uuid references account,
  versie           integer not null default 1,
  unique (id, gezin_id)
);
create index on persoon (gezin_id);
create index on persoon (bsn_kenmerk);
create index on persoon (account_id);
create index on persoon (geboortedatum);

create table betrokkenheid (
  id        uuid primary key,
  gezin_id  uuid not null references gezin,
  houder    uuid not null,
  soort_houder text not null check (soort_houder in ('account', 'organisatie', 'team')),
  grond     text not null check (grond in ('gezin', 'hulpvraag', 'verwijzing', 'team', 'toestemming', 'toewijzing')),
  niveau    text not null check (niveau in ('lezen', 'bijdragen', 'regie')),
  van       date not null,
  tot       date check (tot >= van)
);
create index betrokkenheid_houder on betrokkenheid (houder, gezin_id);
create index on betrokkenheid (gezin_id);

create table toestemming (
  id            uuid primary key,
  gezin_id      uuid not null references gezin,
  persoon_id    uuid,
  partij        uuid not null,
  partij_naam   text not null,
  partij_soort  text not null default 'organisatie' check (partij_soort in ('account', 'organisatie', 'team')),
  doel          text not null check (length(doel) between 1 and 500),
  deel          text not null check (deel in ('gezin', 'hulpvraag', 'plan', 'hulplijn', 'toewijzing', 'bijlage')),
  niveau        text not null default 'lezen' check (niveau in ('lezen', 'bijdragen')),
  van           date not null,
  tot           date not null check (tot >= van),
  -- Who must agree and who did: it holds only when all of the first are among the second (Jeugdwet art. 7.3.4 and 7.3.5).
  nodig         uuid[] not null default '{}',
  instemming    uuid[] not null default '{}',
  gegeven_door  uuid not null,
  gegeven_op    timestamptz not null,
  ingetrokken_op timestamptz,
  foreign key (persoon_id, gezin_id) references persoon (id, gezin_id)
);
create index on toestemming (gezin_id, partij);
create index on toestemming (partij);

create table noodtoegang (
  id             uuid primary key,
  gezin_id       uuid not null references gezin,
  account_id     uuid not null references account,
  account_naam   text not null,
  reden          text not null check (length(reden) >= 10),
  begonnen_op    timestamptz not null,
  eindigt_op     timestamptz not null check (eindigt_op > begonnen_op and eindigt_op <= begonnen_op + interval '4 hours'),
  beoordeeld_door uuid check (beoordeeld_door <> account_id),
  beoordeeld_op  timestamptz,
  oordeel        text check (oordeel in ('terecht', 'onterecht')),
  toelichting    text
);
create index on noodtoegang (account_id, eindigt_op);
create index on noodtoegang (gezin_id);

-- Which parts of a file each ground opens. Consent opens only what it names, so it has no row here.
create table grond_deel (grond text not null, deel text not null, primary key (grond, deel));
insert into grond_deel values
  ('gezin', 'betrokkenheid'), ('gezin', 'gezin'), ('gezin', 'hulpvraag'), ('gezin', 'plan'), ('gezin', 'hulplijn'), ('gezin', 'toewijzing'), ('gezin', 'inzage'), ('gezin', 'bijlage'),
  ('hulpvraag', 'betrokkenheid'), ('hulpvraag', 'gezin'), ('hulpvraag', 'hulpvraag'), ('hulpvraag', 'plan'), ('hulpvraag', 'hulplijn'), ('hulpvraag', 'toewijzing'), ('hulpvraag', 'inzage'), ('hulpvraag', 'bijlage'),
  ('verwijzing', 'gezin'), ('verwijzing', 'hulpvraag'),
  ('team', 'gezin'), ('team', 'hulpvraag'), ('team', 'hulplijn'),
  ('toewijzing', 'gezin'), ('toewijzing', 'toewijzing'),
  ('toestemming', 'gezin'),
  ('noodtoegang', 'gezin'), ('noodtoegang', 'hulpvraag'), ('noodtoegang', 'plan'), ('noodtoegang', 'hulplijn'), ('noodtoegang', 'toewijzing');

create function app_houders() returns uuid[] language sql stable as $$
  select array_remove(array[app_account(), app_organisatie()] || app_teams(), null)
$$;

-- Every right to look into families, on one page. A policy asks `gezin_id = any ((select my_gezinnen('plan'))::uuid[])`:
-- the list is made once a query and the index on the key does the rest (docs/decisions/0002).
--
-- The list itself is no security definer and sets nothing, so that PostgreSQL writes it into each function below and plans
-- only the part that is asked; nobody but those functions may call it. Day and holders are asked once, not for every row.
create function find_rechten() returns table (gezin_id uuid, grond text, niveau text, deel text)
language sql stable as $$
  select b.gezin_id, b.grond, b.niveau, d.deel
  from betrokkenheid b join grond_deel d on d.grond = b.grond
  where b.houder = any ((select app_houders())::uuid[]) and b.van <= (select app_today()) and (b.tot is null or b.tot >= (select app_today()))
    and (d.deel <> 'inzage' or b.grond = 'gezin' or b.niveau = 'regie')
    and (b.grond <> 'toestemming' or exists (
      select from toestemming t where t.gezin_id = b.gezin_id and t.partij = b.houder
        and t.van <= (select app_today()) and t.tot >= (select app_today()) and t.ingetrokken_op is null and t.nodig <@ t.instemming))
  union all
  select t.gezin_id, 'toestemming', t.niveau, t.deel
  from toestemming t join betrokkenheid b on b.gezin_id = t.gezin_id and b.houder = t.partij and b.grond = 'toestemming'
  where t.partij = any ((select app_houders())::uuid[]) and t.van <= (select app_today()) and t.tot >= (select app_today()) and t.ingetrokken_op is null
    and t.nodig <@ t.instemming and b.van <= (select app_today()) and (b.tot is null or b.tot >= (select app_today()))
  union all
  select n.gezin_id, 'noodtoegang', 'lezen', d.deel
  from noodtoegang n join grond_deel d on d.grond = 'noodtoegang'
  where n.account_id = (select app_account()) and n.begonnen_op <= (select app_now()) and n.eindigt_op > (select app_now())
$$;
create function my_rechten() returns table (gezin_id uuid, grond text, niveau text, deel text)
language sql stable security definer set search_path = public as $$ select * from find_rechten() $$;
create function my_gezinnen(deel text) returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(distinct r.gezin_id), '{}') from find_rechten() r where r.deel = my_gezinnen.deel
$$;
create function my_writable_gezinnen(deel text) returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(distinct r.gezin_id), '{}') from find_rechten() r
  where r.deel = my_writable_gezinnen.deel and r.niveau in ('bijdragen', 'regie')
$$;
create function my_regie_gezinnen() returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(distinct r.gezin_id), '{}') from find_rechten() r where r.niveau = 'regie'
$$;
create or replace function access_grounds(gezinnen uuid[]) returns table (gezin_id uuid, ground text)
language sql stable security definer set search_path = public as $$
  select distinct on (r.gezin_id) r.gezin_id, r.grond from find_rechten() r where r.gezin_id = any (gezinnen)
  order by r.gezin_id, array_position(array['gezin', 'hulpvraag', 'verwijzing', 'team', 'toewijzing', 'toestemming', 'noodtoegang'], r.grond)
$$;
create function access_ground(gezin uuid) returns text language sql stable security definer set search_path = public as $$
  select ground from access_grounds(array[gezin])
$$;

-- Search before you make: within the own gemeente, no more than is needed to recognise a family, and logged as a search.
-- Found by what was typed, by the keyed mark of a BSN, or by a family name of the words together with a date of birth.
-- To weigh how much a name resembles costs fifty times what it costs to see that the words are there, so a common name that
-- fills the list by itself is not weighed against all that resembles it.
create function search_gezin(typed text, born date, kenmerk bytea, most integer)
returns table (id uuid, naam text, gemeente text, leden text, vast_gezicht_naam text, gelijkenis real, betrokken boolean, zelfde_bsn boolean, zelfde_geboortedatum boolean)
language sql stable security definer set search_path = public as $$
  with literal as materialized (
    select g.id, 1::real as gelijkenis, false as zelfde_bsn, false as zelfde_geboortedatum
    from gezin g
    where length(typed) > 2 and g.gemeente = any (app_gemeenten())
      and g.zoektekst like '%' || regexp_replace(search_text(typed), '([\\%_])', '\\\1', 'g') || '%'
      and g.zoektekst ~ ('\m' || regexp_replace(search_text(typed), '([^\w ])', '\\\1', 'g') || '\M')
    order by g.naam, g.id limit least(most, 50)),
  resembling as (
    select g.id, word_similarity(search_text(typed), g.zoektekst) as gelijkenis, false as zelfde_bsn, false as zelfde_geboortedatum
    from gezin g where (select count(*) from literal) < least(most, 50)
      and search_text(typed) <% g.zoektekst and g.gemeente = any (app_gemeenten())
    order by gelijkenis desc, g.naam, g.id limit least(most, 50)),
  found as (
    select * from literal
    union all
    select * from resembling
    union all
    select p.gezin_id, 0, true, false from persoon p where p.bsn_kenmerk = kenmerk
    union all
    select p.gezin_id, 0, false, true from persoon p
    where p.geboortedatum = born and search_text(p.achternaam) = any (string_to_array(search_text(typed), ' '))),
  merged as (
    select f.id, max(f.gelijkenis)::real as gelijkenis, bool_or(f.zelfde_bsn) as zelfde_bsn, bool_or(f.zelfde_geboortedatum) as zelfde_geboortedatum
    from found f group by f.id)
  select g.id, g.naam, g.gemeente,
    (select string_agg(p.voornaam || coalesce(' (' || extract(year from p.geboortedatum)::text || ')', ''), ', ' order by p.soort, p.geboortedatum)
       from persoon p where p.gezin_id = g.id and p.soort <> 'netwerk'),
    (select a.naam from account a where a.id = g.vast_gezicht),
    s.gelijkenis, g.id = any ((select my_gezinnen('gezin'))::uuid[]), s.zelfde_bsn, s.zelfde_geboortedatum
  from merged s join gezin g on g.id = s.id
  where g.gemeente = any (app_gemeenten())
  order by s.zelfde_bsn desc, s.zelfde_geboortedatum desc, s.gelijkenis desc, g.naam, g.id limit least(most, 50)
$$;

-- A new family and the involvement of the one who opens it are one act; nobody can grant oneself anything else.
-- A verwijzer sees of it only what was asked, and the local team of the gemeente sees that there is a question.
create function begin_gezin(fresh_id uuid, fresh_naam text, fresh_gemeente text, betrokkenheid_id uuid) returns boolean
language plpgsql security definer set search_path = public as $$
declare is_verwijzer boolean := app_soort() not in ('gemeente', 'lokaal-team');
begin
  if app_account() is null or not (fresh_gemeente = any (app_gemeenten())) then return false; end if;
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

-- A hulpvraag about a family that is already known in the own gemeente makes the one who takes it involved: as the one who
-- keeps regie when nobody does, else to contribute. The family and the present vast gezicht see it in the log.
create function join_gezin(bij_gezin uuid, betrokkenheid_id uuid) returns boolean
language plpgsql security definer set search_path = public as $$
declare
  is_verwijzer boolean := app_soort() not in ('gemeente', 'lokaal-team');
  has_regie boolean;
begin
  if app_account() is null or not exists (select from gezin g where g.id = bij_gezin and g.gemeente = any (app_gemeenten())) then return false; end if;
  if exists (select from betrokkenheid b where b.gezin_id = bij_gezin and b.houder = app_account() and b.grond in ('hulpvraag', 'verwijzing')
             and (b.tot is null or b.tot >= app_today())) then return true; end if;
  has_regie := is_verwijzer or exists (select from betrokkenheid b where b.gezin_id = bij_gezin and b.niveau = 'regie' and b.grond = 'hulpvraag' and (b.tot is null or b.tot >= app_today()));
  insert into betrokkenheid (id, gezin_id, houder, soort_houder, grond, niveau, van)
    values (betrokkenheid_id, bij_gezin, app_account(), 'account', case when is_verwijzer then 'verwijzing' else 'hulpvraag' end,
            case when has_regie then 'bijdragen' else 'regie' end, app_today());
  if not is_verwijzer then update gezin set vast_gezicht = coalesce(vast_gezicht, app_account()) where gezin.id = bij_gezin; end if;
  return true;
end $$;

-- Who keeps regie may name a colleague as vast gezicht; that one then keeps regie too.
create function assign_vast_gezicht(bij_gezin uuid, collega uuid, betrokkenheid_id uuid) returns boolean
language plpgsql security definer set search_path = public as $$
begin
  if not (bij_gezin = any (my_regie_gezinnen())) or not exists (select from collega_v1() c where c.account_id = collega and c.rol = 'gezinswerker') then return false; end if;
  update gezin set vast_gezicht = collega where gezin.id = bij_gezin;
  insert into betrokkenheid (id, gezin_id, houder, soort_houder, grond, niveau, van)
    select betrokkenheid_id, bij_gezin, collega, 'account', 'hulpvraag', 'regie', app_today()
    where not exists (select from betrokkenheid b where b.gezin_id = bij_gezin and b.houder = collega and b.grond = 'hulpvraag'
                        and b.niveau = 'regie' and (b.tot is null or b.tot >= app_today()));
  return true;
end $$;

-- Who is involved, with the name and the work of each, for whom may see that part.
create function list_betrokkenheid(bij_gezin uuid)
returns table (houder uuid, naam text, rol text, organisatie text, grond text, niveau text, van date, tot date)
language sql stable security definer set search_path = public as $$
  select b.houder, coalesce(c.naam, o.naam, t.naam), a.rol, coalesce(ao.naam, tn.naam), b.grond, b.niveau, b.van, b.tot
  from betrokkenheid b
  left join account c on b.soort_houder = 'account' and c.id = b.houder
  left join organisatie o on b.soort_houder = 'organisatie' and o.id = b.houder
  left join team t on b.soort_houder = 'team' and t.id = b.houder
  left join organisatie tn on tn.id = t.organisatie_id
  left join lateral (select x.rol, x.organisatie_id from aanstelling x
                     where x.account_id = c.id and (x.rol in ('ouder', 'jeugdige')) = (b.grond = 'gezin')
                     order by x.tot desc nulls first, x.van desc, x.id limit 1) a on true
  left join organisatie ao on ao.id = a.organisatie_id
  where b.gezin_id = bij_gezin and bij_gezin = any (my_gezinnen('betrokkenheid'))
  order by b.grond <> 'hulpvraag', b.niveau <> 'regie', b.van, b.id
$$;

create function gezin_in_gemeente(gezin uuid) returns boolean language sql stable security definer set search_path = public as $$
  select exists (select from gezin g where g.id = gezin_in_gemeente.gezin and g.gemeente = any (app_gemeenten()))
$$;

do $$
declare f text;
begin
  foreach f in array array['my_rechten()', 'my_gezinnen(text)', 'my_writable_gezinnen(text)', 'my_regie_gezinnen()', 'access_ground(uuid)', 'access_grounds(uuid[])', 'gezin_in_gemeente(uuid)', 'search_gezin(text, date, bytea, integer)',
                           'begin_gezin(uuid, text, text, uuid)', 'join_gezin(uuid, uuid)', 'assign_vast_gezicht(uuid, uuid, uuid)', 'list_betrokkenheid(uuid)'] loop
    execute format('alter function %s owner to stip_system', f);
    execute format('revoke execute on function %s from public', f);
    execute format('grant execute on function %s to stip_gezin, stip_system', f);
  end loop;
end $$;
grant execute on function access_grounds(uuid[]) to stip_web, stip_regio, stip_beheer, stip_keten;
alter function find_rechten() owner to stip_system;
revoke execute on function find_rechten() from public;

do $$
declare name text;
begin
  foreach name in array array['gezin', 'persoon', 'betrokkenheid', 'toestemming', 'noodtoegang', 'grond_deel'] loop
    execute format('grant select, insert, update, delete on %I to stip_system', name);
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy system on %I to stip_system using (true) with check (true)', name);
  end loop;
end $$;

grant select on gezin, persoon, betrokkenheid, toestemming, noodtoegang to stip_gezin;
grant update (naam, vast_gezicht, zoektekst, gesloten_op, versie) on gezin to stip_gezin;
grant insert, update on persoon to stip_gezin;
grant insert on betrokkenheid, toestemming, noodtoegang to stip_gezin;
grant update (tot) on betrokkenheid to stip_gezin;
grant update (ingetrokken_op, instemming) on toestemming to stip_gezin;
grant update (eindigt_op) on noodtoegang to stip_gezin;

create policy involved on gezin for select to stip_gezin using (id = any ((select my_gezinnen('gezin'))::uuid[]));
create policy contributing on gezin for update to stip_gezin using (id = any ((select my_writable_gezinnen('gezin'))::uuid[]));
create policy involved on persoon for select to stip_gezin using (gezin_id = any ((select my_gezinnen('gezin'))::uuid[]));
create policy contributing on persoon for insert to stip_gezin with check (gezin_id = any ((select my_writable_gezinnen('gezin'))::uuid[]));
create policy changing on persoon for update to stip_gezin using (gezin_id = any ((select my_writable_gezinnen('gezin'))::uuid[]));
create policy involved on betrokkenheid for select to stip_gezin using (gezin_id = any ((select my_gezinnen('betrokkenheid'))::uuid[]));
create policy directing on betrokkenheid for insert to stip_gezin with check (
  gezin_id = any ((select my_regie_gezinnen())::uuid[]) and grond in ('toewijzing', 'team', 'gezin'));
-- A family that gives consent lets the party in; without a consent that holds, this row opens nothing.
create policy consenting on betrokkenheid for insert to stip_gezin with check (
  gezin_id = any ((select my_writable_gezinnen('betrokkenheid'))::uuid[]) and grond = 'toestemming' and niveau = 'lezen');
-- Whoever may give a toewijzing lets its aanbieder in, for what concerns that toewijzing.
create policy ordering on betrokkenheid for insert to stip_gezin with check (
  gezin_id = any ((select my_writable_gezinnen('toewijzing'))::uuid[])
  and grond = 'toewijzing' and niveau = 'lezen' and soort_houder = 'organisatie');
create policy directing_end on betrokkenheid for update to stip_gezin using (gezin_id = any ((select my_regie_gezinnen())::uuid[]));
create policy involved on toestemming for select to stip_gezin using (gezin_id = any ((select my_gezinnen('betrokkenheid'))::uuid[]) or partij = any ((select app_houders())::uuid[]));
create policy by_family on toestemming for insert to stip_gezin with check (gezin_id = any ((select my_writable_gezinnen('betrokkenheid'))::uuid[]));
create policy changing on toestemming for update to stip_gezin using (gezin_id = any ((select my_writable_gezinnen('betrokkenheid'))::uuid[]));
create policy own_or_family on noodtoegang for select to stip_gezin using (account_id = (select app_account()) or gezin_id = any ((select my_gezinnen('inzage'))::uuid[]));
-- Emergency access is always one's own, starts now, and only reaches families of the gemeenten one works for.
create policy own on noodtoegang for insert to stip_gezin with check (
  account_id = app_account() and begonnen_op = app_now() and beoordeeld_door is null and gezin_in_gemeente(gezin_id));
-- It can end sooner, never later.
create policy own_end on noodtoegang for update to stip_gezin using (account_id = app_account() and eindigt_op > app_now())
  with check (account_id = app_account() and eindigt_op <= greatest(app_now(), begonnen_op + interval '1 millisecond'));
grant select, update (beoordeeld_door, beoordeeld_op, oordeel, toelichting) on noodtoegang to stip_beheer;
create policy review on noodtoegang for select to stip_beheer using (true);
create policy review_change on noodtoegang for update to stip_beheer using (account_id <> app_account()) with check (beoordeeld_door = app_account());

-- What modules above may build on: the reader's own rights decide which rows there are.
create view gezin_v1 with (security_invoker = true) as
  select id, naam, gemeente, vast_gezicht, zoektekst, begonnen_op, gesloten_op from gezin;
create view persoon_v1 with (security_invoker = true) as
  select id, gezin_id, soort, voornaam, voorvoegsel, achternaam, geboortedatum, relatie, account_id from persoon;
grant select on gezin_v1, persoon_v1 to stip_gezin, stip_system;

-- A family sees who looked; those who keep regie see it too.
create policy of_my_families on audit_line for select to stip_gezin using (gezin_id = any ((select my_gezinnen('inzage'))::uuid[]));

-- Message traffic finds a child by the keyed mark of its BSN and makes what is missing; it reads no files.
grant select (id, gezin_id, soort, bsn_kenmerk, geboortedatum, voornaam, achternaam), insert on persoon to stip_keten;
grant select (id, gemeente), insert on gezin to stip_keten;
grant select (id, gezin_id, houder, grond, tot), insert, update (tot) on betrokkenheid to stip_keten;
create policy chain on persoon to stip_keten using (true) with check (true);
create policy chain on gezin to stip_keten using (true) with check (true);
create policy chain on betrokkenheid to stip_keten using (grond = 'toewijzing') with check (grond = 'toewijzing');
