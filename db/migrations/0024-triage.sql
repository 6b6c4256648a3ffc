-- Sentences in quotes are data: what a screen shows.
-- cspell:ignoreRegExp '[^'\n]*'
-- From a question to the right help: how urgent it is, where it came in, who has it, which step of the ladder and why.
alter table hulpvraag
  add column urgentie text not null default 'gewoon' check (urgentie in ('spoed', 'snel', 'gewoon')),
  -- Where it was received, when the team was elsewhere: at a school, for one (note on the pilots of additional help, 2025).
  add column locatie_id uuid references organisatie;
create index hulpvraag_open on hulpvraag (gezin_id) where afgesloten_op is null;
create index on hulpvraag (locatie_id) where locatie_id is not null;
grant update (urgentie, locatie_id) on hulpvraag to stip_gezin;

-- The ladder, light to heavy. Which kinds of help stand on a step follows from the ordering of the region and the way they are given.
create table trede (
  code         text primary key,
  volgorde     integer not null unique,
  naam         text not null,
  naam_en      text not null,
  uitleg       text not null,
  uitleg_en    text not null,
  klassen      text[] not null default '{}',
  leveringsvorm text,
  -- Help that others pay for as well must be explained (Jeugdwet art. 2.3: only as far as own possibilities fall short).
  reden_nodig  boolean not null,
  -- What becomes of the question when help was found here.
  uitkomst     text not null check (uitkomst in ('plan', 'advies', 'verwijzing', 'geen-hulp')),
  bron         text not null
);
insert into trede (code, volgorde, naam, naam_en, uitleg, uitleg_en, klassen, leveringsvorm, reden_nodig, uitkomst, bron) values
  ('eigen-kracht', 1, 'Eigen kracht en netwerk', 'Own strength and network',
   'Het gezin lost het zelf op, samen met familie, vrienden, buren of school.', 'The family solves it, with relatives, friends, neighbours or school.',
   '{}', null, false, 'advies', 'Jeugdwet art. 2.3 lid 1'),
  ('gebruikelijke-hulp', 2, 'Gebruikelijke hulp van ouders', 'Usual help by parents',
   'Dit doen ouders gewoonlijk zelf voor een kind van deze leeftijd.', 'Parents usually do this themselves for a child of this age.',
   '{}', null, false, 'advies', 'Nadere regels jeugdhulp gemeente Groningen 2021, bijlage Richtlijn gebruikelijke hulp (CVDR645127)'),
  ('sociale-basis', 3, 'Sociale basis in de buurt', 'Social base nearby',
   'Iets in de buurt dat voor iedereen is, zoals een maatje, een club of een cursus.', 'Something nearby for everyone, such as a buddy, a club or a course.',
   '{sociale-basis}', null, false, 'verwijzing', 'Langjarig perspectief jeugdhulplandschap, jeugdregio Groningen, februari 2025, hoofdstuk 6'),
  ('collectief', 4, 'Hulp voor een groep', 'Help for a group',
   'Hulp voor een groep of een klas, zonder besluit van de gemeente.', 'Help for a group or a class, without a decision of the municipality.',
   '{1,2,3}', 'collectief', false, 'plan', 'Notitie strategie pilots aanvullende hulp, gemeenten Groningen en Midden-Groningen, 10-12-2025'),
  ('basishulp', 5, 'Basishulp van het lokale team', 'Basic help by the local team',
   'Iemand van het lokale team helpt het gezin zelf.', 'Someone of the local team helps the family.',
   '{1}', 'lokaal-team', false, 'plan', 'Langjarig perspectief jeugdhulplandschap, jeugdregio Groningen, februari 2025, paragraaf 7.1'),
  ('aanvullend', 6, 'Aanvullende hulp', 'Additional help',
   'Een aanbieder helpt erbij, of een expert denkt mee.', 'A provider helps too, or an expert thinks along.',
   '{2,3}', null, true, 'plan', 'Langjarig perspectief jeugdhulplandschap, jeugdregio Groningen, februari 2025, paragraaf 7.2'),
  ('hsj', 7, 'Hoogspecialistische hulp', 'Highly specialised help',
   'Zeer specialistische hulp, een veilige plek om te wonen, of hulp in een crisis.', 'Highly specialised help, a safe place to live, or help in a crisis.',
   '{4,4a,4b,4c}', null, true, 'plan', 'Langjarig perspectief jeugdhulplandschap, jeugdregio Groningen, februari 2025, paragraaf 7.4');

-- Why a lighter step was not taken. `direct` says that a heavier one is needed at once, so that no lighter one has to be walked.
create table ladderreden (
  code       text primary key,
  volgorde   integer not null unique,
  naam       text not null,
  naam_en    text not null,
  uitslag    text not null check (uitslag in ('overgeslagen', 'niet-genoeg')),
  direct     boolean not null default false,
  woorden_nodig boolean not null default false
);
insert into ladderreden (code, volgorde, naam, naam_en, uitslag, direct, woorden_nodig) values
  ('geprobeerd', 1, 'Geprobeerd, en het was niet genoeg', 'Tried, and it was not enough', 'niet-genoeg', false, false),
  ('loopt-al', 2, 'Loopt al en gaat door', 'Runs already and goes on', 'niet-genoeg', false, false),
  ('past-niet', 3, 'Past niet bij deze vraag', 'Does not fit this question', 'overgeslagen', false, false),
  ('niet-hier', 4, 'Is hier niet of zit vol', 'Is not here or is full', 'overgeslagen', false, false),
  ('gezin-wil-niet', 5, 'Het gezin wil dit niet', 'The family does not want this', 'overgeslagen', false, false),
  ('crisis', 6, 'Er is crisis: zwaardere hulp is nu nodig', 'There is a crisis: heavier help is needed now', 'overgeslagen', true, false),
  ('veiligheid', 7, 'Iemand is niet veilig', 'Someone is not safe', 'overgeslagen', true, false),
  ('zware-problematiek', 8, 'De problemen zijn zwaar: lichte hulp past niet', 'The problems are heavy: light help does not fit', 'overgeslagen', true, false),
  ('anders', 9, 'Anders, in eigen woorden', 'Otherwise, in own words', 'overgeslagen', false, true);

-- What parents usually do themselves, as questions for the conversation. A guideline that is being tested, so it decides nothing.
create table richtlijn (
  code      text primary key,
  naam      text not null,
  naam_en   text not null,
  gemeenten text[] not null,
  van       date not null,
  -- First day on which the text no longer held.
  tot       date,
  bron      text not null,
  status    text not null,
  status_en text not null
);
create table richtlijnvraag (
  code         text primary key,
  richtlijn    text not null references richtlijn,
  volgorde     integer not null,
  -- From this age on, and below that one; null for every age.
  leeftijd_van integer,
  leeftijd_tot integer,
  vraag        text not null,
  vraag_en     text not null
);
insert into richtlijn values
  ('groningen-2021', 'Richtlijn gebruikelijke hulp jeugd', 'Guideline on usual help for youth', '{0014}', '2021-01-01', '2023-06-08',
   'Nadere regels jeugdhulp gemeente Groningen 2021, bijlage (CVDR645127). De vragen zijn in eigen woorden.',
   'Een hulp bij het gesprek, geen oordeel. De richtlijn wordt wetenschappelijk getoetst. De tekst van 2021 gold tot 8 juni 2023; welke tekst nu geldt, is hier niet bekend.',
   'An aid to the conversation, not a verdict. The guideline is being tested scientifically. The text of 2021 held until 8 June 2023; which text holds now is not known here.');
insert into richtlijnvraag values
  ('verzorging-0-3', 'groningen-2021', 1, 0, 3, 'Vraagt de verzorging (eten, wassen, slapen) meer dan bij andere kinderen tot 3 jaar?', 'Does daily care (eating, washing, sleeping) ask more than with other children under 3?'),
  ('verzorging-3-5', 'groningen-2021', 2, 3, 5, 'Heeft het kind bij eten, aankleden of naar de wc meer hulp nodig dan andere kinderen van 3 en 4?', 'Does the child need more help with eating, dressing or the toilet than other children of 3 and 4?'),
  ('verzorging-5-12', 'groningen-2021', 3, 5, 12, 'Moet een ouder nog helpen bij eten, aankleden of wassen, terwijl andere kinderen dat zelf doen?', 'Does a parent still have to help with eating, dressing or washing, while other children do that themselves?'),
  ('verzorging-12-18', 'groningen-2021', 4, 12, 18, 'Heeft de jongere elke dag hulp nodig bij de eigen verzorging?', 'Does the young person need help with own care every day?'),
  ('toezicht-0-5', 'groningen-2021', 5, 0, 5, 'Moet er steeds iemand vlakbij zijn, ook waar andere kinderen even alleen kunnen spelen?', 'Must someone always be close, also where other children can play alone for a while?'),
  ('toezicht-5-12', 'groningen-2021', 6, 5, 12, 'Kan het kind niet even alleen zijn of alleen buiten spelen, terwijl andere kinderen dat wel kunnen?', 'Can the child not be alone or play outside alone for a while, while other children can?'),
  ('toezicht-12-18', 'groningen-2021', 7, 12, 18, 'Is er ook overdag toezicht nodig, terwijl andere jongeren een paar uur alleen kunnen zijn?', 'Is supervision needed in daytime too, while other young people can be alone for some hours?'),
  ('leren-5-18', 'groningen-2021', 8, 5, 18, 'Vraagt school, huiswerk of de weg ernaartoe meer van de ouders dan bij leeftijdgenoten?', 'Does school, homework or the way to it ask more of the parents than with children of the same age?'),
  ('opvoeden', 'groningen-2021', 9, null, null, 'Vraagt het opvoeden (grenzen, troosten, structuur) elke dag veel meer dan bij andere kinderen?', 'Does raising the child (limits, comfort, structure) ask much more every day than with other children?'),
  ('duur', 'groningen-2021', 10, null, null, 'Duurt dit al langer dan drie maanden, of gaat het niet vanzelf voorbij?', 'Has this lasted longer than three months, or will it not pass by itself?'),
  ('draagkracht', 'groningen-2021', 11, null, null, 'Zijn de ouders overbelast, of is er iets waardoor zij dit nu niet kunnen?', 'Are the parents overburdened, or is there something because of which they cannot do this now?');

-- The steps of the reporting code, and the questions of its framework. An answer leads to a next step; it is never added up.
create table meldcodestap (
  nr      integer primary key,
  naam    text not null,
  naam_en text not null,
  bron    text not null
);
insert into meldcodestap values
  (1, 'Schrijf op wat u ziet en hoort', 'Write down what you see and hear', 'Besluit verplichte meldcode huiselijk geweld en kindermishandeling art. 2; Jeugdwet art. 4.1.7'),
  (2, 'Overleg met een deskundige collega of met Veilig Thuis', 'Consult an expert colleague or Veilig Thuis', 'Besluit verplichte meldcode art. 2'),
  (3, 'Praat met de ouders en met het kind', 'Talk with the parents and with the child', 'Besluit verplichte meldcode art. 2'),
  (4, 'Weeg hoe ernstig het is', 'Weigh how serious it is', 'Besluit verplichte meldcode art. 2'),
  (5, 'Beslis: melden, en hulp geven of regelen', 'Decide: report, and give or arrange help', 'Besluit verplichte meldcode art. 2');
create table veiligheidsvraag (
  code     text primary key,
  volgorde integer not null unique,
  -- Only asked for a next step when that question was answered with yes.
  na       text references veiligheidsvraag,
  vraag    text not null,
  vraag_en text not null,
  bij      text not null check (bij in ('ja', 'nee')),
  stap     text not null,
  stap_en  text not null,
  dringend boolean not null,
  bron     text not null
);
insert into veiligheidsvraag values
  ('gevaar', 1, null, 'Is er nu iemand in gevaar?', 'Is someone in danger now?', 'ja', 'Bel nu 112.', 'Call 112 now.', true, 'Jeugdwet art. 2.6 lid 1 onder b'),
  ('vermoeden', 2, null, 'Denkt u dat er geweld, mishandeling of verwaarlozing is, of dreigt?', 'Do you think that there is violence, abuse or neglect, or a threat of it?',
   'ja', 'Volg de vijf stappen van de meldcode.', 'Follow the five steps of the reporting code.', false, 'Afwegingskader meldcode, afweging 1'),
  ('onveilig', 3, 'vermoeden', 'Is het nu onveilig, of al langer?', 'Is it unsafe now, or has it been for longer?',
   'ja', 'Meld bij Veilig Thuis en loop de volgende vragen samen met hen door.', 'Report to Veilig Thuis and go through the next questions with them.', true, 'Afwegingskader meldcode, afweging 2'),
  ('zelf-hulp', 4, 'vermoeden', 'Kunt u zelf hulp geven of regelen die het gevaar wegneemt?', 'Can you give or arrange help that takes the danger away?',
   'nee', 'Meld bij Veilig Thuis.', 'Report to Veilig Thuis.', false, 'Afwegingskader meldcode, afweging 3'),
  ('hulp-aanvaard', 5, 'vermoeden', 'Willen de mensen om wie het gaat die hulp, en doen zij mee?', 'Do those concerned want that help, and do they take part?',
   'nee', 'Meld bij Veilig Thuis.', 'Report to Veilig Thuis.', false, 'Afwegingskader meldcode, afweging 4'),
  ('hulp-werkt', 6, 'vermoeden', 'Wordt het met die hulp op tijd veilig?', 'Does that help make it safe in time?',
   'nee', 'Meld (opnieuw) bij Veilig Thuis.', 'Report (again) to Veilig Thuis.', false, 'Afwegingskader meldcode, afweging 5');

-- Whom to call. What nobody published stays empty until someone of that gemeente fills it in.
create table crisislijn (
  code      text primary key,
  volgorde  integer not null unique,
  naam      text not null,
  naam_en   text not null,
  waarvoor    text not null,
  waarvoor_en text not null,
  telefoon  text,
  bereikbaar text,
  bereikbaar_en text,
  regionaal boolean not null,
  bron      text not null
);
insert into crisislijn values
  ('112', 1, '112', '112', 'Nu gevaar', 'Danger now', '112', 'dag en nacht', 'day and night', false, 'rijksoverheid.nl'),
  ('crisisdienst-jeugd', 2, 'Crisisdienst jeugd van de regio', 'Youth crisis service of the region', 'Crisis in een gezin', 'Crisis in a family', null, null, null, true, 'Het nummer staat niet in de openbare stukken van de regio.'),
  ('veilig-thuis', 3, 'Veilig Thuis', 'Veilig Thuis', 'Overleg of melding bij geweld en mishandeling', 'Advice or report of violence and abuse', '0800-2000', 'dag en nacht, gratis', 'day and night, free', false, 'veiligthuis.nl'),
  ('113', 4, '113 Zelfmoordpreventie', '113 Suicide prevention', 'Gedachten aan zelfdoding', 'Thoughts of suicide', '0800-0113', 'dag en nacht, gratis', 'day and night, free', false, '113.nl'),
  ('kindertelefoon', 5, 'De Kindertelefoon', 'De Kindertelefoon', 'Voor het kind zelf', 'For the child itself', '0800-0432', 'elke dag, gratis', 'every day, free', false, 'kindertelefoon.nl');
create table crisisnummer (
  crisislijn text not null references crisislijn,
  gemeente   text not null references gemeente,
  telefoon   text not null check (length(telefoon) between 3 and 30),
  bereikbaar text check (length(bereikbaar) <= 200),
  gecontroleerd_op date not null,
  primary key (crisislijn, gemeente)
);

-- The sociale kaart: what is near and open to all. It is about offers and never about a family.
create table buurtaanbod (
  id          uuid primary key,
  gemeente    text not null references gemeente,
  naam        text not null check (length(naam) between 1 and 200),
  soort       text not null check (soort in ('ontmoeten', 'sport-en-spel', 'maatje', 'cursus', 'inloop', 'geld', 'school')),
  trede       text not null references trede check (trede in ('sociale-basis', 'collectief')),
  omschrijving text not null check (length(omschrijving) between 1 and 1000),
  leeftijd_van integer check (leeftijd_van between 0 and 99),
  leeftijd_tot integer check (leeftijd_tot between 0 and 99 and leeftijd_tot >= leeftijd_van),
  -- Null where nobody knows what it costs.
  kosten      text check (length(kosten) <= 100),
  contact     text check (length(contact) <= 300),
  bron        text not null check (length(bron) between 1 and 300),
  -- Made up for a demo, and shown as such.
  verzonnen   boolean not null default false,
  gecontroleerd_op date not null,
  van         date not null,
  tot         date check (tot >= van),
  versie      integer not null default 1
);
create index on buurtaanbod (gemeente, trede);

-- Which step was chosen for a question. A new choice is a new row, so that what was thought before stays readable.
create table ladderkeuze (
  id           uuid primary key,
  hulpvraag_id uuid not null references hulpvraag,
  gezin_id     uuid not null references gezin,
  trede        text not null references trede,
  reden        text references ladderreden,
  toelichting  text check (length(toelichting) between 1 and 4000),
  hulpsoort    text references hulpsoort,
  buurtaanbod_id uuid references buurtaanbod,
  vervolg      text not null check (vervolg in ('af', 'wacht')),
  door         uuid not null references account,
  op           timestamptz not null
);
create index on ladderkeuze (hulpvraag_id);
create index on ladderkeuze (gezin_id);
create table ladderstap (
  keuze_id  uuid not null references ladderkeuze on delete cascade,
  gezin_id  uuid not null references gezin,
  trede     text not null references trede,
  uitslag   text not null check (uitslag in ('genomen', 'overgeslagen', 'niet-genoeg')),
  reden     text references ladderreden,
  -- Questions of a guideline that were answered with yes: this is more than usual.
  richtlijnvragen text[] not null default '{}',
  primary key (keuze_id, trede)
);
create index on ladderstap (gezin_id);

create table veiligheidscheck (
  id           uuid primary key,
  hulpvraag_id uuid not null references hulpvraag,
  gezin_id     uuid not null references gezin,
  antwoorden   jsonb not null,
  stappen      integer[] not null default '{}',
  toelichting  text check (length(toelichting) between 1 and 4000),
  door         uuid not null references account,
  op           timestamptz not null
);
create index on veiligheidscheck (hulpvraag_id);
create index on veiligheidscheck (gezin_id);
create table crisismelding (
  id           uuid primary key,
  hulpvraag_id uuid not null references hulpvraag,
  gezin_id     uuid not null references gezin,
  crisislijn   text not null references crisislijn,
  met          text check (length(met) between 1 and 200),
  afspraak     text not null check (length(afspraak) between 1 and 2000),
  door         uuid not null references account,
  op           timestamptz not null
);
create index on crisismelding (hulpvraag_id);
create index on crisismelding (gezin_id);

-- What happens while a family waits, and when someone calls.
create table overbrugging (
  id           uuid primary key,
  hulpvraag_id uuid not null references hulpvraag,
  gezin_id     uuid not null references gezin,
  wat          text not null check (length(wat) between 1 and 1000),
  wie          text check (length(wie) between 1 and 200),
  contact_op   date not null,
  begonnen_op  date not null,
  gestopt_op   date check (gestopt_op >= begonnen_op),
  door         uuid not null references account,
  herinnerd_op date,
  versie       integer not null default 1
);
create unique index overbrugging_open on overbrugging (hulpvraag_id) where gestopt_op is null;
create index on overbrugging (gezin_id);
create index overbrugging_te_herinneren on overbrugging (contact_op) where gestopt_op is null and herinnerd_op is null;

-- Who had a question, from when until when; `begon` says that taking it is what made this person involved.
create table beurt (
  id           uuid primary key,
  hulpvraag_id uuid not null references hulpvraag,
  gezin_id     uuid not null references gezin,
  account_id   uuid not null references account,
  begon        boolean not null,
  van          timestamptz not null,
  tot          timestamptz check (tot >= van)
);
create unique index beurt_lopend on beurt (hulpvraag_id) where tot is null;
create index on beurt (gezin_id);

-- Families in which someone may read the weighing of a question, read what is said about safety, or write either. Who
-- referred and the team that sees a queue read none of it. What is said about safety the family does not find here: it
-- hears it in a conversation, unless that itself is unsafe (step 3 of the reporting code).
create function my_triage_gezinnen(wat text) returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(distinct r.gezin_id), '{}') from find_rechten() r
  where r.deel = 'hulpvraag' and case wat
    when 'lezen' then r.grond not in ('team', 'verwijzing')
    when 'veiligheid' then r.grond in ('hulpvraag', 'noodtoegang')
    when 'schrijven' then r.grond = 'hulpvraag' and r.niveau in ('bijdragen', 'regie')
    else false end
$$;
alter function my_triage_gezinnen(text) owner to stip_system;
revoke execute on function my_triage_gezinnen(text) from public;
grant execute on function my_triage_gezinnen(text) to stip_gezin, stip_system;

-- A question that nobody has must be seen by someone: where nobody keeps regie, the local team of the gemeente sees it.
create function show_to_team(bij_gezin uuid, sinds date, ook_met_regie boolean) returns void language sql security definer set search_path = public as $$
  insert into betrokkenheid (id, gezin_id, houder, soort_houder, grond, niveau, van)
  select gen_random_uuid(), g.id, o.id, 'organisatie', 'team', 'bijdragen', sinds
  from gezin g join organisatie o on o.soort = 'lokaal-team' and o.gemeente = g.gemeente
  where g.id = bij_gezin
    and (ook_met_regie or not exists (select from betrokkenheid b where b.gezin_id = g.id and b.grond = 'hulpvraag' and b.niveau = 'regie' and (b.tot is null or b.tot >= app_today())))
    and not exists (select from betrokkenheid b where b.gezin_id = g.id and b.houder = o.id and b.grond = 'team' and (b.tot is null or b.tot >= app_today()))
$$;
create function show_free_hulpvraag() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform show_to_team(new.gezin_id, new.ontvangen_op, false);
  return null;
end $$;
create trigger reaches_the_team after insert on hulpvraag for each row
  when (new.behandelaar is null and new.afgesloten_op is null) execute function show_free_hulpvraag();

-- Gives a question back. Who became involved only by taking it, and did nothing else here, is involved no longer from now on.
create function return_hulpvraag(vraag uuid) returns boolean language plpgsql security definer set search_path = public as $$
declare
  bij uuid;
  began boolean;
begin
  update hulpvraag set behandelaar = null, versie = versie + 1
    where id = vraag and behandelaar = app_account() and afgesloten_op is null returning gezin_id into bij;
  if bij is null then return false; end if;
  update beurt set tot = app_now() where hulpvraag_id = vraag and tot is null returning begon into began;
  if coalesce(began, false)
     and not exists (select from hulpvraag h where h.gezin_id = bij and h.behandelaar = app_account() and h.afgesloten_op is null)
     and not exists (select from gezinsplan p where p.gezin_id = bij and p.gesloten_op is null) then
    -- A day is counted at its end, so what began today is taken away and not dated; the turn keeps that it was.
    delete from betrokkenheid where gezin_id = bij and houder = app_account() and grond = 'hulpvraag' and van = app_today();
    update betrokkenheid set tot = app_today() - 1
      where gezin_id = bij and houder = app_account() and grond = 'hulpvraag' and van < app_today() and (tot is null or tot >= app_today());
    update gezin set vast_gezicht = null where id = bij and vast_gezicht = app_account();
  end if;
  -- Who keeps regie and gives the question back asks for someone else, so the team sees it in any case.
  perform show_to_team(bij, app_today(), true);
  return true;
end $$;

do $$
declare f text;
begin
  foreach f in array array['show_to_team(uuid, date, boolean)', 'show_free_hulpvraag()', 'return_hulpvraag(uuid)'] loop
    execute format('alter function %s owner to stip_system', f);
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
grant execute on function return_hulpvraag(uuid) to stip_gezin, stip_system;

do $$
declare name text;
begin
  foreach name in array array['trede', 'ladderreden', 'richtlijn', 'richtlijnvraag', 'meldcodestap', 'veiligheidsvraag', 'crisislijn'] loop
    execute format('grant select on %I to stip_gezin, stip_regio, stip_beheer', name);
    execute format('grant select, insert, update, delete on %I to stip_system', name);
  end loop;
  foreach name in array array['ladderkeuze', 'ladderstap', 'veiligheidscheck', 'crisismelding', 'overbrugging', 'beurt', 'buurtaanbod', 'crisisnummer'] loop
    execute format('grant select, insert, update, delete on %I to stip_system', name);
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy system on %I to stip_system using (true) with check (true)', name);
    execute format('grant select, insert on %I to stip_gezin', name);
  end loop;
  foreach name in array array['ladderkeuze', 'ladderstap', 'overbrugging', 'beurt'] loop
    execute format('create policy reading on %I for select to stip_gezin using (gezin_id = any ((select my_triage_gezinnen(''lezen''))::uuid[]))', name);
    execute format('create policy writing on %I for insert to stip_gezin with check (gezin_id = any ((select my_triage_gezinnen(''schrijven''))::uuid[]))', name);
  end loop;
  foreach name in array array['veiligheidscheck', 'crisismelding'] loop
    execute format('create policy reading on %I for select to stip_gezin using (gezin_id = any ((select my_triage_gezinnen(''veiligheid''))::uuid[]))', name);
    execute format('create policy writing on %I for insert to stip_gezin with check (gezin_id = any ((select my_triage_gezinnen(''schrijven''))::uuid[]))', name);
  end loop;
  foreach name in array array['buurtaanbod', 'crisisnummer'] loop
    execute format('grant select on %I to stip_regio, stip_beheer', name);
    execute format('create policy open_to_all on %I for select using (true)', name);
    execute format('create policy of_own_gemeente on %I for insert to stip_gezin with check (gemeente = any (app_gemeenten()) and app_soort() in (''lokaal-team'', ''gemeente''))', name);
    execute format('create policy of_own_gemeente_change on %I for update to stip_gezin using (gemeente = any (app_gemeenten()) and app_soort() in (''lokaal-team'', ''gemeente''))', name);
  end loop;
end $$;
grant update (contact_op, gestopt_op, herinnerd_op, versie) on overbrugging to stip_gezin;
create policy changing on overbrugging for update to stip_gezin using (gezin_id = any ((select my_triage_gezinnen('schrijven'))::uuid[]));
grant update (tot, versie) on buurtaanbod to stip_gezin;
grant update (telefoon, bereikbaar, gecontroleerd_op) on crisisnummer to stip_gezin;

-- What others may build on: which step was chosen and which were not, without a name, a family or a word.
create view ladder_v1 as
  select k.id, h.gemeente, h.deur, h.urgentie, h.locatie_id is not null as op_locatie, k.trede, k.reden, k.hulpsoort, k.vervolg, (k.op at time zone 'Europe/Amsterdam')::date as gekozen_op,
    s.trede as staptrede, s.uitslag, s.reden as stapreden
  from ladderkeuze k join hulpvraag h on h.id = k.hulpvraag_id left join ladderstap s on s.keuze_id = k.id;
alter view ladder_v1 owner to stip_system;
grant select on ladder_v1 to stip_system;
