-- A question for help, by whichever door it came in.
create table hulpvraag (
  id            uuid primary key,
  gezin_id      uuid not null references gezin,
  persoon_id    uuid,
  deur          text not null check (deur in ('gezin', 'school', 'huisarts', 'jeugdarts', 'gecertificeerde-instelling', 'veilig-thuis', 'raad-voor-de-kinderbescherming', 'aanbieder', 'gezinswerker')),
  verwijzer_id  uuid references organisatie,
  tekst         text not null check (length(tekst) between 1 and 10000),
  ontvangen_op  date not null,
  gemeente      text not null,
  behandelaar   uuid references account,
  afgesloten_op date check (afgesloten_op >= ontvangen_op),
  uitkomst      text,
  versie        integer not null default 1,
  foreign key (persoon_id, gezin_id) references persoon (id, gezin_id)
);
create index on hulpvraag (gezin_id);
create index on hulpvraag (verwijzer_id);
create table bijlage (
  id        uuid primary key,
  gezin_id  uuid not null references gezin,
  naam      text not null check (length(naam) between 1 and 200),
  mediatype text not null,
  grootte   integer not null check (grootte > 0),
  sha256    text not null,
  bewaard_als text not null,
  toegevoegd_door uuid not null references account,
  toegevoegd_op timestamptz not null
);
create index on bijlage (gezin_id);

create view hulpvraag_v1 as select id, gezin_id, deur, gemeente, ontvangen_op, afgesloten_op, uitkomst from hulpvraag;
grant select on hulpvraag_v1 to stip_system;

do $$
declare name text;
begin
  foreach name in array array['hulpvraag', 'bijlage'] loop
    execute format('grant select, insert, update, delete on %I to stip_system', name);
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy system on %I to stip_system using (true) with check (true)', name);
    execute format('create policy involved on %I for select to stip_gezin using (gezin_id = any ((select my_gezinnen(%L))::uuid[]))', name, name);
    execute format('create policy contributing on %I for insert to stip_gezin with check (gezin_id = any ((select my_writable_gezinnen(%L))::uuid[]))', name, name);
  end loop;
end $$;
grant select, insert, update (persoon_id, tekst, behandelaar, afgesloten_op, uitkomst, versie) on hulpvraag to stip_gezin;
grant select, insert on bijlage to stip_gezin;
create policy changing on hulpvraag for update to stip_gezin using (gezin_id = any ((select my_writable_gezinnen('hulpvraag'))::uuid[]));
alter view hulpvraag_v1 owner to stip_system;

-- What the modules above need of a question, with the rights of the one who asks: when it came and whether it was closed.
create view mijn_hulpvraag_v1 with (security_invoker = true) as select id, gezin_id, ontvangen_op, afgesloten_op from hulpvraag;
grant select on mijn_hulpvraag_v1 to stip_gezin, stip_system;

-- A verwijzer hears how far its verwijzingen are, and reads nothing else: no words, no name of the family, no file.
create function my_verwijzingen()
returns table (id uuid, gezin_id uuid, voornaam text, deur text, ontvangen_op date, opgepakt boolean, afgesloten_op date, uitkomst text)
language sql stable security definer set search_path = public as $$
  select h.id, h.gezin_id, p.voornaam, h.deur, h.ontvangen_op, h.behandelaar is not null, h.afgesloten_op, h.uitkomst
  from hulpvraag h left join persoon p on p.id = h.persoon_id
  where h.verwijzer_id = app_organisatie()
$$;
alter function my_verwijzingen() owner to stip_system;
revoke execute on function my_verwijzingen() from public;
grant execute on function my_verwijzingen() to stip_gezin, stip_system;
