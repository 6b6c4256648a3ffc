-- A signal is computed at each look. What is kept is that someone who works with the family has seen it and why it may rest:
-- `kenmerk` stands for the facts it was about, so that other facts bring the signal back.
create table signaalantwoord (
  id                   uuid primary key,
  gezin_id             uuid not null references gezin,
  soort                text not null check (soort ~ '^[a-z]+(-[a-z]+)*$'),
  kenmerk              text not null check (length(kenmerk) between 1 and 100),
  reden                text not null check (length(reden) between 1 and 500),
  door                 uuid not null references account,
  door_naam            text not null,
  op                   timestamptz not null,
  ingetrokken_op       timestamptz check (ingetrokken_op >= op),
  ingetrokken_door     uuid references account,
  ingetrokken_door_naam text,
  check ((ingetrokken_op is null) = (ingetrokken_door is null) and (ingetrokken_op is null) = (ingetrokken_door_naam is null))
);
create index on signaalantwoord (gezin_id);

-- Signals are for who works with a family. The family itself, an aanbieder, and whoever reads along by consent get none.
create function my_signaal_gezinnen() returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(distinct r.gezin_id), '{}') from find_rechten() r where r.grond = 'hulpvraag' and r.deel = 'plan'
$$;
alter function my_signaal_gezinnen() owner to stip_system;
revoke execute on function my_signaal_gezinnen() from public;
grant execute on function my_signaal_gezinnen() to stip_gezin, stip_system;

grant select, insert, update, delete on signaalantwoord to stip_system;
alter table signaalantwoord enable row level security;
alter table signaalantwoord force row level security;
create policy system on signaalantwoord to stip_system using (true) with check (true);
grant select, insert, update (ingetrokken_op, ingetrokken_door, ingetrokken_door_naam) on signaalantwoord to stip_gezin;
-- An answer is part of the file, so the family reads it; whoever else reads the plan by consent does not.
create policy involved on signaalantwoord for select to stip_gezin using (
  gezin_id = any ((select my_signaal_gezinnen())::uuid[]) or gezin_id = any ((select my_gezinnen('inzage'))::uuid[]));
create policy answering on signaalantwoord for insert to stip_gezin with check (
  door = app_account() and ingetrokken_op is null
  and gezin_id = any ((select my_signaal_gezinnen())::uuid[]) and gezin_id = any ((select my_writable_gezinnen('plan'))::uuid[]));
create policy withdrawing on signaalantwoord for update to stip_gezin
  using (ingetrokken_op is null and gezin_id = any ((select my_signaal_gezinnen())::uuid[]) and gezin_id = any ((select my_writable_gezinnen('plan'))::uuid[]))
  with check (ingetrokken_door = app_account());

-- Whose own words stand in which analysis. The first view tells it of a family, which is too little where there are two children.
create view analyse_stem_v1 with (security_invoker = true) as
  select distinct d.gezin_id, d.persoon_id
  from analyse_deelnemer d join analyse_alinea l on l.deelnemer_id = d.id
  where d.soort = 'jeugdige' and d.persoon_id is not null and d.gedeeld_op is not null and (l.tekst <> '' or l.keuze is not null);
-- Which child a question is about, and by which door it came; with the rights of the reader.
create view hulpvraag_kind_v1 with (security_invoker = true) as
  select gezin_id, persoon_id, deur, ontvangen_op, afgesloten_op from hulpvraag where persoon_id is not null;
grant select on analyse_stem_v1, hulpvraag_kind_v1 to stip_gezin, stip_system;
