-- The municipality's order to an aanbieder, its starts and stops, and every bericht as it came.
create table toewijzing (
  id                uuid primary key,
  gemeente          text not null check (gemeente ~ '^[0-9]{4}$'),
  toewijzingnummer  bigint not null check (toewijzingnummer between 0 and 999999999),
  gezin_id          uuid not null references gezin,
  persoon_id        uuid not null,
  hulplijn_id       uuid not null references hulplijn,
  aanbieder_id      uuid not null references organisatie,
  productcategorie  text not null,
  productcode       text,
  toewijzingsdatum  date not null,
  toewijzingstijd   text not null,
  ingangsdatum      date not null,
  einddatum         date check (einddatum >= ingangsdatum),
  volume            integer,
  eenheid           text,
  frequentie        text,
  reden_wijziging   text,
  versie            integer not null default 1,
  unique (gemeente, toewijzingnummer),
  foreign key (persoon_id, gezin_id) references persoon (id, gezin_id)
);
create index on toewijzing (gezin_id);
create index on toewijzing (aanbieder_id);
create index on toewijzing (hulplijn_id);
create sequence toewijzingnummer start 700000001;

-- What an aanbieder delivers: from its start until its stop. Without a toewijzing where help is paid by task (iJw IV096).
create table levering (
  id                uuid primary key,
  gezin_id          uuid not null references gezin,
  persoon_id        uuid not null,
  hulplijn_id       uuid not null references hulplijn,
  toewijzing_id     uuid references toewijzing,
  aanbieder_id      uuid not null references organisatie,
  gemeente          text not null check (gemeente ~ '^[0-9]{4}$'),
  toewijzingnummer  bigint,
  productcategorie  text not null default '',
  productcode       text not null default '',
  begindatum        date not null,
  einddatum         date check (einddatum >= begindatum),
  reden_beeindiging text,
  foreign key (persoon_id, gezin_id) references persoon (id, gezin_id)
);
create unique index levering_start on levering (hulplijn_id, begindatum);
create index on levering (gezin_id);
create index on levering (toewijzing_id);
create index on levering (persoon_id, aanbieder_id);

create table bericht (
  id             uuid primary key,
  richting       text not null check (richting in ('in', 'uit')),
  soort          text not null,
  afzender       text not null,
  ontvanger      text not null,
  identificatie  text not null,
  dagtekening    date not null,
  sha256         bytea not null,
  inhoud         bytea not null,
  ontvangen_op   timestamptz not null,
  uitkomst       text not null check (uitkomst in ('verwerkt', 'geweigerd')),
  bestand        text not null default '',
  bevindingen    jsonb not null default '[]'
);
create unique index bericht_verwerkt on bericht (sha256) where uitkomst = 'verwerkt';
create unique index bericht_identiteit on bericht (soort, afzender, identificatie) where uitkomst = 'verwerkt';
create index on bericht (ontvangen_op desc);
-- Whom a bericht touched: the content itself is closed to all but message traffic.
create table bericht_gezin (
  bericht_id uuid not null references bericht,
  gezin_id   uuid not null references gezin,
  primary key (bericht_id, gezin_id)
);

create view toewijzing_v1 as
  select id, gemeente, aanbieder_id, hulplijn_id, productcategorie, productcode, ingangsdatum, einddatum from toewijzing;
create view bericht_v1 as select id, richting, soort, afzender, ontvanger, dagtekening, ontvangen_op, uitkomst, jsonb_array_length(bevindingen) as aantal_bevindingen from bericht;
alter view toewijzing_v1 owner to stip_system;
alter view bericht_v1 owner to stip_system;
grant select on toewijzing_v1 to stip_system;
grant select on bericht_v1 to stip_regio, stip_beheer, stip_system;

do $$
declare name text; deel text := 'toewijzing';
begin
  foreach name in array array['toewijzing', 'levering', 'bericht', 'bericht_gezin'] loop
    execute format('grant select, insert, update, delete on %I to stip_system', name);
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy system on %I to stip_system using (true) with check (true)', name);
    execute format('create policy chain on %I to stip_keten using (true) with check (true)', name);
    if name in ('toewijzing', 'levering') then
      execute format('create policy contributing on %I for insert to stip_gezin with check (gezin_id = any ((select my_writable_gezinnen(%L))::uuid[]))', name, deel);
      execute format('create policy changing on %I for update to stip_gezin using (gezin_id = any ((select my_writable_gezinnen(%L))::uuid[]))', name, deel);
    end if;
  end loop;
end $$;
-- An aanbieder sees the orders it got itself, not those of others in the same family.
create policy involved on toewijzing for select to stip_gezin using (
  gezin_id = any ((select my_gezinnen('toewijzing'))::uuid[])
  and (aanbieder_id = (select app_organisatie()) or (select app_soort()) <> 'aanbieder'));
create policy involved on levering for select to stip_gezin using (
  gezin_id = any ((select my_gezinnen('toewijzing'))::uuid[])
  and (aanbieder_id = (select app_organisatie()) or (select app_soort()) <> 'aanbieder'));
grant select, insert, update (einddatum, reden_wijziging, versie) on toewijzing to stip_gezin;
grant select, insert, update (einddatum, reden_beeindiging) on levering to stip_gezin;
grant select, insert, update (einddatum, reden_wijziging, toewijzingsdatum, toewijzingstijd, volume, eenheid, frequentie, versie) on toewijzing to stip_keten;
grant select, insert, delete, update (einddatum, reden_beeindiging) on levering to stip_keten;
grant select (id, sha256, soort, afzender, identificatie, uitkomst), insert on bericht to stip_keten;
grant insert on bericht_gezin to stip_keten;
grant usage on sequence toewijzingnummer to stip_gezin, stip_system;
