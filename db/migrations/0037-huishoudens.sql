-- Walls inside one family: two households, who sees what of whom, and a question of which the words open when it is taken.
-- cspell:ignore attisdropped attnum regclass
-- One family, one plan, two addresses. What belongs to one household is for who lives there and for who works for the gezin.
create table huishouden (
  id            uuid primary key,
  gezin_id      uuid not null references gezin,
  naam          text not null check (length(naam) between 1 and 100),
  -- Address, telephone and e-mail of this household, sealed as everywhere; null where nobody wrote them down.
  bereik_versleuteld bytea,
  -- Nobody of the family hears from Stip where this is, not even who lives there (as in 0012; Wet BRP art. 2.59).
  geheim        boolean not null default false,
  -- For this household and its helpers only.
  notitie       text check (length(notitie) between 1 and 4000),
  begonnen_op   date not null,
  -- Lives in one place again, or it was a mistake; the rows stay readable for who works for the gezin.
  gestopt_op    date check (gestopt_op >= begonnen_op),
  door          uuid not null references account,
  versie        integer not null default 1,
  unique (id, gezin_id)
);
create index on huishouden (gezin_id) where gestopt_op is null;

create table huishouden_lid (
  huishouden_id uuid not null,
  gezin_id      uuid not null,
  persoon_id    uuid not null,
  -- Whether the other household may know that this person is there. Of who stood with the gezin before, it knows already.
  naam_bekend   boolean not null default false,
  -- Of a child that lives in two households: where it is registered. There its address and telephone are shown.
  ingeschreven  boolean not null default true,
  primary key (huishouden_id, persoon_id),
  foreign key (huishouden_id, gezin_id) references huishouden (id, gezin_id),
  foreign key (persoon_id, gezin_id) references persoon (id, gezin_id)
);
create index on huishouden_lid (persoon_id);
create index on huishouden_lid (gezin_id);

-- How the week of a child is divided: part of the plan, so it goes where the plan goes.
create table weekverdeling (
  persoon_id    uuid primary key,
  gezin_id      uuid not null references gezin,
  tekst         text not null check (length(tekst) between 1 and 2000),
  versie        integer not null default 1,
  foreign key (persoon_id, gezin_id) references persoon (id, gezin_id)
);
create index on weekverdeling (gezin_id);

-- Who read the words of a question that nobody had taken, and why. It lasts until the end of that day.
create table vraaginzage (
  id            uuid primary key,
  hulpvraag_id  uuid not null references hulpvraag,
  gezin_id      uuid not null references gezin,
  account_id    uuid not null references account,
  reden         text not null check (length(reden) between 10 and 1000),
  op            timestamptz not null
);
create index on vraaginzage (hulpvraag_id);
create index on vraaginzage (gezin_id);

do $$
declare name text;
begin
  foreach name in array array['huishouden', 'huishouden_lid', 'weekverdeling', 'vraaginzage'] loop
    execute format('grant select, insert, update, delete on %I to stip_system', name);
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy system on %I to stip_system using (true) with check (true)', name);
  end loop;
end $$;

-- Of each jeugdige of a gezin: under 18 or not, whether this account is that jeugdige, and whether it holds gezag over it.
-- The newest that is known counts; that nobody can tell changes nothing. While nothing is known nobody is shut out of whom
-- nobody said that they have none (decisions 0020 and 0022).
create function find_gezag(bij_gezin uuid, wie uuid) returns table (persoon_id uuid, minderjarig boolean, zelf boolean, gezag boolean)
language sql stable as $$
  select j.id, coalesce(j.geboortedatum > app_today() - interval '18 years', true), coalesce(j.account_id = wie, false),
    coalesce(
      (select exists (select from persoon o where o.id = any (z.dragers) and o.account_id = wie) from gezagsrelatie z
       where z.persoon_id = j.id and z.soort <> 'niet-te-bepalen' order by z.vastgelegd_op desc, z.id desc limit 1),
      not exists (select from persoon o where o.gezin_id = bij_gezin and o.account_id = wie and (o.soort not in ('ouder', 'voogd') or o.gezag is false)))
  from persoon j where j.gezin_id = bij_gezin and j.soort = 'jeugdige'
$$;

-- Whether the file as a whole is open to someone of the gezin: to a jeugdige under 18, to who holds gezag over a minor in it,
-- and once nobody in it is a minor to those who were the children (Jeugdwet art. 7.3.11; BW art. 1:233, 1:245 and 1:377c).
create function opens_gezin(bij_gezin uuid, wie uuid) returns boolean
language sql stable security definer set search_path = public as $$
  select case
    when coalesce(bool_or(zelf), false) then bool_or(zelf and minderjarig) or not bool_or(minderjarig)
    when count(*) = 0 then true
    else bool_or(minderjarig and gezag) end
  from find_gezag(bij_gezin, wie)
$$;

-- The rights of 0026 with three more conditions. What is of one person inside the gezin is below. Whoever is involved as
-- worker reads only while acting for gemeente or local team: who keeps an account for other work does not take the families along.
-- And who is of a family reads as one of it only while acting for nobody: at work one's own family is as closed as any other.
create or replace function find_rechten() returns table (gezin_id uuid, grond text, niveau text, deel text)
language sql stable as $$
  select b.gezin_id, b.grond, b.niveau, d.deel
  from betrokkenheid b join grond_deel d on d.grond = b.grond
  where b.houder = any ((select app_houders())::uuid[]) and b.van <= (select app_today()) and (b.tot is null or b.tot >= (select app_today()))
    and (d.deel <> 'inzage' or b.grond = 'gezin' or b.niveau = 'regie')
    and (b.grond <> 'hulpvraag' or (select app_soort()) in ('gemeente', 'lokaal-team'))
    and (b.grond <> 'gezin' or (app_organisatie() is null
      and (d.deel in ('gezin', 'betrokkenheid', 'inzage') or opens_gezin(b.gezin_id, b.houder))))
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

-- Families in which the asker reads as one of the family, and in no other way that opens the whole of it.
create function my_own_gezinnen() returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(distinct b.gezin_id), '{}') from betrokkenheid b
  where app_organisatie() is null and b.houder = app_account() and b.grond = 'gezin' and b.van <= app_today() and (b.tot is null or b.tot >= app_today())
    and not exists (select from find_rechten() r where r.gezin_id = b.gezin_id and r.grond in ('hulpvraag', 'noodtoegang'))
$$;

-- The households of one family in which the asker lives.
create function my_huishoudens(bij_gezin uuid) returns setof uuid language sql stable security definer set search_path = public as $$
  select l.huishouden_id from huishouden_lid l join huishouden h on h.id = l.huishouden_id and h.gestopt_op is null
    join persoon p on p.id = l.persoon_id and p.account_id = app_account()
  where l.gezin_id = bij_gezin
$$;

-- Who lives in another household than the asker only, and is no child over whom the asker holds gezag.
create function find_apart(bij_gezin uuid) returns uuid[] language sql stable as $$
  select coalesce(array_agg(distinct l.persoon_id), '{}')
  from huishouden_lid l join huishouden h on h.id = l.huishouden_id and h.gestopt_op is null
  where l.gezin_id = bij_gezin
    and not exists (select from huishouden_lid x join huishouden y on y.id = x.huishouden_id and y.gestopt_op is null
                    where x.persoon_id = l.persoon_id and x.huishouden_id in (select my_huishoudens(bij_gezin)))
    and not exists (select from find_gezag(bij_gezin, app_account()) k where k.persoon_id = l.persoon_id and k.minderjarig and k.gezag)
$$;

-- Persons of the own families of whom this part is closed to the asker. `samen` is the file of all of them: who reads it
-- does not read of an adult child or, as ouder, of a child over whom another decides. Who does not, reads of oneself alone.
-- A consent to this account about one person, or about all, opens what it names (decision 0022).
create function find_closed(deel text) returns table (gezin_id uuid, persoon_id uuid)
language plpgsql stable as $$
declare own uuid[] := my_own_gezinnen();
begin
  if own = '{}' then return; end if;
  return query
    with mine as materialized (
      select g.id, opens_gezin(g.id, app_account()) as samen from unnest(own) g(id)),
    gezag as materialized (
      select m.id as gezin, k.* from mine m cross join lateral find_gezag(m.id, app_account()) k),
    is_child as (select distinct gezin from gezag where zelf)
    select p.gezin_id, p.id from mine m join persoon p on p.gezin_id = m.id
      left join gezag k on k.persoon_id = p.id
    where p.account_id is distinct from app_account()
      and (not m.samen
        or (k.persoon_id is not null and not k.minderjarig)
        or (k.persoon_id is not null and not k.gezag and m.id not in (select gezin from is_child))
        or p.id = any (find_apart(m.id)))
      and not exists (
        select from toestemming t where t.gezin_id = m.id and t.partij = app_account() and t.deel = find_closed.deel
          and (t.persoon_id is null or t.persoon_id = p.id) and t.van <= app_today() and t.tot >= app_today() and t.ingetrokken_op is null
          and t.nodig <@ t.instemming and (t.opnieuw_op is null or t.opnieuw_op + 30 >= app_today()));
end $$;

-- What policies ask of it. Who acts for an organisatie reads as none of a family, so its policies ask none of this.
create function my_closed_personen(deel text) returns uuid[] language plpgsql stable security definer set search_path = public as $$
begin
  if app_organisatie() is not null then return '{}'; end if;
  return (select coalesce(array_agg(distinct c.persoon_id), '{}') from find_closed(deel) c);
end $$;
-- Own families of which this part, as far as it is about all of them, is closed.
create function my_narrow_gezinnen(deel text) returns uuid[] language plpgsql stable security definer set search_path = public as $$
begin
  if app_organisatie() is not null then return '{}'; end if;
  return (select coalesce(array_agg(g.id), '{}') from unnest(my_own_gezinnen()) g(id) where not (g.id = any (my_gezinnen(deel))));
end $$;
-- Families of which this part is open, and the own ones, of which what is about oneself is.
create function my_gezinnen_or_own(deel text) returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(distinct g.id), '{}') from (
    select r.gezin_id as id from find_rechten() r where r.deel = my_gezinnen_or_own.deel
    union all select unnest(my_own_gezinnen())) g
$$;
-- Help of which everyone it is for is closed to the asker, and help for the whole gezin where that is closed.
create function my_closed_hulplijnen() returns uuid[] language plpgsql stable security definer set search_path = public as $$
declare closed uuid[] := my_closed_personen('hulplijn');
        narrow uuid[] := my_narrow_gezinnen('hulplijn');
begin
  if closed = '{}' and narrow = '{}' then return '{}'; end if;
  return (select coalesce(array_agg(h.id), '{}') from hulplijn h
          where h.gezin_id = any (my_own_gezinnen())
            and not exists (select from hulplijn_persoon p where p.hulplijn_id = h.id and p.persoon_id <> all (closed))
            and (h.gezin_id = any (narrow) or exists (select from hulplijn_persoon p where p.hulplijn_id = h.id)));
end $$;
create function my_closed_besluiten() returns uuid[] language plpgsql stable security definer set search_path = public as $$
declare closed uuid[] := my_closed_personen('besluit');
        narrow uuid[] := my_narrow_gezinnen('besluit');
begin
  if closed = '{}' and narrow = '{}' then return '{}'; end if;
  return (select coalesce(array_agg(b.id), '{}') from besluit b
          where b.gezin_id = any (my_own_gezinnen())
            and not exists (select from kindafweging k where k.besluit_id = b.id and k.persoon_id <> all (closed))
            and (b.gezin_id = any (narrow) or exists (select from kindafweging k where k.besluit_id = b.id)));
end $$;
-- Who lives elsewhere: not in a household of the asker, or in both and registered in the other. Where they live and how they
-- are reached is not for this household, and no consent changes that.
create function my_walled_personen() returns uuid[] language plpgsql stable security definer set search_path = public as $$
declare own uuid[];
begin
  if app_organisatie() is not null then return '{}'; end if;
  own := my_own_gezinnen();
  return (select coalesce(array_agg(distinct l.persoon_id), '{}')
    from huishouden_lid l join huishouden h on h.id = l.huishouden_id and h.gestopt_op is null join persoon p on p.id = l.persoon_id
    where l.gezin_id = any (own) and p.account_id is distinct from app_account()
      and not exists (select from huishouden_lid x where x.persoon_id = l.persoon_id and x.ingeschreven and x.huishouden_id in (select my_huishoudens(l.gezin_id))));
end $$;
-- Who is in the other household and not one's own child: at most the name is told.
create function my_apart_personen() returns uuid[] language plpgsql stable security definer set search_path = public as $$
begin
  if app_organisatie() is not null then return '{}'; end if;
  return (select coalesce(array_agg(a.id), '{}') from unnest(my_own_gezinnen()) g(id), unnest(find_apart(g.id)) a(id));
end $$;
-- Those of them whose name may be known, with nothing else. An ouder, and who holds gezag over a child of this household, is
-- always known by name: one must know with whom one decides. Who may see the whole row finds it in the table.
create function my_named_personen() returns table (id uuid, gezin_id uuid, soort text, voornaam text, voorvoegsel text, achternaam text, account_id uuid, gezag boolean)
language plpgsql stable security definer set search_path = public rows 1 as $$
declare apart uuid[];
begin
  if app_organisatie() is not null then return; end if;
  apart := my_apart_personen();
  return query select p.id, p.gezin_id, p.soort, p.voornaam, p.voorvoegsel, p.achternaam, p.account_id, p.gezag from persoon p
    where p.id = any (apart) and (p.soort = 'ouder'
      or exists (select from gezagsrelatie z where z.gezin_id = p.gezin_id and p.id = any (z.dragers) and z.persoon_id <> all (apart))
      or exists (select from huishouden_lid l join huishouden h on h.id = l.huishouden_id and h.gestopt_op is null where l.persoon_id = p.id and l.naam_bekend));
end $$;
-- What follows from age and gezag in one gezin: who must agree is the same for whoever asks, also where the asker sees not all.
create function list_beslisfeiten(bij_gezin uuid) returns table (id uuid, soort text, geboortedatum date, "hasGezag" boolean, "accountId" uuid, gezag jsonb)
language sql stable security definer set search_path = public as $$
  select p.id, p.soort, p.geboortedatum, p.gezag, p.account_id, (
    select jsonb_build_object('soort', z.soort, 'dragers', z.dragers, 'derden', z.derden, 'toelichting', null, 'inOnderzoek', z.in_onderzoek, 'bron', z.bron,
      'vastgelegdOp', to_char(z.vastgelegd_op at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
    from gezagsrelatie z where z.persoon_id = p.id order by z.vastgelegd_op desc, z.id desc limit 1)
  from persoon p where p.gezin_id = bij_gezin and bij_gezin = any (my_gezinnen('gezin'))
  order by array_position(array['jeugdige', 'ouder', 'voogd', 'netwerk'], p.soort), p.geboortedatum, p.id
$$;
-- Parts of which an adult child has things of its own, in a file that is not open to it as a whole.
create function my_own_delen(bij_gezin uuid) returns setof text language sql stable security definer set search_path = public as $$
  select unnest(array['hulpvraag', 'hulplijn', 'besluit', 'school', 'afsluiting'])
  where bij_gezin = any (my_own_gezinnen())
    and exists (select from persoon p where p.gezin_id = bij_gezin and p.soort = 'jeugdige' and p.account_id = app_account())
$$;
-- Families for which the asker works, in an emergency too.
create function my_worker_gezinnen() returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(distinct r.gezin_id), '{}') from find_rechten() r where r.deel = 'gezin' and r.grond in ('hulpvraag', 'noodtoegang')
$$;
create function my_all_huishoudens() returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(h), '{}') from unnest(my_own_gezinnen()) g(id), my_huishoudens(g.id) h
$$;
-- Where a household is and how it is reached; what is secret goes to gemeente and local team only.
create function read_bereik(huishoudens uuid[]) returns table (id uuid, bereik bytea) language sql stable security definer set search_path = public as $$
  select h.id, h.bereik_versleuteld from huishouden h
  where h.id = any (huishoudens) and (h.gezin_id = any (my_worker_gezinnen()) or (h.id = any (my_all_huishoudens()) and h.gestopt_op is null))
    and (not h.geheim or app_soort() in ('gemeente', 'lokaal-team'))
$$;
-- Families of which questions are open in another way than that the team sees them in its queue.
create function my_known_gezinnen() returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(distinct r.gezin_id), '{}') from find_rechten() r where r.deel = 'hulpvraag' and r.grond <> 'team'
$$;
-- The words of a question that nobody has are not for the queue: they open for who takes it, for who says why they must be
-- read before, and at once for all of the team when the question cannot wait or someone may not be safe.
create function read_vraagtekst(vraag uuid) returns text language sql stable security definer set search_path = public as $$
  select h.tekst from hulpvraag h
  where h.id = vraag and (h.persoon_id is null or h.persoon_id <> all (my_closed_personen('hulpvraag')))
    and (exists (select from find_rechten() r where r.gezin_id = h.gezin_id and r.deel = 'hulpvraag'
           and (r.grond <> 'team' or h.behandelaar = app_account() or h.urgentie = 'spoed'
             or exists (select from veiligheidscheck c where c.hulpvraag_id = h.id and cardinality(c.stappen) > 0)
             or exists (select from vraaginzage i where i.hulpvraag_id = h.id and i.account_id = app_account()
                        and (i.op at time zone 'Europe/Amsterdam')::date = app_today())))
      or exists (select from persoon p where p.id = h.persoon_id and p.account_id = app_account() and h.gezin_id = any (my_own_gezinnen())))
$$;

-- How far each of the family with an account comes, and why: for who works for the gezin, for oneself, and for who shares the file.
create function list_zicht(bij_gezin uuid) returns table (persoon_id uuid, account_id uuid, samen boolean, reden text, sinds timestamptz)
language sql stable security definer set search_path = public as $$
  select p.id, p.account_id, opens_gezin(bij_gezin, p.account_id),
    case
      when k.zelf then case when k.jong then 'jeugdige' when k.minderjarigen > 0 then 'volwassen-kind' else 'volwassen' end
      when k.jeugdigen = 0 then 'geen-jeugdige'
      when k.minderjarigen = 0 then 'kinderen-volwassen'
      when k.met_gezag = 0 then 'zonder-gezag'
      when k.met_gezag < k.minderjarigen then 'deels-gezag'
      else 'gezag' end,
    case when not coalesce(k.zelf, false) and k.met_gezag < k.minderjarigen then (
      select max(z.vastgelegd_op) from gezagsrelatie z where z.gezin_id = bij_gezin and z.soort <> 'niet-te-bepalen') end
  from persoon p cross join lateral (
    select count(*) as jeugdigen, count(*) filter (where g.minderjarig) as minderjarigen, count(*) filter (where g.minderjarig and g.gezag) as met_gezag,
      coalesce(bool_or(g.zelf), false) as zelf, coalesce(bool_or(g.zelf and g.minderjarig), false) as jong
    from find_gezag(bij_gezin, p.account_id) g) k
  where p.gezin_id = bij_gezin and p.account_id is not null
    and exists (select from betrokkenheid b where b.gezin_id = bij_gezin and b.houder = p.account_id and b.grond = 'gezin'
                  and b.van <= app_today() and (b.tot is null or b.tot >= app_today()))
    and (bij_gezin = any (my_worker_gezinnen())
      or (bij_gezin = any (my_own_gezinnen()) and (p.account_id = app_account()
        or (opens_gezin(bij_gezin, app_account()) and p.id <> all (my_apart_personen())))))
$$;

do $$
declare f text;
begin
  foreach f in array array['find_gezag(uuid, uuid)', 'opens_gezin(uuid, uuid)', 'find_closed(text)', 'find_apart(uuid)', 'my_huishoudens(uuid)'] loop
    execute format('alter function %s owner to stip_system', f);
    execute format('revoke execute on function %s from public', f);
    execute format('grant execute on function %s to stip_system', f);
  end loop;
  foreach f in array array['my_own_gezinnen()', 'my_closed_personen(text)', 'my_narrow_gezinnen(text)', 'my_gezinnen_or_own(text)', 'my_closed_hulplijnen()',
                           'my_closed_besluiten()', 'my_walled_personen()', 'my_apart_personen()', 'my_named_personen()', 'my_worker_gezinnen()', 'my_own_delen(uuid)',
                           'my_all_huishoudens()', 'my_known_gezinnen()', 'list_zicht(uuid)', 'list_beslisfeiten(uuid)', 'read_bereik(uuid[])', 'read_vraagtekst(uuid)'] loop
    execute format('alter function %s owner to stip_system', f);
    execute format('revoke execute on function %s from public', f);
    execute format('grant execute on function %s to stip_gezin, stip_system', f);
  end loop;
end $$;

-- The words leave the table by the function above only. A column that comes later is granted by the migration that makes it.
do $$
declare kolommen text;
begin
  select string_agg(quote_ident(attname), ', ') into kolommen from pg_attribute
    where attrelid = 'hulpvraag'::regclass and attnum > 0 and not attisdropped and attname <> 'tekst';
  revoke select on hulpvraag from stip_gezin;
  execute format('grant select (%s) on hulpvraag to stip_gezin', kolommen);
end $$;

-- One person's things inside a family. First what is open, then, and whatever opened it, what is of someone else.
do $$
declare one record;
begin
  for one in select * from (values
      ('hulpvraag', 'hulpvraag', true), ('hulplijn_persoon', 'hulplijn', true),
      ('schoolinschrijving', 'school', true), ('ontwikkelingsperspectief', 'school', true), ('verzuimmaand', 'school', true),
      ('vrijstelling', 'school', true), ('schoolcontact', 'school', true),
      ('toekomstplan', 'afsluiting', true), ('overgang', 'afsluiting', true), ('verlenging', 'afsluiting', true),
      ('kindafweging', 'besluit', true),
      ('domeinstand', 'afsluiting', false), ('toewijzing', 'toewijzing', false), ('levering', 'toewijzing', false)) t(tabel, deel, eigen) loop
    if one.eigen then
      execute format('alter policy involved on %I using (gezin_id = any ((select case when app_organisatie() is null then my_gezinnen_or_own(%L) else my_gezinnen(%L) end)::uuid[]))', one.tabel, one.deel, one.deel);
    end if;
    execute format('create policy per_persoon on %I as restrictive for select to stip_gezin using (app_organisatie() is not null or
      case when persoon_id is null then gezin_id <> all ((select my_narrow_gezinnen(%L))::uuid[]) else persoon_id <> all ((select my_closed_personen(%L))::uuid[]) end)',
      one.tabel, one.deel, one.deel);
  end loop;
end $$;
alter policy involved on hulplijn using (gezin_id = any ((select case when app_organisatie() is null then my_gezinnen_or_own('hulplijn') else my_gezinnen('hulplijn') end)::uuid[]));
create policy per_persoon on hulplijn as restrictive for select to stip_gezin using (app_organisatie() is not null or id <> all ((select my_closed_hulplijnen())::uuid[]));
create policy per_persoon on hulplijn_stand as restrictive for select to stip_gezin using (app_organisatie() is not null or hulplijn_id <> all ((select my_closed_hulplijnen())::uuid[]));
alter policy involved on besluit using (gezin_id = any ((select case when app_organisatie() is null then my_gezinnen_or_own('besluit') else my_gezinnen('besluit') end)::uuid[]));
create policy per_persoon on besluit as restrictive for select to stip_gezin using (app_organisatie() is not null or id <> all ((select my_closed_besluiten())::uuid[]));
alter policy involved on besluit_hulplijn using (gezin_id = any ((select case when app_organisatie() is null then my_gezinnen_or_own('besluit') else my_gezinnen('besluit') end)::uuid[]));
create policy per_persoon on besluit_hulplijn as restrictive for select to stip_gezin using (app_organisatie() is not null or besluit_id <> all ((select my_closed_besluiten())::uuid[]));
create policy per_persoon on bezwaar as restrictive for select to stip_gezin using (app_organisatie() is not null or besluit_id <> all ((select my_closed_besluiten())::uuid[]));

-- Where someone lives and how one is reached stays within the household, and who is there too.
do $$
declare name text;
begin
  foreach name in array array['inschrijving', 'contactgegeven', 'verblijf', 'woonplaatsbepaling'] loop
    execute format('create policy per_huishouden on %I as restrictive for select to stip_gezin using (app_organisatie() is not null or (
      persoon_id <> all ((select my_walled_personen())::uuid[]) and persoon_id <> all ((select my_closed_personen(''gezin''))::uuid[])))', name);
  end loop;
end $$;
create policy per_huishouden on persoon as restrictive for select to stip_gezin using (app_organisatie() is not null or id <> all ((select my_apart_personen())::uuid[]));
create policy per_huishouden on toestemming as restrictive for select to stip_gezin using (
  app_organisatie() is not null or persoon_id is null or persoon_id <> all ((select my_apart_personen())::uuid[]) or partij = any ((select app_houders())::uuid[]));
create policy per_huishouden on audit_line as restrictive for select to stip_gezin using (
  app_organisatie() is not null or persoon_id is null or persoon_id <> all ((select my_apart_personen())::uuid[]));
create or replace view persoon_v1 with (security_invoker = true) as
  select id, gezin_id, soort, voornaam, voorvoegsel, achternaam, geboortedatum, relatie, account_id from persoon
  union all
  select id, gezin_id, soort, voornaam, voorvoegsel, achternaam, null, null, account_id from my_named_personen() where app_organisatie() is null and current_user = 'stip_gezin';

grant select (id, gezin_id, naam, geheim, notitie, begonnen_op, gestopt_op, door, versie), insert,
  update (naam, bereik_versleuteld, geheim, notitie, gestopt_op, versie) on huishouden to stip_gezin;
create policy living_there on huishouden for select to stip_gezin using (
  gezin_id = any ((select my_worker_gezinnen())::uuid[]) or (gestopt_op is null and id = any ((select my_all_huishoudens())::uuid[])));
grant select, insert, update (naam_bekend, ingeschreven), delete on huishouden_lid to stip_gezin;
create policy living_there on huishouden_lid for select to stip_gezin using (
  gezin_id = any ((select my_worker_gezinnen())::uuid[]) or huishouden_id = any ((select my_all_huishoudens())::uuid[]));
do $$
declare name text;
begin
  foreach name in array array['huishouden', 'huishouden_lid'] loop
    execute format('create policy arranging on %I for insert to stip_gezin with check (
      gezin_id = any ((select my_writable_gezinnen(''gezin''))::uuid[]) and gezin_id = any ((select my_worker_gezinnen())::uuid[]))', name);
    execute format('create policy changing on %I for update to stip_gezin using (
      gezin_id = any ((select my_writable_gezinnen(''gezin''))::uuid[]) and gezin_id = any ((select my_worker_gezinnen())::uuid[]))', name);
  end loop;
end $$;
create policy removing on huishouden_lid for delete to stip_gezin using (
  gezin_id = any ((select my_writable_gezinnen('gezin'))::uuid[]) and gezin_id = any ((select my_worker_gezinnen())::uuid[]));
grant select, insert, update (tekst, versie) on weekverdeling to stip_gezin;
create policy involved on weekverdeling for select to stip_gezin using (gezin_id = any ((select my_gezinnen('plan'))::uuid[]));
create policy per_persoon on weekverdeling as restrictive for select to stip_gezin using (app_organisatie() is not null or persoon_id <> all ((select my_closed_personen('plan'))::uuid[]));
create policy contributing on weekverdeling for insert to stip_gezin with check (gezin_id = any ((select my_writable_gezinnen('plan'))::uuid[]));
create policy changing on weekverdeling for update to stip_gezin using (gezin_id = any ((select my_writable_gezinnen('plan'))::uuid[]));
grant select, insert on vraaginzage to stip_gezin;
create policy own on vraaginzage for select to stip_gezin using (account_id = (select app_account()) or gezin_id = any ((select my_regie_gezinnen())::uuid[]));
create policy own_now on vraaginzage for insert to stip_gezin with check (
  account_id = app_account() and op = app_now() and gezin_id = any ((select my_gezinnen('hulpvraag'))::uuid[]) and app_soort() in ('gemeente', 'lokaal-team'));

-- As in 0004; who lives in the other household is named only where that may be known.
create or replace function list_betrokkenheid(bij_gezin uuid)
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
    and not exists (select from persoon p where p.gezin_id = bij_gezin and p.account_id = b.houder and p.id = any (my_apart_personen())
                      and p.id not in (select n.id from my_named_personen() n))
  order by b.grond <> 'hulpvraag', b.niveau <> 'regie', b.van, b.id
$$;
