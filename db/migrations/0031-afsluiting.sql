-- cspell:ignore attisdropped attnum atttypid confdeltype confkey confrelid conkey conrelid contype ctid gast liever regclass regtype vandaag vanzelf
-- How it goes in the five domains, what is settled for after 18, closing the help, keeping the file and destroying it.

-- One row each time someone says how a domain stands, for one child or for the family as a whole; rows are only added.
create table domeinstand (
  id               uuid primary key,
  gezin_id         uuid not null references gezin,
  persoon_id       uuid,
  domein           text not null check (domein in ('support', 'wonen', 'school-en-werk', 'inkomen', 'welzijn')),
  -- The family has its own view beside that of the worker; neither replaces the other.
  blik             text not null check (blik in ('gezin', 'hulpverlener')),
  stand            text not null check (stand in ('nog-niet', 'op-weg', 'stevig', 'speelt-niet')),
  toelichting      text not null default '' check (length(toelichting) <= 2000),
  versie           integer not null check (versie > 1),
  gezegd_op        date not null,
  gezegd_door      uuid not null references account,
  gezegd_door_naam text not null,
  foreign key (persoon_id, gezin_id) references persoon (id, gezin_id),
  unique nulls not distinct (gezin_id, persoon_id, blik, domein, versie)
);

-- What the young person wants later, in own words: one text, of which only the newest counts.
create table toekomstplan (
  persoon_id           uuid primary key,
  gezin_id             uuid not null references gezin,
  tekst                text not null check (length(tekst) between 1 and 10000),
  versie               integer not null default 2,
  geschreven_op        date not null,
  geschreven_door      uuid not null references account,
  geschreven_door_naam text not null,
  foreign key (persoon_id, gezin_id) references persoon (id, gezin_id)
);
create index on toekomstplan (gezin_id);

-- What is settled for the day someone turns 18, for each subject, and who goes on with it after that day.
create table overgang (
  persoon_id          uuid not null,
  gezin_id            uuid not null references gezin,
  onderwerp           text not null check (onderwerp in ('support', 'wonen', 'school-en-werk', 'inkomen', 'zorg', 'welzijn')),
  stand               text not null check (stand in ('nog-niet', 'loopt', 'geregeld', 'niet-nodig')),
  afspraak            text not null default '' check (length(afspraak) <= 2000),
  wie                 text not null default '' check (length(wie) <= 200),
  versie              integer not null default 2,
  gewijzigd_op        date not null,
  gewijzigd_door_naam text not null,
  primary key (persoon_id, onderwerp),
  foreign key (persoon_id, gezin_id) references persoon (id, gezin_id)
);
create index on overgang (gezin_id);

-- That jeugdhulp goes on after 18, on which condition of the law, and until when (Jeugdwet art. 1.1, jeugdige).
create table verlenging (
  persoon_id          uuid primary key,
  gezin_id            uuid not null references gezin,
  voorwaarde          text not null check (voorwaarde in ('pleegzorg', 'gezinshuis', 'voortzetting', 'vastgesteld', 'hervatting', 'geen')),
  reden               text not null check (length(reden) between 1 and 2000),
  tot                 date,
  versie              integer not null default 2,
  gewijzigd_op        date not null,
  gewijzigd_door_naam text not null,
  foreign key (persoon_id, gezin_id) references persoon (id, gezin_id),
  check ((voorwaarde = 'geen') = (tot is null))
);
create index on verlenging (gezin_id);

-- Closing although a domain lacks: a reason, and a colleague who agrees and is somebody else.
create table uitzondering (
  id                 uuid primary key,
  gezin_id           uuid not null references gezin,
  reden              text not null check (length(reden) between 10 and 2000),
  ontbreekt          jsonb not null,
  gevraagd_op        date not null,
  gevraagd_door      uuid not null references account,
  gevraagd_door_naam text not null,
  gevraagd_aan       uuid not null references account check (gevraagd_aan <> gevraagd_door),
  gevraagd_aan_naam  text not null,
  besluit            text check (besluit in ('akkoord', 'niet-akkoord')),
  toelichting        text check (length(toelichting) <= 2000),
  besloten_op        date,
  besloten_door      uuid references account check (besloten_door = gevraagd_aan),
  -- Asked of somebody else meanwhile, or used by a closing: it no longer counts.
  vervallen          boolean not null default false,
  check ((besluit is null) = (besloten_op is null) and (besluit is null) = (besloten_door is null))
);
create unique index uitzondering_open on uitzondering (gezin_id) where not vervallen;
create index on uitzondering (gevraagd_aan) where besluit is null and not vervallen;

create table afsluiting (
  id                 uuid primary key,
  gezin_id           uuid not null references gezin,
  gesloten_op        date not null,
  gesloten_door      uuid not null references account,
  gesloten_door_naam text not null,
  waakvlam           text not null check (waakvlam in ('niet-nodig', 'liever-niet')),
  uitzondering_id    uuid references uitzondering,
  -- Until when those who were involved can still look.
  betrokken_tot      date not null check (betrokken_tot >= gesloten_op),
  heropend_op        date check (heropend_op >= gesloten_op),
  heropend_door_naam text,
  heropend_om        text check (heropend_om in ('gezin', 'hulpverlener', 'hulpvraag')),
  check ((heropend_op is null) = (heropend_om is null))
);
create unique index afsluiting_geldt on afsluiting (gezin_id) where heropend_op is null;
create index on afsluiting (gezin_id);

-- How family and worker look back, once for each closing.
create table eindevaluatie (
  id                  uuid primary key,
  gezin_id            uuid not null references gezin,
  afsluiting_id       uuid references afsluiting,
  hoe                 text not null check (length(hoe) between 1 and 5000),
  hielp               text not null default '' check (length(hielp) <= 5000),
  hielp_niet          text not null default '' check (length(hielp_niet) <= 5000),
  weer_mis            text not null default '' check (length(weer_mis) <= 5000),
  bel_wie             text not null check (length(bel_wie) between 1 and 500),
  versie              integer not null default 2,
  gewijzigd_op        date not null,
  gewijzigd_door_naam text not null
);
create unique index eindevaluatie_open on eindevaluatie (gezin_id) where afsluiting_id is null;
create index on eindevaluatie (gezin_id);

-- That a file is to be destroyed: asked by the family before its term (Jeugdwet art. 7.3.9), or because its term is over.
create table vernietigingsverzoek (
  id                  uuid primary key,
  gezin_id            uuid not null references gezin,
  aanleiding          text not null check (aanleiding in ('verzoek', 'termijn')),
  vraag               text not null default '' check (length(vraag) <= 2000),
  gevraagd_op         date not null,
  gevraagd_door       uuid not null references account,
  gevraagd_door_naam  text not null,
  uiterlijk           date not null,
  besluit             text check (besluit in ('vernietigen', 'bewaren')),
  grond               text check (grond in ('belang-van-ander', 'wet')),
  reden               text check (length(reden) <= 2000),
  besloten_op         date,
  besloten_door       uuid references account,
  besloten_door_naam  text,
  gevraagd_aan        uuid references account check (gevraagd_aan <> besloten_door),
  gevraagd_aan_naam   text,
  bevestigd_op        date,
  bevestigd_door      uuid references account check (bevestigd_door <> besloten_door),
  bevestigd_door_naam text,
  check ((besluit is null) = (besloten_door is null)),
  check (coalesce(besluit, '') <> 'bewaren' or (grond is not null and reden is not null)),
  check (bevestigd_door is null or besluit = 'vernietigen')
);
create unique index vernietigingsverzoek_open on vernietigingsverzoek (gezin_id) where besluit is null or besluit = 'vernietigen';
create index on vernietigingsverzoek (gezin_id);
create index on vernietigingsverzoek (gevraagd_aan) where bevestigd_op is null;

do $$
declare name text;
begin
  foreach name in array array['domeinstand', 'toekomstplan', 'overgang', 'verlenging', 'uitzondering', 'afsluiting', 'eindevaluatie', 'vernietigingsverzoek'] loop
    execute format('grant select, insert, update, delete on %I to stip_system', name);
    execute format('grant select, insert on %I to stip_gezin', name);
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy system on %I to stip_system using (true) with check (true)', name);
    execute format('create policy involved on %I for select to stip_gezin using (gezin_id = any ((select my_gezinnen(%L))::uuid[]))', name, 'afsluiting');
    if name <> 'afsluiting' then
      execute format('create policy contributing on %I for insert to stip_gezin with check (gezin_id = any ((select my_writable_gezinnen(%L))::uuid[]))', name, 'afsluiting');
      execute format('create policy changing on %I for update to stip_gezin using (gezin_id = any ((select my_writable_gezinnen(%L))::uuid[]))', name, 'afsluiting');
    end if;
  end loop;
end $$;
grant update (tekst, versie, geschreven_op, geschreven_door, geschreven_door_naam) on toekomstplan to stip_gezin;
grant update (stand, afspraak, wie, versie, gewijzigd_op, gewijzigd_door_naam) on overgang to stip_gezin;
grant update (voorwaarde, reden, tot, versie, gewijzigd_op, gewijzigd_door_naam) on verlenging to stip_gezin;
grant update (hoe, hielp, hielp_niet, weer_mis, bel_wie, versie, gewijzigd_op, gewijzigd_door_naam, afsluiting_id) on eindevaluatie to stip_gezin;
grant update (besluit, toelichting, besloten_op, besloten_door, vervallen) on uitzondering to stip_gezin;
grant update (besluit, grond, reden, besloten_op, besloten_door, besloten_door_naam, gevraagd_aan, gevraagd_aan_naam, bevestigd_op, bevestigd_door, bevestigd_door_naam)
  on vernietigingsverzoek to stip_gezin;
-- Who closes keeps regie. What is asked of a colleague that colleague may see and answer, and nothing else of the family.
create policy closing on afsluiting for insert to stip_gezin with check (gezin_id = any ((select my_regie_gezinnen())::uuid[]) and heropend_op is null);
create policy asked on uitzondering for select to stip_gezin using (gevraagd_aan = (select app_account()));
create policy asking on uitzondering as restrictive for insert to stip_gezin with check (
  gezin_id = any ((select my_regie_gezinnen())::uuid[]) and gevraagd_door = app_account() and besluit is null);
create policy answering on uitzondering for update to stip_gezin using (gevraagd_aan = (select app_account()) and besluit is null and not vervallen)
  with check (gevraagd_aan = (select app_account()));
create policy by_the_asked on uitzondering as restrictive for update to stip_gezin
  using (gevraagd_aan = (select app_account()) or gezin_id = any ((select my_regie_gezinnen())::uuid[]))
  with check (besloten_door is null or besloten_door = app_account() or vervallen);
create policy asked on vernietigingsverzoek for select to stip_gezin using (gevraagd_aan = (select app_account()));
create policy answering on vernietigingsverzoek for update to stip_gezin using (gevraagd_aan = (select app_account()) and bevestigd_op is null)
  with check (gevraagd_aan = (select app_account()));
create policy asking on vernietigingsverzoek as restrictive for insert to stip_gezin with check (
  aanleiding = 'verzoek' and besluit is null and gevraagd_door = app_account());
-- A confirmation is written by the one who gives it, who is the one who was asked.
create policy by_the_asked on vernietigingsverzoek as restrictive for update to stip_gezin
  using (gevraagd_aan = (select app_account()) or gezin_id = any ((select my_regie_gezinnen())::uuid[]))
  with check (bevestigd_door is null or (bevestigd_door = app_account() and bevestigd_door = gevraagd_aan));

-- Closing ends what runs beside the file: the plan, and after a term the involvement of all but the family itself.
create function close_gezin(bij_gezin uuid, betrokken_tot date) returns boolean
language plpgsql security definer set search_path = public as $$
begin
  if not (bij_gezin = any (my_regie_gezinnen())) then return false; end if;
  update gezin set gesloten_op = app_today(), versie = versie + 1 where gezin.id = bij_gezin and gesloten_op is null;
  if not found then return false; end if;
  update gezinsplan p set gesloten_op = app_today(), versie = versie + 1 where p.gezin_id = bij_gezin and p.gesloten_op is null;
  update betrokkenheid b set tot = close_gezin.betrokken_tot
    where b.gezin_id = bij_gezin and b.grond <> 'gezin' and b.van <= close_gezin.betrokken_tot and (b.tot is null or b.tot > close_gezin.betrokken_tot);
  return true;
end $$;

-- Reopening takes back what closing ended. Whose involvement is over by now and who still works here begins anew, so that the
-- log keeps telling who could look when.
create function reopen_rows(bij_gezin uuid, om text, door_naam text) returns boolean language plpgsql set search_path = public as $$
declare einde date;
begin
  update afsluiting a set heropend_op = app_today(), heropend_om = om, heropend_door_naam = door_naam
    where a.gezin_id = bij_gezin and a.heropend_op is null returning a.betrokken_tot into einde;
  if not found then return false; end if;
  update gezin set gesloten_op = null, versie = versie + 1 where gezin.id = bij_gezin;
  update gezinsplan p set gesloten_op = null, versie = versie + 1 where p.gezin_id = bij_gezin;
  if einde >= app_today() then
    update betrokkenheid b set tot = null where b.gezin_id = bij_gezin and b.tot = einde and b.grond = 'hulpvraag';
  else
    insert into betrokkenheid (id, gezin_id, houder, soort_houder, grond, niveau, van)
      select gen_random_uuid(), bij_gezin, g.vast_gezicht, 'account', 'hulpvraag', 'regie', app_today() from gezin g
      where g.id = bij_gezin
        and exists (select from aanstelling s where s.account_id = g.vast_gezicht and s.rol = 'gezinswerker' and g.gemeente = any (s.gemeenten)
                      and s.van <= app_today() and (s.tot is null or s.tot >= app_today()))
        and not exists (select from betrokkenheid b where b.gezin_id = bij_gezin and b.grond = 'hulpvraag' and b.niveau = 'regie'
                          and (b.tot is null or b.tot >= app_today()));
  end if;
  return true;
end $$;
create function reopen_gezin(bij_gezin uuid, om text, door_naam text) returns boolean
language sql security definer set search_path = public as $$
  select case when bij_gezin = any (my_writable_gezinnen('afsluiting')) then reopen_rows(bij_gezin, om, door_naam) else false end
$$;

-- How long what is kept, and who says so. Each organisation decides by its own selection list; these are starting points.
create table bewaarregel (
  code       text primary key,
  naam       text not null,
  naam_en    text not null,
  maanden    integer check (maanden > 0),
  vanaf      text not null,
  vanaf_en   text not null,
  uitvoering text not null check (uitvoering in ('na-bevestiging', 'vanzelf', 'met-dossier', 'door-beheer')),
  bron       text not null,
  zekerheid  text not null check (zekerheid in ('wet', 'norm', 'aanname')),
  volgorde   integer not null
);
insert into bewaarregel values
  ('dossier', 'Dossier van een gezin', 'File of a family', 240, 'de laatste wijziging in het dossier', 'the last change in the file', 'na-bevestiging', 'Jeugdwet art. 7.3.8 lid 3', 'wet', 1),
  ('aanmelding', 'Hulpvraag die niet is opgepakt', 'Question that was not taken up', 240, 'de laatste wijziging in het dossier', 'the last change in the file', 'met-dossier', 'Hoort bij het dossier zolang niemand een kortere termijn vaststelt (Jeugdwet art. 7.3.8)', 'aanname', 2),
  ('consult', 'Vraag aan een expert over een gezin', 'Question to an expert about a family', 240, 'de laatste wijziging in het dossier', 'the last change in the file', 'met-dossier', 'Hoort bij het dossier; een vraag zonder naam bewaart niemand (Jeugdwet art. 7.3.8)', 'aanname', 3),
  ('bericht', 'Inhoud van een bericht over een gezin', 'Content of a message about a family', 240, 'de laatste wijziging in het dossier', 'the last change in the file', 'met-dossier', 'Bewijs van berichtenverkeer (iJw); de kop zonder persoon blijft', 'aanname', 4),
  ('prestatie', 'Gedeclareerd bedrag', 'Amount that was claimed', null, 'de betaling', 'the payment', 'met-dossier', 'Het bedrag blijft zonder persoon; de financiële administratie heeft een eigen termijn (Archiefwet, selectielijst)', 'aanname', 5),
  ('gast', 'Link voor een gast', 'Link for a guest', 240, 'de laatste wijziging in het dossier', 'the last change in the file', 'met-dossier', 'De link verloopt vanzelf; dat hij er was hoort bij het dossier', 'aanname', 6),
  ('concept', 'Tekst die nog niet verstuurd is', 'Words that were not sent yet', 6, 'de laatste keer typen', 'the last time something was typed', 'vanzelf', 'AVG art. 5 lid 1 onder e; termijn gekozen door Stip', 'aanname', 7),
  ('melding', 'Melding aan één persoon', 'Notification to one person', 12, 'het plaatsen', 'the day it was sent', 'vanzelf', 'AVG art. 5 lid 1 onder e; termijn gekozen door Stip', 'aanname', 8),
  ('logregel', 'Regel van het logboek', 'Line of the audit log', 60, 'het schrijven', 'the day it was written', 'met-dossier', 'NEN 7513; de regel blijft daarna zonder gezin staan, want het zegel rekent erop', 'norm', 9);
grant select on bewaarregel to stip_gezin, stip_beheer, stip_system;
grant update on bewaarregel to stip_system;

-- The last day on which something changed in a file: what was written as the log has it, and help as its dates have it.
create function last_change(bij_gezin uuid) returns date language sql stable set search_path = public as $$
  select greatest(g.begonnen_op, g.gesloten_op,
    (select (max(l.at) at time zone 'Europe/Amsterdam')::date from audit_line l
      where l.gezin_id = g.id and l.outcome = 'done' and l.action in ('C', 'U', 'D')),
    (select max(least(coalesce(h.einddatum, app_today()), app_today())) from hulplijn h where h.gezin_id = g.id),
    (select max(coalesce(v.afgesloten_op, v.ontvangen_op)) from hulpvraag v where v.gezin_id = g.id),
    (select p.evaluatie_op from gezinsplan p where p.gezin_id = g.id))
  from gezin g where g.id = bij_gezin
$$;
create function my_last_change(bij_gezin uuid) returns date language sql stable security definer set search_path = public as $$
  select last_change(bij_gezin) where bij_gezin = any (my_gezinnen('afsluiting'))
$$;

-- Files of which the term is over, without a name: who keeps them in order sees no dossier. Longest kept first.
create function list_bewaartermijnen(most integer)
returns table (gezin_id uuid, gemeente text, gesloten_op date, laatste_wijziging date, bewaard_tot date, verzoek_id uuid, voorgesteld_door uuid,
               voorgesteld_door_naam text, voorgesteld_op date, bevestigd_op date)
language sql stable security definer set search_path = public as $$
  with term as (select make_interval(months => maanden) as span from bewaarregel where code = 'dossier'),
  old as materialized (
    select g.id, g.gemeente, g.gesloten_op, last_change(g.id) as laatste, term.span
    from gezin g, term where g.begonnen_op <= app_today() - term.span)
  select o.id, o.gemeente, o.gesloten_op, o.laatste, (o.laatste + o.span)::date, v.id, v.besloten_door, v.besloten_door_naam, v.besloten_op, v.bevestigd_op
  from old o left join vernietigingsverzoek v on v.gezin_id = o.id and v.aanleiding = 'termijn' and v.besluit = 'vernietigen'
  where (o.laatste + o.span)::date < app_today()
  order by o.laatste, o.id limit most
$$;
-- One who keeps order proposes; another confirms. Null when there is no such file of which the term is over.
create function propose_vernietiging(bij_gezin uuid, verzoek uuid, door_naam text) returns uuid
language sql security definer set search_path = public as $$
  insert into vernietigingsverzoek (id, gezin_id, aanleiding, gevraagd_op, gevraagd_door, gevraagd_door_naam, uiterlijk,
    besluit, besloten_op, besloten_door, besloten_door_naam)
  select verzoek, t.gezin_id, 'termijn', app_today(), app_account(), door_naam, (app_today() + interval '3 months')::date,
    'vernietigen', app_today(), app_account(), door_naam
  from list_bewaartermijnen(2147483647) t where t.gezin_id = bij_gezin
    and not exists (select from vernietigingsverzoek v where v.gezin_id = bij_gezin and (v.besluit is null or v.besluit = 'vernietigen'))
  returning id
$$;
grant select (id, aanleiding, besluit, besloten_door, bevestigd_op, gezin_id), update (bevestigd_op, bevestigd_door, bevestigd_door_naam) on vernietigingsverzoek to stip_beheer;
create policy keeping on vernietigingsverzoek for select to stip_beheer using (aanleiding = 'termijn');
create policy confirming on vernietigingsverzoek for update to stip_beheer
  using (aanleiding = 'termijn' and besloten_door <> app_account() and bevestigd_op is null) with check (bevestigd_door = app_account());

-- The audit log after destroying: a line stays and no longer says which family. Its seal reckons with the hash that it had, which is
-- kept here; what it says now has a hash too, and all of one destroying are counted in a line of the log itself (docs/run/privacy.md).
create table audit_unlinking (
  id   uuid primary key,
  at   timestamptz not null,
  hash bytea not null
);
create table audit_unlinked (
  id        uuid primary key,
  unlinking uuid not null references audit_unlinking,
  before    bytea not null,
  after     bytea not null
);
create index on audit_unlinked (unlinking);
grant select, insert on audit_unlinking, audit_unlinked to stip_sealer;
grant select on audit_unlinking, audit_unlinked to stip_beheer;
grant insert, update (gezin_id, persoon_id, account_name) on audit_line to stip_sealer;
create policy unlinking on audit_line for update to stip_sealer using (true) with check (gezin_id is null and persoon_id is null);

create or replace function seal_hash(previous bytea, ids uuid[]) returns bytea language sql stable as $$
  select sha256(coalesce(previous, ''::bytea) || coalesce((
    select string_agg(coalesce(u.before, audit_hash(l)), ''::bytea order by l.id)
    from audit_line l left join audit_unlinked u on u.id = l.id where l.id = any (ids)), ''::bytea))
$$;
create function unlinking_hash(nr uuid) returns bytea language sql stable as $$
  select sha256(coalesce(string_agg(convert_to(u.id::text, 'UTF8') || u.before || u.after, ''::bytea order by u.id), ''::bytea))
  from audit_unlinked u where u.unlinking = nr
$$;
-- Takes the family out of its lines, and the name of whoever belongs to it; answers how many lines.
create function unlink_audit(nr uuid, gezinnen uuid[], people uuid[], accounts uuid[]) returns integer
language plpgsql security definer set search_path = public as $$
declare ids uuid[]; hashes bytea[];
begin
  select array_agg(l.id), array_agg(audit_hash(l)) into ids, hashes from audit_line l where l.gezin_id = any (gezinnen) or l.persoon_id = any (people) or l.account_id = any (accounts);
  update audit_line l set gezin_id = null, persoon_id = null,
    account_name = case when l.account_id = any (accounts) then 'gezinslid' else l.account_name end where l.id = any (ids);
  insert into audit_unlinking values (nr, app_now(), '');
  insert into audit_unlinked (id, unlinking, before, after)
    select l.id, nr, k.before, audit_hash(l) from unnest(ids, hashes) as k(id, before) join audit_line l on l.id = k.id;
  update audit_unlinking set hash = unlinking_hash(nr) where id = nr;
  insert into audit_line (id, at, event, action, outcome, reason, account_name, role, purpose, origin, trace)
    select gen_random_uuid(), app_now(), 'unlinkAudit', 'D', 'done', encode(u.hash, 'hex'), 'Stip', 'systeem', 'vernietiging', 'job', 'unlink'
    from audit_unlinking u where u.id = nr;
  return coalesce(cardinality(ids), 0);
end $$;
grant update (hash) on audit_unlinking to stip_sealer;
grant create on schema public to stip_sealer;
alter function unlink_audit(uuid, uuid[], uuid[], uuid[]) owner to stip_sealer;
revoke create on schema public from stip_sealer;
revoke execute on function unlink_audit(uuid, uuid[], uuid[], uuid[]) from public;
grant execute on function unlink_audit(uuid, uuid[], uuid[], uuid[]) to stip_system;

-- What stays of a destroyed file: that it was done, when, why, by whom, and how many rows of each table. No name, no family.
create table vernietiging (
  id                  uuid primary key,
  gezin_hash          bytea not null unique check (length(gezin_hash) = 32),
  aanleiding          text not null check (aanleiding in ('verzoek', 'termijn')),
  besloten_door_naam  text not null,
  bevestigd_door_naam text not null,
  vernietigd_op       timestamptz not null,
  rijen               jsonb not null,
  bestanden           integer not null check (bestanden >= 0),
  -- Messages about more families keep their content until the last of these is destroyed.
  gedeelde_berichten  integer not null check (gedeelde_berichten >= 0),
  logregels           integer not null check (logregels >= 0)
);
-- Files lie outside the database, so they are taken away after the rows are gone, again and again until it worked.
create table vernietigd_bestand (
  sleutel       text primary key,
  vernietiging  uuid not null references vernietiging,
  verwijderd_op timestamptz
);
do $$
declare name text;
begin
  foreach name in array array['vernietiging', 'vernietigd_bestand'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy system on %I to stip_system using (true) with check (true)', name);
    execute format('grant select, insert on %I to stip_system', name);
  end loop;
end $$;
grant update (verwijderd_op) on vernietigd_bestand to stip_system;
grant select on vernietiging to stip_beheer;
create policy keeping on vernietiging for select to stip_beheer using (true);
grant select (vernietiging, verwijderd_op) on vernietigd_bestand to stip_beheer;
create policy keeping on vernietigd_bestand for select to stip_beheer using (true);

-- Which tables a destroying reaches, found in the catalogue so that a new table is reached by itself: those that name a gezin, and
-- those that hang on them by a foreign key. Two are not emptied but unlinked: the log, and what was paid.
create function unlinked_tables() returns regclass[] language sql immutable set search_path = public as $$
  select array['audit_line', 'prestatie']::regclass[]
$$;
create function destroyed_links() returns table (kind regclass, kind_columns name[], ouder regclass, ouder_columns name[])
language sql stable set search_path = public as $$
  select k.conrelid::regclass, (select array_agg(a.attname order by u.n) from unnest(k.conkey) with ordinality u(nr, n) join pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.nr),
    k.confrelid::regclass, (select array_agg(a.attname order by u.n) from unnest(k.confkey) with ordinality u(nr, n) join pg_attribute a on a.attrelid = k.confrelid and a.attnum = u.nr)
  from pg_constraint k join pg_class c on c.oid = k.conrelid
  where k.contype = 'f' and k.confdeltype not in ('n', 'd') and c.relnamespace = 'public'::regnamespace
    and c.oid <> 'gezin'::regclass and not c.oid = any (unlinked_tables())
$$;
create function destroyed_tables() returns setof regclass language sql stable set search_path = public as $$
  with recursive reached(relation) as (
    select c.oid::regclass from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'gezin_id' and not a.attisdropped
    where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and not c.oid = any (unlinked_tables())
    union
    select 'gezin'::regclass
    union
    select l.kind from destroyed_links() l join reached r on l.ouder = r.relation)
  select relation from reached
$$;

-- Every row of the family and all that hangs on it: row places in a table of this transaction.
create function gather_doomed(gezinnen uuid[]) returns void language plpgsql set search_path = public, pg_temp as $$
declare t regclass; link record; found_more bigint; n bigint;
begin
  create temporary table doomed (relation oid, rij tid, primary key (relation, rij)) on commit drop;
  insert into doomed select 'gezin'::regclass, g.ctid from gezin g where g.id = any (gezinnen);
  for t in select d from destroyed_tables() d where d <> 'gezin'::regclass
      and exists (select from pg_attribute a where a.attrelid = d and a.attname = 'gezin_id' and not a.attisdropped) loop
    execute format('insert into doomed select %s, x.ctid from %s x where x.gezin_id = any ($1) on conflict do nothing', t::oid, t) using gezinnen;
  end loop;
  loop
    found_more := 0;
    for link in select l.*,
        (select string_agg(format('x.%I = p.%I', l.kind_columns[n.nr], l.ouder_columns[n.nr]), ' and ') from generate_subscripts(l.kind_columns, 1) n(nr)) as joined,
        exists (select from pg_attribute a where a.attrelid = l.kind and a.attname = 'gezin_id' and not a.attisdropped) as names_gezin
      from destroyed_links() l where l.ouder in (select d.relation::regclass from doomed d) loop
      -- A row that names another family is of that family, whatever it points at; then nothing is destroyed at all.
      execute format('insert into doomed select %s, x.ctid from %s x join %s p on %s join doomed d on d.relation = %s and d.rij = p.ctid
        where %s on conflict do nothing', link.kind::oid, link.kind, link.ouder, link.joined, link.ouder::oid,
        case when link.names_gezin then '(x.gezin_id is null or x.gezin_id = any ($1))' else 'true' end) using gezinnen;
      get diagnostics n = row_count;
      found_more := found_more + n;
    end loop;
    exit when found_more = 0;
  end loop;
end $$;

-- What is in memory of people and not of the family alone: drafts, notifications and news that name one of its rows.
create function destroy_traces(ids uuid[]) returns jsonb language plpgsql set search_path = public as $$
declare drafts bigint; notices bigint; news bigint;
begin
  delete from draft d where exists (select from regexp_matches(d.form || d.content::text, '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}', 'g') m where m[1]::uuid = any (ids));
  get diagnostics drafts = row_count;
  delete from notification x where exists (select from regexp_matches(x.params::text || coalesce(x.link, ''), '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}', 'g') m where m[1]::uuid = any (ids));
  get diagnostics notices = row_count;
  delete from outbox o where exists (select from regexp_matches(o.payload::text, '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}', 'g') m where m[1]::uuid = any (ids));
  get diagnostics news = row_count;
  return jsonb_build_object('draft', drafts, 'notification', notices, 'outbox', news);
end $$;

-- The accounts of the family itself that are nobody else's: no person of another family and no work. They stay without a name,
-- because lines of the log point at them.
create function blank_accounts(accounts uuid[]) returns void language sql set search_path = public as $$
  delete from session where account_id = any (accounts);
  delete from draft where account_id = any (accounts);
  delete from notification where account_id = any (accounts);
  update aanstelling set tot = greatest(van, app_today() - 1) where account_id = any (accounts) and (tot is null or tot >= app_today());
  update account set issuer = 'vernietigd', subject = id::text, naam = 'gezinslid', email = null where id = any (accounts);
$$;

-- Messages: the header stays as proof of traffic, the content goes unless another family is in it too. Answers the shared ones.
create function blank_berichten(gezinnen uuid[], numbers jsonb) returns integer language plpgsql set search_path = public as $$
declare shared integer;
begin
  create temporary table told on commit drop as
    with recursive about(id) as (
      select b.bericht_id from bericht_gezin b where b.gezin_id = any (gezinnen)
      union select a.id from bericht a join about o on a.antwoord_op = o.id)
    select o.id, exists (select from bericht_gezin x where x.bericht_id = o.id and x.gezin_id <> all (gezinnen)) as is_shared from about o;
  update bericht b set inhoud = '', bestand = '', bevindingen = '[]', retour = null,
    verzending = case when b.verzending = 'wacht' then 'vastgelopen' else b.verzending end
    where b.id in (select t.id from told t where not t.is_shared);
  delete from bericht_toewijzing b using jsonb_to_recordset(numbers) as n(gemeente text, toewijzingnummer bigint)
    where b.gemeente = n.gemeente and b.toewijzingnummer = n.toewijzingnummer;
  select count(*) into shared from told t where t.is_shared;
  return shared;
end $$;

-- Destroys the file that a confirmed request names, in one transaction or not at all. Null when there is nothing (any more) to do.
create function destroy_gezin(verzoek uuid) returns uuid language plpgsql set search_path = public, pg_temp as $$
declare
  v vernietigingsverzoek; t regclass; proof uuid := gen_random_uuid();
  gezinnen uuid[]; people uuid[]; accounts uuid[]; ids uuid[] := '{}'; more uuid[]; keys text[] := '{}'; some_keys text[];
  parts text; counts jsonb; traces jsonb; shared integer; lines integer; numbers jsonb;
begin
  select * into v from vernietigingsverzoek x where x.id = verzoek and x.besluit = 'vernietigen' and x.bevestigd_door is not null
    and x.bevestigd_door <> x.besloten_door for update;
  if not found then return null; end if;
  -- Whoever writes something of this family waits for us and then finds that it is gone.
  perform from gezin g where g.id = v.gezin_id and case v.aanleiding when 'verzoek' then g.gesloten_op is not null
    else last_change(g.id) + (select make_interval(months => maanden) from bewaarregel where code = 'dossier') < app_today() end for update;
  if not found then return null; end if;
  -- With it goes what is left of the families that became part of it (0026).
  with recursive one(id) as (
    select v.gezin_id union select m.van_gezin from samenvoeging m join one o on m.naar_gezin = o.id where m.ongedaan_op is null)
  select array_agg(o.id) into gezinnen from one o;
  select coalesce(array_agg(p.id), '{}') into people from persoon p where p.gezin_id = any (gezinnen);
  select coalesce(array_agg(distinct p.account_id), '{}') into accounts from persoon p
    where p.gezin_id = any (gezinnen) and p.account_id is not null
      and not exists (select from persoon o where o.account_id = p.account_id and o.gezin_id <> all (gezinnen))
      and not exists (select from aanstelling s where s.account_id = p.account_id and s.rol not in ('ouder', 'jeugdige'));
  select coalesce(jsonb_agg(jsonb_build_object('gemeente', o.gemeente, 'toewijzingnummer', o.toewijzingnummer)), '[]') into numbers
    from toewijzing o where o.gezin_id = any (gezinnen);
  update prestatie p set gezin_id = null, persoon_id = null, toewijzing_id = null, bsn_kenmerk = sha256(convert_to(gen_random_uuid()::text, 'UTF8'))
    where p.gezin_id = any (gezinnen) or p.toewijzing_id in (select o.id from toewijzing o where o.gezin_id = any (gezinnen));
  shared := blank_berichten(gezinnen, numbers);
  perform gather_doomed(gezinnen);
  for t in select distinct d.relation::regclass from doomed d loop
    if exists (select from pg_attribute a where a.attrelid = t and a.attname = 'id' and a.atttypid = 'uuid'::regtype and not a.attisdropped) then
      execute format('select array_agg(x.id) from %s x where x.ctid = any (array(select rij from doomed where relation = %s))', t, t::oid) into more;
      ids := ids || more;
    end if;
    if exists (select from pg_attribute a where a.attrelid = t and a.attname = 'bewaard_als' and not a.attisdropped) then
      execute format('select array_agg(x.bewaard_als) from %s x where x.bewaard_als is not null and x.ctid = any (array(select rij from doomed where relation = %s))', t, t::oid) into some_keys;
      keys := keys || some_keys;
    end if;
  end loop;
  -- One statement for all tables: foreign keys are judged at its end, so that no order is needed and no circle is in the way.
  select format('with %s select jsonb_strip_nulls(jsonb_build_object(%s))',
      string_agg(format('%I as (delete from %s x where x.ctid = any (array(select rij from doomed where relation = %s)) returning 1)', 'gone_' || d.relation, d.relation::regclass, d.relation), ', '),
      string_agg(format('%L, (select count(*) from %I)', d.relation::regclass, 'gone_' || d.relation), ', '))
    into parts from (select distinct relation from doomed) d;
  execute parts into counts;
  traces := destroy_traces(ids);
  perform blank_accounts(accounts);
  lines := unlink_audit(proof, gezinnen, people, accounts);
  insert into vernietiging values (proof, sha256(convert_to(v.gezin_id::text, 'UTF8')), v.aanleiding, v.besloten_door_naam, v.bevestigd_door_naam, app_now(),
    counts || traces, cardinality(keys), shared, lines);
  insert into vernietigd_bestand (sleutel, vernietiging) select k, proof from unnest(keys) k on conflict do nothing;
  return proof;
end $$;

do $$
declare f text;
begin
  foreach f in array array['close_gezin(uuid, date)', 'reopen_gezin(uuid, text, text)', 'reopen_rows(uuid, text, text)', 'last_change(uuid)', 'my_last_change(uuid)',
      'list_bewaartermijnen(integer)', 'propose_vernietiging(uuid, uuid, text)', 'unlinked_tables()', 'destroyed_links()', 'destroyed_tables()', 'gather_doomed(uuid[])',
      'destroy_traces(uuid[])', 'blank_accounts(uuid[])', 'blank_berichten(uuid[], jsonb)', 'destroy_gezin(uuid)'] loop
    execute format('alter function %s owner to stip_system', f);
    execute format('revoke execute on function %s from public', f);
    execute format('grant execute on function %s to stip_system', f);
  end loop;
end $$;
grant execute on function close_gezin(uuid, date), reopen_gezin(uuid, text, text), my_last_change(uuid) to stip_gezin;
grant execute on function list_bewaartermijnen(integer), propose_vernietiging(uuid, uuid, text) to stip_beheer;

-- What the modules above and beside need: since when a family is closed and until when its file is kept.
create view afsluiting_v1 with (security_invoker = true) as
  select id, gezin_id, gesloten_op, waakvlam, betrokken_tot, heropend_op, heropend_om from afsluiting;
grant select on afsluiting_v1 to stip_gezin, stip_system;
