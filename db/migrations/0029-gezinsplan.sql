-- The gezinsplan whole: who does what, how much help there is, looking back together, and a plan that everyone stands behind.

-- Methods by which help is given. What proof there is stays unknown until somebody shows it; a source says where it was named.
create table methodiek (
  code       text primary key check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  naam       text not null,
  naam_en    text not null,
  uitleg     text not null,
  uitleg_en  text not null,
  voor_wie   text not null,
  voor_wie_en text not null,
  -- Evidence: shown by research. Practice: shown by those who work with it. Unknown: nobody showed it here yet.
  bewijs     text not null check (bewijs in ('onderzoek', 'praktijk', 'onbekend')),
  bron       text not null,
  van        date not null,
  tot        date check (tot > van),
  volgorde   integer not null
);
insert into methodiek (code, naam, naam_en, uitleg, uitleg_en, voor_wie, voor_wie_en, bewijs, bron, van, volgorde) values
  ('jim', 'JIM (jouw ingebrachte mentor)', 'JIM (the mentor you bring)',
   'Een jongere kiest iemand uit de eigen kring als mentor. De mentor praat mee en denkt mee.',
   'A young person chooses someone of the own circle as mentor, who joins in talking and thinking.',
   'Jongeren met iemand die zij vertrouwen', 'Young people with someone they trust', 'onbekend',
   'Voortgangsnota Transformatie Jeugdhulp, gemeente Groningen, 10-12-2024: ingevoerd bij WIJ Groningen', '2015-01-01', 1),
  ('netwerkversterkend-werken', 'Netwerkversterkend werken', 'Strengthening the network',
   'Bij elke vraag kijken hoe de mensen om het gezin heen kunnen helpen, en wat zij daarvoor nodig hebben.',
   'With each question looking how the people around the family can help, and what they need for it.',
   'Elk gezin', 'Every family', 'onbekend',
   'Voortgangsnota Transformatie Jeugdhulp, gemeente Groningen, 10-12-2024: in invoering met WIJ Groningen', '2015-01-01', 2),
  ('druk-en-dwars', 'Druk en Dwars', 'Druk en Dwars (busy and contrary)',
   'Hulp voor ouders van een kind dat druk en tegendraads is.',
   'Help for parents of a child that is busy and contrary.',
   'Ouders en hun kind', 'Parents and their child', 'onbekend',
   'Voortgangsnota Transformatie Jeugdhulp, gemeente Groningen, 10-12-2024: genoemd als interventie uit de basishulp', '2015-01-01', 3),
  ('doorbraakaanpak', 'Doorbraakaanpak', 'Breakthrough approach',
   'Als regels een oplossing in de weg staan, samen zoeken naar wat wel kan.',
   'Where rules stand in the way of a solution, looking together for what can be done.',
   'Gezinnen met vragen op veel gebieden tegelijk', 'Families with questions in many fields at once', 'onbekend',
   'Voortgangsnota Transformatie Jeugdhulp, gemeente Groningen, 10-12-2024: wordt verder ingezet', '2015-01-01', 4);

-- Help of every kind: by which method, in which group, why custom work, and whether it is there so that a child can stay at home.
alter table hulplijn
  add column methodiek      text references methodiek,
  add column groep          text check (length(groep) between 1 and 200),
  add column maatwerk_reden text check (length(maatwerk_reden) between 1 and 2000),
  add column is_thuis       boolean not null default false;
grant update (doel_id, methodiek, groep, maatwerk_reden, is_thuis) on hulplijn to stip_gezin;

-- How much help there is, dated. A row never changes: the newest that has begun counts, and what was stays to be read.
create table hulplijn_stand (
  id          uuid primary key,
  hulplijn_id uuid not null,
  gezin_id    uuid not null references gezin,
  stand       text not null check (stand in ('waakvlam', 'licht', 'gewoon', 'intensief')),
  van         date not null,
  reden       text check (reden in ('crisis-dreigt', 'zorgen-nemen-toe', 'gezin-vraagt', 'gaat-beter', 'hulp-klaar', 'afgesproken')),
  toelichting text check (length(toelichting) between 1 and 2000),
  door        uuid not null references account,
  door_naam   text not null,
  op          timestamptz not null,
  foreign key (hulplijn_id, gezin_id) references hulplijn (id, gezin_id)
);
create index on hulplijn_stand (gezin_id);
create index on hulplijn_stand (hulplijn_id, van desc, op desc);

-- Two variants of the domains are in the sources: school and work as one, or apart. A goal keeps the finest that was said.
alter table doel drop constraint doel_domein_check;
alter table doel add constraint doel_domein_check
  check (domein in ('support', 'wonen', 'school-en-werk', 'school', 'werk', 'inkomen', 'welzijn'));

-- Who keeps the whole together: the family, the family with support, or a casusregisseur. Unknown until it was asked.
alter table gezinsplan
  add column regie        text check (regie in ('gezin', 'gezin-met-steun', 'casusregisseur')),
  add column regie_wie    text check (length(regie_wie) between 1 and 200),
  add column regie_steun  text check (length(regie_steun) between 1 and 2000),
  add column bespreken_op date,
  add column voorgelegd_op timestamptz,
  add constraint gezinsplan_regie check (regie is not null or (regie_wie is null and regie_steun is null));
grant update (regie, regie_wie, regie_steun, bespreken_op, voorgelegd_op) on gezinsplan to stip_gezin;

create table afspraak (
  id           uuid primary key,
  gezin_id     uuid not null references gezin,
  plan_id      uuid not null references gezinsplan,
  doel_id      uuid references doel,
  tekst        text not null check (length(tekst) between 1 and 1000),
  -- Who does it: someone of the family or its network, someone with an account, or whoever was named.
  persoon_id   uuid,
  account_id   uuid references account,
  wie          text not null check (length(wie) between 1 and 200),
  gemaakt_op   date not null,
  uiterlijk_op date check (uiterlijk_op >= gemaakt_op),
  uitkomst     text check (uitkomst in ('gedaan', 'niet-gedaan')),
  uitkomst_op  date,
  toelichting  text check (length(toelichting) between 1 and 1000),
  versie       integer not null default 1,
  foreign key (persoon_id, gezin_id) references persoon (id, gezin_id),
  check (persoon_id is null or account_id is null),
  check ((uitkomst is null) = (uitkomst_op is null))
);
create index on afspraak (gezin_id);

-- Looking back together: how far the family thinks it is, how far the worker, what went well and what next.
create table evaluatie (
  id                   uuid primary key,
  gezin_id             uuid not null references gezin,
  plan_id              uuid not null references gezinsplan,
  gehouden_op          date not null,
  aanwezig             text[] not null default '{}',
  ging_goed            text check (length(ging_goed) between 1 and 5000),
  anders               text check (length(anders) between 1 and 5000),
  volgende_op          date check (volgende_op > gehouden_op),
  vastgelegd_door      uuid not null references account,
  vastgelegd_door_naam text not null,
  vastgelegd_op        timestamptz not null,
  versie               integer not null default 1,
  unique (id, gezin_id)
);
create index on evaluatie (gezin_id);
create table evaluatie_doel (
  evaluatie_id uuid not null,
  gezin_id     uuid not null,
  doel_id      uuid not null references doel,
  -- From 0 to 10; absent is unknown, which is something else than nothing reached.
  gezin        smallint check (gezin between 0 and 10),
  hulpverlener smallint check (hulpverlener between 0 and 10),
  toelichting  text check (length(toelichting) between 1 and 2000),
  primary key (evaluatie_id, doel_id),
  foreign key (evaluatie_id, gezin_id) references evaluatie (id, gezin_id)
);
create index on evaluatie_doel (gezin_id);
-- What an outcome was before somebody corrected it, with who and when.
create table evaluatie_wijziging (
  id           uuid primary key,
  evaluatie_id uuid not null,
  gezin_id     uuid not null,
  versie       integer not null,
  was          jsonb not null,
  door         uuid not null references account,
  door_naam    text not null,
  op           timestamptz not null,
  foreign key (evaluatie_id, gezin_id) references evaluatie (id, gezin_id)
);
create index on evaluatie_wijziging (gezin_id);

-- Every state of the plan that was kept, whole, with who made it so. A row never changes.
create table planversie (
  id        uuid primary key,
  gezin_id  uuid not null references gezin,
  plan_id   uuid not null references gezinsplan,
  nummer    integer not null check (nummer > 0),
  inhoud    jsonb not null,
  door      uuid references account,
  door_naam text not null,
  op        timestamptz not null,
  unique (plan_id, nummer)
);
create index on planversie (gezin_id);

-- What each party said about a version: it agrees, it sees it otherwise, or it could not be asked. Nothing is overwritten.
create table instemming (
  id                   uuid primary key,
  gezin_id             uuid not null references gezin,
  plan_id              uuid not null,
  nummer               integer not null,
  partij               uuid not null,
  partij_naam          text not null,
  oordeel              text not null check (oordeel in ('eens', 'anders', 'kon-niet')),
  toelichting          text check (length(toelichting) between 1 and 2000),
  vastgelegd_door      uuid not null references account,
  vastgelegd_door_naam text not null,
  op                   timestamptz not null,
  check (oordeel = 'eens' or toelichting is not null),
  foreign key (plan_id, nummer) references planversie (plan_id, nummer)
);
create index on instemming (gezin_id);

-- What someone of the network does for the family, and of which young person he or she is JIM. Nobody is it without own consent.
create table netwerksteun (
  persoon_id     uuid primary key,
  gezin_id       uuid not null references gezin,
  doet           text check (length(doet) between 1 and 1000),
  jim_van        uuid,
  jim_akkoord_op date,
  versie         integer not null default 1,
  foreign key (persoon_id, gezin_id) references persoon (id, gezin_id),
  foreign key (jim_van, gezin_id) references persoon (id, gezin_id),
  check (jim_akkoord_op is null or jim_van is not null)
);
create index on netwerksteun (gezin_id);

-- Who must stand behind the plan: children and parents, a JIM who agreed to be one, the vast gezicht, and whoever may read the
-- plan by consent. Computed at each look, so that a consent that ends takes its party along. A guest only looks. Where every
-- jeugdige is of age the ouder is no party, for it no longer reads the plan either.
create function plan_partijen(bij_gezin uuid)
returns table (partij uuid, rol text, naam text, geboortedatum date, account_id uuid, is_eigen boolean)
language sql stable security definer set search_path = public as $$
  select * from (
    select p.id, p.soort, p.voornaam, p.geboortedatum, p.account_id, coalesce(p.account_id = app_account(), false)
    from persoon p where p.gezin_id = bij_gezin and (p.soort = 'jeugdige' or p.soort = 'ouder' and exists (
      select from persoon j where j.gezin_id = bij_gezin and j.soort = 'jeugdige'
        and (j.geboortedatum is null or j.geboortedatum > app_today() - interval '18 years')))
    union all
    select p.id, 'jim', p.voornaam, p.geboortedatum, p.account_id, coalesce(p.account_id = app_account(), false)
    from netwerksteun s join persoon p on p.id = s.persoon_id
    where s.gezin_id = bij_gezin and s.jim_akkoord_op is not null and p.soort = 'netwerk'
    union all
    select a.id, 'vast-gezicht', a.naam, null::date, a.id, a.id = app_account()
    from gezin g join account a on a.id = g.vast_gezicht where g.id = bij_gezin
    union all
    select t.partij, 'toestemming', min(t.partij_naam), null::date, min(t.partij::text) filter (where t.partij_soort = 'account')::uuid,
      t.partij = any (app_houders())
    from toestemming t where t.gezin_id = bij_gezin and t.deel = 'plan' and t.ingetrokken_op is null
      and t.van <= app_today() and t.tot >= app_today() and t.nodig <@ t.instemming
      and (t.opnieuw_op is null or t.opnieuw_op + 30 >= app_today())
      and not exists (select from account a where a.id = t.partij and a.issuer = 'stip-gast')
      and not exists (select from gezin g where g.id = bij_gezin and g.vast_gezicht = t.partij)
    group by t.partij) named
  where bij_gezin = any (my_gezinnen('plan'))
$$;
alter function plan_partijen(uuid) owner to stip_system;
revoke execute on function plan_partijen(uuid) from public;
grant execute on function plan_partijen(uuid) to stip_gezin, stip_system;

-- A professional of the family writes down what a child or a parent without an account says; nobody else answers for another.
create function may_answer_for(bij_gezin uuid, wie uuid) returns boolean language sql stable security definer set search_path = public as $$
  select wie = any (app_houders())
    or exists (select from persoon p where p.id = wie and p.gezin_id = bij_gezin and p.account_id = app_account())
    or exists (select from find_rechten() r where r.gezin_id = bij_gezin and r.grond = 'hulpvraag' and r.niveau in ('bijdragen', 'regie'))
$$;
alter function may_answer_for(uuid, uuid) owner to stip_system;
revoke execute on function may_answer_for(uuid, uuid) from public;
grant execute on function may_answer_for(uuid, uuid) to stip_gezin, stip_system;

do $$
declare name text; deel text;
begin
  foreach name in array array['hulplijn_stand', 'afspraak', 'evaluatie', 'evaluatie_doel', 'evaluatie_wijziging', 'planversie', 'instemming', 'netwerksteun'] loop
    deel := case when name = 'hulplijn_stand' then 'hulplijn' else 'plan' end;
    execute format('grant select, insert, update, delete on %I to stip_system', name);
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy system on %I to stip_system using (true) with check (true)', name);
    execute format('create policy involved on %I for select to stip_gezin using (gezin_id = any ((select my_gezinnen(%L))::uuid[]))', name, deel);
    if name <> 'instemming' then
      execute format('create policy contributing on %I for insert to stip_gezin with check (gezin_id = any ((select my_writable_gezinnen(%L))::uuid[]))', name, deel);
      execute format('create policy changing on %I for update to stip_gezin using (gezin_id = any ((select my_writable_gezinnen(%L))::uuid[]))', name, deel);
    end if;
    execute format('grant select, insert on %I to stip_gezin', name);
  end loop;
end $$;
-- Whoever may only read the plan may still say what it thinks of it, in its own name.
create policy answering on instemming for insert to stip_gezin with check (
  vastgelegd_door = app_account() and gezin_id = any ((select my_gezinnen('plan'))::uuid[]) and may_answer_for(gezin_id, partij));
grant update (doel_id, tekst, persoon_id, account_id, wie, uiterlijk_op, uitkomst, uitkomst_op, toelichting, versie) on afspraak to stip_gezin;
grant update (gehouden_op, aanwezig, ging_goed, anders, volgende_op, versie) on evaluatie to stip_gezin;
grant update (gezin, hulpverlener, toelichting) on evaluatie_doel to stip_gezin;
grant update (doet, jim_van, jim_akkoord_op, versie) on netwerksteun to stip_gezin;
grant select, insert, update, delete on methodiek to stip_system;
grant select on methodiek to stip_gezin, stip_regio;

-- Where a child went to live, without an address: a secret one shows not even its gemeente. The reader's own rights decide.
create view mijn_verhuizing_v1 with (security_invoker = true) as
  select i.id, i.gezin_id, i.persoon_id, 'inschrijving' as soort, i.van, case when not i.geheim then i.gemeente end as gemeente
  from inschrijving i where not i.onjuist
  union all
  select v.id, v.gezin_id, v.persoon_id, v.soort, v.van, null from verblijf v where not v.onjuist;
grant select on mijn_verhuizing_v1 to stip_gezin, stip_system;

-- How much help a line gives now; without names, for whoever counts.
create view hulplijn_stand_v1 as
  select s.id, s.hulplijn_id, s.stand, s.van, s.op from hulplijn_stand s;
alter view hulplijn_stand_v1 owner to stip_system;
grant select on hulplijn_stand_v1 to stip_system;
