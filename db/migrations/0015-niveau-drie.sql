-- What the rules of level 3 ask that no row said yet.

-- The last day before a pause, when the final stop came without a new start (iJw OP377): who takes that final stop back is
-- in the pause again, and the pause itself can still be taken back under its own key (TR063).
alter table levering
  add column pauze_op date,
  add constraint levering_pauze_check 
    check (pauze_op is null or (pauze_op >= begindatum and pauze_op <= einddatum and reden_beeindiging <> '20'));

-- Orders on which something was granted that nobody took back: such an order cannot be undone (TR385). No child is in it,
-- and only message traffic asks.
create view toegekend_v1 as
  select distinct p.gemeente, p.aanbieder_id, p.toewijzingnummer from prestatie p
  where p.toegekend and p.debet_credit = 'D' and not exists (
    select from prestatie c where c.aanbieder_id = p.aanbieder_id and c.vorig_referentienummer = p.referentienummer and c.toegekend);
alter view toegekend_v1 owner to stip_system;
grant select on toegekend_v1 to stip_keten, stip_system;
grant update (pauze_op) on levering to stip_keten;
-- The latest bericht about an order says all of it, also when it begins (iJw IV013).
grant update (ingangsdatum) on toewijzing to stip_keten;
