-- Who asks for a child by its BSN reads back the name that it wrote itself: not the one that is known here, which would tell
-- whose number it is. A verzoek om wijziging names nobody, and is about a child of an own order.
create or replace view verzoek_v1 as
  select v.id, v.soort, v.bericht_id, v.gemeente, v.aanbieder_id, v.referentie, v.gezin_id, v.persoon_id,
    nullif(case when p.id is null or e.eigen then concat_ws(' ', nullif(v.voornaam, ''), v.voorvoegsel, v.achternaam)
      else concat_ws(' ', nullif(p.voornaam, ''), p.voorvoegsel, p.achternaam) end, '') as client_naam,
    case when e.eigen then v.geboortedatum else coalesce(p.geboortedatum, v.geboortedatum) end as geboortedatum,
    v.dagtekening, v.ontvangen_op, v.uiterlijk_onderzoek, v.uiterlijk_woonplaats, v.reden_verzoek, v.verwijzer_soort, v.verwijzer_naam, v.verwijzer_code,
    v.beschikkingnummer, v.beschikking_ingangsdatum, v.raamcontract, v.gezagsdrager_bekend, v.commentaar,
    coalesce(b.soort, o.soort, 'open') as status,
    -- When the next answer is due; nothing is when it was given.
    case when b.soort is not null then null when o.soort is not null then v.uiterlijk_onderzoek else v.uiterlijk end as uiterlijk,
    (select t.wacht_op from toewijzingbericht t where t.verzoek_id = v.id and t.wacht_op is not null limit 1) as wacht_op,
    -- Only a gemeente that keeps its records here answers here; elsewhere it answers by bericht.
    exists (select from gemeente g where g.code = v.gemeente and g.in_regio)
      and v.gemeente = any ((select app_gemeenten())::text[])
      and ((select app_soort()) = 'gemeente'
        or ((select app_soort()) = 'lokaal-team' and v.gezin_id = any ((select my_writable_gezinnen('toewijzing'))::uuid[]))) as mag_besluiten
  from verzoek v
  left join persoon p on p.id = v.persoon_id
  cross join lateral (select v.achternaam is not null and v.aanbieder_id = (select app_organisatie()) as eigen) e
  left join verzoek_antwoord b on b.verzoek_id = v.id and b.soort <> 'in-onderzoek'
  left join verzoek_antwoord o on o.verzoek_id = v.id and o.soort = 'in-onderzoek'
  where (select current_user) = 'stip_system'
    or v.aanbieder_id = (select app_organisatie())
    or ((select app_soort()) = 'gemeente' and v.gemeente = any ((select app_gemeenten())::text[]))
    or ((select app_soort()) <> 'aanbieder' and v.gezin_id = any ((select my_gezinnen('toewijzing'))::uuid[]));
