-- What school and help know together about a pupil. It is the part `school` of the file: the family opens it for a school.
create table schoolinschrijving (
  id          uuid primary key,
  gezin_id    uuid not null references gezin,
  persoon_id  uuid not null,
  -- A school that works here, or the name of one that does not.
  school_id   uuid references organisatie,
  school_naam text check (length(school_naam) between 1 and 200),
  soort       text not null check (soort in ('po', 'vo', 'so', 'vso', 'mbo')),
  groep       text check (length(groep) <= 50),
  begeleider  text check (length(begeleider) <= 200),
  van         date not null,
  tot         date check (tot >= van),
  versie      integer not null default 1,
  check ((school_id is null) <> (school_naam is null)),
  foreign key (persoon_id, gezin_id) references persoon (id, gezin_id)
);
create index on schoolinschrijving (gezin_id);
create index on schoolinschrijving (school_id) where tot is null;

create table ontwikkelingsperspectief (
  id             uuid primary key,
  gezin_id       uuid not null references gezin,
  persoon_id     uuid not null,
  vastgesteld_op date not null,
  evaluatie_op   date check (evaluatie_op >= vastgesteld_op),
  afspraken      text not null check (length(afspraken) between 1 and 5000),
  -- Whether it was talked over with the parents; absent means that nobody wrote it down.
  met_ouders     boolean,
  versie         integer not null default 1,
  foreign key (persoon_id, gezin_id) references persoon (id, gezin_id)
);
create index on ontwikkelingsperspectief (gezin_id);

-- One month of one pupil in half-days. What is absent is unknown, which is something else than nought.
create table verzuimmaand (
  persoon_id    uuid not null,
  maand         date not null check (extract(day from maand) = 1),
  gezin_id      uuid not null references gezin,
  dagdelen      smallint not null check (dagdelen between 1 and 62),
  geoorloofd    smallint check (geoorloofd >= 0),
  ongeoorloofd  smallint check (ongeoorloofd >= 0),
  -- What the family says about it.
  reactie       text check (length(reactie) between 1 and 1000),
  reactie_van   text,
  versie        integer not null default 1,
  primary key (persoon_id, maand),
  check (coalesce(geoorloofd, 0) + coalesce(ongeoorloofd, 0) <= dagdelen),
  foreign key (persoon_id, gezin_id) references persoon (id, gezin_id)
);
create index on verzuimmaand (gezin_id);

create table vrijstelling (
  id          uuid primary key,
  gezin_id    uuid not null references gezin,
  persoon_id  uuid not null,
  grond       text not null check (grond in ('5a', '5b', '5c', '15', 'anders')),
  van         date not null,
  tot         date check (tot >= van),
  toelichting text check (length(toelichting) <= 2000),
  versie      integer not null default 1,
  foreign key (persoon_id, gezin_id) references persoon (id, gezin_id)
);
create index on vrijstelling (gezin_id);

create table schoolcontact (
  id          uuid primary key,
  gezin_id    uuid not null references gezin,
  persoon_id  uuid not null,
  op          date not null,
  met         text not null check (length(met) between 1 and 200),
  afspraak    text check (length(afspraak) between 1 and 2000),
  -- The same in words for the child.
  kindwoorden text check (length(kindwoorden) between 1 and 500),
  geschreven_door uuid not null references account,
  foreign key (persoon_id, gezin_id) references persoon (id, gezin_id)
);
create index on schoolcontact (gezin_id);

do $$
declare name text;
begin
  foreach name in array array['schoolinschrijving', 'ontwikkelingsperspectief', 'verzuimmaand', 'vrijstelling', 'schoolcontact'] loop
    execute format('grant select, insert, update, delete on %I to stip_system', name);
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy system on %I to stip_system using (true) with check (true)', name);
    execute format('create policy involved on %I for select to stip_gezin using (gezin_id = any ((select my_gezinnen(''school''))::uuid[]))', name);
    execute format('create policy contributing on %I for insert to stip_gezin with check (gezin_id = any ((select my_writable_gezinnen(''school''))::uuid[]))', name);
    execute format('create policy changing on %I for update to stip_gezin using (gezin_id = any ((select my_writable_gezinnen(''school''))::uuid[]))', name);
  end loop;
end $$;
grant select, insert, update (groep, begeleider, tot, versie) on schoolinschrijving to stip_gezin;
grant select, insert, update (evaluatie_op, afspraken, met_ouders, versie) on ontwikkelingsperspectief to stip_gezin;
grant select, insert, update (dagdelen, geoorloofd, ongeoorloofd, reactie, reactie_van, versie) on verzuimmaand to stip_gezin;
grant select, insert, update (tot, toelichting, versie) on vrijstelling to stip_gezin;
grant select, insert on schoolcontact to stip_gezin;

-- Who works at a school, in a small fixed group, and what a school offers to all or to a group. It names no pupil.
create table schoolpartner (
  id        uuid primary key,
  school_id uuid not null references organisatie,
  naam      text not null check (length(naam) between 1 and 200),
  taak      text not null check (length(taak) between 1 and 200),
  van       date not null,
  tot       date check (tot >= van)
);
create index on schoolpartner (school_id);
create table groepsaanbod (
  id        uuid primary key,
  school_id uuid not null references organisatie,
  hulpsoort text not null references hulpsoort,
  naam      text not null check (length(naam) between 1 and 200),
  voor_wie  text not null check (length(voor_wie) between 1 and 500),
  wanneer   text not null check (length(wanneer) between 1 and 200),
  door      text not null check (length(door) between 1 and 200),
  -- How many take part without a name; absent means that nobody counted.
  aantal    integer check (aantal >= 0),
  van       date not null,
  tot       date check (tot >= van),
  versie    integer not null default 1
);
create index on groepsaanbod (school_id);

-- The school itself, or who works for the gemeente in which it stands.
create function may_arrange_school(school uuid) returns boolean language sql stable security definer set search_path = public as $$
  select exists (select from organisatie o where o.id = school and o.soort = 'school'
    and (o.id = app_organisatie() or (app_soort() in ('gemeente', 'lokaal-team') and o.gemeente = any (app_gemeenten()))))
$$;
alter function may_arrange_school(uuid) owner to stip_system;
revoke execute on function may_arrange_school(uuid) from public;
grant execute on function may_arrange_school(uuid) to stip_gezin, stip_system;
do $$
declare name text;
begin
  foreach name in array array['schoolpartner', 'groepsaanbod'] loop
    execute format('grant select, insert, update, delete on %I to stip_system', name);
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy system on %I to stip_system using (true) with check (true)', name);
    execute format('create policy known on %I for select to stip_gezin, stip_regio using (true)', name);
    execute format('create policy arranging on %I for insert to stip_gezin with check (may_arrange_school(school_id))', name);
    execute format('create policy changing on %I for update to stip_gezin using (may_arrange_school(school_id))', name);
  end loop;
end $$;
grant select, insert, update (tot) on schoolpartner to stip_gezin;
grant select, insert, update (naam, voor_wie, wanneer, door, aantal, tot, versie) on groepsaanbod to stip_gezin;
grant select on schoolpartner, groepsaanbod to stip_regio;
