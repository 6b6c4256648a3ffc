-- cspell:ignore sluiting
-- What the help side still lacked: the end of help told back, the own part of a guest, more people around a consult, the whole
-- story, and counts of questions for the region.

-- That help which a verwijzing led to was ended, and began again after that.
alter table verwijzingstap drop constraint verwijzingstap_stap_check;
alter table verwijzingstap add constraint verwijzingstap_stap_check check (stap in ('hulp', 'einde', 'weer'));
drop function my_verwijzingstand(uuid[]);
create function my_verwijzingstand(hulpvraag_ids uuid[])
returns table (hulpvraag_id uuid, gemeente text, opgepakt_op date, hulp_op date, einde_op date, weer_op date, mag_horen text[])
language sql stable security definer set search_path = public as $$
  select h.id, g.naam, h.opgepakt_op,
    case when m.mag then s.op end, case when m.mag then e.op end, case when m.mag then w.op end, m.delen
  from hulpvraag h
  left join gemeente g on g.code = h.gemeente
  left join verwijzingstap s on s.hulpvraag_id = h.id and s.stap = 'hulp'
  left join verwijzingstap e on e.hulpvraag_id = h.id and e.stap = 'einde'
  left join verwijzingstap w on w.hulpvraag_id = h.id and w.stap = 'weer'
  cross join lateral (select d.delen, 'hulplijn' = any (d.delen) as mag from find_mag_horen(h.gezin_id, h.verwijzer_id) as d (delen)) m
  where h.verwijzer_id = app_organisatie() and h.id = any (hulpvraag_ids)
$$;
alter function my_verwijzingstand(uuid[]) owner to stip_system;
revoke execute on function my_verwijzingstand(uuid[]) from public;
grant execute on function my_verwijzingstand(uuid[]) to stip_gezin;

-- What later modules add to the story of a family. Each piece is read with the rights of who asks, so what is closed to that
-- reader, or is between two people, is not there.
create view verhaalmoment_v1 with (security_invoker = true) as
  select 'ca' || c.id as id, c.gezin_id, 'consult' as soort, (c.gevraagd_op at time zone 'Europe/Amsterdam')::date as dag, 'begin' as wat,
    t.naam as tekst, t.naam_en as tekst_en, null::text as wie
    from consult c join consultthema t on t.code = c.thema where c.gezin_id is not null and c.ingetrokken_op is null
  union all select 'cb' || c.id, c.gezin_id, 'consult', (c.beantwoord_op at time zone 'Europe/Amsterdam')::date, c.uitkomst, t.naam, t.naam_en, null
    from consult c join consultthema t on t.code = c.thema where c.gezin_id is not null and c.beantwoord_op is not null and c.ingetrokken_op is null
  union all select 'ba' || id, gezin_id, 'besluit', aanvraag_op, 'begin', null, null, null from besluit
  union all select 'bb' || id, gezin_id, 'besluit', genomen_op, soort, null, null, null from besluit where genomen_op is not null
  union all select 'bc' || id, gezin_id, 'besluit', gestopt_op, 'gestopt', null, null, null from besluit where gestopt_op is not null
  union all select 'za' || id, gezin_id, 'bezwaar', ontvangen_op, soort, null, null, indiener_naam from bezwaar
  union all select 'zb' || id, gezin_id, 'bezwaar', uitkomst_op, uitkomst, null, null, indiener_naam from bezwaar where uitkomst_op is not null
  union all select 'sa' || s.id, s.gezin_id, 'school', s.van, 'begin', coalesce(o.naam, s.school_naam), coalesce(o.naam, s.school_naam), p.voornaam
    from schoolinschrijving s join persoon_v1 p on p.id = s.persoon_id left join organisatie o on o.id = s.school_id
  union all select 'sb' || s.id, s.gezin_id, 'school', s.tot, 'einde', coalesce(o.naam, s.school_naam), coalesce(o.naam, s.school_naam), p.voornaam
    from schoolinschrijving s join persoon_v1 p on p.id = s.persoon_id left join organisatie o on o.id = s.school_id where s.tot is not null
  union all select 'so' || s.id, s.gezin_id, 'school', s.vastgesteld_op, 'opp', null, null, p.voornaam
    from ontwikkelingsperspectief s join persoon_v1 p on p.id = s.persoon_id
  union all select 'sv' || s.id, s.gezin_id, 'school', s.van, 'vrijstelling', null, null, p.voornaam from vrijstelling s join persoon_v1 p on p.id = s.persoon_id
  union all select 'sc' || s.id, s.gezin_id, 'school', s.op, 'contact', s.afspraak, s.afspraak, s.met from schoolcontact s
  union all select 'aa' || id, gezin_id, 'afsluiting', gesloten_op, 'sluiting', null, null, gesloten_door_naam from afsluiting
  union all select 'ab' || id, gezin_id, 'afsluiting', heropend_op, 'heropening', null, null, heropend_door_naam from afsluiting where heropend_op is not null
  union all select 'al' || l.persoon_id, l.gezin_id, 'afsluiting', l.gewijzigd_op, case when l.voorwaarde = 'geen' then 'geen-verlenging' else 'verlenging' end, null, null, p.voornaam
    from verlenging l join persoon_v1 p on p.id = l.persoon_id
  union all select distinct 'ad' || d.gezin_id || d.gezegd_op || d.gezegd_door, d.gezin_id, 'afsluiting', d.gezegd_op, 'stand', null, null, d.gezegd_door_naam
    from domeinstand d;
grant select on verhaalmoment_v1 to stip_gezin, stip_system;

-- Questions of a period as counts and nothing else: by which door, on which step of the ladder help was found last, which
-- lighter steps were not enough or left out, and why. A question that nobody weighed yet has no step.
create view trede_v1 as select code, volgorde, naam, naam_en from trede;
create view ladderreden_v1 as select code, volgorde, naam, naam_en from ladderreden;
grant select on trede_v1, ladderreden_v1 to stip_gezin, stip_regio, stip_beheer, stip_system;
create function count_vragen(van date, tot date)
returns table (gemeente text, deur text, urgentie text, trede text, stappen text[], redenen text[], aantal integer)
language sql stable security definer set search_path = public as $$
  select h.gemeente, h.deur, h.urgentie, k.trede, coalesce(s.stappen, '{}'), coalesce(s.redenen, '{}'), count(*)::integer
  from hulpvraag h
  left join lateral (select l.id, l.trede from ladderkeuze l where l.hulpvraag_id = h.id order by l.op desc, l.id desc limit 1) k on true
  left join lateral (
    select array_agg(x.trede order by x.trede) filter (where x.uitslag <> 'genomen') as stappen,
      array_agg(distinct x.reden) filter (where x.reden is not null) as redenen
    from ladderstap x where x.keuze_id = k.id) s on true
  where h.ontvangen_op between van and tot
  group by 1, 2, 3, 4, 5, 6
$$;
-- Families with help on a day by how many helpers each has, as the meter of a family counts them: who gives a help line, and who
-- of the team is involved beside it. Only help that has begun counts.
create function count_helpers(op date) returns table (hulpsoorten text[], helpers integer, aantal integer)
language sql stable security definer set search_path = public as $$
  with lijn as (
    select h.gezin_id, h.hulpsoort, coalesce(o.naam, h.uitvoerder) as naam
    from hulplijn h left join organisatie o on o.id = h.aanbieder_id
    where coalesce(h.gestart_op, case when h.toegang <> 'toewijzing' then h.ingangsdatum end) <= op and (h.einddatum is null or h.einddatum > op)),
  gezin_help as (select l.gezin_id, array_agg(distinct l.hulpsoort order by l.hulpsoort) as hulpsoorten,
      array_agg(distinct l.naam) filter (where l.naam is not null) as namen from lijn l group by l.gezin_id),
  team as (
    select b.gezin_id, coalesce(a.naam, o.naam, t.naam) as naam from betrokkenheid b
    left join account a on a.id = b.houder left join organisatie o on o.id = b.houder left join team t on t.id = b.houder
    where b.grond = 'hulpvraag' and b.van <= op and (b.tot is null or b.tot >= op)),
  counted as (
    select g.gezin_id, g.hulpsoorten, coalesce(cardinality(g.namen), 0) + (
      select count(distinct t.naam)::integer from team t where t.gezin_id = g.gezin_id
        and not exists (select from unnest(g.namen) n where position(t.naam in n) > 0)) as helpers
    from gezin_help g)
  select g.hulpsoorten, g.helpers, count(*)::integer from counted g group by 1, 2
$$;
-- Besluiten that were taken, and how many of them are tailored help: what is the exception.
create function count_besluiten(van date, tot date) returns table (gemeente text, maatwerk boolean, aantal integer)
language sql stable security definer set search_path = public as $$
  select g.gemeente, b.is_maatwerk, count(*)::integer from besluit b join gezin g on g.id = b.gezin_id
  where b.genomen_op between count_besluiten.van and count_besluiten.tot group by 1, 2
$$;
do $$
declare f text;
begin
  foreach f in array array['count_vragen(date, date)', 'count_helpers(date)', 'count_besluiten(date, date)'] loop
    execute format('alter function %s owner to stip_system', f);
    execute format('revoke execute on function %s from public', f);
    execute format('grant execute on function %s to stip_gezin, stip_regio, stip_beheer, stip_system', f);
  end loop;
end $$;

-- A party of an analysis that was let in by a link for its own part only. It reads and writes that part and the question that was
-- put to it, and nothing else of the analysis, whatever the consent behind the link would open.
create table analyse_gast (
  account_id   uuid not null references account,
  deelnemer_id uuid not null,
  gezin_id     uuid not null references gezin,
  primary key (account_id, deelnemer_id),
  foreign key (deelnemer_id, gezin_id) references analyse_deelnemer (id, gezin_id)
);
create index on analyse_gast (gezin_id);
create index on analyse_gast (deelnemer_id);
-- What a guest sent after the consent behind it had ended: kept for its writer, who finds it again when the family asks anew, and
-- read by nobody, also not by the family, because nobody may see what was not shared.
create table analyse_apart (
  deelnemer_id uuid not null,
  gezin_id     uuid not null references gezin,
  vraag        text not null check (length(vraag) between 1 and 60),
  keuze        text check (length(keuze) between 1 and 60),
  tekst        text not null default '' check (length(tekst) <= 5000),
  op           timestamptz not null,
  primary key (deelnemer_id, vraag),
  foreign key (deelnemer_id, gezin_id) references analyse_deelnemer (id, gezin_id)
);
create index on analyse_apart (gezin_id);

-- The parties as which the one who asks was let in for its own part only; null for everyone else.
create function my_eigen_delen() returns uuid[] language sql stable security definer set search_path = public as $$
  select array_agg(g.deelnemer_id order by g.deelnemer_id) from analyse_gast g where g.account_id = app_account()
$$;
do $$
declare name text;
begin
  foreach name in array array['analyse_gast', 'analyse_apart'] loop
    execute format('grant select, insert, update, delete on %I to stip_system', name);
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy system on %I to stip_system using (true) with check (true)', name);
  end loop;
  foreach name in array array['gezinsanalyse', 'analyse_factor', 'analyse_hypothese', 'analyse_wens', 'analyse_gebruik', 'analyse_oordeel', 'analyse_standpunt'] loop
    execute format('create policy no_guest on %I as restrictive to stip_gezin using ((select my_eigen_delen()) is null) with check ((select my_eigen_delen()) is null)', name);
  end loop;
end $$;
create policy own_part on analyse_deelnemer as restrictive to stip_gezin
  using ((select my_eigen_delen()) is null or id = any ((select my_eigen_delen())::uuid[]))
  with check ((select my_eigen_delen()) is null or id = any ((select my_eigen_delen())::uuid[]));
create policy own_part on analyse_alinea as restrictive to stip_gezin
  using ((select my_eigen_delen()) is null or deelnemer_id = any ((select my_eigen_delen())::uuid[]))
  with check ((select my_eigen_delen()) is null or deelnemer_id = any ((select my_eigen_delen())::uuid[]));
grant select on analyse_gast to stip_gezin;
create policy involved on analyse_gast for select to stip_gezin using (gezin_id = any ((select my_gezinnen('analyse'))::uuid[]));
-- Its writer reads it again once the family let that one in anew, and throws it away by writing the part itself.
grant select, delete on analyse_apart to stip_gezin;
create policy own on analyse_apart for select to stip_gezin using (
  gezin_id = any ((select my_writable_gezinnen('analyse'))::uuid[]) and deelnemer_id = any ((select my_eigen_delen())::uuid[]));
create policy own_done on analyse_apart for delete to stip_gezin using (
  gezin_id = any ((select my_writable_gezinnen('analyse'))::uuid[]) and deelnemer_id = any ((select my_eigen_delen())::uuid[]));

-- Of the analysis such a guest knows only that it is there, with which model, and whether it is over.
create function find_analyse_of_gast(bij_gezin uuid)
returns table (id uuid, ronde integer, begonnen_op date, model_code text, model_versie integer, vastgesteld_op date)
language sql stable security definer set search_path = public as $$
  select a.id, a.ronde, a.begonnen_op, a.model_code, a.model_versie, a.vastgesteld_op
  from gezinsanalyse a
  where a.gezin_id = bij_gezin and bij_gezin = any (my_writable_gezinnen('analyse'))
    and exists (select from analyse_deelnemer d where d.analyse_id = a.id and d.id = any (my_eigen_delen()))
  order by a.ronde desc limit 1
$$;
-- Ties a link that was just given to a party of the open round. A party with an account of its own keeps its pen; who came by a
-- link before is followed by the new one, so that a lost link loses no words.
create function tie_analyse_gast(link_id uuid, deelnemer uuid) returns boolean language plpgsql security definer set search_path = public as $$
declare link gastlink; party analyse_deelnemer;
begin
  select * into link from gastlink l where l.id = link_id and l.gegeven_door = app_account() and l.gegeven_op = app_now() and l.ingetrokken_op is null;
  select d.* into party from analyse_deelnemer d join gezinsanalyse a on a.id = d.analyse_id and a.vastgesteld_op is null where d.id = deelnemer for update of d;
  if link.id is null or party.id is null or party.gezin_id <> link.gezin_id or not (link.gezin_id = any (my_writable_gezinnen('analyse'))) then return false; end if;
  if party.houder is not null and not exists (select from analyse_gast g where g.deelnemer_id = party.id and g.account_id = party.houder) then return false; end if;
  delete from analyse_gast g where g.deelnemer_id = party.id;
  insert into analyse_gast values (link.account_id, party.id, party.gezin_id);
  update analyse_deelnemer set houder = link.account_id, soort_houder = 'account', schrijver = null, niet_gevraagd = null, versie = versie + 1 where id = party.id;
  return true;
end $$;
-- A next round asks the same people: a guest is a guest there too.
create function follow_analyse_gast() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if new.soort_houder = 'account' and exists (select from analyse_gast g where g.account_id = new.houder) then
    insert into analyse_gast values (new.houder, new.id, new.gezin_id) on conflict do nothing;
  end if;
  return new;
end $$;
create trigger follow_gast after insert on analyse_deelnemer for each row execute function follow_analyse_gast();
-- Words that were on their way when the consent ended. Only of one's own part, only within a day of that end, and only while the
-- round is open: a door that was closed is no place to write.
create function keep_apart(deelnemer uuid, woorden jsonb) returns boolean language plpgsql security definer set search_path = public as $$
declare party analyse_deelnemer;
begin
  select d.* into party from analyse_deelnemer d join gezinsanalyse a on a.id = d.analyse_id and a.vastgesteld_op is null
    where d.id = deelnemer and d.houder = app_account() and d.id = any (my_eigen_delen());
  if party.id is null or party.gezin_id = any (my_writable_gezinnen('analyse')) or not exists (
    select from toestemming t where t.partij = app_account() and t.gezin_id = party.gezin_id and t.deel = 'analyse' and t.niveau = 'bijdragen'
      and (t.ingetrokken_op > app_now() - interval '1 day' or (t.ingetrokken_op is null and t.tot = app_today() - 1))) then return false; end if;
  insert into analyse_apart as p (deelnemer_id, gezin_id, vraag, keuze, tekst, op)
    select party.id, party.gezin_id, w.vraag, w.keuze, w.tekst, app_now()
    from jsonb_to_recordset(woorden) w (vraag text, keuze text, tekst text) where w.tekst <> '' or w.keuze is not null
    on conflict (deelnemer_id, vraag) do update set keuze = excluded.keuze, tekst = excluded.tekst, op = excluded.op;
  return found;
end $$;
do $$
declare f text;
begin
  foreach f in array array['my_eigen_delen()', 'find_analyse_of_gast(uuid)', 'tie_analyse_gast(uuid, uuid)', 'keep_apart(uuid, jsonb)'] loop
    execute format('alter function %s owner to stip_system', f);
    execute format('revoke execute on function %s from public', f);
    execute format('grant execute on function %s to stip_gezin, stip_system', f);
  end loop;
end $$;
alter function follow_analyse_gast() owner to stip_system;
revoke execute on function follow_analyse_gast() from public;

-- The models that were put in place, and by whom, for who looks at them for the region. A model names no family.
grant select on denkmodel to stip_regio;
create view denkmodel_v1 as
  select m.code, m.versie, m.van, m.gegevens, m.geplaatst_op, a.naam as geplaatst_door from denkmodel m join account a on a.id = m.geplaatst_door;
alter view denkmodel_v1 owner to stip_system;
grant select on denkmodel_v1 to stip_regio, stip_beheer, stip_gezin, stip_system;

-- More people around one question to an expert: another expert, or a colleague of who asked. Whoever is brought in reads the
-- question and the answer from the beginning; about a family it is only someone whom that family lets in.
create table consult_deelnemer (
  consult_id     uuid not null references consult on delete cascade,
  account_id     uuid not null references account,
  toegevoegd_door uuid not null references account,
  toegevoegd_op  timestamptz not null,
  primary key (consult_id, account_id)
);
create index on consult_deelnemer (account_id);
create function my_consult_deelnames() returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(d.consult_id), '{}') from consult_deelnemer d where d.account_id = app_account()
$$;
create function join_consult(which uuid, wie uuid) returns text language plpgsql volatile security definer set search_path = public as $$
declare q consult;
begin
  select * into q from consult c where c.id = which and app_account() in (c.vrager_id, c.expert_id) and c.ingetrokken_op is null for update;
  if q.id is null or (q.gezin_id is not null and not (q.gezin_id = any (my_gezinnen('gezin')))) then return 'onbekend'; end if;
  if wie in (q.vrager_id, q.expert_id) or exists (select from consult_deelnemer d where d.consult_id = which and d.account_id = wie) then return 'doet-al-mee'; end if;
  if not exists (
    select from aanstelling a where a.account_id = wie and a.van <= app_today() and (a.tot is null or a.tot >= app_today())
      and ((a.rol = 'expert' and exists (select from expertprofiel p where p.account_id = wie))
        -- Only who asked brings in colleagues of its own.
        or (app_account() = q.vrager_id and a.rol in ('gezinswerker', 'verwijzer', 'expert') and a.organisatie_id = q.vrager_organisatie_id))) then
    return 'niet-te-vragen';
  end if;
  if q.gezin_id is not null and not exists (select from rechten_of(q.gezin_id, wie) r where r.deel = 'gezin') then return 'toestemming-nodig'; end if;
  insert into consult_deelnemer values (which, wie, app_account(), app_now());
  return 'doet-mee';
end $$;
grant select, insert, update, delete on consult_deelnemer to stip_system;
alter table consult_deelnemer enable row level security;
alter table consult_deelnemer force row level security;
create policy system on consult_deelnemer to stip_system using (true) with check (true);
grant select on consult_deelnemer to stip_gezin;
do $$
declare f text;
begin
  foreach f in array array['my_consult_deelnames()', 'join_consult(uuid, uuid)'] loop
    execute format('alter function %s owner to stip_system', f);
    execute format('revoke execute on function %s from public', f);
    execute format('grant execute on function %s to stip_gezin, stip_system', f);
  end loop;
end $$;
create policy of_consult on consult_deelnemer for select to stip_gezin using (exists (select from consult c where c.id = consult_id));
create policy joined on consult for select to stip_gezin using (
  id = any ((select my_consult_deelnames())::uuid[]) and (gezin_id is null or gezin_id = any ((select my_gezinnen('gezin'))::uuid[])));
create policy joined on consultbericht for insert to stip_gezin with check (
  account_id = (select app_account()) and geplaatst_op = (select app_now()) and consult_id = any ((select my_consult_deelnames())::uuid[])
  and exists (select from consult c where c.id = consult_id));
