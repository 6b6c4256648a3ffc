-- The kit: who acts, what was done, what must still be told. Every table arrives with its walls.
create extension if not exists pg_trgm;
create extension if not exists unaccent;
grant usage on schema public to stip_web, stip_gezin, stip_regio, stip_beheer, stip_keten, stip_system, stip_sealer;
grant create on schema public to stip_system;

-- What one place in the product sets for each transaction (src/platform/database/transaction.ts); absent means nobody.
create function app_account() returns uuid language sql stable as $$ select nullif(current_setting('app.account', true), '')::uuid $$;
create function app_organisatie() returns uuid language sql stable as $$ select nullif(current_setting('app.organisatie', true), '')::uuid $$;
create function app_gemeenten() returns text[] language sql stable as $$ select coalesce(string_to_array(nullif(current_setting('app.gemeenten', true), ''), ','), '{}') $$;
create function app_teams() returns uuid[] language sql stable as $$ select coalesce(string_to_array(nullif(current_setting('app.teams', true), ''), ',')::uuid[], '{}') $$;
create function app_now() returns timestamptz language sql stable as $$ select coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now()) $$;
create function app_today() returns date language sql stable as $$ select (app_now() at time zone 'Europe/Amsterdam')::date $$;
create function search_text(text) returns text language sql immutable parallel safe as $$ select lower(public.unaccent('public.unaccent', $1)) $$;

create table account (
  id         uuid primary key,
  issuer     text not null,
  subject    text not null,
  naam       text not null,
  email      text,
  taal       text not null default 'nl' check (taal in ('nl', 'en')),
  unique (issuer, subject)
);
create table session (
  id          bytea primary key,
  account_id  uuid not null references account on delete cascade,
  aanstelling uuid,
  started_at  timestamptz not null,
  seen_at     timestamptz not null,
  ends_at     timestamptz not null
);
create table api_key (
  id          bytea primary key,
  aanstelling uuid not null,
  naam        text not null,
  made_by     uuid not null,
  ends_at     timestamptz not null
);
create table oidc_record (
  model      text not null,
  id         text not null,
  payload    jsonb not null,
  grant_id   text,
  uid        text,
  ends_at    timestamptz,
  primary key (model, id)
);
create index on oidc_record (grant_id);
create index on oidc_record (uid);
grant select on account to stip_web, stip_beheer;
-- A name to show beside a deed is all that others need; who someone is at which issuer is not theirs to know.
grant select (id, naam) on account to stip_gezin;
grant insert, update (naam, email) on account to stip_web, stip_beheer;
grant update (taal) on account to stip_web;
grant select, insert, update, delete on session, oidc_record to stip_web;
grant select on api_key to stip_web;
grant select, insert, delete on api_key to stip_beheer;

create table draft (
  account_id uuid not null references account on delete cascade,
  form       text not null check (length(form) <= 200),
  content    jsonb not null,
  saved_at   timestamptz not null,
  primary key (account_id, form)
);
grant select, insert, update, delete on draft to stip_web, stip_gezin, stip_regio, stip_beheer;

create table notification (
  id         uuid primary key,
  account_id uuid not null references account on delete cascade,
  kind       text not null,
  params     jsonb not null,
  link       text,
  sent_at    timestamptz not null,
  read_at    timestamptz
);
create index on notification (account_id, sent_at desc);
grant select, update (read_at) on notification to stip_web, stip_gezin, stip_regio, stip_beheer;

create table outbox (
  id      uuid primary key,
  event   text not null,
  payload jsonb not null,
  at      timestamptz not null
);
grant insert on outbox to stip_gezin, stip_regio, stip_beheer, stip_keten;

create table reaction_done (
  event_id uuid not null,
  reaction text not null,
  primary key (event_id, reaction)
);

-- Pages follow a noun ('hulplijn') or one family ('gezin:<id>'); the message holds no more than that.
create function announce() returns trigger language plpgsql as $$
begin
  perform pg_notify('stip', topic) from (
    select distinct split_part(event, '.', 1) as topic from fresh
    union select distinct 'gezin:' || (payload ->> 'gezin') from fresh where payload ? 'gezin'
  ) topics;
  return null;
end $$;
create trigger announce after insert on outbox referencing new table as fresh for each statement execute function announce();

-- NEN 7513: who, on whose behalf, in which role, when, what, about whom, on what ground, from where, with what outcome.
create table audit_line (
  id             uuid primary key,
  at             timestamptz not null,
  event          text not null,
  action         text not null check (action in ('C', 'R', 'U', 'D', 'E')),
  outcome        text not null check (outcome in ('done', 'refused', 'failed')),
  reason         text,
  account_id     uuid,
  account_name   text not null,
  on_behalf_of   text,
  role           text not null,
  organisation   text,
  gezin_id       uuid,
  persoon_id     uuid,
  part           text,
  ground         text,
  purpose        text not null,
  emergency      boolean not null default false,
  origin         text not null,
  access_point   text,
  trace          text not null
);
create index on audit_line (gezin_id, at desc);
create index on audit_line (account_id, at desc);

-- A line never changes. What waits to be sealed stands in a list of its own; a seal names its lines and holds the hash of
-- the seal before it and of each line, so that a line that was changed, taken out or slipped in shows.
create table audit_unsealed (id uuid primary key);
create table audit_seal (
  nr        bigint primary key,
  sealed_at timestamptz not null,
  line_ids  uuid[] not null,
  hash      bytea not null
);
create function queue_for_seal() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into audit_unsealed select id from fresh;
  return null;
end $$;
create trigger queue_for_seal after insert on audit_line referencing new table as fresh for each statement execute function queue_for_seal();

-- Hash of one line: every column in a fixed order, with a mark for absent values.
create function audit_hash(line audit_line) returns bytea language sql stable as $$
  select sha256(convert_to(jsonb_build_array(
    line.id, extract(epoch from line.at), line.event, line.action, line.outcome, line.reason, line.account_id, line.account_name,
    line.on_behalf_of, line.role, line.organisation, line.gezin_id, line.persoon_id, line.part, line.ground, line.purpose,
    line.emergency, line.origin, line.access_point, line.trace)::text, 'UTF8'))
$$;

create function seal_hash(previous bytea, ids uuid[]) returns bytea language sql stable as $$
  select sha256(coalesce(previous, ''::bytea) || coalesce((select string_agg(audit_hash(l), ''::bytea order by l.id) from audit_line l where l.id = any (ids)), ''::bytea))
$$;

-- Which right opens each of these families to the one who acts; module gezin replaces the body (0004).
create function access_grounds(gezinnen uuid[]) returns table (gezin_id uuid, ground text) language sql stable as $$ select null::uuid, null::text where false $$;

alter function queue_for_seal() owner to stip_system;
grant insert on audit_unsealed to stip_system;
grant insert on audit_line to stip_web, stip_gezin, stip_regio, stip_beheer, stip_keten, stip_system;
grant select on audit_line to stip_gezin, stip_beheer, stip_sealer, stip_system;
grant select, delete on audit_unsealed to stip_sealer;
grant select, insert on audit_seal to stip_sealer;
grant select on audit_seal to stip_beheer;

-- The walls of the kit's own tables.
alter table account enable row level security;
alter table account force row level security;
create policy own_or_colleague on account for select using (true);
create policy signed_in on account for insert with check (current_role in ('stip_web', 'stip_beheer'));
create policy signed_in_change on account for update using (current_role in ('stip_web', 'stip_beheer'));

alter table draft enable row level security;
alter table draft force row level security;
create policy own on draft using (account_id = app_account()) with check (account_id = app_account());

alter table notification enable row level security;
alter table notification force row level security;
create policy own on notification using (account_id = app_account()) with check (account_id = app_account());

alter table outbox enable row level security;
alter table outbox force row level security;
create policy tell on outbox for insert with check (true);

alter table audit_line enable row level security;
alter table audit_line force row level security;
create policy write_own on audit_line for insert with check (account_id is not distinct from app_account() or current_role in ('stip_system', 'stip_web'));
create policy read_all on audit_line for select to stip_beheer, stip_sealer using (true);

-- The system role: jobs, the demo region, and the functions that look further than the one who asks.
do $$
declare name text;
begin
  foreach name in array array['account', 'session', 'api_key', 'draft', 'notification', 'outbox', 'reaction_done', 'audit_line'] loop
    if name <> 'audit_line' then execute format('grant select, insert, update, delete on %I to stip_system', name); end if;
    execute format('create policy system on %I to stip_system using (true) with check (true)', name);
  end loop;
end $$;
