-- What an aanbieder asks of a gemeente by bericht, line by line, what was answered, and the order that follows from it.

-- A verzoek om toewijzing is answered product by product, so each AangevraagdProduct is a row; a verzoek om wijziging is one
-- row, honoured or refused as a whole (iJw OP308, OP344).
create table verzoek (
  id                        uuid primary key,
  soort                     text not null check (soort in ('vot', 'vow')),
  bericht_id                uuid not null references bericht,
  gemeente                  text not null check (gemeente ~ '^[0-9]{4}$'),
  aanbieder_id              uuid not null references organisatie,
  referentie                text not null check (length(referentie) between 1 and 36),
  -- The child as it is known here; absent until then: a verzoek that is refused begins no gezin.
  gezin_id                  uuid,
  persoon_id                uuid,
  -- The child as the bericht names it.
  bsn_versleuteld           bytea not null,
  bsn_kenmerk               bytea not null,
  voornaam                  text check (length(voornaam) <= 200),
  voorvoegsel               text check (length(voorvoegsel) <= 10),
  achternaam                text check (length(achternaam) between 1 and 200),
  geboortedatum             date,
  geslacht                  text check (geslacht in ('0', '1', '2')),
  dagtekening               date not null,
  ontvangen_op              timestamptz not null,
  -- Last days for a first answer, for the end of an onderzoek, and for a refusal because another gemeente pays (OP274, OP346, OP359).
  uiterlijk                 date not null,
  uiterlijk_onderzoek       date not null,
  uiterlijk_woonplaats      date not null,
  reden_verzoek             text check (reden_verzoek in ('1', '2')),
  verwijzer_soort           text,
  verwijzer_naam            text,
  verwijzer_code            text,
  beschikkingnummer         bigint,
  beschikking_ingangsdatum  date,
  raamcontract              boolean,
  gezagsdrager_bekend       boolean,
  commentaar                text,
  -- TR347.
  unique (aanbieder_id, referentie),
  foreign key (persoon_id, gezin_id) references persoon (id, gezin_id),
  check ((soort = 'vow') = (reden_verzoek is not null)),
  check ((soort = 'vot') = (verwijzer_soort is not null))
);
create index on verzoek (gemeente, uiterlijk);
create index on verzoek (gezin_id);
create index on verzoek (bsn_kenmerk);
create index on verzoek (bericht_id);

-- What is asked: a new product, a toewijzing that changes, or one that stays as it is. Einddatum absent is without an end.
create table verzoek_regel (
  verzoek_id        uuid not null references verzoek,
  nr                integer not null check (nr > 0),
  soort             text not null check (soort in ('nieuw', 'wijzig', 'ongewijzigd')),
  toewijzingnummer  bigint,
  productcategorie  text,
  productcode       text,
  ingangsdatum      date,
  einddatum         date,
  volume            integer,
  eenheid           text,
  frequentie        text,
  budget            bigint check (budget >= 0),
  primary key (verzoek_id, nr),
  check ((soort = 'nieuw') = (toewijzingnummer is null)),
  check ((soort = 'ongewijzigd') = (ingangsdatum is null)),
  check ((volume is null) = (eenheid is null) and (volume is null) = (frequentie is null))
);

-- What the gemeente answered: at most once "in onderzoek", and once for good (TR359, TR360, TR365).
create table verzoek_antwoord (
  id                 uuid primary key,
  verzoek_id         uuid not null references verzoek,
  soort              text not null check (soort in ('in-onderzoek', 'afgewezen', 'toegewezen')),
  reden              text check (reden in ('1', '2', '3', '4', '5', '6', '7', '8', '9')),
  -- Reden 8: which gemeente pays instead (TR377, TR409).
  andere_gemeente    text check (andere_gemeente ~ '^[0-9]{4}$'),
  gegeven_op         timestamptz not null,
  -- Absent when it came by bericht.
  gegeven_door       uuid references account,
  gegeven_door_naam  text,
  bericht_id         uuid references bericht,
  check ((soort = 'afgewezen') = (reden is not null)),
  check ((andere_gemeente is not null) = (reden is not distinct from '8'))
);
create unique index verzoek_onderzoek on verzoek_antwoord (verzoek_id) where soort = 'in-onderzoek';
create unique index verzoek_besluit on verzoek_antwoord (verzoek_id) where soort <> 'in-onderzoek';
create index on verzoek_antwoord (verzoek_id);
create index on verzoek_antwoord (bericht_id);

-- What an aanbieder has to hear by JW301: which toewijzingen are new or changed. It waits as long as a right bericht cannot be made.
create table toewijzingbericht (
  id            uuid primary key,
  gemeente      text not null check (gemeente ~ '^[0-9]{4}$'),
  aanbieder_id  uuid not null references organisatie,
  gezin_id      uuid not null,
  persoon_id    uuid not null,
  verzoek_id    uuid references verzoek,
  -- Of each the id, why it changed (JZ002) and the reference that it honours; the others of this child go along as they are (OP087).
  wijzigingen   jsonb not null,
  gemaakt_op   timestamptz not null,
  wacht_op      text check (wacht_op in ('adres', 'bsn', 'inhoud')),
  -- Which rules of level 2 the bericht would break, when its content is why it waits.
  regels        text[] not null default '{}',
  bericht_id    uuid references bericht,
  foreign key (persoon_id, gezin_id) references persoon (id, gezin_id),
  check ((wacht_op is null) = (bericht_id is not null))
);
create index on toewijzingbericht (verzoek_id);
create index on toewijzingbericht (gezin_id);
create index on toewijzingbericht (bericht_id);
create index on toewijzingbericht (gemeente, gemaakt_op) where wacht_op is not null;

do $$
declare name text;
begin
  foreach name in array array['verzoek', 'verzoek_regel', 'verzoek_antwoord', 'toewijzingbericht'] loop
    execute format('grant select, insert, update, delete on %I to stip_system', name);
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy system on %I to stip_system using (true) with check (true)', name);
    execute format('create policy chain on %I to stip_keten using (true) with check (true)', name);
    execute format('grant select, insert on %I to stip_keten', name);
  end loop;
end $$;
grant update (gezin_id, persoon_id) on verzoek to stip_keten;
grant update (bericht_id) on verzoek_antwoord to stip_keten;
grant update (wacht_op, regels, bericht_id) on toewijzingbericht to stip_keten;

-- Who sees a verzoek, and who may answer it: the one place where that stands. The aanbieder sees its own; a gemeente those of
-- its gemeenten; who is involved with the gezin, where toewijzingen are seen too. The child is named as its gezin names it.
create view verzoek_v1 as
  select v.id, v.soort, v.bericht_id, v.gemeente, v.aanbieder_id, v.referentie, v.gezin_id, v.persoon_id,
    nullif(case when p.id is null then concat_ws(' ', nullif(v.voornaam, ''), v.voorvoegsel, v.achternaam)
      else concat_ws(' ', nullif(p.voornaam, ''), p.voorvoegsel, p.achternaam) end, '') as client_naam,
    coalesce(p.geboortedatum, v.geboortedatum) as geboortedatum,
    v.dagtekening, v.ontvangen_op, v.uiterlijk_onderzoek, v.uiterlijk_woonplaats, v.reden_verzoek, v.verwijzer_soort, v.verwijzer_naam, v.verwijzer_code,
    v.beschikkingnummer, v.beschikking_ingangsdatum, v.raamcontract, v.gezagsdrager_bekend, v.commentaar,
    coalesce(b.soort, o.soort, 'open') as status,
    -- When the next answer is due; nothing is when it was given.
    case when b.soort is not null then null when o.soort is not null then v.uiterlijk_onderzoek else v.uiterlijk end as uiterlijk,
    (select t.wacht_op from toewijzingbericht t where t.verzoek_id = v.id and t.wacht_op is not null limit 1) as wacht_op,
    -- Only a gemeente that keeps its records here answers here; elsewhere it answers by bericht.
    exists (select from gemeente g where g.code = v.gemeente and g.in_regio)
      and v.gemeente = any ((select app_gemeenten())::text[])
      and ((select app_soort()) = 'gemeente'
        or ((select app_soort()) = 'lokaal-team' and v.gezin_id = any ((select my_writable_gezinnen('toewijzing'))::uuid[]))) as mag_besluiten
  from verzoek v
  left join persoon p on p.id = v.persoon_id
  left join verzoek_antwoord b on b.verzoek_id = v.id and b.soort <> 'in-onderzoek'
  left join verzoek_antwoord o on o.verzoek_id = v.id and o.soort = 'in-onderzoek'
  where (select current_user) = 'stip_system'
    or v.aanbieder_id = (select app_organisatie())
    or ((select app_soort()) = 'gemeente' and v.gemeente = any ((select app_gemeenten())::text[]))
    or ((select app_soort()) <> 'aanbieder' and v.gezin_id = any ((select my_gezinnen('toewijzing'))::uuid[]));

-- What this aanbieder was asked to do for this child: that is what a verzoek is held against.
create view verzoek_toewijzing_v1 as
  select v.id as verzoek_id, t.id, t.toewijzingnummer, t.productcategorie, t.productcode, t.ingangsdatum, t.einddatum, t.volume, t.eenheid,
    t.frequentie, t.budget, t.reden_wijziging
  from verzoek_v1 v join toewijzing t on t.gezin_id = v.gezin_id and t.persoon_id = v.persoon_id and t.gemeente = v.gemeente and t.aanbieder_id = v.aanbieder_id;

-- The berichten of a verzoek without their content: the verzoek itself, what answered it, and the retour on each.
create view verzoek_bericht_v1 as
  with eigen as (
    select v.id as verzoek_id, v.bericht_id from verzoek_v1 v
    union
    select a.verzoek_id, a.bericht_id from verzoek_antwoord a join verzoek_v1 v on v.id = a.verzoek_id where a.bericht_id is not null
    union
    select t.verzoek_id, t.bericht_id from toewijzingbericht t join verzoek_v1 v on v.id = t.verzoek_id where t.bericht_id is not null)
  select e.verzoek_id, b.id, b.richting, b.soort, b.ontvangen_op, b.verzending, b.verzonden_op, b.uiterlijk, b.beantwoord_op,
    coalesce(jsonb_array_length(b.retour), 0) > 0 as geweigerd, false as is_retour
  from eigen e join bericht b on b.id = e.bericht_id
  union all
  select e.verzoek_id, b.id, b.richting, b.soort, b.ontvangen_op, b.verzending, b.verzonden_op, null, null, false, true
  from eigen e join bericht b on b.antwoord_op = e.bericht_id;
alter view verzoek_v1 owner to stip_system;
alter view verzoek_toewijzing_v1 owner to stip_system;
alter view verzoek_bericht_v1 owner to stip_system;
grant select on verzoek_v1, verzoek_toewijzing_v1, verzoek_bericht_v1 to stip_gezin, stip_system;

create policy involved on verzoek_regel for select to stip_gezin using (exists (select from verzoek_v1 v where v.id = verzoek_id));
create policy involved on verzoek_antwoord for select to stip_gezin using (exists (select from verzoek_v1 v where v.id = verzoek_id));
create policy deciding on verzoek_antwoord for insert to stip_gezin with check (
  gegeven_door = (select app_account()) and gegeven_op = (select app_now())
  and exists (select from verzoek_v1 v where v.id = verzoek_id and v.mag_besluiten));
create policy involved on toewijzingbericht for select to stip_gezin using (
  ((select app_soort()) = 'gemeente' and gemeente = any ((select app_gemeenten())::text[]))
  or ((select app_soort()) = 'lokaal-team' and gezin_id = any ((select my_gezinnen('toewijzing'))::uuid[])));
grant select on verzoek_regel, toewijzingbericht to stip_gezin;
grant select, insert on verzoek_antwoord to stip_gezin;

-- Message traffic carries out what was decided: it gives numbers, keeps a Budget, and names the child in what it sends.
grant usage on sequence toewijzingnummer to stip_keten;
grant update (budget) on toewijzing to stip_keten;
grant select (voorvoegsel, bsn_versleuteld) on persoon to stip_keten;
