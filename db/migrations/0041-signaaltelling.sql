-- How many families have which signals together, counted each night by the rules that make them, and kept by month. Counts only:
-- which family a signal is about is computed at each look and kept nowhere (decision 0007, checklist C07).
create table signaaltelling (
  maand     date not null check (extract(day from maand) = 1),
  geteld_op date not null,
  gemeente  text not null references gemeente (code),
  soorten   text[] not null,
  gezinnen  integer not null check (gezinnen > 0),
  primary key (maand, gemeente, soorten),
  check (geteld_op >= maand and geteld_op < maand + interval '1 month')
);
grant select, insert, delete on signaaltelling to stip_system;
alter table signaaltelling enable row level security;
alter table signaaltelling force row level security;
create policy system on signaaltelling to stip_system using (true) with check (true);

-- The newest counting in the month of a day.
create function count_signalen(op date) returns table (geteld_op date, gemeente text, soorten text[], gezinnen integer)
language sql stable security definer set search_path = public as $$
  select s.geteld_op, s.gemeente, s.soorten, s.gezinnen from signaaltelling s where s.maand = date_trunc('month', op)::date
$$;
alter function count_signalen(date) owner to stip_system;
revoke execute on function count_signalen(date) from public;
grant execute on function count_signalen(date) to stip_gezin, stip_regio, stip_beheer, stip_system;
