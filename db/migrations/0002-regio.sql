-- The region as dated data. Nothing here is about a person: everyone may read it, only the system loads it.
create table regio (
  code      text primary key,
  naam      text not null,
  profiel   jsonb not null,
  geladen_op timestamptz not null
);
create table gemeente (
  code     text primary key check (code ~ '^[0-9]{4}$'),
  naam     text not null,
  in_regio boolean not null,
  subregio text
);
create table ordening (
  code    text primary key,
  naam    text not null,
  naam_en text not null,
  volgorde integer not null,
  omschrijving text not null default '',
  vastgesteld  date,
  zekerheid    text not null default 'vastgesteld',
  bron         text not null default ''
);
create table klasse (
  ordening text not null references ordening,
  code     text not null,
  naam     text not null,
  naam_en  text not null,
  kleur    text,
  teken    text not null,
  ouder    text,
  positie  text not null default 'binnen',
  volgorde integer not null,
  primary key (ordening, code)
);
create table hulpsoort (
  code          text primary key,
  naam          text not null,
  naam_en       text not null,
  uitleg        text not null,
  uitleg_en     text not null,
  cbs_vorm      text,
  toewijzing    text not null,
  leveringsvormen text[] not null,
  volgorde      integer not null
);
-- Which class a kind of help belongs to, per ordering, gemeente ('*' is every one) and day; `tot` is the first day on which it
-- no longer holds. Many to many: the shares of a kind of help in one gemeente on one day add up to one.
create table indeling (
  ordening    text not null,
  hulpsoort   text not null references hulpsoort,
  gemeente    text not null default '*',
  klasse      text not null,
  van         date not null,
  tot         date check (tot > van),
  aandeel     numeric not null default 1 check (aandeel > 0 and aandeel <= 1),
  zekerheid   text not null default 'voorstel',
  bron        text not null,
  toelichting text,
  primary key (ordening, hulpsoort, gemeente, klasse, van),
  foreign key (ordening, klasse) references klasse
);
create table product (
  categorie text not null,
  code      text not null default '',
  hulpsoort text not null references hulpsoort,
  van       date not null default '2015-01-01',
  tot       date check (tot > van),
  zekerheid text not null,
  primary key (categorie, code, van)
);
create table norm (
  code     text primary key,
  gegevens jsonb not null
);
create table kerncijfer (
  code     text primary key,
  thema    text not null,
  gegevens jsonb not null,
  volgorde integer not null
);

create view ordening_v1 as
  select i.ordening, i.hulpsoort, i.gemeente, i.klasse, k.ouder, i.van, i.tot, i.aandeel, i.zekerheid from indeling i join klasse k on k.ordening = i.ordening and k.code = i.klasse;
create view product_v1 as select categorie, code, hulpsoort, van, tot, zekerheid from product;
create view norm_v1 as select code, gegevens from norm;
create view kerncijfer_v1 as select code, thema, gegevens, volgorde from kerncijfer;

do $$
declare name text;
begin
  foreach name in array array['regio', 'gemeente', 'ordening', 'klasse', 'hulpsoort', 'indeling', 'product', 'norm', 'kerncijfer'] loop
    execute format('grant select on %I to stip_web, stip_gezin, stip_regio, stip_beheer, stip_keten', name);
    execute format('grant select, insert, update, delete on %I to stip_system', name);
  end loop;
  foreach name in array array['ordening_v1', 'product_v1', 'norm_v1', 'kerncijfer_v1'] loop
    execute format('grant select on %I to stip_web, stip_gezin, stip_regio, stip_beheer, stip_keten, stip_system', name);
  end loop;
end $$;
