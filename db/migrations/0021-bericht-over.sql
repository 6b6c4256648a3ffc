-- From a bericht to the orders that it names, for who may see both; a retour is about what its question is about.
create view bericht_toewijzing_v1 as
  select b.id as bericht_id, t.id, t.toewijzingnummer
  from bericht_v1 b
  join bericht_toewijzing o on o.bericht_id in (b.id, b.antwoord_op)
  join toewijzing t on t.gemeente = o.gemeente and t.toewijzingnummer = o.toewijzingnummer
  where (select current_user) = 'stip_system'
    or t.aanbieder_id = (select app_organisatie())
    or ((select app_soort()) = 'gemeente' and t.gemeente = any ((select app_gemeenten())::text[]));
alter view bericht_toewijzing_v1 owner to stip_system;
grant select on bericht_toewijzing_v1 to stip_gezin, stip_regio, stip_beheer, stip_keten, stip_system;
-- Who sends a bericht once more gives it as many attempts as a new one.
grant update (pogingen) on bericht to stip_beheer;
