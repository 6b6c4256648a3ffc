-- cspell:ignore errcode nonnulls
-- The shared analysis: what is going on, by the words of everyone around a family. Each party writes its own part; what is
-- found together rests on those parts by link; who disagrees is kept beside who agrees.

-- A diagnostic model is data, so that another (that of the purchase of specialised help) can be put in its place. A version
-- never changes: an analysis keeps the one with which it began.
create table denkmodel (
  code           text not null check (code ~ '^[a-z][a-z0-9-]{0,59}$'),
  versie         integer not null check (versie > 0),
  van            date not null,
  gegevens       jsonb not null,
  geplaatst_door uuid not null references account,
  geplaatst_op   timestamptz not null,
  primary key (code, versie)
);
alter table denkmodel enable row level security;
alter table denkmodel force row level security;
create policy everyone on denkmodel for select using (true);
create policy managing on denkmodel for insert to stip_beheer with check (geplaatst_door = app_account());
create policy system on denkmodel to stip_system using (true) with check (true);
grant select on denkmodel to stip_gezin, stip_beheer, stip_system;
grant insert on denkmodel to stip_beheer, stip_system;

-- PostgreSQL keeps the word analyse for itself, so the table has the longer name.
create table gezinsanalyse (
  id               uuid primary key,
  gezin_id         uuid not null references gezin,
  ronde            integer not null check (ronde > 0),
  aanleiding       text not null default '' check (length(aanleiding) <= 2000),
  begonnen_op      date not null,
  begonnen_door    uuid not null references account,
  model_code       text not null,
  model_versie     integer not null,
  conclusie        text not null default '' check (length(conclusie) <= 10000),
  -- What parties sign: it rises with every change of conclusion or wishes, so that nobody stands behind what they did not read.
  conclusie_versie integer not null default 1,
  vastgesteld_op   date check (vastgesteld_op >= begonnen_op),
  vastgesteld_door uuid references account,
  versie           integer not null default 1,
  unique (gezin_id, ronde),
  unique (id, gezin_id)
);
create unique index gezinsanalyse_open on gezinsanalyse (gezin_id) where vastgesteld_op is null;

-- A named party. With an account or organisation it holds its own pen; without, the one who first writes its words down.
create table analyse_deelnemer (
  id            uuid primary key,
  analyse_id    uuid not null,
  gezin_id      uuid not null,
  soort         text not null check (soort in ('jeugdige', 'ouder', 'netwerk', 'gezinswerker', 'school', 'huisarts', 'jeugdarts', 'expert', 'gecertificeerde-instelling', 'anders')),
  persoon_id    uuid,
  houder        uuid,
  soort_houder  text check (soort_houder in ('account', 'organisatie', 'team')),
  naam          text not null check (length(naam) between 1 and 200),
  taak          text check (length(taak) between 1 and 500),
  uiterlijk     date,
  schrijver     uuid references account,
  gedeeld_op    timestamptz,
  niet_gevraagd text check (length(niet_gevraagd) between 1 and 1000),
  versie        integer not null default 1,
  check ((houder is null) = (soort_houder is null)),
  unique (id, gezin_id),
  foreign key (analyse_id, gezin_id) references gezinsanalyse (id, gezin_id),
  foreign key (persoon_id, gezin_id) references persoon (id, gezin_id)
);
create index on analyse_deelnemer (gezin_id);
create index on analyse_deelnemer (houder) where houder is not null;
create unique index analyse_deelnemer_eens on analyse_deelnemer (analyse_id, coalesce(persoon_id, houder)) where coalesce(persoon_id, houder) is not null;

-- One answer of a party in its own words. Whoever builds on it links to it; it is never copied.
create table analyse_alinea (
  id                uuid primary key,
  deelnemer_id      uuid not null,
  gezin_id          uuid not null,
  vraag             text not null check (length(vraag) between 1 and 60),
  keuze             text check (length(keuze) between 1 and 60),
  tekst             text not null default '' check (length(tekst) <= 5000),
  opgeschreven_door uuid not null references account,
  opgeschreven_op   timestamptz not null,
  unique (deelnemer_id, vraag),
  foreign key (deelnemer_id, gezin_id) references analyse_deelnemer (id, gezin_id)
);
create index on analyse_alinea (gezin_id);

create table analyse_factor (
  id           uuid primary key,
  analyse_id   uuid not null,
  gezin_id     uuid not null,
  soort        text not null check (soort in ('houdt-in-stand', 'helpt')),
  tekst        text not null check (length(tekst) between 1 and 1000),
  opgesteld_door uuid not null references account,
  vervallen_op date,
  versie       integer not null default 1,
  unique (id, gezin_id),
  foreign key (analyse_id, gezin_id) references gezinsanalyse (id, gezin_id)
);
create index on analyse_factor (gezin_id);

-- An explanation: because … therefore …, and whether it looks at a cause or at a complaint.
create table analyse_hypothese (
  id             uuid primary key,
  analyse_id     uuid not null,
  gezin_id       uuid not null,
  omdat          text not null check (length(omdat) between 1 and 2000),
  daardoor       text not null check (length(daardoor) between 1 and 2000),
  gericht_op     text not null check (gericht_op in ('oorzaak', 'klacht')),
  oorzaken       text[] not null default '{}',
  domeinen       text[] not null default '{}',
  opgesteld_door uuid not null references account,
  vervallen_op   date,
  versie         integer not null default 1,
  unique (id, gezin_id),
  foreign key (analyse_id, gezin_id) references gezinsanalyse (id, gezin_id)
);
create index on analyse_hypothese (gezin_id);

-- What a family wants to reach. `oorsprong` is the same wish in the first round that had it, so that it becomes one doel.
create table analyse_wens (
  id             uuid primary key,
  analyse_id     uuid not null,
  gezin_id       uuid not null,
  oorsprong      uuid not null references analyse_wens deferrable initially deferred,
  domein         text not null check (domein in ('support', 'wonen', 'school-en-werk', 'inkomen', 'welzijn')),
  tekst          text not null check (length(tekst) between 1 and 2000),
  deelnemer_id   uuid,
  trede          text check (length(trede) between 1 and 60),
  passend        text check (length(passend) between 1 and 1000),
  opgesteld_door uuid not null references account,
  vervallen_op   date,
  versie         integer not null default 1,
  unique (id, gezin_id),
  foreign key (analyse_id, gezin_id) references gezinsanalyse (id, gezin_id),
  foreign key (deelnemer_id, gezin_id) references analyse_deelnemer (id, gezin_id)
);
create index on analyse_wens (gezin_id);

-- Where someone's own words are used.
create table analyse_gebruik (
  alinea_id    uuid not null references analyse_alinea,
  gezin_id     uuid not null references gezin,
  factor_id    uuid,
  hypothese_id uuid,
  wens_id      uuid,
  check (num_nonnulls(factor_id, hypothese_id, wens_id) = 1),
  unique nulls not distinct (alinea_id, factor_id, hypothese_id, wens_id),
  foreign key (factor_id, gezin_id) references analyse_factor (id, gezin_id),
  foreign key (hypothese_id, gezin_id) references analyse_hypothese (id, gezin_id),
  foreign key (wens_id, gezin_id) references analyse_wens (id, gezin_id)
);
create index on analyse_gebruik (gezin_id);

-- What a party thinks of an explanation, and whether it stands behind the conclusion. Lines are only added: who thinks anew
-- adds one, and what was thought before stays.
create table analyse_oordeel (
  id           uuid primary key,
  hypothese_id uuid not null,
  deelnemer_id uuid not null,
  gezin_id     uuid not null,
  oordeel      text not null check (oordeel in ('eens', 'oneens', 'weet-niet')),
  toelichting  text check (length(toelichting) between 1 and 2000),
  over_versie  integer not null,
  gegeven_door uuid not null references account,
  gegeven_op   timestamptz not null,
  foreign key (hypothese_id, gezin_id) references analyse_hypothese (id, gezin_id),
  foreign key (deelnemer_id, gezin_id) references analyse_deelnemer (id, gezin_id)
);
create index on analyse_oordeel (gezin_id);
create table analyse_standpunt (
  id           uuid primary key,
  deelnemer_id uuid not null,
  gezin_id     uuid not null,
  standpunt    text not null check (standpunt in ('staat-erachter', 'ziet-het-anders')),
  toelichting  text check (length(toelichting) between 1 and 2000),
  over_versie  integer not null,
  gegeven_door uuid not null references account,
  gegeven_op   timestamptz not null,
  check (standpunt = 'staat-erachter' or toelichting is not null),
  foreign key (deelnemer_id, gezin_id) references analyse_deelnemer (id, gezin_id)
);
create index on analyse_standpunt (gezin_id);

do $$
declare name text;
begin
  foreach name in array array['gezinsanalyse', 'analyse_deelnemer', 'analyse_alinea', 'analyse_factor', 'analyse_hypothese', 'analyse_wens', 'analyse_gebruik', 'analyse_oordeel', 'analyse_standpunt'] loop
    execute format('grant select, insert, update, delete on %I to stip_system', name);
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy system on %I to stip_system using (true) with check (true)', name);
    execute format('grant select, insert on %I to stip_gezin', name);
    continue when name in ('analyse_alinea', 'analyse_oordeel', 'analyse_standpunt');
    execute format('create policy involved on %I for select to stip_gezin using (gezin_id = any ((select my_gezinnen(''analyse''))::uuid[]))', name);
    execute format('create policy contributing on %I for insert to stip_gezin with check (gezin_id = any ((select my_writable_gezinnen(''analyse''))::uuid[]))', name);
    execute format('create policy changing on %I for update to stip_gezin using (gezin_id = any ((select my_writable_gezinnen(''analyse''))::uuid[]))', name);
  end loop;
end $$;
grant update (aanleiding, conclusie, conclusie_versie, vastgesteld_op, vastgesteld_door, versie) on gezinsanalyse to stip_gezin;
grant update (taak, uiterlijk, schrijver, gedeeld_op, niet_gevraagd, versie) on analyse_deelnemer to stip_gezin;
grant update (keuze, tekst, opgeschreven_door, opgeschreven_op) on analyse_alinea to stip_gezin;
grant update (soort, tekst, vervallen_op, versie) on analyse_factor to stip_gezin;
grant update (omdat, daardoor, gericht_op, oorzaken, domeinen, vervallen_op, versie) on analyse_hypothese to stip_gezin;
grant update (domein, tekst, deelnemer_id, trede, passend, vervallen_op, versie) on analyse_wens to stip_gezin;
grant delete on analyse_gebruik to stip_gezin;
create policy removing on analyse_gebruik for delete to stip_gezin using (gezin_id = any ((select my_writable_gezinnen('analyse'))::uuid[]));

-- Whose pen someone holds: that of oneself or one's organisation, and that of a party without account whose words one wrote.
-- Nobody else writes or answers for a party, and until it is shared nobody else reads it either.
create function my_pennen() returns uuid[] language sql stable as $$
  select coalesce(array_agg(d.id), '{}') from analyse_deelnemer d
  where d.houder = any ((select app_houders())::uuid[]) or (d.houder is null and d.schrijver = (select app_account()))
$$;
revoke execute on function my_pennen() from public;
grant execute on function my_pennen() to stip_gezin, stip_system;
-- A pen passes to another only by who keeps regie, and a part is shared by its own writer only.
create function guard_pen() returns trigger language plpgsql as $$
begin
  if current_user <> 'stip_gezin' then return new; end if;
  if old.schrijver is not null and new.schrijver is distinct from old.schrijver and old.houder is null and not (old.gezin_id = any (my_regie_gezinnen())) then
    raise exception 'only who keeps regie takes over a pen' using errcode = 'insufficient_privilege';
  end if;
  if new.gedeeld_op is distinct from old.gedeeld_op and not coalesce(new.houder = any (app_houders()), new.schrijver = app_account(), false) then
    raise exception 'only the writer of a part shares it' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger guard_pen before update on analyse_deelnemer for each row execute function guard_pen();
create policy shared_or_own on analyse_alinea for select to stip_gezin using (
  gezin_id = any ((select my_gezinnen('analyse'))::uuid[])
  and exists (select from analyse_deelnemer d where d.id = deelnemer_id and (d.gedeeld_op is not null
    or d.houder = any ((select app_houders())::uuid[]) or (d.houder is null and d.schrijver = (select app_account())))));
create policy own on analyse_alinea for insert to stip_gezin with check (
  gezin_id = any ((select my_writable_gezinnen('analyse'))::uuid[]) and opgeschreven_door = app_account() and deelnemer_id = any ((select my_pennen())::uuid[]));
create policy own_change on analyse_alinea for update to stip_gezin using (
  gezin_id = any ((select my_writable_gezinnen('analyse'))::uuid[]) and deelnemer_id = any ((select my_pennen())::uuid[]))
  with check (opgeschreven_door = app_account());
do $$
declare name text;
begin
  foreach name in array array['analyse_oordeel', 'analyse_standpunt'] loop
    execute format('create policy involved on %I for select to stip_gezin using (gezin_id = any ((select my_gezinnen(''analyse''))::uuid[]))', name);
    execute format('create policy own on %I for insert to stip_gezin with check (gezin_id = any ((select my_writable_gezinnen(''analyse''))::uuid[]) and gegeven_door = app_account() and deelnemer_id = any ((select my_pennen())::uuid[]))', name);
  end loop;
end $$;

-- Whom a family let in to write in its analysis, and what each of them is: of a person the work tells, of an organisation its kind.
create function analyse_partijen(bij_gezin uuid) returns table (soort text, naam text, houder uuid, soort_houder text)
language sql stable security definer set search_path = public as $$
  select distinct on (t.partij)
    case when w.rol = 'gezinswerker' then 'gezinswerker' when w.rol = 'expert' then 'expert'
      when o.soort in ('school', 'huisarts', 'jeugdarts', 'gecertificeerde-instelling') then o.soort
      when o.soort = 'aanbieder' then 'expert' when o.soort = 'lokaal-team' then 'gezinswerker' else 'anders' end,
    t.partij_naam, t.partij, t.partij_soort
  from toestemming t
  left join lateral (select a.rol, a.organisatie_id from aanstelling a
                     where t.partij_soort = 'account' and a.account_id = t.partij and a.rol not in ('ouder', 'jeugdige')
                       and a.van <= app_today() and (a.tot is null or a.tot >= app_today()) order by a.van, a.id limit 1) w on true
  left join organisatie o on o.id = coalesce(w.organisatie_id, t.partij)
  where t.gezin_id = bij_gezin and bij_gezin = any (my_gezinnen('betrokkenheid')) and t.deel = 'analyse' and t.niveau = 'bijdragen'
    and t.ingetrokken_op is null and t.van <= app_today() and t.tot >= app_today() and t.nodig <@ t.instemming
  order by t.partij
$$;
alter function analyse_partijen(uuid) owner to stip_system;
revoke execute on function analyse_partijen(uuid) from public;
grant execute on function analyse_partijen(uuid) to stip_gezin;

-- What the module plan asks for its signals, with the rights of the one who asks: is there an analysis, and did a child speak?
create view mijn_analyse_v1 with (security_invoker = true) as
  select distinct on (a.gezin_id) a.gezin_id, a.begonnen_op, a.vastgesteld_op,
    exists (select from analyse_deelnemer d join analyse_alinea l on l.deelnemer_id = d.id
            where d.analyse_id = a.id and d.soort = 'jeugdige' and d.gedeeld_op is not null and (l.tekst <> '' or l.keuze is not null)) as has_kindstem
  from gezinsanalyse a order by a.gezin_id, a.ronde desc;
grant select on mijn_analyse_v1 to stip_gezin, stip_system;

-- Facts from which follows whether an analysis is expected; each reader sees those of the parts that are open to that reader.
create view analyse_hulp_v1 with (security_invoker = true) as
  select h.gezin_id, h.hulpsoort, h.gemeente, h.ingangsdatum, h.einddatum from hulplijn h;
create view analyse_vraag_v1 with (security_invoker = true) as
  select v.gezin_id, v.deur, p.geboortedatum, v.ontvangen_op, v.afgesloten_op from hulpvraag v left join persoon p on p.id = v.persoon_id;
grant select on analyse_hulp_v1, analyse_vraag_v1 to stip_gezin, stip_system;

-- A wish becomes a doel by link, once.
alter table doel add column analyse_wens_id uuid references analyse_wens;
create unique index doel_uit_wens on doel (analyse_wens_id) where analyse_wens_id is not null;
grant update (analyse_wens_id) on doel to stip_gezin;
-- Which wishes stand in the plan, as far as the plan is open to the reader.
create view analyse_doel_v1 with (security_invoker = true) as select d.analyse_wens_id as oorsprong, d.gezin_id from doel d where d.analyse_wens_id is not null;
grant select on analyse_doel_v1 to stip_gezin, stip_system;
