-- The rights of 0037, word for word but for the second branch: each involvement looks up its own consents (`offset 0` keeps it so).
-- Joined the other way, the question read every consent of the region that has not ended, for each part of each page.
create or replace function find_rechten() returns table (gezin_id uuid, grond text, niveau text, deel text)
language sql stable as $$
  select b.gezin_id, b.grond, b.niveau, d.deel
  from betrokkenheid b join grond_deel d on d.grond = b.grond
  where b.houder = any ((select app_houders())::uuid[]) and b.van <= (select app_today()) and (b.tot is null or b.tot >= (select app_today()))
    and (d.deel <> 'inzage' or b.grond = 'gezin' or b.niveau = 'regie')
    and (b.grond <> 'hulpvraag' or (select app_soort()) in ('gemeente', 'lokaal-team'))
    and (b.grond <> 'gezin' or (app_organisatie() is null
      and (d.deel in ('gezin', 'betrokkenheid', 'inzage') or opens_gezin(b.gezin_id, b.houder))))
    and (b.grond <> 'toestemming' or exists (
      select from toestemming t where t.gezin_id = b.gezin_id and t.partij = b.houder
        and t.van <= (select app_today()) and t.tot >= (select app_today()) and t.ingetrokken_op is null and t.nodig <@ t.instemming
        and (t.opnieuw_op is null or t.opnieuw_op + 30 >= (select app_today()))))
  union all
  select b.gezin_id, 'toestemming', t.niveau, t.deel
  from betrokkenheid b cross join lateral (
    select x.niveau, x.deel from toestemming x where x.gezin_id = b.gezin_id and x.partij = b.houder
      and x.van <= (select app_today()) and x.tot >= (select app_today()) and x.ingetrokken_op is null
      and x.nodig <@ x.instemming and (x.opnieuw_op is null or x.opnieuw_op + 30 >= (select app_today())) offset 0) t
  where b.houder = any ((select app_houders())::uuid[]) and b.grond = 'toestemming'
    and b.van <= (select app_today()) and (b.tot is null or b.tot >= (select app_today()))
  union all
  select n.gezin_id, 'noodtoegang', 'lezen', d.deel
  from noodtoegang n join grond_deel d on d.grond = 'noodtoegang'
  where n.account_id = (select app_account()) and n.begonnen_op <= (select app_now()) and n.eindigt_op > (select app_now())
$$;

-- All that the rights ask of an involvement stands in the index, so that a worker's families are not looked up one by one.
drop index betrokkenheid_houder;
create index betrokkenheid_houder on betrokkenheid (houder, gezin_id) include (grond, niveau, van, tot);
