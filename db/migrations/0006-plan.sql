-- One plan for each family, its goals, and every help line: with or without indication, they are equals.
create table gezinsplan (
  id            uuid primary key,
  gezin_id      uuid not null unique references gezin,
  begonnen_op   date not null,
  gesloten_op   date check (gesloten_op >= begonnen_op),
  evaluatie_op  date not null default app_today() check (evaluatie_op >= begonnen_op),
  samenvatting  text not null default '' check (length(samenvatting) <= 10000),
  versie        integer not null default 1
);
create table doel (
  id          uuid primary key,
  gezin_id    uuid not null references gezin,
  plan_id     uuid not null references gezinsplan,
  domein      text not null check (domein in ('support', 'wonen', 'school-en-werk', 'inkomen', 'welzijn')),
  tekst       text not null check (length(tekst) between 1 and 2000),
  voortgang   smallint check (voortgang between 0 and 100),
  begonnen_op date not null,
  bereikt_op  date check (bereikt_op >= begonnen_op),
  versie      integer not null default 1
);
create index on doel (gezin_id);
create table hulplijn (
  id            uuid primary key,
  gezin_id      uuid not null references gezin,
  doel_id       uuid references doel,
  hulpsoort     text not null references hulpsoort,
  toegang       text not null check (toegang in ('zonder-indicatie', 'consult', 'toewijzing')),
  leveringsvorm text not null check (leveringsvorm in ('zin', 'pgb', 'lokaal-team', 'collectief', 'netwerk')),
  verwijzer     text,
  gemeente      text not null check (gemeente ~ '^[0-9]{4}$'),
  aanbieder_id  uuid references organisatie,
  uitvoerder    text,
  ingangsdatum  date not null,
  gestart_op    date,
  einddatum     date check (einddatum >= ingangsdatum),
  reden_einde   text,
  versie        integer not null default 1,
  unique (id, gezin_id)
);
create index on hulplijn (gezin_id);
create index on hulplijn (aanbieder_id);
create index hulplijn_loopt on hulplijn (ingangsdatum, einddatum) include (hulpsoort, gemeente, toegang, leveringsvorm);
-- For whom: a line can be for one child, for brother and sister, or for a parent.
create table hulplijn_persoon (
  hulplijn_id uuid not null,
  gezin_id    uuid not null,
  persoon_id  uuid not null,
  primary key (hulplijn_id, persoon_id),
  foreign key (hulplijn_id, gezin_id) references hulplijn (id, gezin_id),
  foreign key (persoon_id, gezin_id) references persoon (id, gezin_id)
);
create index on hulplijn_persoon (gezin_id);

-- What others may build on: no name, no family, one row for each line and person. The person is a number that means nothing elsewhere.
create view hulplijn_v1 as
  select h.id, p.persoon_id, h.gemeente, h.hulpsoort, h.toegang, h.leveringsvorm, h.verwijzer, h.aanbieder_id,
         h.ingangsdatum, h.gestart_op, h.einddatum, h.reden_einde
  from hulplijn h left join hulplijn_persoon p on p.hulplijn_id = h.id;
create view plan_v1 as select p.id, g.gemeente, p.begonnen_op, p.gesloten_op from gezinsplan p join gezin g on g.id = p.gezin_id;
grant select on hulplijn_v1, plan_v1 to stip_system;
alter view hulplijn_v1 owner to stip_system;
alter view plan_v1 owner to stip_system;

do $$
declare name text; deel text;
begin
  foreach name in array array['gezinsplan', 'doel', 'hulplijn', 'hulplijn_persoon'] loop
    deel := case when name like 'hulplijn%' then 'hulplijn' else 'plan' end;
    execute format('grant select, insert, update, delete on %I to stip_system', name);
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy system on %I to stip_system using (true) with check (true)', name);
    execute format('create policy involved on %I for select to stip_gezin using (gezin_id = any ((select my_gezinnen(%L))::uuid[]))', name, deel);
    execute format('create policy contributing on %I for insert to stip_gezin with check (gezin_id = any ((select my_writable_gezinnen(%L))::uuid[]))', name, deel);
    execute format('create policy changing on %I for update to stip_gezin using (gezin_id = any ((select my_writable_gezinnen(%L))::uuid[]))', name, deel);
  end loop;
end $$;
grant select, insert, update (samenvatting, gesloten_op, evaluatie_op, versie) on gezinsplan to stip_gezin;
grant select, insert, update (domein, tekst, voortgang, bereikt_op, versie) on doel to stip_gezin;
grant select, insert, update (gestart_op, einddatum, reden_einde, uitvoerder, aanbieder_id, versie) on hulplijn to stip_gezin;
grant select, insert, delete on hulplijn_persoon to stip_gezin;
create policy removing on hulplijn_persoon for delete to stip_gezin using (gezin_id = any ((select my_writable_gezinnen('hulplijn'))::uuid[]));
-- Message traffic opens, starts and ends lines; it does not read plans.
grant select (id, gezin_id, gestart_op, ingangsdatum, einddatum, versie), insert, update (gestart_op, einddatum, reden_einde, versie) on hulplijn to stip_keten;
grant insert on hulplijn_persoon to stip_keten;
-- Help that is paid by task starts without a toewijzing (iJw IV096), so it is the aanbieder that marks the lines of the chain.
create policy chain on hulplijn to stip_keten using (toegang <> 'consult' and aanbieder_id is not null) with check (toegang <> 'consult' and aanbieder_id is not null);
create policy chain on hulplijn_persoon to stip_keten using (true) with check (true);
