-- Roles live in the cluster, not in a database. Each names what a transaction may see; see docs/decisions/0002.
do $$
declare name text;
begin
  foreach name in array array['stip_web', 'stip_gezin', 'stip_regio', 'stip_beheer', 'stip_keten', 'stip_system', 'stip_sealer'] loop
    if not exists (select from pg_roles where rolname = name) then
      execute format('create role %I nologin nosuperuser nobypassrls', name);
    end if;
    if not pg_has_role(current_user, name, 'set') or not pg_has_role(current_user, name, 'usage') then
      execute format('grant %I to current_user', name);
    end if;
  end loop;
end $$;
