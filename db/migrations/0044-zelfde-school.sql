-- Whether school goes on during a stay elsewhere (checklist E28): the picture of 0039 with the school of before beside the school of now.
create or replace function count_schoolbeeld(vanaf date, tot_en_met date) returns table (maand date, gemeente text, soort text, aantal integer)
language sql stable security definer set search_path = public as $$
  with maanden as (select m::date as maand, (m + interval '1 month - 1 day')::date as laatste
                   from generate_series(vanaf, tot_en_met, interval '1 month') m),
  verzuim as (
    select v.persoon_id, v.maand, g.gemeente, v.dagdelen, v.geoorloofd, v.ongeoorloofd,
      case when v.geoorloofd is not null and v.ongeoorloofd is not null
        then round((v.dagdelen - v.geoorloofd - v.ongeoorloofd) * 100.0 / v.dagdelen) end as aanwezig
    from verzuimmaand v join gezin g on g.id = v.gezin_id
    where v.maand >= vanaf - interval '12 months' and v.maand <= tot_en_met)
  select m.maand, g.gemeente, 'vrijstelling-5a', count(distinct r.persoon_id)::integer
    from maanden m join vrijstelling r on r.grond = '5a' and r.van <= m.laatste and (r.tot is null or r.tot >= m.laatste)
    join gezin g on g.id = r.gezin_id group by 1, 2
  union all
  select v.maand, v.gemeente, 'bekend', count(*)::integer from verzuim v join maanden m on m.maand = v.maand group by 1, 2
  union all
  -- More than four weeks of ten half-days without leave, in a month and the one before it.
  select v.maand, v.gemeente, 'thuiszitter', count(*)::integer
    from verzuim v join maanden m on m.maand = v.maand
    left join verzuim b on b.persoon_id = v.persoon_id and b.maand = (v.maand - interval '1 month')::date
    where coalesce(v.ongeoorloofd, 0) + coalesce(b.ongeoorloofd, 0) > 40 group by 1, 2
  union all
  -- Ten points or more under the mean of at least three earlier months of the same child.
  select v.maand, v.gemeente, 'daling', count(*)::integer
    from verzuim v join maanden m on m.maand = v.maand
    where v.aanwezig is not null and (select count(*) >= 3 and round(avg(e.aanwezig)) - v.aanwezig >= 10 from verzuim e
      where e.persoon_id = v.persoon_id and e.maand < v.maand and e.aanwezig is not null) group by 1, 2
  union all
  -- Children who stay elsewhere: at the school of the day before they went there, at another one (or nobody wrote down which it was),
  -- or at none that is known.
  select m.maand, g.gemeente, s.soort, count(distinct b.persoon_id)::integer
    from maanden m join verblijf b on not b.onjuist and b.van <= m.laatste and (b.tot is null or b.tot > m.laatste)
    join gezin g on g.id = b.gezin_id
    cross join lateral (select case when count(*) = 0 then 'verblijf-zonder-school'
        when bool_or(exists (select from schoolinschrijving e where e.persoon_id = b.persoon_id and e.van < b.van and (e.tot is null or e.tot >= b.van - 1)
          and coalesce(e.school_id::text, e.school_naam) = coalesce(i.school_id::text, i.school_naam))) then 'verblijf-zelfde-school'
        else 'verblijf-andere-school' end as soort
      from schoolinschrijving i where i.persoon_id = b.persoon_id and i.van <= m.laatste and (i.tot is null or i.tot >= m.laatste)) s
    group by 1, 2, 3
$$;
