-- A gezag answer that names somebody who did not have to agree to a story about this child: from that moment it is no longer read,
-- as on a birthday from which others decide, and its teller is told. An answer that nobody can tell changes nothing (decision 0020).
create function ask_again_by_gezag() returns trigger language plpgsql security definer set search_path = public as $$
begin
  with asked as (
    update ervaringsverhaal v set opnieuw_op = app_today() from persoon p
    where v.persoon_id = new.persoon_id and v.delen <> 'niemand' and (v.opnieuw_op is null or v.opnieuw_op > app_today())
      and p.id = new.persoon_id and p.geboortedatum > app_today() - interval '16 years' and not new.dragers <@ v.nodig
    returning v.id)
  insert into outbox (id, event, payload, at)
    select uuidv7(), 'deling.vervallen', jsonb_build_object('verhaal', id), app_now() from asked;
  return null;
end $$;
alter function ask_again_by_gezag() owner to stip_system;
revoke execute on function ask_again_by_gezag() from public;
create trigger ask_again_by_gezag after insert on gezagsrelatie for each row
  when (new.soort <> 'niet-te-bepalen') execute function ask_again_by_gezag();
