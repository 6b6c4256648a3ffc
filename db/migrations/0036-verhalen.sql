-- Stories that a family gives to learn from, and what users say about the product itself.
-- cspell:ignore achttien anders deskundige dichtbij eerste eigen ergens gesloten gezicht iets kiezen lotgenoten luisteren mensen opnieuw praktisch samen snel steeds wonen worden zelf Meebeslissen

-- What a story can be about, and what can have helped: words of the region, so that another region has its own.
create table verhaalkeuze (
  code     text primary key check (code ~ '^[a-z-]{2,40}$'),
  soort    text not null check (soort in ('thema', 'hulp')),
  naam     text not null,
  naam_en  text not null,
  volgorde integer not null,
  bron     text not null
);
insert into verhaalkeuze (code, soort, naam, naam_en, volgorde, bron) values
  ('eerste-vraag', 'thema', 'Hulp vragen, de eerste keer', 'Asking for help, the first time', 1, 'voorstel'),
  ('wachten', 'thema', 'Wachten op hulp', 'Waiting for help', 2, 'Langjarig perspectief jeugdhulp Groningen'),
  ('steeds-opnieuw', 'thema', 'Steeds opnieuw je verhaal doen', 'Telling your story again and again', 3, 'Subsidieregeling pilots'),
  ('samen-beslissen', 'thema', 'Meebeslissen', 'Deciding together', 4, 'voorstel'),
  ('school', 'thema', 'School', 'School', 5, 'voorstel'),
  ('thuis', 'thema', 'Hulp thuis', 'Help at home', 6, 'voorstel'),
  ('ergens-anders-wonen', 'thema', 'Ergens anders wonen', 'Living somewhere else', 7, 'Langjarig perspectief jeugdhulp Groningen'),
  ('gesloten', 'thema', 'Gesloten jeugdhulp', 'Secure youth care', 8, 'Langjarig perspectief jeugdhulp Groningen'),
  ('veiligheid', 'thema', 'Veiligheid', 'Safety', 9, 'voorstel'),
  ('achttien', 'thema', '18 worden', 'Turning 18', 10, 'voorstel'),
  ('luisteren', 'hulp', 'Er werd geluisterd', 'Someone listened', 1, 'voorstel'),
  ('een-gezicht', 'hulp', 'Eén vast gezicht', 'One fixed face', 2, 'Langjarig perspectief jeugdhulp Groningen'),
  ('snel', 'hulp', 'Het ging snel', 'It was quick', 3, 'voorstel'),
  ('dichtbij', 'hulp', 'Hulp dichtbij', 'Help nearby', 4, 'Langjarig perspectief jeugdhulp Groningen'),
  ('eigen-mensen', 'hulp', 'Mensen om ons heen', 'People around us', 5, 'voorstel'),
  ('lotgenoten', 'hulp', 'Anderen die hetzelfde meemaakten', 'Others who went through the same', 6, 'voorstel'),
  ('deskundige', 'hulp', 'Iemand die er verstand van had', 'Someone who knew about it', 7, 'voorstel'),
  ('iets-praktisch', 'hulp', 'Iets praktisch werd geregeld', 'Something practical was arranged', 8, 'voorstel'),
  ('zelf-kiezen', 'hulp', 'Zelf kunnen kiezen', 'Being able to choose', 9, 'voorstel');

-- One story of one teller. The id holds no time, because the region sees it and could otherwise tell when it was written.
create table ervaringsverhaal (
  id            uuid primary key default gen_random_uuid(),
  gezin_id      uuid not null references gezin,
  -- About whom of the family; nobody named is the family as a whole.
  persoon_id    uuid,
  verteller_id  uuid not null references account,
  gebeurd       text not null check (length(gebeurd) between 1 and 10000),
  hielp         text not null default '' check (length(hielp) <= 5000),
  hielp_niet    text not null default '' check (length(hielp_niet) <= 5000),
  themas        text[] not null default '{}' check (cardinality(themas) <= 5),
  hielp_door    text[] not null default '{}' check (cardinality(hielp_door) <= 5),
  segment       text check (length(segment) <= 10),
  -- How it is named to others.
  wie           text not null check (wie in ('moeder', 'vader', 'ouder', 'jongere', 'iemand')),
  leeftijd      text check (leeftijd in ('0-11', '12-15', '16-17', '18-23')),
  plaats        text not null default 'regio' check (plaats in ('regio', 'gemeente')),
  -- With whom: a consent of its own, that says nothing about any other (AVG art. 4 and 7).
  delen         text not null default 'niemand' check (delen in ('niemand', 'leren', 'leren-contact')),
  nodig         uuid[] not null default '{}',
  instemming    uuid[] not null default '{}',
  gevraagd_op   timestamptz,
  -- The birthday from which others must agree than did; from that day on it waits for them.
  opnieuw_op    date,
  geschreven_op date not null,
  versie        integer not null default 1,
  foreign key (persoon_id, gezin_id) references persoon (id, gezin_id),
  check ((delen = 'niemand') = (gevraagd_op is null)),
  check (delen <> 'niemand' or (cardinality(nodig) = 0 and cardinality(instemming) = 0 and opnieuw_op is null)),
  check (delen = 'niemand' or cardinality(nodig) > 0)
);
create index on ervaringsverhaal (gezin_id);
create index on ervaringsverhaal (verteller_id);
create index ervaringsverhaal_gedeeld on ervaringsverhaal (gevraagd_op desc, id) where delen <> 'niemand';

-- Who read it, once each: for a count that the teller sees, and for nothing else.
create table verhaallezer (
  verhaal_id uuid not null references ervaringsverhaal on delete cascade,
  lezer_id   uuid not null references account,
  primary key (verhaal_id, lezer_id)
);
-- What the region learns from it or did with it; the teller reads along.
create table verhaalles (
  id         uuid primary key,
  verhaal_id uuid not null references ervaringsverhaal on delete cascade,
  soort      text not null check (soort in ('geleerd', 'gedaan')),
  tekst      text not null check (length(tekst) between 1 and 2000),
  door_id    uuid not null references account,
  door_naam  text not null,
  gezegd_op  timestamptz not null
);
create index on verhaalles (verhaal_id, gezegd_op, id);
-- A question to who allowed it. The answer is all that the asker hears; who answered stays unknown.
create table contactvraag (
  id            uuid primary key,
  verhaal_id    uuid not null references ervaringsverhaal on delete cascade,
  vrager_id     uuid not null references account,
  vrager_naam   text not null,
  tekst         text not null check (length(tekst) between 1 and 2000),
  gesteld_op    timestamptz not null,
  antwoord      text check (length(antwoord) between 1 and 2000),
  beantwoord_op timestamptz,
  check ((antwoord is null) = (beantwoord_op is null))
);
create index on contactvraag (verhaal_id, gesteld_op, id);
create index on contactvraag (vrager_id);

-- What the region and those who work here may see of a story: no family, no person, no account, and of the time only the month.
-- The walls are inside: agreed by all who must, not past a birthday that asks others, and never to families or guests.
create view verhaal_v1 as
  select v.id, v.gebeurd, v.hielp, v.hielp_niet, v.themas, v.hielp_door, v.segment, v.wie, v.leeftijd,
    case when v.plaats = 'gemeente' then g.naam end as gemeente,
    to_char(v.gevraagd_op at time zone 'Europe/Amsterdam', 'YYYY-MM') as maand,
    v.delen = 'leren-contact' as mag_contact,
    (select count(*)::integer from verhaallezer l where l.verhaal_id = v.id) as gelezen
  from ervaringsverhaal v join gezin f on f.id = v.gezin_id join gemeente g on g.code = f.gemeente
  where v.delen <> 'niemand' and v.nodig <@ v.instemming and (v.opnieuw_op is null or v.opnieuw_op > app_today())
    and app_organisatie() is not null;
alter view verhaal_v1 owner to stip_system;
grant select on verhaal_v1 to stip_gezin, stip_regio, stip_system;

-- Counts that who acts read a story that is open for learning.
create function read_verhaal(which uuid) returns boolean language plpgsql volatile security definer set search_path = public as $$
begin
  if not exists (select from verhaal_v1 v where v.id = which) then return false; end if;
  insert into verhaallezer (verhaal_id, lezer_id)
    select which, app_account() where not exists (select from ervaringsverhaal v where v.id = which and v.verteller_id = app_account())
    on conflict do nothing;
  return true;
end $$;
-- One of those who must agree says yes or no; a no takes it back for everyone.
create function answer_deling(which uuid, akkoord boolean) returns text language plpgsql volatile security definer set search_path = public as $$
declare v ervaringsverhaal; mijn uuid[];
begin
  select * into v from ervaringsverhaal x where x.id = which and x.gezin_id = any (my_gezinnen('gezin')) for update;
  if not found then return 'onbekend'; end if;
  select coalesce(array_agg(p.id), '{}') into mijn from persoon p where p.account_id = app_account() and p.id = any (v.nodig);
  if v.delen = 'niemand' or cardinality(mijn) = 0 then return 'onbekend'; end if;
  if akkoord then
    update ervaringsverhaal x set instemming = array(select distinct i from unnest(x.instemming || mijn) i), versie = x.versie + 1 where x.id = which;
    return 'akkoord';
  end if;
  update ervaringsverhaal x set delen = 'niemand', nodig = '{}', instemming = '{}', gevraagd_op = null, opnieuw_op = null, versie = x.versie + 1 where x.id = which;
  return 'geweigerd';
end $$;
-- Names and answers of a story for the teller: those who learn are no accounts that a family could look up.
create function count_lezers(which uuid) returns integer language sql stable security definer set search_path = public as $$
  select count(*)::integer from verhaallezer l join ervaringsverhaal v on v.id = l.verhaal_id where v.id = which and v.verteller_id = app_account()
$$;

-- What a user says about the product: what one wanted and what happened, on which page. No family, no person, no name.
create table verbeterpunt (
  id                   uuid primary key,
  account_id           uuid not null references account,
  rol                  text not null,
  -- The shape of an address, without any id in it.
  pagina               text not null check (pagina ~ '^/[a-z/:-]{0,120}$'),
  wilde                text not null check (length(wilde) between 1 and 2000),
  gebeurde             text not null default '' check (length(gebeurde) <= 2000),
  gemeld_op            timestamptz not null,
  antwoord             text check (length(antwoord) between 1 and 2000),
  beantwoord_op        timestamptz,
  beantwoord_door_naam text,
  -- Told to all who work with Stip in the region as "this is what we did".
  is_openbaar          boolean not null default false,
  sleutel              uuid not null,
  versie               integer not null default 1,
  unique (account_id, sleutel),
  check ((antwoord is null) = (beantwoord_op is null) and (antwoord is null) = (beantwoord_door_naam is null)),
  check (not is_openbaar or antwoord is not null)
);
create index on verbeterpunt (account_id, gemeld_op desc);
create index on verbeterpunt (gemeld_op desc, id);
create view verbeterpunt_gedaan_v1 as
  select id, pagina, wilde, antwoord, beantwoord_op from verbeterpunt where is_openbaar;
create view verbeterpunt_v1 as
  select id, rol, pagina, wilde, gebeurde, gemeld_op, antwoord, beantwoord_op, beantwoord_door_naam, is_openbaar, versie from verbeterpunt;
-- Who keeps the product answers, and learns of the teller no more than the rol.
create function answer_verbeterpunt(which uuid, gezien integer, met text, door text, openbaar boolean) returns text
language plpgsql volatile security definer set search_path = public as $$
begin
  if not exists (select from verbeterpunt v where v.id = which) then return 'onbekend'; end if;
  update verbeterpunt v set antwoord = met, beantwoord_op = app_now(), beantwoord_door_naam = door, is_openbaar = openbaar, versie = v.versie + 1
    where v.id = which and v.versie = gezien;
  return case when found then 'beantwoord' else 'verouderd' end;
end $$;

do $$
declare name text; f text;
begin
  foreach name in array array['ervaringsverhaal', 'verhaallezer', 'verhaalles', 'contactvraag', 'verbeterpunt'] loop
    execute format('grant select, insert, update, delete on %I to stip_system', name);
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy system on %I to stip_system using (true) with check (true)', name);
  end loop;
  foreach name in array array['verbeterpunt_gedaan_v1', 'verbeterpunt_v1'] loop
    execute format('alter view %I owner to stip_system', name);
  end loop;
  foreach f in array array['read_verhaal(uuid)', 'answer_deling(uuid, boolean)', 'count_lezers(uuid)', 'answer_verbeterpunt(uuid, integer, text, text, boolean)'] loop
    execute format('alter function %s owner to stip_system', f);
    execute format('revoke execute on function %s from public', f);
    execute format('grant execute on function %s to stip_system', f);
  end loop;
end $$;
grant execute on function read_verhaal(uuid) to stip_gezin, stip_regio;
grant execute on function answer_deling(uuid, boolean), count_lezers(uuid) to stip_gezin;
grant execute on function answer_verbeterpunt(uuid, integer, text, text, boolean) to stip_beheer;
grant select on verbeterpunt_gedaan_v1 to stip_gezin, stip_regio, stip_beheer, stip_system;
grant select on verbeterpunt_v1 to stip_beheer, stip_system;
grant select on verhaalkeuze to stip_gezin, stip_regio, stip_beheer, stip_system;
grant insert, update, delete on verhaalkeuze to stip_system;

-- A story is of who tells it, also against others of the family; who must agree sees it from the moment that this is asked.
grant select, insert, delete on ervaringsverhaal to stip_gezin;
grant update (persoon_id, gebeurd, hielp, hielp_niet, themas, hielp_door, segment, wie, leeftijd, plaats, delen, nodig, instemming, gevraagd_op, opnieuw_op,
  geschreven_op, versie) on ervaringsverhaal to stip_gezin;
create policy telling on ervaringsverhaal for select to stip_gezin
  using (verteller_id = (select app_account()) and gezin_id = any ((select my_gezinnen('gezin'))::uuid[]));
create policy asked on ervaringsverhaal for select to stip_gezin using (
  delen <> 'niemand' and gezin_id = any ((select my_gezinnen('gezin'))::uuid[])
  and nodig && (select coalesce(array_agg(p.id), '{}') from persoon p where p.account_id = (select app_account())));
-- Nobody but oneself can be written down as having agreed.
create policy telling_new on ervaringsverhaal for insert to stip_gezin with check (
  verteller_id = (select app_account()) and delen = 'niemand' and gezin_id = any ((select my_writable_gezinnen('gezin'))::uuid[]));
create policy telling_change on ervaringsverhaal for update to stip_gezin
  using (verteller_id = (select app_account()) and gezin_id = any ((select my_gezinnen('gezin'))::uuid[]))
  with check (verteller_id = (select app_account())
    and instemming <@ (select coalesce(array_agg(p.id), '{}') from persoon p where p.account_id = (select app_account())));
create policy telling_gone on ervaringsverhaal for delete to stip_gezin using (verteller_id = (select app_account()));
-- What was written in confidence shows in the log of the family to its writer only; a worker could otherwise tell whose story it is.
create policy story_in_confidence on audit_line as restrictive for select to stip_gezin
  using (part is distinct from 'verhaal' or account_id = (select app_account()));

grant select on verhaalles, contactvraag to stip_gezin, stip_regio;
grant insert on verhaalles, contactvraag to stip_regio;
grant update (antwoord, beantwoord_op) on contactvraag to stip_gezin;
create policy of_own_story on verhaalles for select to stip_gezin
  using (exists (select from ervaringsverhaal v where v.id = verhaal_id and v.verteller_id = (select app_account())));
create policy of_open_story on verhaalles for select to stip_gezin, stip_regio using (exists (select from verhaal_v1 v where v.id = verhaal_id));
create policy learning on verhaalles for insert to stip_regio with check (
  door_id = (select app_account()) and gezegd_op = (select app_now()) and exists (select from verhaal_v1 v where v.id = verhaal_id));
create policy of_own_story on contactvraag for select to stip_gezin
  using (exists (select from ervaringsverhaal v where v.id = verhaal_id and v.verteller_id = (select app_account())));
create policy answering on contactvraag for update to stip_gezin
  using (beantwoord_op is null and exists (select from ervaringsverhaal v where v.id = verhaal_id and v.verteller_id = (select app_account())))
  with check (beantwoord_op = (select app_now()));
create policy asking on contactvraag for insert to stip_regio with check (
  vrager_id = (select app_account()) and gesteld_op = (select app_now()) and antwoord is null
  and exists (select from verhaal_v1 v where v.id = verhaal_id and v.mag_contact));
create policy asked_by_me on contactvraag for select to stip_regio
  using (vrager_id = (select app_account()) and exists (select from verhaal_v1 v where v.id = verhaal_id));

grant select, insert on verbeterpunt to stip_gezin, stip_regio, stip_beheer;
create policy own on verbeterpunt for select to stip_gezin, stip_regio, stip_beheer using (account_id = (select app_account()));
create policy telling on verbeterpunt for insert to stip_gezin, stip_regio, stip_beheer with check (
  account_id = (select app_account()) and gemeld_op = (select app_now()) and antwoord is null);
