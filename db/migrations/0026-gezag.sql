-- Who decides about a child, whom a family lets in for a while, and a family that was written down twice.
-- cspell:ignore attnum attisdropped atttypid conkey confkey conname conrelid confrelid connamespace contype condeferrable indkey indrelid indisunique indnkeyatts regclass regtype
alter table persoon drop constraint persoon_soort_check;
alter table persoon add constraint persoon_soort_check check (soort in ('jeugdige', 'ouder', 'voogd', 'netwerk'));

-- What the register or a worker said about one child on one day. A row never changes; the newest counts.
create table gezagsrelatie (
  id              uuid primary key,
  gezin_id        uuid not null references gezin,
  persoon_id      uuid not null,
  soort           text not null check (soort in ('gezamenlijk-ouderlijk', 'eenhoofdig-ouderlijk', 'gezamenlijk', 'voogdij', 'tijdelijk-geen', 'niet-te-bepalen')),
  -- Gezinsleden who hold it.
  dragers         uuid[] not null default '{}',
  -- Names of those who hold it and do not stand with this gezin; empty where the register knows no name. Never a number of theirs.
  derden          text[] not null default '{}',
  toelichting     text check (length(toelichting) <= 2000),
  in_onderzoek    boolean not null default false,
  bron            text not null check (bron in ('invoer', 'brp')),
  vastgelegd_door uuid not null references account,
  vastgelegd_op   timestamptz not null,
  foreign key (persoon_id, gezin_id) references persoon (id, gezin_id)
);
create index on gezagsrelatie (gezin_id);
create index on gezagsrelatie (persoon_id, vastgelegd_op desc);

-- A child that becomes 12 or 16, or gezag that turns out otherwise: from that day others decide. The consent holds a month longer,
-- so that help does not break off, and then lapses unless they agreed (Jeugdwet art. 7.3.4, 7.3.5 and 7.3.15).
alter table toestemming
  add opnieuw_op date,
  add vervangt uuid references toestemming,
  -- On which of its last days it was told that it ends, so that nobody hears it twice.
  add einde_gemeld boolean not null default false,
  add opnieuw_gemeld boolean not null default false;
create index on toestemming (tot) where ingetrokken_op is null;
create index on toestemming (opnieuw_op) where ingetrokken_op is null;
create unique index toestemming_vervangt on toestemming (vervangt) where ingetrokken_op is null;
grant update (nodig, opnieuw_op, opnieuw_gemeld) on toestemming to stip_gezin;

-- Someone without an account of their own, let in by one link. Only marks of link and browser are kept, as of a password.
create table gastlink (
  id             uuid primary key,
  gezin_id       uuid not null references gezin,
  account_id     uuid not null unique references account,
  aanstelling_id uuid not null unique references aanstelling,
  naam           text not null check (length(naam) between 1 and 200),
  kenmerk        bytea not null unique,
  browser        bytea,
  van            date not null,
  tot            date not null check (tot >= van),
  gegeven_door   uuid not null references account,
  gegeven_op     timestamptz not null,
  geopend_op     timestamptz,
  ingetrokken_op timestamptz
);
create index on gastlink (gezin_id);

-- Two families that are one. `rijen` says of each row what it was, so that it can be undone to the letter.
create table samenvoeging (
  id              uuid primary key,
  van_gezin       uuid not null references gezin,
  naar_gezin      uuid not null references gezin check (naar_gezin <> van_gezin),
  van_naam        text not null,
  personen        jsonb not null,
  rijen           jsonb not null,
  samengevoegd_door uuid not null references account,
  samengevoegd_op timestamptz not null,
  ongedaan_door   uuid references account,
  ongedaan_op     timestamptz
);
create index on samenvoeging (naar_gezin);
create unique index samenvoeging_geldig on samenvoeging (van_gezin) where ongedaan_op is null;

do $$
declare name text;
begin
  foreach name in array array['gezagsrelatie', 'gastlink', 'samenvoeging'] loop
    execute format('grant select, insert, update, delete on %I to stip_system', name);
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy system on %I to stip_system using (true) with check (true)', name);
  end loop;
end $$;
grant select, insert on gezagsrelatie to stip_gezin;
create policy involved on gezagsrelatie for select to stip_gezin using (gezin_id = any ((select my_gezinnen('gezin'))::uuid[]));
create policy contributing on gezagsrelatie for insert to stip_gezin with check (gezin_id = any ((select my_writable_gezinnen('gezin'))::uuid[]));
grant select (id, gezin_id, account_id, naam, van, tot, gegeven_op, geopend_op, ingetrokken_op) on gastlink to stip_gezin;
create policy of_family on gastlink for select to stip_gezin using (gezin_id = any ((select my_gezinnen('betrokkenheid'))::uuid[]));
grant select (id, van_gezin, naar_gezin, van_naam, samengevoegd_op, ongedaan_op) on samenvoeging to stip_gezin;
create policy directing on samenvoeging for select to stip_gezin using (naar_gezin = any ((select my_gezinnen('inzage'))::uuid[]));

-- The rights of 0004 with two more conditions. A consent that others must give again lapses a month after that day. And once
-- every jeugdige of a gezin is of age, an ouder sees only who the family is and who looked: the rest the jeugdige must open
-- by consent (BW art. 1:233 and 1:245; Jeugdwet art. 7.3.11).
create or replace function find_rechten() returns table (gezin_id uuid, grond text, niveau text, deel text)
language sql stable as $$
  select b.gezin_id, b.grond, b.niveau, d.deel
  from betrokkenheid b join grond_deel d on d.grond = b.grond
  where b.houder = any ((select app_houders())::uuid[]) and b.van <= (select app_today()) and (b.tot is null or b.tot >= (select app_today()))
    and (d.deel <> 'inzage' or b.grond = 'gezin' or b.niveau = 'regie')
    and (b.grond <> 'gezin' or d.deel in ('gezin', 'betrokkenheid', 'inzage') or (
      select bool_and(j.account_id is distinct from b.houder and coalesce(j.geboortedatum <= (select app_today()) - interval '18 years', false))
      from persoon j where j.gezin_id = b.gezin_id and j.soort = 'jeugdige') is not true)
    and (b.grond <> 'toestemming' or exists (
      select from toestemming t where t.gezin_id = b.gezin_id and t.partij = b.houder
        and t.van <= (select app_today()) and t.tot >= (select app_today()) and t.ingetrokken_op is null and t.nodig <@ t.instemming
        and (t.opnieuw_op is null or t.opnieuw_op + 30 >= (select app_today()))))
  union all
  select t.gezin_id, 'toestemming', t.niveau, t.deel
  from toestemming t join betrokkenheid b on b.gezin_id = t.gezin_id and b.houder = t.partij and b.grond = 'toestemming'
  where t.partij = any ((select app_houders())::uuid[]) and t.van <= (select app_today()) and t.tot >= (select app_today()) and t.ingetrokken_op is null
    and t.nodig <@ t.instemming and (t.opnieuw_op is null or t.opnieuw_op + 30 >= (select app_today()))
    and b.van <= (select app_today()) and (b.tot is null or b.tot >= (select app_today()))
  union all
  select n.gezin_id, 'noodtoegang', 'lezen', d.deel
  from noodtoegang n join grond_deel d on d.grond = 'noodtoegang'
  where n.account_id = (select app_account()) and n.begonnen_op <= (select app_now()) and n.eindigt_op > (select app_now())
$$;

-- A guest gets an account and a rol for so long, so that every wall treats it like anyone else. What it may see is for the
-- consents, which the family gives as it gives any other.
create function open_gast(link_id uuid, bij_gezin uuid, gast_account uuid, gast_aanstelling uuid, gast_naam text, gast_kenmerk bytea, gast_van date, gast_tot date)
returns boolean language plpgsql security definer set search_path = public as $$
begin
  if app_account() is null or not (bij_gezin = any (my_writable_gezinnen('betrokkenheid'))) then return false; end if;
  insert into account (id, issuer, subject, naam) values (gast_account, 'stip-gast', link_id::text, gast_naam);
  insert into aanstelling (id, account_id, rol, van, tot) values (gast_aanstelling, gast_account, 'gast', gast_van, gast_tot);
  insert into gastlink (id, gezin_id, account_id, aanstelling_id, naam, kenmerk, van, tot, gegeven_door, gegeven_op)
    values (link_id, bij_gezin, gast_account, gast_aanstelling, gast_naam, gast_kenmerk, gast_van, gast_tot, app_account(), app_now());
  return true;
end $$;

-- The first browser that opens a link keeps it; in any other browser the link is worth nothing any more.
create function enter_gast(gast_kenmerk bytea, known_browser bytea, fresh_browser bytea)
returns table (account uuid, aanstelling uuid, gezin uuid, is_first boolean) language plpgsql security definer set search_path = public as $$
declare found gastlink;
begin
  select * into found from gastlink l where l.kenmerk = gast_kenmerk for update;
  if found.id is null or found.ingetrokken_op is not null or app_today() not between found.van and found.tot then return; end if;
  if found.browser is not null and found.browser is distinct from known_browser then return; end if;
  if found.browser is null then
    update gastlink set browser = fresh_browser, geopend_op = app_now() where id = found.id;
  end if;
  return query select found.account_id, found.aanstelling_id, found.gezin_id, found.browser is null;
end $$;

create function close_gast(link_id uuid) returns boolean language plpgsql security definer set search_path = public as $$
declare found gastlink;
begin
  select * into found from gastlink l where l.id = link_id and l.ingetrokken_op is null for update;
  if found.id is null or not (found.gezin_id = any (my_writable_gezinnen('betrokkenheid'))) then return false; end if;
  update gastlink set ingetrokken_op = app_now() where id = link_id;
  update aanstelling set tot = least(tot, greatest(van, app_today())) where id = found.aanstelling_id;
  update toestemming set ingetrokken_op = app_now() where partij = found.account_id and ingetrokken_op is null;
  delete from session where account_id = found.account_id;
  return true;
end $$;

-- Every table that hangs on a gezin, found in the catalogue, so that one that is added later moves along. The log does not: a
-- line never changes (NEN 7513), so the log of the merged family is read together with its own.
create function list_movable() returns table (tabel text, sleutel text[], personen text[], lijsten text[]) language sql stable set search_path = public as $$
  select c.relname::text,
    -- A table without a key is known by all that stands in a row.
    coalesce(
      (select array_agg(a.attname::text order by a.attnum) from pg_constraint k join pg_attribute a on a.attrelid = c.oid and a.attnum = any (k.conkey)
        where k.conrelid = c.oid and k.contype = 'p'),
      (select array_agg(a.attname::text order by a.attnum) from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped)),
    (select coalesce(array_agg(distinct a.attname::text), '{}') from pg_constraint k
      cross join lateral unnest(k.conkey, k.confkey) as pair(own, far)
      join pg_attribute a on a.attrelid = c.oid and a.attnum = pair.own
      join pg_attribute f on f.attrelid = k.confrelid and f.attnum = pair.far and f.attname = 'id'
      where k.conrelid = c.oid and k.contype = 'f' and k.confrelid = 'persoon'::regclass),
    (select coalesce(array_agg(a.attname::text), '{}') from pg_attribute a
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.atttypid = 'uuid[]'::regtype)
  from pg_class c join pg_attribute g on g.attrelid = c.oid and g.attname = 'gezin_id' and not g.attisdropped
  where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname <> 'audit_line'
  order by 1
$$;

-- Keys that name a gezin beside something of it wait for the end of a merge. A table that came later is made so at the first merge.
create function make_movable() returns void language plpgsql security definer set search_path = public as $$
declare one record;
begin
  for one in
    select k.conrelid::regclass as tabel, k.conname from pg_constraint k
    where k.contype = 'f' and not k.condeferrable and k.connamespace = 'public'::regnamespace and cardinality(k.conkey) > 1
      and exists (select from pg_attribute a where a.attrelid = k.conrelid and a.attnum = any (k.conkey) and a.attname = 'gezin_id')
  loop
    execute format('alter table %s alter constraint %I deferrable initially immediate', one.tabel, one.conname);
  end loop;
end $$;
select make_movable();

-- What stands in the way of a merge: a table that holds one row a family and has one in both.
create function find_botsing(van uuid, naar uuid) returns text language plpgsql stable security definer set search_path = public as $$
declare one text; both_have boolean;
begin
  if not (van = any (my_regie_gezinnen()) and naar = any (my_regie_gezinnen())) then return null; end if;
  for one in
    select distinct c.relname from pg_index i join pg_class c on c.oid = i.indrelid
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'gezin_id' and i.indkey[0] = a.attnum
    where i.indisunique and i.indnkeyatts = 1 and c.relname in (select tabel from list_movable()) order by 1
  loop
    execute format('select exists (select from %1$I where gezin_id = $1) and exists (select from %1$I where gezin_id = $2)', one) into both_have using van, naar;
    if both_have then return one; end if;
  end loop;
  return null;
end $$;

create function count_gezin_rows(bij_gezin uuid) returns table (tabel text, aantal integer) language plpgsql stable security definer set search_path = public as $$
begin
  if not (bij_gezin = any (my_regie_gezinnen())) then return; end if;
  for tabel in select m.tabel from list_movable() m loop
    execute format('select count(*)::int from %I where gezin_id = $1', tabel) into aantal using bij_gezin;
    if aantal > 0 then return next; end if;
  end loop;
end $$;

-- Sets one column of one row and answers what was written down about it; null when the row cannot become so, because the other
-- family has one with the same key, and it stays where it is.
create function move_row(tabel text, sleutel text[], rij jsonb, kolom text, wordt jsonb) returns jsonb language plpgsql set search_path = public as $$
declare was jsonb; here text; touched integer;
begin
  select string_agg(format('coalesce(to_jsonb(x.%I), ''null'') = $1 -> %L', k, k), ' and ') into here from unnest(sleutel) k;
  begin
    execute format('select to_jsonb(x.%I) from %I x where %s', kolom, tabel, here) into was using rij;
    execute format('update %I x set %I = (jsonb_populate_record(null::%I, $2)).%I where %s', tabel, kolom, tabel, kolom, here)
      using rij, jsonb_build_object(kolom, wordt);
    get diagnostics touched = row_count;
  exception when unique_violation or exclusion_violation then return null;
  end;
  if touched = 0 then return null; end if;
  return jsonb_build_object('tabel', tabel, 'sleutel', case when kolom = any (sleutel) then rij || jsonb_build_object(kolom, wordt) else rij end,
    'kolom', kolom, 'was', was, 'became', wordt);
end $$;

-- Makes `naar` the one family of the two. `paren` names of each member of `van` that is a member of `naar` already, which one.
-- Such a member stays behind in `van`; all that was about it is about the other from now on. Null when it was done.
create function merge_gezin(samenvoeging_id uuid, van uuid, naar uuid, paren jsonb) returns text
language plpgsql security definer set search_path = public as $$
declare
  t record; r record; p record; col text; entry jsonb; log jsonb := '[]'; doubles uuid[]; stays text;
begin
  if van = naar or not (van = any (my_regie_gezinnen())) or not (naar = any (my_regie_gezinnen())) then return 'regie'; end if;
  if exists (select from jsonb_each_text(paren) q where not exists (select from persoon a where a.id = q.key::uuid and a.gezin_id = van)
             or not exists (select from persoon b where b.id = q.value::uuid and b.gezin_id = naar)) then return 'lid'; end if;
  stays := find_botsing(van, naar);
  if stays is not null then return 'botst:' || stays; end if;
  perform make_movable();
  set constraints all deferred;
  select coalesce(array_agg(q.key::uuid), '{}') into doubles from jsonb_each_text(paren) q;
  for p in select q.key::uuid as van_persoon, q.value::uuid as naar_persoon from jsonb_each_text(paren) q loop
    for t in select * from list_movable() loop
      foreach col in array t.personen loop
        for r in execute format('select to_jsonb(x) as rij from %I x where gezin_id = $1 and %I = $2', t.tabel, col) using van, p.van_persoon loop
          entry := move_row(t.tabel, t.sleutel, r.rij, col, to_jsonb(p.naar_persoon));
          if entry is not null then log := log || entry; end if;
        end loop;
      end loop;
      foreach col in array t.lijsten loop
        for r in execute format('select to_jsonb(x) as rij, to_jsonb(array_replace(%I, $2, $3)) as wordt from %I x where gezin_id = $1 and $2 = any (%I)', col, t.tabel, col)
          using van, p.van_persoon, p.naar_persoon loop
          entry := move_row(t.tabel, t.sleutel, r.rij, col, r.wordt);
          if entry is not null then log := log || entry; end if;
        end loop;
      end loop;
    end loop;
  end loop;
  for t in select * from list_movable() loop
    -- A double itself stays behind, and so does what could not be made about the other, such as a second telephone number.
    stays := case when t.tabel = 'persoon' then 'id = any ($2)' else 'false' end
      || (select coalesce(string_agg(format(' or coalesce(%I = any ($2), false)', c), ''), '') from unnest(t.personen) c);
    for r in execute format('select to_jsonb(x) as rij from %I x where gezin_id = $1 and not (%s)', t.tabel, stays) using van, doubles loop
      entry := move_row(t.tabel, t.sleutel, r.rij, 'gezin_id', to_jsonb(naar));
      if entry is not null then log := log || entry; end if;
    end loop;
  end loop;
  -- What is empty is neither found nor worked with.
  log := log || move_row('gezin', array['id'], jsonb_build_object('id', van), 'zoektekst', '""')
             || move_row('gezin', array['id'], jsonb_build_object('id', van), 'gesloten_op', to_jsonb(greatest(app_today(), (select begonnen_op from gezin where id = van))));
  set constraints all immediate;
  insert into samenvoeging (id, van_gezin, naar_gezin, van_naam, personen, rijen, samengevoegd_door, samengevoegd_op)
    select samenvoeging_id, van, naar, g.naam, paren, log, app_account(), app_now() from gezin g where g.id = van;
  return null;
end $$;

-- Puts every row back as it was, the last one first. What has been changed since, or hangs on what would go back, stands in the way.
create function undo_merge(samenvoeging_id uuid) returns text language plpgsql security definer set search_path = public as $$
declare one samenvoeging; r record; entry jsonb; now_is jsonb; here text;
begin
  select * into one from samenvoeging s where s.id = samenvoeging_id and s.ongedaan_op is null for update;
  if one.id is null or not (one.naar_gezin = any (my_regie_gezinnen())) then return 'onbekend'; end if;
  perform make_movable();
  set constraints all deferred;
  for entry in select e.value from jsonb_array_elements(one.rijen) with ordinality e order by e.ordinality desc loop
    select * into r from list_movable() m where m.tabel = entry ->> 'tabel'
      union all select 'gezin', array['id'], '{}'::text[], '{}'::text[] where entry ->> 'tabel' = 'gezin';
    select string_agg(format('coalesce(to_jsonb(x.%I), ''null'') = $1 -> %L', k, k), ' and ') into here from unnest(r.sleutel) k;
    now_is := null;
    execute format('select to_jsonb(x.%I) from %I x where %s', entry ->> 'kolom', r.tabel, here) into now_is using entry -> 'sleutel';
    if now_is is distinct from (entry -> 'became') then return 'veranderd:' || r.tabel; end if;
    if move_row(r.tabel, r.sleutel, entry -> 'sleutel', entry ->> 'kolom', entry -> 'was') is null then return 'veranderd:' || r.tabel; end if;
  end loop;
  begin
    set constraints all immediate;
  exception when foreign_key_violation then return 'gebruikt';
  end;
  update samenvoeging set ongedaan_op = app_now(), ongedaan_door = app_account() where id = samenvoeging_id;
  return null;
end $$;

-- The families whose log is read with that of mine, because they became part of mine.
create function my_samengevoegd() returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(s.van_gezin), '{}') from samenvoeging s
  where s.ongedaan_op is null and s.naar_gezin = any ((select my_gezinnen('inzage'))::uuid[])
$$;
create policy of_merged_families on audit_line for select to stip_gezin using (gezin_id = any ((select my_samengevoegd())::uuid[]));

-- Families in which nobody who still works here keeps regie: of the own gemeenten, for who works for gemeente or local team.
create view gezin_zonder_regie_v1 as
  select g.id, g.naam, g.gemeente, g.begonnen_op, laatste.naam as laatste_naam, laatste.tot as sinds
  from gezin g
  left join lateral (
    select c.naam, coalesce(b.tot, a.tot) as tot
    from betrokkenheid b join account c on c.id = b.houder
    left join lateral (select x.tot from aanstelling x where x.account_id = b.houder and x.rol not in ('ouder', 'jeugdige', 'gast') order by x.tot desc nulls first limit 1) a on true
    where b.gezin_id = g.id and b.niveau = 'regie' and b.soort_houder = 'account' order by b.van desc, b.id desc limit 1) laatste on true
  where g.gesloten_op is null
    and not exists (
      select from betrokkenheid b where b.gezin_id = g.id and b.niveau = 'regie' and b.van <= app_today() and (b.tot is null or b.tot >= app_today())
        and (b.soort_houder <> 'account' or exists (
          select from aanstelling a where a.account_id = b.houder and a.van <= app_today() and (a.tot is null or a.tot >= app_today())
            and a.rol not in ('ouder', 'jeugdige', 'gast'))))
    and (current_user = 'stip_system' or (g.gemeente = any (app_gemeenten()) and app_soort() in ('gemeente', 'lokaal-team')));
alter view gezin_zonder_regie_v1 owner to stip_system;
grant select on gezin_zonder_regie_v1 to stip_gezin;

do $$
declare f text;
begin
  foreach f in array array['open_gast(uuid, uuid, uuid, uuid, text, bytea, date, date)', 'enter_gast(bytea, bytea, bytea)', 'close_gast(uuid)',
                           'find_botsing(uuid, uuid)', 'count_gezin_rows(uuid)', 'merge_gezin(uuid, uuid, uuid, jsonb)', 'undo_merge(uuid)', 'my_samengevoegd()',
                           'move_row(text, text[], jsonb, text, jsonb)', 'list_movable()'] loop
    execute format('alter function %s owner to stip_system', f);
    execute format('revoke execute on function %s from public', f);
  end loop;
  foreach f in array array['open_gast(uuid, uuid, uuid, uuid, text, bytea, date, date)', 'close_gast(uuid)', 'count_gezin_rows(uuid)', 'find_botsing(uuid, uuid)',
                           'merge_gezin(uuid, uuid, uuid, jsonb)', 'undo_merge(uuid)', 'my_samengevoegd()'] loop
    execute format('grant execute on function %s to stip_gezin', f);
  end loop;
end $$;
revoke execute on function make_movable() from public;
grant execute on function make_movable() to stip_system;
grant execute on function enter_gast(bytea, bytea, bytea) to stip_web;
