-- What runs on a day, as counts and nothing else: whoever may look at the landscape never reads a line, a child or a family.
create function count_trajecten(op date) returns table (gemeente text, hulpsoort text, vorm text, aantal integer)
language sql stable security definer set search_path = public set work_mem = '16MB' as $$
  select l.gemeente, l.hulpsoort, l.vorm, count(*)::integer
  from (
    select distinct h.id, h.gemeente, h.hulpsoort,
      case when h.leveringsvorm = 'pgb' then 'pgb' when h.toegang = 'toewijzing' then 'natura' else 'zonder' end as vorm
    from hulplijn_v1 h
    where h.ingangsdatum <= op and (h.einddatum is null or h.einddatum > op)) l
  group by 1, 2, 3
$$;
-- Children by the kinds of help they have, each child once, in the gemeente of its newest line: the end of the highest text of
-- day and gemeente, which takes no sorting. The same kinds may come back in another order.
create function count_kinderen(op date) returns table (gemeente text, hulpsoorten text[], aantal integer)
language sql stable security definer set search_path = public set work_mem = '16MB' as $$
  select right(k.newest, 4), k.hulpsoorten, count(*)::integer
  from (
    select max(h.ingangsdatum::text || h.gemeente) as newest, array_agg(h.hulpsoort) as hulpsoorten
    from hulplijn_v1 h
    where h.persoon_id is not null and h.ingangsdatum <= op and (h.einddatum is null or h.einddatum > op)
    group by h.persoon_id) k
  group by 1, 2
$$;
do $$
declare f text;
begin
  foreach f in array array['count_trajecten(date)', 'count_kinderen(date)'] loop
    execute format('alter function %s owner to stip_system', f);
    execute format('revoke execute on function %s from public', f);
    execute format('grant execute on function %s to stip_gezin, stip_regio, stip_beheer, stip_system', f);
  end loop;
end $$;

-- Months that have passed, counted once. What runs today is always counted from the lines themselves. A mark says what may
-- be shown: the number, only that it is small, or nothing because it would give away another (docs/decisions/0007).
create table stand_maand (
  maand     date not null check (extract(day from maand) = 1),
  ordening  text not null,
  klasse    text not null,
  gemeente  text not null,
  trajecten integer not null,
  kinderen  integer not null,
  trajecten_mark text not null check (trajecten_mark in ('getal', 'klein', 'afgeschermd')),
  kinderen_mark  text not null check (kinderen_mark in ('getal', 'klein', 'afgeschermd')),
  primary key (maand, ordening, klasse, gemeente)
);
create view stand_v1 as
  select maand, ordening, klasse, gemeente,
    case when trajecten_mark = 'getal' then trajecten end as trajecten, trajecten_mark,
    case when kinderen_mark = 'getal' then kinderen end as kinderen, kinderen_mark
  from stand_maand;
alter view stand_v1 owner to stip_system;
grant select on stand_v1 to stip_gezin, stip_regio, stip_beheer, stip_system;
grant select, insert, update, delete on stand_maand to stip_system;
