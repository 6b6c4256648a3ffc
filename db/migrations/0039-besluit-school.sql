-- cspell:ignore nonnulls
-- What the besluit and the school still lacked: being too late and what that costs, mending what an aanvraag or bezwaar lacks,
-- letters with an address, findings of the analysis by link, the own voice of a child, pupils from elsewhere, and counts.

-- An aanvraag that was not completed is not taken up; the letter says so and one can object to it (Awb art. 4:5).
alter table besluit drop constraint besluit_soort_check;
alter table besluit add constraint besluit_soort_check check (soort in ('toekenning', 'gedeeltelijke-toekenning', 'afwijzing', 'wijziging', 'intrekking', 'verlenging', 'niet-in-behandeling'));
alter table besluit add column aanvulling_wat text[] not null default '{}';
alter table besluit add column aanvulling_uitleg text not null default '' check (length(aanvulling_uitleg) <= 2000);
grant update (aanvulling_wat, aanvulling_uitleg) on besluit to stip_gezin;
-- What a bezwaar lacks, and until when that can be mended (Awb art. 6:6); and why it was not taken up.
alter table bezwaar add column herstel_wat text[] not null default '{}';
alter table bezwaar add column herstel_uitleg text not null default '' check (length(herstel_uitleg) <= 2000);
alter table bezwaar add column herstel_gevraagd_op date;
alter table bezwaar add column herstel_voor date check (herstel_voor > herstel_gevraagd_op);
alter table bezwaar add column hersteld_op date check (hersteld_op >= herstel_gevraagd_op);
-- What the one who objected added to mend it.
alter table bezwaar add column herstel_woorden text not null default '' check (length(herstel_woorden) <= 10000);
alter table bezwaar add column uitkomst_grond text check (uitkomst_grond in ('verzuim', 'te-laat', 'geen-belang'));
alter table bezwaar add check ((herstel_gevraagd_op is null) = (herstel_voor is null));
alter table bezwaar add check (uitkomst_grond is null or uitkomst = 'niet-ontvankelijk');
grant update (herstel_wat, herstel_uitleg, herstel_gevraagd_op, herstel_voor, hersteld_op, herstel_woorden, uitkomst_grond) on bezwaar to stip_gezin;

-- That the gemeente is too late with a besluit or with the answer to a bezwaar (Awb art. 4:17 to 4:20). What it costs is
-- computed from the days, and kept once it was decided.
create table ingebrekestelling (
  id             uuid primary key,
  gezin_id       uuid not null references gezin,
  besluit_id     uuid not null,
  bezwaar_id     uuid references bezwaar,
  indiener       uuid references persoon,
  indiener_naam  text not null,
  weg            text not null check (weg in ('zelf', 'brief')),
  ingediend_door uuid not null references account,
  ontvangen_op   date not null,
  geen_dwangsom  text check (geen_dwangsom in ('geen-aanvraag', 'onredelijk-laat', 'geen-belanghebbende', 'kennelijk-ongegrond')),
  uitleg         text not null default '' check (length(uitleg) <= 4000),
  -- In cents of euros.
  bedrag         integer check (bedrag >= 0),
  vastgesteld_op date check (vastgesteld_op >= ontvangen_op),
  vastgesteld_naam text,
  versie         integer not null default 1,
  unique nulls not distinct (besluit_id, bezwaar_id),
  foreign key (besluit_id, gezin_id) references besluit (id, gezin_id),
  check ((vastgesteld_op is null) = (bedrag is null) and (geen_dwangsom is null or bedrag = 0))
);
create index on ingebrekestelling (gezin_id);

-- Letters beside that of the besluit itself, word for word as they were sent.
create table besluitstuk (
  id         uuid primary key,
  gezin_id   uuid not null references gezin,
  besluit_id uuid not null,
  bezwaar_id uuid references bezwaar,
  soort      text not null check (soort in ('aanvulling', 'herstel', 'bezwaar', 'dwangsom')),
  op         date not null,
  brief      jsonb not null,
  foreign key (besluit_id, gezin_id) references besluit (id, gezin_id)
);
create index on besluitstuk (gezin_id);
create index on besluitstuk (besluit_id);

-- To which address a letter about a besluit goes, sealed; empty where the address is secret or not known.
create table besluitadres (
  besluit_id        uuid not null,
  gezin_id          uuid not null references gezin,
  persoon_id        uuid not null,
  adres_versleuteld bytea,
  is_geheim         boolean not null default false,
  op                date not null,
  primary key (besluit_id, persoon_id),
  check (not is_geheim or adres_versleuteld is null),
  foreign key (besluit_id, gezin_id) references besluit (id, gezin_id),
  foreign key (persoon_id, gezin_id) references persoon (id, gezin_id)
);
create index on besluitadres (gezin_id);

-- What the analysis found and a besluit rests on, by link, with the words as they were when it was taken over.
create table besluit_bevinding (
  besluit_id   uuid not null,
  gezin_id     uuid not null,
  hypothese_id uuid,
  factor_id    uuid,
  soort        text not null check (soort in ('verklaring', 'houdt-in-stand', 'helpt')),
  tekst        text not null check (length(tekst) between 1 and 5000),
  ronde        integer not null,
  eens         integer not null check (eens >= 0),
  anders       integer not null check (anders >= 0),
  overgenomen_op date not null,
  check (num_nonnulls(hypothese_id, factor_id) = 1 and (soort = 'verklaring') = (factor_id is null)),
  unique nulls not distinct (besluit_id, hypothese_id, factor_id),
  foreign key (besluit_id, gezin_id) references besluit (id, gezin_id),
  foreign key (hypothese_id, gezin_id) references analyse_hypothese (id, gezin_id),
  foreign key (factor_id, gezin_id) references analyse_factor (id, gezin_id)
);
create index on besluit_bevinding (gezin_id);
-- What the newest round found, with who agrees, for who may read the analysis: an answer counts for the words it was about.
create view analyse_bevinding_v1 with (security_invoker = true) as
  with ronde as (select distinct on (gezin_id) id, gezin_id, ronde from gezinsanalyse order by gezin_id, ronde desc),
  oordeel as (select distinct on (hypothese_id, deelnemer_id) hypothese_id, deelnemer_id, oordeel, over_versie
              from analyse_oordeel order by hypothese_id, deelnemer_id, gegeven_op desc, id desc)
  select h.id, r.gezin_id, 'verklaring' as soort, r.ronde, h.omdat, h.daardoor as tekst,
    (select count(*)::integer from oordeel o where o.hypothese_id = h.id and o.over_versie = h.versie and o.oordeel = 'eens') as eens,
    (select count(*)::integer from oordeel o where o.hypothese_id = h.id and o.over_versie = h.versie and o.oordeel = 'oneens') as anders
  from ronde r join analyse_hypothese h on h.analyse_id = r.id where h.vervallen_op is null
  union all
  select f.id, r.gezin_id, f.soort, r.ronde, null, f.tekst, 0, 0
  from ronde r join analyse_factor f on f.analyse_id = r.id where f.vervallen_op is null;
grant select on analyse_bevinding_v1 to stip_gezin, stip_system;

-- A child with an account of its own tells itself what it thinks, as long as nothing was decided (IVRK art. 12).
create function keep_mening(bij_besluit uuid, woorden text, in_de_brief boolean) returns integer
language sql security definer set search_path = public as $$
  update kindafweging k set mening = woorden, wijze = 'zelf-geschreven', gehoord_op = app_today(), in_brief = in_de_brief,
    geen_mening = null, geen_mening_uitleg = '', versie = k.versie + 1
  from besluit b
  where b.id = bij_besluit and k.besluit_id = b.id and k.persoon_id = any (my_personen()) and b.genomen_op is null and b.gestopt_op is null
    and exists (select from betrokkenheid w where w.gezin_id = b.gezin_id and w.houder = app_account() and w.grond = 'gezin'
                and w.van <= app_today() and (w.tot is null or w.tot >= app_today()))
  returning k.versie
$$;
alter function keep_mening(uuid, text, boolean) owner to stip_system;
revoke execute on function keep_mening(uuid, text, boolean) from public;
grant execute on function keep_mening(uuid, text, boolean) to stip_gezin;

do $$
declare name text;
begin
  foreach name in array array['ingebrekestelling', 'besluitstuk', 'besluitadres', 'besluit_bevinding'] loop
    execute format('grant select, insert, update, delete on %I to stip_system', name);
    execute format('grant select, insert on %I to stip_gezin', name);
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy system on %I to stip_system using (true) with check (true)', name);
  end loop;
end $$;
-- What is about a besluit is for who may read the besluit, and what is about a bezwaar for who may read that one: their own
-- policies say who that is, also of two households.
create policy involved on ingebrekestelling for select to stip_gezin using (exists (select from besluit b where b.id = besluit_id)
  and (bezwaar_id is null or exists (select from bezwaar z where z.id = bezwaar_id)));
create policy contributing on ingebrekestelling for insert to stip_gezin with check (gezin_id = any ((select my_writable_gezinnen('besluit'))::uuid[])
  and ingediend_door = app_account() and vastgesteld_op is null);
create policy deciding on ingebrekestelling for update to stip_gezin
  using (gezin_id = any ((select my_writable_gezinnen('besluit'))::uuid[]) and vastgesteld_op is null and app_soort() in ('gemeente', 'lokaal-team'))
  with check (gezin_id = any ((select my_writable_gezinnen('besluit'))::uuid[]));
grant update (geen_dwangsom, uitleg, bedrag, vastgesteld_op, vastgesteld_naam, versie) on ingebrekestelling to stip_gezin;
create policy involved on besluitstuk for select to stip_gezin using (exists (select from besluit b where b.id = besluit_id)
  and (bezwaar_id is null or exists (select from bezwaar z where z.id = bezwaar_id)));
create policy writing on besluitstuk for insert to stip_gezin with check (app_soort() in ('gemeente', 'lokaal-team')
  and (gezin_id = any ((select my_writable_gezinnen('besluit'))::uuid[]) or besluit_id = any ((select my_gevraagde_besluiten())::uuid[])));
-- An address is for who sends the letter and for the one to whom it goes: never for another household of the same family.
create policy involved on besluitadres for select to stip_gezin using (exists (select from besluit b where b.id = besluit_id)
  and ((select app_soort()) in ('gemeente', 'lokaal-team') or persoon_id = any ((select my_personen())::uuid[])));
create policy writing on besluitadres for insert to stip_gezin with check (gezin_id = any ((select my_writable_gezinnen('besluit'))::uuid[])
  and app_soort() in ('gemeente', 'lokaal-team'));
create policy changing on besluitadres for update to stip_gezin using (gezin_id = any ((select my_writable_gezinnen('besluit'))::uuid[])
  and app_soort() in ('gemeente', 'lokaal-team'));
grant update (adres_versleuteld, is_geheim, op) on besluitadres to stip_gezin;
create policy involved on besluit_bevinding for select to stip_gezin using (exists (select from besluit b where b.id = besluit_id));
create policy preparing on besluit_bevinding for insert to stip_gezin with check (gezin_id = any ((select my_writable_gezinnen('besluit'))::uuid[])
  and app_soort() in ('gemeente', 'lokaal-team') and exists (select from besluit b where b.id = besluit_id and b.genomen_op is null and b.gestopt_op is null));
create policy removing on besluit_bevinding for delete to stip_gezin using (gezin_id = any ((select my_writable_gezinnen('besluit'))::uuid[])
  and app_soort() in ('gemeente', 'lokaal-team') and exists (select from besluit b where b.id = besluit_id and b.genomen_op is null and b.gestopt_op is null));
grant delete on besluit_bevinding to stip_gezin;

-- A pupil from elsewhere starts after both gemeenten agreed. An exception has a reason and a colleague who agrees.
create table buuruitzondering (
  id                 uuid primary key,
  gezin_id           uuid not null references gezin,
  persoon_id         uuid not null,
  gemeente           text not null references gemeente,
  buurgemeente       text not null check (buurgemeente ~ '^[0-9]{4}$' and buurgemeente <> gemeente),
  reden              text not null check (length(reden) between 10 and 2000),
  gevraagd_op        date not null,
  gevraagd_door      uuid not null references account,
  gevraagd_door_naam text not null,
  gevraagd_aan       uuid not null references account check (gevraagd_aan <> gevraagd_door),
  gevraagd_aan_naam  text not null,
  antwoord           text check (antwoord in ('akkoord', 'niet-akkoord')),
  toelichting        text check (length(toelichting) <= 2000),
  beantwoord_op      date check (beantwoord_op >= gevraagd_op),
  check ((antwoord is null) = (beantwoord_op is null)),
  foreign key (persoon_id, gezin_id) references persoon (id, gezin_id)
);
create index on buuruitzondering (gezin_id);
create index on buuruitzondering (gevraagd_aan) where antwoord is null;
create unique index buuruitzondering_open on buuruitzondering (persoon_id, gemeente, buurgemeente) where antwoord is null;
create table pilotdeelname (
  id         uuid primary key,
  gezin_id   uuid not null references gezin,
  persoon_id uuid not null,
  -- Code of the pilot in the data of the region.
  pilot      text not null check (pilot ~ '^[a-z0-9-]{1,60}$'),
  van        date not null,
  tot        date check (tot >= van),
  uitzondering_id uuid references buuruitzondering,
  versie     integer not null default 1,
  foreign key (persoon_id, gezin_id) references persoon (id, gezin_id)
);
create index on pilotdeelname (gezin_id);
create unique index pilotdeelname_loopt on pilotdeelname (persoon_id, pilot) where tot is null;
do $$
declare name text;
begin
  foreach name in array array['buuruitzondering', 'pilotdeelname'] loop
    execute format('grant select, insert, update, delete on %I to stip_system', name);
    execute format('grant select, insert on %I to stip_gezin', name);
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy system on %I to stip_system using (true) with check (true)', name);
    execute format('create policy involved on %I for select to stip_gezin using (gezin_id = any ((select my_gezinnen(''school''))::uuid[]))', name);
    execute format('create policy per_persoon on %I as restrictive for select to stip_gezin using (persoon_id <> all ((select my_closed_personen(''school''))::uuid[]))', name);
  end loop;
end $$;
create policy starting on pilotdeelname for insert to stip_gezin with check (gezin_id = any ((select my_writable_gezinnen('school'))::uuid[]));
create policy stopping on pilotdeelname for update to stip_gezin using (gezin_id = any ((select my_writable_gezinnen('school'))::uuid[]));
grant update (tot, versie) on pilotdeelname to stip_gezin;
-- What is asked of a colleague that colleague may see and answer, and nothing else of the family.
create policy asked on buuruitzondering for select to stip_gezin using (gevraagd_aan = (select app_account()));
create policy asking on buuruitzondering for insert to stip_gezin with check (gezin_id = any ((select my_writable_gezinnen('school'))::uuid[])
  and gevraagd_door = app_account() and antwoord is null and app_soort() in ('gemeente', 'lokaal-team'));
create policy answering on buuruitzondering for update to stip_gezin using (gevraagd_aan = (select app_account()) and antwoord is null)
  with check (gevraagd_aan = (select app_account()));
grant update (antwoord, toelichting, beantwoord_op) on buuruitzondering to stip_gezin;

-- Counts of pupils for the region, by month and gemeente: only numbers leave the database, and whoever shows them hides small
-- ones (docs/decisions/0007). A pupil of whom nothing was written down is in no count but that of the unknown.
create function count_schoolbeeld(vanaf date, tot_en_met date) returns table (maand date, gemeente text, soort text, aantal integer)
language sql stable security definer set search_path = public as $$
  with maanden as (select m::date as maand, (m + interval '1 month - 1 day')::date as laatste
                   from generate_series(vanaf, tot_en_met, interval '1 month') m),
  verzuim as (
    select v.persoon_id, v.maand, g.gemeente, v.dagdelen, v.geoorloofd, v.ongeoorloofd,
      case when v.geoorloofd is not null and v.ongeoorloofd is not null
        then round((v.dagdelen - v.geoorloofd - v.ongeoorloofd) * 100.0 / v.dagdelen) end as aanwezig
    from verzuimmaand v join gezin g on g.id = v.gezin_id
    where v.maand >= vanaf - interval '12 months' and v.maand <= tot_en_met)
  select m.maand, g.gemeente, 'vrijstelling-5a', count(distinct r.persoon_id)::integer
    from maanden m join vrijstelling r on r.grond = '5a' and r.van <= m.laatste and (r.tot is null or r.tot >= m.laatste)
    join gezin g on g.id = r.gezin_id group by 1, 2
  union all
  select v.maand, v.gemeente, 'bekend', count(*)::integer from verzuim v join maanden m on m.maand = v.maand group by 1, 2
  union all
  -- More than four weeks of ten half-days without leave, in a month and the one before it.
  select v.maand, v.gemeente, 'thuiszitter', count(*)::integer
    from verzuim v join maanden m on m.maand = v.maand
    left join verzuim b on b.persoon_id = v.persoon_id and b.maand = (v.maand - interval '1 month')::date
    where coalesce(v.ongeoorloofd, 0) + coalesce(b.ongeoorloofd, 0) > 40 group by 1, 2
  union all
  -- Ten points or more under the mean of at least three earlier months of the same child.
  select v.maand, v.gemeente, 'daling', count(*)::integer
    from verzuim v join maanden m on m.maand = v.maand
    where v.aanwezig is not null and (select count(*) >= 3 and round(avg(e.aanwezig)) - v.aanwezig >= 10 from verzuim e
      where e.persoon_id = v.persoon_id and e.maand < v.maand and e.aanwezig is not null) group by 1, 2
  union all
  -- Children who stay elsewhere, and whether a school is written down for that day.
  select m.maand, g.gemeente, s.soort, count(distinct b.persoon_id)::integer
    from maanden m join verblijf b on not b.onjuist and b.van <= m.laatste and (b.tot is null or b.tot > m.laatste)
    join gezin g on g.id = b.gezin_id
    cross join lateral (select case when exists (select from schoolinschrijving i where i.persoon_id = b.persoon_id
      and i.van <= m.laatste and (i.tot is null or i.tot >= m.laatste)) then 'verblijf-met-school' else 'verblijf-zonder-school' end as soort) s
    group by 1, 2, 3
$$;
alter function count_schoolbeeld(date, date) owner to stip_system;
revoke execute on function count_schoolbeeld(date, date) from public;
grant execute on function count_schoolbeeld(date, date) to stip_regio, stip_system;
