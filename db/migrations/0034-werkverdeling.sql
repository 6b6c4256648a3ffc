-- Who has which family: someone stands in for a colleague for a while, or takes a family over. Rights come only by the
-- functions below, with the walls inside, and are ordinary rows of betrokkenheid that begin and end by themselves.
create table vervanging (
  id             uuid primary key,
  van_account    uuid not null references account,
  door_account   uuid not null references account check (door_account <> van_account),
  begint_op      date not null,
  eindigt_op     date not null check (eindigt_op >= begint_op),
  niveau         text not null check (niveau in ('lezen', 'bijdragen', 'regie')),
  notitie        text check (length(notitie) between 1 and 2000),
  gevraagd_op    timestamptz not null,
  antwoord       text check (antwoord in ('aanvaard', 'afgewezen')),
  beantwoord_op  timestamptz,
  gestopt_op     timestamptz,
  check ((antwoord is null) = (beantwoord_op is null))
);
create index on vervanging (van_account);
create index on vervanging (door_account);
create table vervanging_gezin (
  vervanging_id    uuid not null references vervanging on delete cascade,
  gezin_id         uuid not null references gezin,
  -- The row that it made; absent until it is accepted, or where the other was involved already.
  betrokkenheid_id uuid,
  primary key (vervanging_id, gezin_id)
);
create index on vervanging_gezin (gezin_id);

create table overdracht (
  id             uuid primary key,
  gezin_id       uuid not null references gezin,
  -- Who keeps regie; absent where nobody did.
  van_account    uuid references account,
  naar_account   uuid not null references account,
  gevraagd_door  uuid not null references account,
  niveau         text not null check (niveau in ('lezen', 'bijdragen', 'regie')),
  notitie        text check (length(notitie) between 1 and 2000),
  gevraagd_op    timestamptz not null,
  antwoord       text check (antwoord in ('aanvaard', 'afgewezen', 'ingetrokken')),
  beantwoord_door uuid references account,
  beantwoord_op  timestamptz,
  check ((antwoord is null) = (beantwoord_op is null))
);
create index on overdracht (gezin_id);
create index on overdracht (naar_account);
create index on overdracht (van_account);
create unique index overdracht_open on overdracht (gezin_id, naar_account) where antwoord is null;

do $$
declare name text;
begin
  foreach name in array array['vervanging', 'vervanging_gezin', 'overdracht'] loop
    execute format('grant select, insert, update, delete on %I to stip_system', name);
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy system on %I to stip_system using (true) with check (true)', name);
    execute format('grant select on %I to stip_gezin', name);
  end loop;
end $$;
create policy between_two on vervanging for select to stip_gezin using ((select app_account()) in (van_account, door_account));
create policy between_two on vervanging_gezin for select to stip_gezin using (vervanging_id in (select v.id from vervanging v));
create policy between_two on overdracht for select to stip_gezin using (
  (select app_account()) in (van_account, naar_account, gevraagd_door) or gezin_id = any ((select my_regie_gezinnen())::uuid[]));

create function niveau_rang(niveau text) returns integer language sql immutable as $$
  select array_position(array['lezen', 'bijdragen', 'regie'], niveau)
$$;

-- Colleagues between whom families may go: gezinswerkers of the same organisatie, today.
create function is_collega(wie uuid) returns boolean language sql stable security definer set search_path = public as $$
  select wie <> app_account() and exists (
    select from aanstelling a where a.account_id = wie and a.rol = 'gezinswerker' and a.organisatie_id = app_organisatie()
      and a.van <= app_today() and (a.tot is null or a.tot >= app_today()))
$$;

-- How far someone is involved with a family as its worker today; null when not at all.
create function niveau_of(bij_gezin uuid, wie uuid) returns text language sql stable security definer set search_path = public as $$
  select b.niveau from betrokkenheid b
  where b.gezin_id = bij_gezin and b.houder = wie and b.soort_houder = 'account' and b.grond = 'hulpvraag'
    and b.van <= app_today() and (b.tot is null or b.tot >= app_today())
  order by niveau_rang(b.niveau) desc limit 1
$$;

-- Ends an involvement now. A day is counted at its end, so what began today is taken away and not dated.
create function end_betrokkenheid(which uuid) returns void language sql security definer set search_path = public as $$
  delete from betrokkenheid where id = which and van >= app_today();
  update betrokkenheid set tot = app_today() - 1 where id = which and van < app_today() and (tot is null or tot >= app_today());
$$;

-- Asks a colleague to stand in: for these families, or for all that one keeps regie of. Answers why not, or null.
create function ask_vervanging(fresh_id uuid, door uuid, van date, tot date, welk_niveau text, notitie text, gezinnen uuid[])
returns text language plpgsql security definer set search_path = public as $$
declare mine uuid[];
begin
  if not is_collega(door) then return 'collega'; end if;
  select coalesce(array_agg(distinct b.gezin_id), '{}') into mine from betrokkenheid b join gezin g on g.id = b.gezin_id
    where b.houder = app_account() and b.grond = 'hulpvraag' and b.van <= app_today() and (b.tot is null or b.tot >= app_today())
      and niveau_rang(b.niveau) >= greatest(niveau_rang(welk_niveau), 2) and g.gesloten_op is null;
  if gezinnen is not null and not (gezinnen <@ mine) then return 'gezin'; end if;
  if cardinality(coalesce(gezinnen, mine)) = 0 then return 'geen-gezin'; end if;
  insert into vervanging (id, van_account, door_account, begint_op, eindigt_op, niveau, notitie, gevraagd_op)
    values (fresh_id, app_account(), door, van, tot, welk_niveau, notitie, app_now());
  insert into vervanging_gezin (vervanging_id, gezin_id) select fresh_id, unnest(coalesce(gezinnen, mine));
  return null;
end $$;

-- The colleague answers. Only families that the other still has go along; the rights run between the two days.
create function answer_vervanging(which uuid, accept boolean) returns integer language plpgsql security definer set search_path = public as $$
declare v vervanging; f record; made uuid; n integer := 0;
begin
  select * into v from vervanging where id = which and door_account = app_account() for update;
  if v.id is null or v.antwoord is not null or v.gestopt_op is not null or v.eindigt_op < app_today() then return -1; end if;
  update vervanging set antwoord = case when accept then 'aanvaard' else 'afgewezen' end, beantwoord_op = app_now() where id = which;
  if not accept then return 0; end if;
  for f in select vg.gezin_id from vervanging_gezin vg join gezin g on g.id = vg.gezin_id where vg.vervanging_id = which and g.gesloten_op is null loop
    continue when niveau_rang(niveau_of(f.gezin_id, v.van_account)) < niveau_rang(v.niveau) or niveau_of(f.gezin_id, v.van_account) is null;
    n := n + 1;
    continue when niveau_rang(niveau_of(f.gezin_id, v.door_account)) >= niveau_rang(v.niveau);
    made := gen_random_uuid();
    insert into betrokkenheid (id, gezin_id, houder, soort_houder, grond, niveau, van, tot)
      values (made, f.gezin_id, v.door_account, 'account', 'hulpvraag', v.niveau, greatest(v.begint_op, app_today()), v.eindigt_op);
    update vervanging_gezin set betrokkenheid_id = made where vervanging_id = which and gezin_id = f.gezin_id;
  end loop;
  return n;
end $$;

-- Either of the two ends it, and the rights that it gave end at once.
create function stop_vervanging(which uuid) returns boolean language plpgsql security definer set search_path = public as $$
begin
  update vervanging set gestopt_op = app_now()
    where id = which and app_account() in (van_account, door_account) and gestopt_op is null and eindigt_op >= app_today();
  if not found then return false; end if;
  perform end_betrokkenheid(vg.betrokkenheid_id) from vervanging_gezin vg where vg.vervanging_id = which and vg.betrokkenheid_id is not null;
  return true;
end $$;

-- Who keeps regie offers a family to a colleague. Answers why not, or null.
create function offer_overdracht(fresh_id uuid, bij_gezin uuid, naar uuid, welk_niveau text, notitie text)
returns text language plpgsql security definer set search_path = public as $$
begin
  if niveau_of(bij_gezin, app_account()) is distinct from 'regie' then return 'gezin'; end if;
  if not is_collega(naar) then return 'collega'; end if;
  if niveau_rang(niveau_of(bij_gezin, naar)) >= niveau_rang(welk_niveau) then return 'al-betrokken'; end if;
  insert into overdracht (id, gezin_id, van_account, naar_account, gevraagd_door, niveau, notitie, gevraagd_op)
    values (fresh_id, bij_gezin, app_account(), naar, app_account(), welk_niveau, notitie, app_now())
    on conflict do nothing;
  return case when found then null else 'al-gevraagd' end;
end $$;

-- A colleague of the one who keeps regie asks for a family of the own gemeenten.
create function ask_overdracht(fresh_id uuid, bij_gezin uuid, welk_niveau text, notitie text)
returns text language plpgsql security definer set search_path = public as $$
declare keeper uuid;
begin
  if not gezin_in_gemeente(bij_gezin) then return 'gezin'; end if;
  if exists (select from gezin_zonder_regie_v1 z where z.id = bij_gezin) then return 'zonder-regie'; end if;
  select b.houder into keeper from betrokkenheid b
    where b.gezin_id = bij_gezin and b.grond = 'hulpvraag' and b.niveau = 'regie' and b.soort_houder = 'account'
      and b.van <= app_today() and (b.tot is null or b.tot >= app_today())
    order by b.houder = (select g.vast_gezicht from gezin g where g.id = bij_gezin) desc, b.van, b.id limit 1;
  if keeper is null then return 'zonder-regie'; end if;
  if keeper = app_account() or niveau_rang(niveau_of(bij_gezin, app_account())) >= niveau_rang(welk_niveau) then return 'al-betrokken'; end if;
  insert into overdracht (id, gezin_id, van_account, naar_account, gevraagd_door, niveau, notitie, gevraagd_op)
    values (fresh_id, bij_gezin, keeper, app_account(), app_account(), welk_niveau, notitie, app_now())
    on conflict do nothing;
  return case when found then null else 'al-gevraagd' end;
end $$;

-- Gives an account this much of a family; with regie it becomes the vast gezicht.
create function give_gezin(bij_gezin uuid, aan uuid, welk_niveau text) returns void language plpgsql security definer set search_path = public as $$
begin
  perform end_betrokkenheid(b.id) from betrokkenheid b
    where b.gezin_id = bij_gezin and b.houder = aan and b.grond = 'hulpvraag' and (b.tot is null or b.tot >= app_today());
  insert into betrokkenheid (id, gezin_id, houder, soort_houder, grond, niveau, van)
    values (gen_random_uuid(), bij_gezin, aan, 'account', 'hulpvraag', welk_niveau, app_today());
  if welk_niveau = 'regie' then update gezin set vast_gezicht = aan where id = bij_gezin; end if;
end $$;

-- The other side answers: who was offered a family, or anyone who keeps regie of one that was asked for. Once, and only while
-- the one who gives still has it. Who hands regie over keeps reading for `days` more, so that nothing falls between.
create function answer_overdracht(which uuid, accept boolean, days integer) returns text language plpgsql security definer set search_path = public as $$
declare o overdracht;
begin
  select * into o from overdracht where id = which;
  if o.id is null then return 'onbekend'; end if;
  perform from gezin where id = o.gezin_id for update;
  select * into o from overdracht where id = which for update;
  if app_account() = o.gevraagd_door or not (app_account() = o.naar_account
     or (o.gevraagd_door = o.naar_account and o.gezin_id = any (my_regie_gezinnen()))) then return 'onbekend'; end if;
  if o.antwoord is not null then return 'beantwoord'; end if;
  if accept and niveau_of(o.gezin_id, o.van_account) is distinct from 'regie' then return 'achterhaald'; end if;
  update overdracht set antwoord = case when accept then 'aanvaard' else 'afgewezen' end, beantwoord_door = app_account(), beantwoord_op = app_now()
    where id = which;
  if not accept then return null; end if;
  perform give_gezin(o.gezin_id, o.naar_account, o.niveau);
  if o.niveau = 'regie' then
    perform end_betrokkenheid(b.id) from betrokkenheid b
      where b.gezin_id = o.gezin_id and b.houder = o.van_account and b.grond = 'hulpvraag' and (b.tot is null or b.tot >= app_today());
    insert into betrokkenheid (id, gezin_id, houder, soort_houder, grond, niveau, van, tot)
      values (gen_random_uuid(), o.gezin_id, o.van_account, 'account', 'hulpvraag', 'lezen', app_today(), app_today() + days);
    update hulpvraag set behandelaar = o.naar_account, versie = versie + 1
      where gezin_id = o.gezin_id and behandelaar = o.van_account and afgesloten_op is null;
  end if;
  return null;
end $$;

create function withdraw_overdracht(which uuid) returns boolean language plpgsql security definer set search_path = public as $$
begin
  update overdracht set antwoord = 'ingetrokken', beantwoord_door = app_account(), beantwoord_op = app_now()
    where id = which and gevraagd_door = app_account() and antwoord is null;
  return found;
end $$;

-- A family that nobody keeps regie of goes to a colleague or to oneself, in one act. Answers why not, or null.
create function assign_gezin(bij_gezin uuid, aan uuid) returns text language plpgsql security definer set search_path = public as $$
begin
  perform from gezin where id = bij_gezin for update;
  if not gezin_in_gemeente(bij_gezin) or app_soort() not in ('gemeente', 'lokaal-team') then return 'gezin'; end if;
  if aan <> app_account() and not is_collega(aan) then return 'collega'; end if;
  if not exists (select from gezin_zonder_regie_v1 z where z.id = bij_gezin) then return 'al-vergeven'; end if;
  perform give_gezin(bij_gezin, aan, 'regie');
  return null;
end $$;

-- What someone may know of a family before taking it: first names and ages, how much help runs, and no words.
create function list_overdrachten()
returns table (id uuid, gezin_id uuid, gezin_naam text, wie text, hulplijnen integer, van_naam text, naar_naam text, niveau text, notitie text,
               gevraagd_op timestamptz, van_mij boolean, aan_mij boolean, antwoord text, beantwoord_op timestamptz)
language sql stable security definer set search_path = public as $$
  select o.id, o.gezin_id, case when o.gezin_id = any (my_gezinnen('gezin')) then g.naam end,
    (select string_agg(p.voornaam || coalesce(' (' || extract(year from age(app_today(), p.geboortedatum))::text || ')', ''), ', ' order by p.geboortedatum, p.id)
       from persoon p where p.gezin_id = o.gezin_id and p.soort = 'jeugdige'),
    (select count(*)::integer from hulplijn h where h.gezin_id = o.gezin_id and h.ingangsdatum <= app_today() and (h.einddatum is null or h.einddatum > app_today())),
    v.naam, n.naam, o.niveau, o.notitie, o.gevraagd_op, o.gevraagd_door = app_account(),
    o.gevraagd_door <> app_account() and o.antwoord is null, o.antwoord, o.beantwoord_op
  from overdracht o join gezin g on g.id = o.gezin_id left join account v on v.id = o.van_account join account n on n.id = o.naar_account
  where (app_account() in (o.van_account, o.naar_account, o.gevraagd_door) or (o.antwoord is null and o.gezin_id = any (my_regie_gezinnen())))
    and (o.antwoord is null or o.beantwoord_op > app_now() - interval '30 days')
  order by o.antwoord is not null, o.gevraagd_op desc, o.id limit 100
$$;

-- How many families and open questions each colleague of the own organisatie has, and until when someone is away. No family.
create function list_caseload()
returns table (account_id uuid, naam text, team text, regie integer, mee integer, hulpvragen integer, afwezig_tot date)
language sql stable security definer set search_path = public as $$
  select a.account_id, c.naam, t.naam,
    count(distinct b.gezin_id) filter (where b.niveau = 'regie')::integer, count(distinct b.gezin_id) filter (where b.niveau <> 'regie')::integer,
    (select count(*)::integer from hulpvraag h where h.behandelaar = a.account_id and h.afgesloten_op is null),
    (select f.tot from afwezigheid f where f.account_id = a.account_id and f.tot >= app_today())
  from aanstelling a join account c on c.id = a.account_id left join team t on t.id = a.team_id
    left join betrokkenheid b on b.houder = a.account_id and b.grond = 'hulpvraag' and b.van <= app_today() and (b.tot is null or b.tot >= app_today())
  where a.rol = 'gezinswerker' and a.organisatie_id = app_organisatie() and a.van <= app_today() and (a.tot is null or a.tot >= app_today())
  group by a.account_id, c.naam, t.naam order by t.naam nulls last, c.naam, a.account_id
$$;

-- Families of the own gemeenten that nobody keeps regie of, with no more than is needed to choose who takes them.
create function list_zonder_regie(most integer)
returns table (gezin_id uuid, kinderen text, laatste_naam text, sinds date, hulpvragen integer, totaal integer)
language sql stable security definer set search_path = public as $$
  select z.id, (select string_agg(coalesce(extract(year from age(app_today(), p.geboortedatum))::text, '?'), ', ' order by p.geboortedatum)
                from persoon p where p.gezin_id = z.id and p.soort = 'jeugdige'),
    z.laatste_naam, z.sinds, (select count(*)::integer from hulpvraag h where h.gezin_id = z.id and h.afgesloten_op is null),
    count(*) over ()::integer
  from gezin_zonder_regie_v1 z
  where z.gemeente = any (app_gemeenten()) and app_soort() in ('gemeente', 'lokaal-team')
  order by z.sinds nulls first, z.id limit most
$$;

do $$
declare f text;
begin
  foreach f in array array['niveau_rang(text)', 'is_collega(uuid)', 'niveau_of(uuid, uuid)', 'end_betrokkenheid(uuid)', 'give_gezin(uuid, uuid, text)',
                           'ask_vervanging(uuid, uuid, date, date, text, text, uuid[])', 'answer_vervanging(uuid, boolean)', 'stop_vervanging(uuid)',
                           'offer_overdracht(uuid, uuid, uuid, text, text)', 'ask_overdracht(uuid, uuid, text, text)', 'answer_overdracht(uuid, boolean, integer)',
                           'withdraw_overdracht(uuid)', 'assign_gezin(uuid, uuid)', 'list_overdrachten()', 'list_caseload()', 'list_zonder_regie(integer)'] loop
    execute format('alter function %s owner to stip_system', f);
    execute format('revoke execute on function %s from public', f);
  end loop;
  foreach f in array array['ask_vervanging(uuid, uuid, date, date, text, text, uuid[])', 'answer_vervanging(uuid, boolean)', 'stop_vervanging(uuid)',
                           'offer_overdracht(uuid, uuid, uuid, text, text)', 'ask_overdracht(uuid, uuid, text, text)', 'answer_overdracht(uuid, boolean, integer)',
                           'withdraw_overdracht(uuid)', 'assign_gezin(uuid, uuid)', 'list_overdrachten()', 'list_caseload()', 'list_zonder_regie(integer)'] loop
    execute format('grant execute on function %s to stip_gezin', f);
  end loop;
  grant execute on function niveau_rang(text), is_collega(uuid), niveau_of(uuid, uuid), end_betrokkenheid(uuid), give_gezin(uuid, uuid, text) to stip_system;
end $$;
