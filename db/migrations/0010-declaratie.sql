-- What an aanbieder declares on its toewijzingen, line by line, what became of each line, and what is paid for it.
-- The order may come with a Budget in cents (iJw, JW301): what is declared on it has to fit in that (TR369).
alter table toewijzing add column if not exists budget bigint check (budget >= 0);

-- A declaratie that was held against the records. With codes it was refused as a whole: then it has no lines, counts as
-- never sent, and its number may be used again (iJw IV087).
create table declaratie (
  id                 uuid primary key,
  bericht_id         uuid not null references bericht,
  gemeente           text not null check (gemeente ~ '^[0-9]{4}$'),
  aanbieder_id       uuid not null references organisatie,
  identificatie      text not null,
  declaratienummer   text not null,
  -- The DeclaratiePeriode is one whole month (CS340), so its first day says all.
  maand              date not null check (extract(day from maand) = 1),
  dagtekening        date not null,
  -- Cents; negative when more is taken back than asked.
  ingediend          bigint not null,
  toegekend          bigint not null,
  aantal_prestaties  integer not null check (aantal_prestaties > 0),
  aantal_afgewezen   integer not null check (aantal_afgewezen between 0 and aantal_prestaties),
  ontvangen_op       timestamptz not null,
  antwoord_uiterlijk date not null,
  beoordeeld_op      timestamptz not null check (beoordeeld_op >= ontvangen_op),
  codes              text[] not null default '{}',
  check (codes = '{}' or (toegekend = 0 and aantal_afgewezen = aantal_prestaties))
);
-- TR333 and TR056, for what was accepted.
create unique index declaratie_nummer on declaratie (aanbieder_id, declaratienummer) where codes = '{}';
create unique index declaratie_identiteit on declaratie (aanbieder_id, identificatie) where codes = '{}';
create index on declaratie (bericht_id);
create index on declaratie (aanbieder_id, gemeente, maand) where codes = '{}';
create index on declaratie (gemeente, ontvangen_op);

-- One line. It is known by its place in the bericht; amounts are in cents, the volume in whole units of its eenheid.
create table prestatie (
  declaratie_id          uuid not null references declaratie,
  client_nr              integer not null check (client_nr > 0),
  prestatie_nr           integer not null check (prestatie_nr > 0),
  gemeente               text not null,
  aanbieder_id           uuid not null,
  referentienummer       text not null,
  vorig_referentienummer text,
  bsn_kenmerk            bytea not null,
  gezin_id               uuid,
  persoon_id             uuid,
  toewijzingnummer       bigint not null,
  toewijzing_id          uuid references toewijzing,
  productcategorie       text not null,
  productcode            text not null,
  begindatum             date not null,
  einddatum              date not null check (einddatum >= begindatum),
  volume                 integer not null check (volume >= 0),
  eenheid                text not null,
  tarief                 integer check (tarief >= 0),
  bedrag                 integer not null check (bedrag >= 0),
  debet_credit           text not null check (debet_credit in ('D', 'C')),
  -- Why it was refused, as retourcodes; it is right as a whole or wrong as a whole (iJw IV087).
  codes                  text[] not null default '{}',
  toegekend              boolean not null generated always as (codes = '{}') stored,
  primary key (declaratie_id, client_nr, prestatie_nr),
  foreign key (persoon_id, gezin_id) references persoon (id, gezin_id),
  check ((debet_credit = 'C') = (vorig_referentienummer is not null))
);
-- TR314 and TR390: a number is used once, and a line is taken back once; what was refused does not count.
create unique index prestatie_referentie on prestatie (aanbieder_id, referentienummer) where toegekend;
create unique index prestatie_credit on prestatie (aanbieder_id, vorig_referentienummer) where toegekend and vorig_referentienummer is not null;
-- What was declared before on a toewijzing (TR321, TR322, TR369, TR389).
create index prestatie_toewijzing on prestatie (aanbieder_id, gemeente, toewijzingnummer) where toegekend;
create index on prestatie (gezin_id);

-- What follows from a declaratie of which something was granted; negative when it is to be settled. One for each, paid once.
create table betaling (
  declaratie_id uuid primary key references declaratie,
  gemeente      text not null,
  aanbieder_id  uuid not null,
  bedrag        bigint not null check (bedrag <> 0),
  uiterlijk     date not null,
  betaald_op    date,
  kenmerk       text check (length(kenmerk) between 1 and 100),
  check (kenmerk is null or betaald_op is not null)
);
create index on betaling (uiterlijk) where betaald_op is null;

-- What the contract pays for one eenheid of a product, in cents; '*' is every gemeente. A price that is not here is not known.
create table tarief (
  aanbieder_id uuid not null references organisatie,
  gemeente     text not null default '*',
  productcode  text not null,
  eenheid      text not null check (eenheid in ('01', '04', '14', '16', '82', '84')),
  bedrag       integer not null check (bedrag >= 0),
  van          date not null,
  tot          date check (tot > van),
  primary key (aanbieder_id, gemeente, productcode, eenheid, van)
);
grant select on tarief to stip_keten;
grant select, insert, update, delete on tarief to stip_system;

-- Of an aanbieder its own; of a gemeente those of its gemeenten; of a gezin, for who may see its toewijzingen, its lines.
do $$
declare name text; own text; read text;
begin
  own := '(select app_soort()) = ''gemeente'' and gemeente = any ((select app_gemeenten())::text[])';
  read := 'aanbieder_id = (select app_organisatie()) or (' || own || ')';
  foreach name in array array['declaratie', 'prestatie', 'betaling'] loop
    execute format('grant select, insert, update, delete on %I to stip_system', name);
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy system on %I to stip_system using (true) with check (true)', name);
    execute format('create policy chain on %I to stip_keten using (true) with check (true)', name);
    execute format('grant select, insert on %I to stip_keten', name);
    execute format('create policy involved on %I for select to stip_gezin using (%s)', name, read);
  end loop;
  execute format('create policy paying on betaling for update to stip_gezin using (%s)', own);
end $$;
create policy of_my_gezinnen on prestatie for select to stip_gezin using (
  gezin_id = any ((select my_gezinnen('toewijzing'))::uuid[]) and (select app_soort()) <> 'aanbieder');
grant select, update (betaald_op, kenmerk) on betaling to stip_gezin;
grant select on declaratie to stip_gezin;
grant select (declaratie_id, client_nr, prestatie_nr, gemeente, aanbieder_id, referentienummer, vorig_referentienummer, gezin_id, persoon_id,
  toewijzingnummer, toewijzing_id, productcategorie, productcode, begindatum, einddatum, volume, eenheid, tarief, bedrag, debet_credit, codes, toegekend)
  on prestatie to stip_gezin;

-- The queue: what waits for its judge, what was judged and what was paid. No child is in it; the walls are inside, so that
-- who looks at the region sees all and everyone else the own part.
create view declaratie_v1 as
  select * from (
    select d.id, d.bericht_id, d.gemeente, d.aanbieder_id, d.declaratienummer, d.maand, d.dagtekening, d.ingediend, d.toegekend,
      d.aantal_prestaties, d.aantal_afgewezen, d.ontvangen_op, d.antwoord_uiterlijk, d.beoordeeld_op, d.codes,
      b.bedrag as te_betalen, b.uiterlijk as betalen_uiterlijk, b.betaald_op
    from declaratie d left join betaling b on b.declaratie_id = d.id
    union all
    select b.id, b.id, b.ontvanger, o.id, null, null, b.dagtekening, null, null, null, null, b.ontvangen_op, b.uiterlijk, null, '{}', null, null, null
    from bericht b left join organisatie o on o.agb = b.afzender
    where b.soort = 'JW323' and b.richting = 'in' and b.uitkomst = 'ontvangen') d
  where (select current_user) in ('stip_regio', 'stip_beheer', 'stip_system') or aanbieder_id = (select app_organisatie())
    or ((select app_soort()) = 'gemeente' and gemeente = any ((select app_gemeenten())::text[]));

-- What was ordered and what was declared on it, in cents. What is not known is null: the rest of an order without an amount
-- cannot be told. A volume is told apart, for hours and pieces are no money.
create view budget_v1 as
  select t.id, t.gemeente, t.toewijzingnummer, t.aanbieder_id, t.gezin_id, t.persoon_id, t.productcategorie, t.productcode, t.ingangsdatum, t.einddatum,
    t.volume, t.eenheid, t.frequentie, o.toegewezen, p.gedeclareerd, o.toegewezen - p.gedeclareerd as over, p.volumes
  from toewijzing t
  cross join lateral (select coalesce(t.budget, case when t.eenheid = '83' and t.frequentie = '6' then t.volume::bigint end) as toegewezen) o
  left join lateral (
    select coalesce(sum(s.bedrag), 0)::bigint as gedeclareerd, coalesce(jsonb_object_agg(s.eenheid, s.volume), '{}') as volumes
    from (
      select l.eenheid, sum(case l.debet_credit when 'D' then l.bedrag else -l.bedrag end) as bedrag,
        sum(case l.debet_credit when 'D' then l.volume else -l.volume end) as volume
      from prestatie l
      where l.aanbieder_id = t.aanbieder_id and l.gemeente = t.gemeente and l.toewijzingnummer = t.toewijzingnummer and l.toegekend
      group by l.eenheid) s) p on true
  where (select current_user) = 'stip_system' or t.aanbieder_id = (select app_organisatie())
    or ((select app_soort()) = 'gemeente' and t.gemeente = any ((select app_gemeenten())::text[]))
    or ((select app_soort()) <> 'aanbieder' and t.gezin_id = any ((select my_gezinnen('toewijzing'))::uuid[]));
alter view declaratie_v1 owner to stip_system;
alter view budget_v1 owner to stip_system;
grant select on declaratie_v1 to stip_gezin, stip_regio, stip_beheer, stip_system;
grant select on budget_v1 to stip_gezin, stip_system;
