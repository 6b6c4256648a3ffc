-- Who works where, in which role. An aanstelling ends by a date, never by deletion: the audit log points at it.
create table organisatie (
  id       uuid primary key,
  soort    text not null check (soort in ('gemeente', 'lokaal-team', 'aanbieder', 'huisarts', 'school', 'jeugdarts', 'gecertificeerde-instelling', 'veilig-thuis', 'regio')),
  naam     text not null,
  agb      text check (agb ~ '^[0-9]{8}$'),
  gemeente text references gemeente,
  versie   integer not null default 1,
  unique (agb)
);
create table team (
  id            uuid primary key,
  organisatie_id uuid not null references organisatie,
  naam          text not null,
  gemeente      text not null references gemeente
);
create table aanstelling (
  id            uuid primary key,
  account_id    uuid not null references account,
  organisatie_id uuid references organisatie,
  team_id       uuid references team,
  rol           text not null,
  gemeenten     text[] not null default '{}',
  van           date not null,
  tot           date check (tot >= van)
);
create index on aanstelling (account_id);
create index on aanstelling (organisatie_id);
create index on aanstelling (team_id);

create view aanstelling_v1 as
  select a.id, a.account_id, c.naam, a.rol, a.organisatie_id, o.naam as organisatie_naam, a.team_id, t.naam as team_naam, a.gemeenten, a.van, a.tot
  from aanstelling a join account c on c.id = a.account_id
  left join organisatie o on o.id = a.organisatie_id left join team t on t.id = a.team_id;

grant select on organisatie, team to stip_web, stip_gezin, stip_regio, stip_beheer, stip_keten;
grant insert, update on organisatie, team, aanstelling to stip_beheer;
grant insert on organisatie to stip_keten;
grant select on aanstelling to stip_web, stip_beheer;
grant select, insert, update, delete on organisatie, team, aanstelling to stip_system;
grant select on aanstelling_v1 to stip_web, stip_beheer, stip_system;

-- A family member's aanstelling says that someone is a client here: colleagues may see colleagues, nobody sees clients.
create function collega_v1() returns setof aanstelling_v1 language sql stable security definer set search_path = public as $$
  select * from aanstelling_v1
  where rol not in ('ouder', 'jeugdige') and van <= app_today() and (tot is null or tot >= app_today())
    and (organisatie_id = app_organisatie() or gemeenten && app_gemeenten())
$$;
alter function collega_v1() owner to stip_system;
revoke execute on function collega_v1() from public;
grant execute on function collega_v1() to stip_gezin, stip_regio, stip_beheer;

-- The kind of organisation one acts for: an aanbieder sees its own orders only.
create function app_soort() returns text language sql stable security definer set search_path = public as $$
  select coalesce((select soort from organisatie where id = app_organisatie()), '')
$$;
alter function app_soort() owner to stip_system;
