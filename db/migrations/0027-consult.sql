-- cspell:ignoreRegExp '[^'\n]*'
-- Two things between people: conversations of those around a family, and questions to an expert.

-- Who works with families and is away: the last day of it. Told once, shown wherever that person could be asked something.
create table afwezigheid (
  account_id uuid primary key references account on delete cascade,
  tot        date not null
);

-- What another account may see of a family, by the one rule there is: it is asked in that person's name, for each aanstelling
-- that runs today, and afterwards the transaction is again who it was. Emergency access opens a file, not what people say to
-- each other. Nobody may ask this directly: who is involved with whom is itself something to keep.
create function rechten_of(bij_gezin uuid, wie uuid) returns table (niveau text, deel text)
language plpgsql volatile security definer set search_path = public as $$
declare
  own_account text := coalesce(current_setting('app.account', true), '');
  own_organisatie text := coalesce(current_setting('app.organisatie', true), '');
  own_teams text := coalesce(current_setting('app.teams', true), '');
  a record;
begin
  for a in select distinct s.organisatie_id, s.team_id from aanstelling s
           where s.account_id = wie and s.van <= app_today() and (s.tot is null or s.tot >= app_today()) loop
    perform set_config('app.account', wie::text, true), set_config('app.organisatie', coalesce(a.organisatie_id::text, ''), true),
      set_config('app.teams', coalesce(a.team_id::text, ''), true);
    return query select r.niveau, r.deel from my_rechten() r where r.gezin_id = bij_gezin and r.grond <> 'noodtoegang';
  end loop;
  perform set_config('app.account', own_account, true), set_config('app.organisatie', own_organisatie, true),
    set_config('app.teams', own_teams, true);
end $$;
alter function rechten_of(uuid, uuid) owner to stip_system;
revoke execute on function rechten_of(uuid, uuid) from public;

create table gesprek (
  id            uuid primary key,
  gezin_id      uuid not null references gezin,
  onderwerp     text not null check (length(onderwerp) between 1 and 200),
  begonnen_door uuid not null references account,
  begonnen_op   timestamptz not null,
  unique (id, gezin_id)
);
create index on gesprek (gezin_id);
create table gesprek_deelnemer (
  gesprek_id  uuid not null,
  gezin_id    uuid not null,
  account_id  uuid not null references account,
  -- The last message that was on screen.
  gelezen     uuid,
  primary key (gesprek_id, account_id),
  foreign key (gesprek_id, gezin_id) references gesprek (id, gezin_id) on update cascade on delete cascade
);
create index on gesprek_deelnemer (account_id, gezin_id);
create index on gesprek_deelnemer (gezin_id);
-- What was taken back leaves its place and not its words. `sleutel` is made with the form, so that a form that comes twice is
-- one message.
create table gesprekbericht (
  id             uuid primary key,
  gesprek_id     uuid not null,
  gezin_id       uuid not null,
  afzender       uuid not null references account,
  tekst          text not null check (length(tekst) <= 5000),
  sleutel        uuid not null,
  geplaatst_op   timestamptz not null,
  ingetrokken_op timestamptz check (ingetrokken_op between geplaatst_op and geplaatst_op + interval '5 minutes'),
  check ((ingetrokken_op is null) = (tekst <> '')),
  unique (afzender, sleutel),
  foreign key (gesprek_id, gezin_id) references gesprek (id, gezin_id) on update cascade on delete cascade
);
create index on gesprekbericht (gesprek_id, geplaatst_op, id);
create index on gesprekbericht (gezin_id);

-- The conversations of who asks: taking part is not enough, one must still be allowed to see the family.
create function my_gesprekken() returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(d.gesprek_id), '{}') from gesprek_deelnemer d
  where d.account_id = app_account()
    and d.gezin_id = any ((select array(select distinct r.gezin_id from my_rechten() r where r.deel = 'gezin' and r.grond <> 'noodtoegang'))::uuid[])
$$;
-- With whom one can talk about this family: its members and everyone who works with it, as far as each may see it today. Of an
-- organisatie that was let in only its experts: they are asked to think along, its administration is not.
create function list_gesprekspartners(bij_gezin uuid)
returns table (account_id uuid, naam text, rol text, organisatie text, afwezig_tot date)
language sql volatile security definer set search_path = public as $$
  select distinct on (c.naam, c.id) c.id, c.naam, a.rol, o.naam, w.tot
  from (
    select b.houder as account, b.grond = 'gezin' as is_gezin from betrokkenheid b
    where b.gezin_id = bij_gezin and b.soort_houder = 'account' and b.van <= app_today() and (b.tot is null or b.tot >= app_today())
    union
    select s.account_id, false from betrokkenheid b join aanstelling s on s.organisatie_id = b.houder or s.team_id = b.houder
    where b.gezin_id = bij_gezin and b.soort_houder <> 'account' and b.van <= app_today() and (b.tot is null or b.tot >= app_today()) and s.rol = 'expert') k
  join account c on c.id = k.account
  cross join lateral (
    select x.rol, x.organisatie_id from aanstelling x
    where x.account_id = c.id and (x.rol in ('ouder', 'jeugdige')) = k.is_gezin and x.van <= app_today() and (x.tot is null or x.tot >= app_today())
    order by x.van desc, x.id limit 1) a
  left join organisatie o on o.id = a.organisatie_id
  left join afwezigheid w on w.account_id = c.id and w.tot >= app_today()
  where c.id <> app_account()
    and exists (select from my_rechten() r where r.gezin_id = bij_gezin and r.deel = 'gezin' and r.grond <> 'noodtoegang')
    and exists (select from rechten_of(bij_gezin, c.id) r where r.deel = 'gezin')
  order by c.naam, c.id
$$;
-- Everyone who takes part in a conversation of one's own, and whether each may still read it.
create function list_deelnemers(bij_gesprek uuid)
returns table (account_id uuid, naam text, rol text, gelezen uuid, leest boolean, afwezig_tot date)
language sql volatile security definer set search_path = public as $$
  select d.account_id, c.naam,
    (select a.rol from aanstelling a where a.account_id = d.account_id order by a.tot desc nulls first, a.van desc, a.id limit 1),
    d.gelezen, exists (select from rechten_of(d.gezin_id, d.account_id) r where r.deel = 'gezin'), w.tot
  from gesprek_deelnemer d join account c on c.id = d.account_id
  left join afwezigheid w on w.account_id = d.account_id and w.tot >= app_today()
  where d.gesprek_id = bij_gesprek and (bij_gesprek = any (my_gesprekken()) or current_setting('role') = 'stip_system')
  order by c.naam, c.id
$$;
-- A conversation begins with all who take part in it; nobody is slipped in afterwards, who would read what was said before.
create function begin_gesprek(fresh_id uuid, bij_gezin uuid, fresh_onderwerp text, met uuid[]) returns text
language plpgsql volatile security definer set search_path = public as $$
declare others uuid[] := array(select distinct m from unnest(met) m where m <> app_account());
begin
  if app_account() is null or not exists (select from my_rechten() r where r.gezin_id = bij_gezin and r.deel = 'gezin' and r.grond <> 'noodtoegang') then
    return 'gezin-onbekend';
  end if;
  if cardinality(others) = 0 or exists (select from unnest(others) m where m not in (select p.account_id from list_gesprekspartners(bij_gezin) p)) then
    return 'zonder-recht';
  end if;
  insert into gesprek (id, gezin_id, onderwerp, begonnen_door, begonnen_op) values (fresh_id, bij_gezin, fresh_onderwerp, app_account(), app_now());
  insert into gesprek_deelnemer (gesprek_id, gezin_id, account_id) select fresh_id, bij_gezin, m from unnest(others || app_account()) m;
  return 'begonnen';
end $$;

-- What an expert can be asked about. Data of the region: another list needs no code. GGZ, LVB, verslaving and echtscheiding are
-- named by the region as the knowledge of aanvullende hulp (see bron); the others are a proposal.
create table consultthema (
  code     text primary key check (code ~ '^[a-z-]{2,40}$'),
  naam     text not null,
  naam_en  text not null,
  volgorde integer not null,
  bron     text not null
);
insert into consultthema values
  ('ggz', 'Psychische klachten', 'Mental health', 1, 'Langjarig perspectief jeugdhulp Groningen'),
  ('lvb', 'Licht verstandelijke beperking', 'Mild intellectual disability', 2, 'Langjarig perspectief jeugdhulp Groningen'),
  ('verslaving', 'Verslaving', 'Addiction', 3, 'Langjarig perspectief jeugdhulp Groningen'),
  ('echtscheiding', 'Scheiding', 'Divorce', 4, 'Langjarig perspectief jeugdhulp Groningen'),
  ('trauma', 'Trauma', 'Trauma', 5, 'voorstel'),
  ('hechting', 'Hechting', 'Attachment', 6, 'voorstel'),
  ('autisme', 'Autisme', 'Autism', 7, 'voorstel'),
  ('gedrag', 'Gedrag en opvoeden', 'Behaviour and parenting', 8, 'voorstel'),
  ('eten', 'Eetproblemen', 'Eating problems', 9, 'voorstel'),
  ('school', 'School en thuiszitten', 'School and staying at home', 10, 'voorstel'),
  ('veiligheid', 'Veiligheid', 'Safety', 11, 'voorstel'),
  ('wonen', 'Wonen en verblijf', 'Housing and residential care', 12, 'voorstel'),
  ('seksualiteit', 'Seksualiteit', 'Sexuality', 13, 'voorstel'),
  ('jonge-kind', 'Baby en jong kind', 'Infant and toddler', 14, 'voorstel');

-- What an expert says of the own work. How fast someone answers is not here: it is counted from answers.
create table expertprofiel (
  account_id  uuid primary key references account on delete cascade,
  segment     text not null check (segment in ('ah', 'hsj', 'onderwijs')),
  themas      text[] not null check (cardinality(themas) between 1 and 30),
  -- Days of the week, Monday is 1, and between which hours; nothing is unknown.
  dagen       integer[] not null default '{}' check (dagen <@ array[1, 2, 3, 4, 5, 6, 7]),
  van_uur     text check (van_uur ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  tot_uur     text check (tot_uur ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' and tot_uur > van_uur),
  toelichting text not null default '' check (length(toelichting) <= 500),
  versie      integer not null default 1,
  check ((van_uur is null) = (tot_uur is null))
);

-- One question to one expert, or to whoever knows the theme. An anonymous one leads to no family whatever.
create table consult (
  id              uuid primary key,
  anoniem         boolean not null,
  gezin_id        uuid references gezin,
  thema           text not null references consultthema,
  vraag           text not null check (length(vraag) between 1 and 5000),
  vrager_id       uuid not null references account,
  vrager_rol      text not null,
  vrager_organisatie_id uuid references organisatie,
  -- Nobody yet: the question lies with all who know the theme.
  expert_id       uuid references account check (expert_id <> vrager_id),
  segment         text check (segment in ('ah', 'hsj', 'onderwijs')),
  gevraagd_op     timestamptz not null,
  uiterlijk_op    date not null,
  aangenomen_op   timestamptz,
  doorgezet_op    timestamptz,
  doorgezet_door  uuid references account,
  doorgezet_reden text check (length(doorgezet_reden) <= 1000),
  uitkomst        text check (uitkomst in ('advies', 'sluit-aan', 'neemt-over')),
  advies          text check (length(advies) between 1 and 10000),
  beantwoord_op   timestamptz,
  ingetrokken_op  timestamptz,
  verlopen_op     timestamptz,
  -- Whether the answer was of use; yes or no and nothing more, because people are not rated.
  nuttig          boolean,
  kopie_van       uuid references consult on delete set null,
  sleutel         uuid not null,
  versie          integer not null default 1,
  check (anoniem = (gezin_id is null)),
  -- Without consent nobody is told about a family, so such a question is always to someone.
  check (anoniem or expert_id is not null),
  check (not anoniem or coalesce(uitkomst, 'advies') = 'advies'),
  check ((uitkomst is null) = (beantwoord_op is null) and (advies is null) = (beantwoord_op is null)),
  check (beantwoord_op is null or expert_id is not null),
  unique (vrager_id, sleutel)
);
create index on consult (gezin_id);
create index on consult (vrager_id, gevraagd_op desc);
create index on consult (expert_id, gevraagd_op desc);
create index consult_open on consult (thema) where expert_id is null and ingetrokken_op is null;
create index consult_wacht on consult (uiterlijk_op) where beantwoord_op is null and ingetrokken_op is null and verlopen_op is null;
create table consultbericht (
  id           uuid primary key,
  consult_id   uuid not null references consult on delete cascade,
  account_id   uuid not null references account,
  tekst        text not null check (length(tekst) between 1 and 5000),
  sleutel      uuid not null,
  geplaatst_op timestamptz not null,
  unique (account_id, sleutel)
);
create index on consultbericht (consult_id, geplaatst_op, id);

-- The themes of which open questions lie with who asks: of an expert, as long as one is.
create function my_consultthemas() returns text[] language sql stable security definer set search_path = public as $$
  select coalesce((select p.themas from expertprofiel p where p.account_id = app_account() and exists (
    select from aanstelling a where a.account_id = p.account_id and a.rol = 'expert' and a.van <= app_today() and (a.tot is null or a.tot >= app_today()))), '{}')
$$;
-- Every expert of the region with what each told of the own work, and how long answers really took in the last year. For a
-- family of one's own also whether it let this expert in.
create function list_experts(bij_gezin uuid)
returns table (account_id uuid, naam text, organisatie text, segment text, themas text[], dagen integer[], van_uur text, tot_uur text,
               toelichting text, afwezig_tot date, antwoorden integer, mediaan_uren double precision, mag_lezen boolean)
language sql volatile security definer set search_path = public as $$
  select c.id, c.naam, o.naam, p.segment, p.themas, p.dagen, p.van_uur, p.tot_uur, p.toelichting, w.tot, t.antwoorden, t.mediaan,
    case when bij_gezin = any (my_gezinnen('gezin')) then
      exists (select from betrokkenheid b where b.gezin_id = bij_gezin and b.houder in (c.id, a.organisatie_id, a.team_id))
      and exists (select from rechten_of(bij_gezin, c.id) r where r.deel = 'gezin') end
  from expertprofiel p join account c on c.id = p.account_id
  cross join lateral (
    select x.organisatie_id, x.team_id from aanstelling x
    where x.account_id = c.id and x.rol = 'expert' and x.van <= app_today() and (x.tot is null or x.tot >= app_today())
    order by x.van desc, x.id limit 1) a
  left join organisatie o on o.id = a.organisatie_id
  left join afwezigheid w on w.account_id = c.id and w.tot >= app_today()
  cross join lateral (
    select count(*)::integer as antwoorden,
      percentile_cont(0.5) within group (order by extract(epoch from q.beantwoord_op - coalesce(q.doorgezet_op, q.gevraagd_op)) / 3600) as mediaan
    from consult q where q.expert_id = c.id and q.beantwoord_op > app_now() - interval '1 year') t
  order by c.naam, c.id
$$;
-- Who passes a question on keeps no look at it; the next one must be an expert, and for a family one whom it let in.
create function pass_consult(which uuid, naar uuid, waarom text) returns text
language plpgsql volatile security definer set search_path = public as $$
declare q consult; p expertprofiel;
begin
  select * into q from consult c where c.id = which and c.expert_id = app_account() and c.beantwoord_op is null and c.ingetrokken_op is null for update;
  if not found or (q.gezin_id is not null and not (q.gezin_id = any (my_gezinnen('gezin')))) then return 'onbekend'; end if;
  select f.* into p from expertprofiel f where f.account_id = naar and naar not in (app_account(), q.vrager_id)
    and exists (select from aanstelling a where a.account_id = naar and a.rol = 'expert' and a.van <= app_today() and (a.tot is null or a.tot >= app_today()));
  if p.account_id is null then return 'expert-onbekend'; end if;
  if q.gezin_id is not null and not exists (select from rechten_of(q.gezin_id, naar) r where r.deel = 'gezin') then return 'toestemming-nodig'; end if;
  update consult c set expert_id = naar, segment = p.segment, aangenomen_op = null, doorgezet_op = app_now(), doorgezet_door = app_account(),
    doorgezet_reden = nullif(waarom, ''), versie = c.versie + 1 where c.id = which;
  return 'doorgezet';
end $$;
-- Whether this expert now takes part in a family: as soon as it may add to any part of the file.
create function joins_gezin(which uuid) returns boolean language sql volatile security definer set search_path = public as $$
  select exists (
    select from consult q cross join lateral rechten_of(q.gezin_id, q.expert_id) r
    where q.id = which and app_account() in (q.vrager_id, q.expert_id) and r.niveau in ('bijdragen', 'regie'))
$$;

-- What may be counted: no person, no family, no words, no expert.
create view consult_v1 as
  select (gevraagd_op at time zone 'Europe/Amsterdam')::date as gevraagd_op, thema, segment, anoniem, uitkomst
  from consult where ingetrokken_op is null;
alter view consult_v1 owner to stip_system;
grant select on consult_v1 to stip_system;
create function count_consulten(van date, tot date) returns table (thema text, segment text, aantal integer)
language sql stable security definer set search_path = public as $$
  select c.thema, c.segment, count(*)::integer from consult_v1 c where c.gevraagd_op between van and tot group by 1, 2
$$;
-- What modules above need of a question about a family, with the rights of the one who asks.
create view mijn_consult_v1 with (security_invoker = true) as
  select id, gezin_id, (gevraagd_op at time zone 'Europe/Amsterdam')::date as gevraagd_op,
    (beantwoord_op at time zone 'Europe/Amsterdam')::date as beantwoord_op, uiterlijk_op
  from consult where gezin_id is not null and ingetrokken_op is null;
grant select on mijn_consult_v1 to stip_gezin, stip_system;

do $$
declare name text; f text;
begin
  foreach name in array array['afwezigheid', 'gesprek', 'gesprek_deelnemer', 'gesprekbericht', 'expertprofiel', 'consult', 'consultbericht'] loop
    execute format('grant select, insert, update, delete on %I to stip_system', name);
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy system on %I to stip_system using (true) with check (true)', name);
  end loop;
  foreach f in array array['my_gesprekken()', 'list_gesprekspartners(uuid)', 'list_deelnemers(uuid)', 'begin_gesprek(uuid, uuid, text, uuid[])',
                           'my_consultthemas()', 'list_experts(uuid)', 'pass_consult(uuid, uuid, text)', 'joins_gezin(uuid)'] loop
    execute format('alter function %s owner to stip_system', f);
    execute format('revoke execute on function %s from public', f);
    execute format('grant execute on function %s to stip_gezin, stip_system', f);
  end loop;
end $$;
alter function count_consulten(date, date) owner to stip_system;
revoke execute on function count_consulten(date, date) from public;
grant execute on function count_consulten(date, date) to stip_regio, stip_system;
grant select on consultthema to stip_gezin, stip_regio, stip_system;
grant insert, update, delete on consultthema to stip_system;

grant select, insert, delete on afwezigheid to stip_gezin;
grant update (tot) on afwezigheid to stip_gezin;
create policy own on afwezigheid to stip_gezin using (account_id = (select app_account())) with check (account_id = (select app_account()));

grant select on gesprek, gesprek_deelnemer, gesprekbericht to stip_gezin;
grant update (gelezen) on gesprek_deelnemer to stip_gezin;
grant insert, update (tekst, ingetrokken_op) on gesprekbericht to stip_gezin;
create policy participating on gesprek for select to stip_gezin using (id = any ((select my_gesprekken())::uuid[]));
create policy participating on gesprek_deelnemer for select to stip_gezin using (gesprek_id = any ((select my_gesprekken())::uuid[]));
create policy own on gesprek_deelnemer for update to stip_gezin using (account_id = (select app_account()) and gesprek_id = any ((select my_gesprekken())::uuid[]));
create policy participating on gesprekbericht for select to stip_gezin using (gesprek_id = any ((select my_gesprekken())::uuid[]));
create policy sending on gesprekbericht for insert to stip_gezin with check (
  afzender = (select app_account()) and geplaatst_op = (select app_now()) and ingetrokken_op is null and gesprek_id = any ((select my_gesprekken())::uuid[]));
create policy withdrawing on gesprekbericht for update to stip_gezin
  using (afzender = (select app_account()) and ingetrokken_op is null and gesprek_id = any ((select my_gesprekken())::uuid[]))
  with check (ingetrokken_op is not null);
-- Within a family one may speak in confidence: the log of the family shows each only the own lines of a conversation. Who takes
-- part sees in the conversation itself who read what.
create policy in_confidence on audit_line as restrictive for select to stip_gezin
  using (part is distinct from 'gesprek' or account_id = (select app_account()));

grant select, insert on expertprofiel to stip_gezin;
grant update (segment, themas, dagen, van_uur, tot_uur, toelichting, versie) on expertprofiel to stip_gezin;
create policy own on expertprofiel to stip_gezin using (account_id = (select app_account())) with check (account_id = (select app_account()));

grant select, insert on consult to stip_gezin;
grant update (expert_id, segment, aangenomen_op, uitkomst, advies, beantwoord_op, ingetrokken_op, nuttig, versie) on consult to stip_gezin;
-- Who asked, who was asked, and for an open question who knows its theme. What is about a family closes with the family.
create policy asked_or_asking on consult for select to stip_gezin using (
  (select app_account()) in (vrager_id, expert_id) and (gezin_id is null or gezin_id = any ((select my_gezinnen('gezin'))::uuid[])));
create policy for_everyone on consult for select to stip_gezin using (
  expert_id is null and ingetrokken_op is null and thema = any ((select my_consultthemas())::text[]));
create policy asking on consult for insert to stip_gezin with check (
  vrager_id = (select app_account()) and beantwoord_op is null and (gezin_id is null or gezin_id = any ((select my_gezinnen('gezin'))::uuid[])));
create policy asking_change on consult for update to stip_gezin using (vrager_id = (select app_account())) with check (vrager_id = (select app_account()));
create policy answering on consult for update to stip_gezin
  using (vrager_id <> (select app_account()) and ingetrokken_op is null
    and (expert_id = (select app_account()) or (expert_id is null and thema = any ((select my_consultthemas())::text[]))))
  with check (expert_id = (select app_account()));
grant select, insert on consultbericht to stip_gezin;
create policy of_consult on consultbericht for select to stip_gezin using (exists (select from consult c where c.id = consult_id));
create policy sending on consultbericht for insert to stip_gezin with check (
  account_id = (select app_account()) and geplaatst_op = (select app_now())
  and exists (select from consult c where c.id = consult_id and (select app_account()) in (c.vrager_id, c.expert_id)));
