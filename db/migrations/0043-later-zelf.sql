-- The line to 18 and after is of the young person. Whoever became 18 and does not read the file of the whole family, because a brother
-- or sister is still a minor, reads and writes the own line all the same (decision 0022).
create function my_own_personen() returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(p.id), '{}') from persoon p
  where app_organisatie() is null and p.account_id = app_account() and p.soort = 'jeugdige' and p.gezin_id = any (my_own_gezinnen())
$$;
alter function my_own_personen() owner to stip_system;
revoke execute on function my_own_personen() from public;
grant execute on function my_own_personen() to stip_gezin, stip_system;
do $$
declare name text;
begin
  foreach name in array array['toekomstplan', 'overgang'] loop
    execute format('alter policy contributing on %I with check (
      gezin_id = any ((select my_writable_gezinnen(''afsluiting''))::uuid[]) or persoon_id = any ((select my_own_personen())::uuid[]))', name);
    execute format('alter policy changing on %I using (
      gezin_id = any ((select my_writable_gezinnen(''afsluiting''))::uuid[]) or persoon_id = any ((select my_own_personen())::uuid[]))', name);
  end loop;
end $$;
