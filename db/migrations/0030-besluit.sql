-- Formal decisions about help: the besluit, the weighing for each child, and what a family has against it.
create table besluit (
  id            uuid primary key,
  gezin_id      uuid not null references gezin,
  -- What stands on the letter, so that people can name it on the telephone.
  kenmerk       integer not null generated always as identity,
  hulpvraag_id  uuid references hulpvraag,
  vervangt      uuid,
  soort         text check (soort in ('toekenning', 'gedeeltelijke-toekenning', 'afwijzing', 'wijziging', 'intrekking', 'verlenging')),
  -- The day from which the term of the law runs, and whether the family itself asked for it.
  aanvraag_op   date not null,
  aanvrager     text not null check (aanvrager in ('gezin', 'team')),
  gevraagd      text not null default '' check (length(gevraagd) <= 4000),
  bevinding     text not null default '' check (length(bevinding) <= 10000),
  motivering    text not null default '' check (length(motivering) <= 10000),
  gevolg        text not null default '' check (length(gevolg) <= 4000),
  van           date,
  tot           date check (tot >= van),
  artikelen     text[] not null default '{}',
  gebruikelijke_hulp        boolean,
  gebruikelijke_hulp_uitleg text not null default '' check (length(gebruikelijke_hulp_uitleg) <= 2000),
  is_maatwerk   boolean not null default false,
  maatwerk_uitleg text not null default '' check (length(maatwerk_uitleg) <= 2000),
  aanvulling_gevraagd_op date,
  aanvulling_voor        date check (aanvulling_voor > aanvulling_gevraagd_op),
  aangevuld_op           date check (aangevuld_op >= aanvulling_gevraagd_op),
  verlengd_op    date,
  verlengd_tot   date check (verlengd_tot > verlengd_op),
  verlengd_reden text,
  opgemaakt_door uuid references account,
  opgemaakt_naam text,
  -- The second reader agrees with one versie of the text; a word changed afterwards asks for another look.
  meelezer       uuid references account check (meelezer <> opgemaakt_door),
  meelezer_naam  text,
  meegelezen_op  date,
  meelees_oordeel text check (meelees_oordeel in ('akkoord', 'anders')),
  meelees_versie  integer,
  meelees_uitleg  text check (length(meelees_uitleg) <= 4000),
  genomen_op    date check (genomen_op >= aanvraag_op),
  genomen_door  uuid references account,
  genomen_naam  text,
  verzonden_op  date check (verzonden_op >= genomen_op),
  brief         jsonb,
  gestopt_op    date,
  gestopt_reden text check (length(gestopt_reden) <= 2000),
  versie        integer not null default 1,
  unique (id, gezin_id),
  foreign key (vervangt, gezin_id) references besluit (id, gezin_id),
  -- What is decided says what, by whom, in which words and when it was told; all at once or not at all.
  check ((genomen_op is null) = (genomen_door is null) and (genomen_op is null) = (verzonden_op is null) and (genomen_op is null) = (brief is null)
    and (genomen_op is null or soort is not null)),
  check (gestopt_op is null or genomen_op is null)
);
create index on besluit (gezin_id);
create index on besluit (meelezer) where genomen_op is null and gestopt_op is null;
create index on besluit (vervangt);
create table besluit_hulplijn (
  besluit_id  uuid not null,
  gezin_id    uuid not null,
  hulplijn_id uuid not null,
  primary key (besluit_id, hulplijn_id),
  foreign key (besluit_id, gezin_id) references besluit (id, gezin_id),
  foreign key (hulplijn_id, gezin_id) references hulplijn (id, gezin_id)
);
create index on besluit_hulplijn (gezin_id);
create index on besluit_hulplijn (hulplijn_id);
-- One row for each child whom the besluit concerns: the scan by the worker, and what the child says of it (IVRK art. 3 and 12).
create table kindafweging (
  besluit_id  uuid not null,
  gezin_id    uuid not null,
  persoon_id  uuid not null,
  rechten     text[] not null default '{}',
  belang      text not null default '' check (length(belang) <= 4000),
  gevolg      text not null default '' check (length(gevolg) <= 4000),
  weging      text not null default '' check (length(weging) <= 4000),
  mening      text not null default '' check (length(mening) <= 4000),
  wijze       text check (wijze in ('gesprek', 'zelf-geschreven', 'getekend', 'via-ander')),
  gehoord_op  date,
  -- Whether the child wants its own words in a letter that others read.
  in_brief    boolean not null default false,
  geen_mening text check (geen_mening in ('te-jong', 'wilde-niet', 'kon-niet', 'niet-veilig', 'niet-bereikbaar')),
  geen_mening_uitleg text not null default '' check (length(geen_mening_uitleg) <= 2000),
  versie      integer not null default 1,
  primary key (besluit_id, persoon_id),
  foreign key (besluit_id, gezin_id) references besluit (id, gezin_id),
  foreign key (persoon_id, gezin_id) references persoon (id, gezin_id)
);
create index on kindafweging (gezin_id);
-- What a family has against a besluit: a conversation, a formal bezwaar, or first the one and then the other.
create table bezwaar (
  id            uuid primary key,
  gezin_id      uuid not null references gezin,
  besluit_id    uuid not null,
  soort         text not null check (soort in ('gesprek', 'bezwaar')),
  woorden       text not null default '' check (length(woorden) <= 10000),
  weg           text not null check (weg in ('zelf', 'brief', 'mondeling')),
  indiener      uuid references persoon,
  indiener_naam text not null,
  -- How the one who objects stands to the child on that day; a fact for who decides, no gate (Awb art. 1:2 and 8:21).
  positie       text not null check (positie in ('ouder-met-gezag', 'ouder-gezag-onbekend', 'ouder-zonder-gezag', 'jeugdige-vanaf-16', 'jeugdige-vanaf-12', 'jeugdige-onder-12', 'ander')),
  ingediend_door uuid not null references account,
  ontvangen_op  date not null,
  gepost_op     date check (gepost_op <= ontvangen_op),
  laat_reden    text check (length(laat_reden) <= 4000),
  heeft_commissie boolean not null default false,
  verdaagd_op   date,
  verdaagd_reden text check (length(verdaagd_reden) <= 2000),
  behandelaar   uuid references account,
  behandelaar_naam text,
  uitkomst      text check (uitkomst in ('ingetrokken', 'gegrond', 'ongegrond', 'niet-ontvankelijk', 'opgelost', 'niet-opgelost')),
  uitkomst_op   date check (uitkomst_op >= ontvangen_op),
  uitkomst_naam text,
  uitkomst_reden text check (length(uitkomst_reden) <= 10000),
  versie        integer not null default 1,
  foreign key (besluit_id, gezin_id) references besluit (id, gezin_id),
  check ((uitkomst is null) = (uitkomst_op is null))
);
create index on bezwaar (gezin_id);
create index on bezwaar (besluit_id);
create index on bezwaar (behandelaar) where uitkomst_op is null;

-- Besluiten that were put before someone who is not involved with the family: to read along with, or to decide a bezwaar
-- about. Nothing else of the family opens, and it closes by itself when the work is done.
create function my_gevraagde_besluiten() returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(id), '{}') from (
    select b.id from besluit b where b.meelezer = app_account() and b.genomen_op is null and b.gestopt_op is null
    union
    select z.besluit_id from bezwaar z where z.behandelaar = app_account() and z.uitkomst_op is null) asked
$$;
-- Who a besluit is about, for who may see it: those involved see the members, who was asked sees the children it concerns.
create function list_besluit_personen(bij_besluit uuid)
returns table (id uuid, soort text, voornaam text, voorvoegsel text, achternaam text, geboortedatum date, gezag boolean, account_id uuid)
language sql stable security definer set search_path = public as $$
  select p.id, p.soort, p.voornaam, p.voorvoegsel, p.achternaam, p.geboortedatum, p.gezag, p.account_id
  from besluit b join persoon p on p.gezin_id = b.gezin_id
  where b.id = bij_besluit and (b.gezin_id = any (my_gezinnen('besluit'))
    or (b.id = any (my_gevraagde_besluiten()) and exists (select from kindafweging k where k.besluit_id = b.id and k.persoon_id = p.id)))
  order by p.soort, p.geboortedatum desc nulls last, p.id
$$;
-- Of the help that a besluit is about: what kind it is. The words of the plan stay with the plan.
create function list_besluit_hulp(bij_besluit uuid)
returns table (id uuid, hulpsoort text, naam text, naam_en text, leveringsvorm text, ingangsdatum date, einddatum date)
language sql stable security definer set search_path = public as $$
  select h.id, h.hulpsoort, s.naam, s.naam_en, h.leveringsvorm, h.ingangsdatum, h.einddatum
  from besluit b join besluit_hulplijn l on l.besluit_id = b.id join hulplijn h on h.id = l.hulplijn_id join hulpsoort s on s.code = h.hulpsoort
  where b.id = bij_besluit and (b.gezin_id = any (my_gezinnen('besluit')) or b.id = any (my_gevraagde_besluiten()))
  order by h.ingangsdatum, h.id
$$;
-- Of the family of a besluit: its name and gemeente, which stand on the letter.
create function read_besluit_gezin(bij_besluit uuid) returns table (id uuid, naam text, gemeente text, gemeente_naam text, vast_gezicht text)
language sql stable security definer set search_path = public as $$
  select g.id, g.naam, g.gemeente, (select m.naam from gemeente m where m.code = g.gemeente), (select a.naam from account a where a.id = g.vast_gezicht)
  from besluit b join gezin g on g.id = b.gezin_id
  where b.id = bij_besluit and (b.gezin_id = any (my_gezinnen('besluit')) or b.id = any (my_gevraagde_besluiten()))
$$;
-- The members of families that this account is.
create function my_personen() returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(p.id), '{}') from persoon p where p.account_id = app_account()
$$;
do $$
declare f text;
begin
  foreach f in array array['my_personen()', 'my_gevraagde_besluiten()', 'list_besluit_personen(uuid)', 'list_besluit_hulp(uuid)', 'read_besluit_gezin(uuid)'] loop
    execute format('alter function %s owner to stip_system', f);
    execute format('revoke execute on function %s from public', f);
    execute format('grant execute on function %s to stip_gezin, stip_system', f);
  end loop;
end $$;

do $$
declare name text;
begin
  foreach name in array array['besluit', 'besluit_hulplijn', 'kindafweging', 'bezwaar'] loop
    execute format('grant select, insert, update, delete on %I to stip_system', name);
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy system on %I to stip_system using (true) with check (true)', name);
    execute format('create policy involved on %I for select to stip_gezin using (gezin_id = any ((select my_gezinnen(''besluit''))::uuid[]))', name);
    execute format('create policy contributing on %I for insert to stip_gezin with check (gezin_id = any ((select my_writable_gezinnen(''besluit''))::uuid[]))', name);
  end loop;
  foreach name in array array['kindafweging', 'bezwaar'] loop
    execute format('create policy asked on %I for select to stip_gezin using (besluit_id = any ((select my_gevraagde_besluiten())::uuid[]))', name);
  end loop;
end $$;
-- What one of a family has against a besluit is between that one and who works on it: not for the other parent, not for a child's parents.
drop policy involved on bezwaar;
create policy involved on bezwaar for select to stip_gezin using (gezin_id = any ((select my_gezinnen('besluit'))::uuid[])
  and ((select app_soort()) <> '' or ingediend_door = app_account() or indiener = any ((select my_personen())::uuid[])));
create policy asked on besluit for select to stip_gezin using (id = any ((select my_gevraagde_besluiten())::uuid[]));
grant select, insert on besluit, besluit_hulplijn, kindafweging, bezwaar to stip_gezin;
grant update (soort, gevraagd, bevinding, motivering, gevolg, van, tot, artikelen, gebruikelijke_hulp, gebruikelijke_hulp_uitleg, is_maatwerk, maatwerk_uitleg,
  aanvulling_gevraagd_op, aanvulling_voor, aangevuld_op, verlengd_op, verlengd_tot, verlengd_reden, opgemaakt_door, opgemaakt_naam,
  meelezer, meelezer_naam, meegelezen_op, meelees_oordeel, meelees_versie, meelees_uitleg,
  genomen_op, genomen_door, genomen_naam, verzonden_op, brief, gestopt_op, gestopt_reden, versie) on besluit to stip_gezin;
grant update (rechten, belang, gevolg, weging, mening, wijze, gehoord_op, in_brief, geen_mening, geen_mening_uitleg, versie) on kindafweging to stip_gezin;
grant update (heeft_commissie, verdaagd_op, verdaagd_reden, behandelaar, behandelaar_naam, uitkomst, uitkomst_op, uitkomst_naam, uitkomst_reden, versie) on bezwaar to stip_gezin;
-- A besluit that was taken is never changed, by nobody; a family may ask for one and writes none.
create policy preparing on besluit for update to stip_gezin
  using (gezin_id = any ((select my_writable_gezinnen('besluit'))::uuid[]) and genomen_op is null and gestopt_op is null and app_soort() in ('gemeente', 'lokaal-team'))
  with check (gezin_id = any ((select my_writable_gezinnen('besluit'))::uuid[]));
-- A second reader says yes or no and decides nothing.
create policy reading_along on besluit for update to stip_gezin
  using (meelezer = app_account() and genomen_op is null and gestopt_op is null)
  with check (meelezer = app_account() and genomen_op is null and gestopt_op is null);
-- The family itself may take back what it asked for.
create policy taking_back on besluit for update to stip_gezin
  using (gezin_id = any ((select my_writable_gezinnen('besluit'))::uuid[]) and aanvrager = 'gezin' and genomen_op is null and gestopt_op is null)
  with check (gestopt_op is not null);
create policy preparing on kindafweging for update to stip_gezin
  using (gezin_id = any ((select my_writable_gezinnen('besluit'))::uuid[]) and app_soort() in ('gemeente', 'lokaal-team')
    and exists (select from besluit b where b.id = besluit_id and b.genomen_op is null and b.gestopt_op is null));
create policy handling on bezwaar for update to stip_gezin
  using (gezin_id = any ((select my_writable_gezinnen('besluit'))::uuid[]) and uitkomst_op is null and app_soort() in ('gemeente', 'lokaal-team'))
  with check (true);
create policy deciding on bezwaar for update to stip_gezin using (behandelaar = app_account() and uitkomst_op is null) with check (behandelaar = app_account());
create policy withdrawing on bezwaar for update to stip_gezin using (ingediend_door = app_account() and uitkomst_op is null) with check (uitkomst = 'ingetrokken');

-- What the modules above need of a besluit, with the rights of who asks: what it is about and until when it holds.
create view mijn_besluit_v1 with (security_invoker = true) as
  select b.id, b.gezin_id, b.soort, b.aanvraag_op, b.van, b.tot, b.genomen_op, b.gestopt_op, b.vervangt,
    exists (select from besluit n where n.vervangt = b.id and n.genomen_op is not null) as is_vervangen,
    array(select l.hulplijn_id from besluit_hulplijn l where l.besluit_id = b.id order by l.hulplijn_id) as hulplijnen,
    array(select k.persoon_id from kindafweging k where k.besluit_id = b.id order by k.persoon_id) as personen
  from besluit b;
grant select on mijn_besluit_v1 to stip_gezin, stip_system;
