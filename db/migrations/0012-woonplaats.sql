-- Where a child is registered and stays, which gemeente is responsible for its help, and what gemeenten settle about it.
create table inschrijving (
  id                uuid primary key,
  gezin_id          uuid not null,
  persoon_id        uuid not null,
  gemeente          text check (gemeente ~ '^[0-9]{4}$' and gemeente not in ('0000', '1999')),
  soort             text check (soort in ('woonadres', 'briefadres')),
  -- Wet BRP art. 2.26: whether the address is right is being looked into.
  aantekening226    boolean not null default false,
  buitenland        boolean not null default false,
  van               date not null,
  -- First day that no longer counts; the same for every period in this file.
  tot               date check (tot > van),
  -- Street, number, postcode and town are sealed: where a child lives is in the wrong hands as dangerous as its BSN.
  adres_versleuteld bytea,
  -- Nobody may hear this address from the register (Wet BRP art. 2.59): the family itself does not see it here either.
  geheim            boolean not null default false,
  -- Written down wrongly: it stays readable, and counts for nothing.
  onjuist           boolean not null default false,
  bron              text not null default 'invoer' check (bron in ('invoer', 'brp')),
  versie            integer not null default 1,
  foreign key (persoon_id, gezin_id) references persoon (id, gezin_id),
  check (buitenland = (gemeente is null) and buitenland = (soort is null))
);
create index on inschrijving (gezin_id);
create index on inschrijving (persoon_id);

create table contactgegeven (
  persoon_id           uuid primary key,
  gezin_id             uuid not null,
  contact_versleuteld  bytea not null,
  versie               integer not null default 1,
  foreign key (persoon_id, gezin_id) references persoon (id, gezin_id)
);
create index on contactgegeven (gezin_id);

create table verblijf (
  id          uuid primary key,
  gezin_id    uuid not null,
  persoon_id  uuid not null,
  soort       text not null check (soort in ('jeugdhulpaanbieder', 'pleegouder', 'opvang', 'beschermd-wonen', 'wlz', 'jji')),
  van         date not null,
  tot         date check (tot > van),
  onjuist     boolean not null default false,
  versie      integer not null default 1,
  foreign key (persoon_id, gezin_id) references persoon (id, gezin_id)
);
create index on verblijf (gezin_id);
create index on verblijf (persoon_id);

-- What the law comes to on the facts of that moment. A row never changes: new facts make a new row, a person's word a besluit.
create table woonplaatsbepaling (
  id              uuid primary key,
  gezin_id        uuid not null,
  persoon_id      uuid not null,
  hulpvraagdatum  date not null,
  feiten          jsonb not null,
  gemeente        text check (gemeente ~ '^[0-9]{4}$'),
  grond           text check (grond in ('1', '2', '3-moeder', '3-verblijf', '4')),
  redenen         jsonb not null,
  mens            boolean not null check (mens or gemeente is not null),
  -- A secret address was among the facts.
  geheim          boolean not null default false,
  bepaald_door    text not null,
  bepaald_op      timestamptz not null,
  foreign key (persoon_id, gezin_id) references persoon (id, gezin_id),
  unique (id, gezin_id),
  check ((gemeente is null) = (grond is null))
);
create index on woonplaatsbepaling (gezin_id);
create index on woonplaatsbepaling (persoon_id, bepaald_op desc);

-- What a person decided where the law leaves it open, or against what was computed; the latest counts.
create table woonplaatsbesluit (
  id            uuid primary key,
  gezin_id      uuid not null,
  bepaling_id   uuid not null,
  gemeente      text not null check (gemeente ~ '^[0-9]{4}$'),
  reden         text not null check (length(reden) between 10 and 2000),
  besloten_door text not null,
  besloten_op   timestamptz not null,
  foreign key (bepaling_id, gezin_id) references woonplaatsbepaling (id, gezin_id)
);
create index on woonplaatsbesluit (gezin_id);
create index on woonplaatsbesluit (bepaling_id, besloten_op desc);

create table woonplaatsgeschil (
  id               uuid primary key,
  gezin_id         uuid not null,
  bepaling_id      uuid not null,
  andere_gemeente  text not null check (andere_gemeente ~ '^[0-9]{4}$'),
  begonnen_op      date not null,
  ons_standpunt    text not null check (length(ons_standpunt) between 1 and 2000),
  hun_standpunt    text check (length(hun_standpunt) between 1 and 2000),
  wijze            text check (wijze in ('overeenstemming', 'bindend-advies', 'ingetrokken')),
  uitkomst         text check (uitkomst ~ '^[0-9]{4}$'),
  toelichting      text check (length(toelichting) <= 2000),
  afgedaan_op      timestamptz,
  afgedaan_door    text,
  foreign key (bepaling_id, gezin_id) references woonplaatsbepaling (id, gezin_id),
  check ((afgedaan_op is null) = (wijze is null) and (afgedaan_op is null) = (afgedaan_door is null)),
  check ((uitkomst is not null) = coalesce(wijze in ('overeenstemming', 'bindend-advies'), false))
);
create index on woonplaatsgeschil (gezin_id);
create unique index woonplaatsgeschil_open on woonplaatsgeschil (bepaling_id) where afgedaan_op is null;

-- One gemeente paid for a period that another was responsible for (Jeugdwet art. 8.2.1, third and fourth paragraph).
create table verrekening (
  id            uuid primary key,
  gezin_id      uuid not null,
  bepaling_id   uuid not null,
  betaald_door  text not null check (betaald_door ~ '^[0-9]{4}$'),
  komt_van      text not null check (komt_van ~ '^[0-9]{4}$' and komt_van <> betaald_door),
  -- Cents; absent is not known yet, and never nought.
  bedrag        bigint check (bedrag > 0),
  van           date not null,
  tot           date not null check (tot > van),
  afgesproken_op date,
  verrekend_op  date check (verrekend_op >= afgesproken_op),
  versie        integer not null default 1,
  foreign key (bepaling_id, gezin_id) references woonplaatsbepaling (id, gezin_id),
  check (verrekend_op is null or (bedrag is not null and afgesproken_op is not null))
);
create index on verrekening (gezin_id);
create index on verrekening (bepaling_id);

-- What a gemeente agreed with one outside the region, whose children come to school here. It names nobody.
create table buurafspraak (
  id            uuid primary key,
  gemeente      text not null references gemeente,
  buurgemeente  text not null check (buurgemeente ~ '^[0-9]{4}$' and buurgemeente <> gemeente),
  omvat         text not null check (length(omvat) between 1 and 2000),
  van           date not null,
  tot           date check (tot > van)
);
create index on buurafspraak (gemeente, buurgemeente);

-- The help lines with a stay that nobody wrote down as verblijf yet, to offer them; the rights of the reader decide which.
-- A kind of help counts by its form in the figures of CBS: 11 to 14 are with verblijf, 11 is pleegzorg.
create function offer_verblijf(bij_gezin uuid)
returns table (persoon_id uuid, soort text, hulpsoort text, van date, tot date) language sql stable set search_path = public as $$
  select p.persoon_id, case s.cbs_vorm when '11' then 'pleegouder' else 'jeugdhulpaanbieder' end, s.code, h.gestart_op, h.einddatum + 1
  from hulplijn h join hulplijn_persoon p on p.hulplijn_id = h.id join hulpsoort s on s.code = h.hulpsoort
  where h.gezin_id = bij_gezin and s.cbs_vorm in ('11', '12', '13', '14') and h.gestart_op is not null
    and not exists (select from verblijf v where v.persoon_id = p.persoon_id and v.van = h.gestart_op)
  order by h.gestart_op, p.persoon_id
$$;
revoke execute on function offer_verblijf(uuid) from public;
grant execute on function offer_verblijf(uuid) to stip_gezin, stip_system;

do $$
declare name text; deel text;
begin
  foreach name in array array['inschrijving', 'contactgegeven', 'verblijf', 'woonplaatsbepaling', 'woonplaatsbesluit', 'woonplaatsgeschil', 'verrekening', 'buurafspraak'] loop
    execute format('grant select, insert, update, delete on %I to stip_system', name);
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy system on %I to stip_system using (true) with check (true)', name);
    continue when name = 'buurafspraak';
    deel := case when name in ('inschrijving', 'contactgegeven', 'verblijf') then 'gezin' else 'hulpvraag' end;
    execute format('create policy contributing on %I for insert to stip_gezin with check (gezin_id = any ((select my_writable_gezinnen(%L))::uuid[]))', name, deel);
    execute format('create policy changing on %I for update to stip_gezin using (gezin_id = any ((select my_writable_gezinnen(%L))::uuid[]))', name, deel);
  end loop;
end $$;

-- A secret address is for those who work for gemeente or local team: a parent or an aanbieder does not hear from Stip where it is.
create policy involved on inschrijving for select to stip_gezin using (
  gezin_id = any ((select my_gezinnen('gezin'))::uuid[]) and (not geheim or (select app_soort()) in ('gemeente', 'lokaal-team')));
create policy involved on contactgegeven for select to stip_gezin using (gezin_id = any ((select my_gezinnen('gezin'))::uuid[]));
create policy involved on verblijf for select to stip_gezin using (gezin_id = any ((select my_gezinnen('gezin'))::uuid[]));
create policy involved on woonplaatsbepaling for select to stip_gezin using (
  gezin_id = any ((select my_gezinnen('hulpvraag'))::uuid[]) and (not geheim or (select app_soort()) in ('gemeente', 'lokaal-team')));
do $$
declare name text;
begin
  foreach name in array array['woonplaatsbesluit', 'woonplaatsgeschil', 'verrekening'] loop
    execute format('create policy involved on %I for select to stip_gezin using (
      gezin_id = any ((select my_gezinnen(''hulpvraag''))::uuid[]) and exists (select from woonplaatsbepaling b where b.id = bepaling_id))', name);
  end loop;
end $$;
grant select, insert, update (gemeente, soort, aantekening226, buitenland, van, tot, adres_versleuteld, geheim, onjuist, versie) on inschrijving to stip_gezin;
grant select, insert, update (contact_versleuteld, versie) on contactgegeven to stip_gezin;
grant select, insert, update (soort, van, tot, onjuist, versie) on verblijf to stip_gezin;
grant select, insert on woonplaatsbepaling, woonplaatsbesluit to stip_gezin;
grant select, insert, update (hun_standpunt, wijze, uitkomst, toelichting, afgedaan_op, afgedaan_door) on woonplaatsgeschil to stip_gezin;
grant select, insert, update (bedrag, afgesproken_op, verrekend_op, versie) on verrekening to stip_gezin;

grant select on buurafspraak to stip_gezin, stip_regio, stip_beheer;
grant insert on buurafspraak to stip_gezin;
create policy known on buurafspraak for select to stip_gezin, stip_regio, stip_beheer using (true);
create policy own on buurafspraak for insert to stip_gezin with check (gemeente = any (app_gemeenten()));

-- Message traffic puts address and telephone in an order, and asks which gemeente is responsible.
grant select on inschrijving, contactgegeven, woonplaatsbepaling, woonplaatsbesluit, woonplaatsgeschil to stip_keten;
create policy chain on inschrijving for select to stip_keten using (true);
create policy chain on contactgegeven for select to stip_keten using (true);
create policy chain on woonplaatsbepaling for select to stip_keten using (true);
create policy chain on woonplaatsbesluit for select to stip_keten using (true);
create policy chain on woonplaatsgeschil for select to stip_keten using (true);

-- The newest finding of each child, with the gemeente that counts: of the latest besluit, else as computed unless that is for
-- a person. The reader's own rights decide which rows there are.
create view woonplaats_v1 with (security_invoker = true) as
  select distinct on (b.persoon_id) b.id as bepaling_id, b.gezin_id, b.persoon_id, b.hulpvraagdatum, b.grond, b.bepaald_op,
    coalesce(d.gemeente, case when not b.mens then b.gemeente end) as gemeente,
    d.gemeente is not null as besloten,
    exists (select from woonplaatsgeschil g where g.bepaling_id = b.id and g.afgedaan_op is null) as betwist
  from woonplaatsbepaling b
  left join lateral (select s.gemeente from woonplaatsbesluit s where s.bepaling_id = b.id order by s.besloten_op desc, s.id desc limit 1) d on true
  order by b.persoon_id, b.bepaald_op desc, b.id desc;
grant select on woonplaats_v1 to stip_gezin, stip_keten, stip_system;
