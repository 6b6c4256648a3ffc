-- Message traffic both ways: what answers what, what is due when, and what still has to be sent.
alter table bericht
  drop constraint bericht_uitkomst_check,
  add constraint bericht_uitkomst_check check (uitkomst in ('ontvangen', 'verwerkt', 'geweigerd')),
  -- Number of the envelope it travels in (StUF-GGk referentienummer): ours when we send it, else the sender's.
  add column kenmerk uuid not null default gen_random_uuid(),
  -- The bericht that this one answers: a retour, or the answer to a declaratie.
  add column antwoord_op uuid references bericht,
  -- Last day on which an answer is due (iJw OP090).
  add column uiterlijk date,
  -- Of what was sent: when its retour came and what that says, as path and codes of each class; empty when all is well.
  add column beantwoord_op timestamptz,
  add column retour jsonb,
  -- Of what is to be sent: waiting, gone, or given up.
  add column verzending text check (verzending in ('wacht', 'verzonden', 'vastgelopen')),
  add column pogingen integer not null default 0,
  add column volgende_poging timestamptz,
  add column verzonden_op timestamptz,
  add constraint bericht_uit_verzending check ((richting = 'uit') = (verzending is not null));

drop index bericht_verwerkt;
drop index bericht_identiteit;
create unique index bericht_verwerkt on bericht (sha256) where richting = 'in' and uitkomst <> 'geweigerd';
-- A retour repeats sender and number of what it answers, so what we answer is not known by them.
create unique index bericht_identiteit on bericht (soort, afzender, identificatie) where uitkomst <> 'geweigerd' and antwoord_op is null;
create index on bericht (soort, ontvangen_op) where uitkomst = 'ontvangen';
create index on bericht (volgende_poging) where verzending = 'wacht';
create unique index bericht_kenmerk on bericht (kenmerk);
create index on bericht (antwoord_op) where antwoord_op is not null;
create index on bericht (uiterlijk) where beantwoord_op is null and uiterlijk is not null;
create sequence berichtnummer start 1000000001;

drop view bericht_v1;
create view bericht_v1 as
  select b.id, b.richting, b.soort, b.afzender, b.ontvanger, b.identificatie, b.dagtekening, b.ontvangen_op, b.uitkomst, b.bevindingen,
    jsonb_array_length(b.bevindingen) as aantal_bevindingen, b.antwoord_op, b.uiterlijk, b.beantwoord_op, b.retour, b.verzending,
    b.pogingen, b.verzonden_op, length(b.inhoud) as bytes,
    antwoord.id as antwoord_id, antwoord.soort as antwoord_soort, antwoord.verzending as antwoord_verzending
  from bericht b
  left join lateral (select a.id, a.soort, a.verzending from bericht a where a.antwoord_op = b.id order by a.ontvangen_op desc limit 1) antwoord on true;
alter view bericht_v1 owner to stip_system;
grant select on bericht_v1 to stip_regio, stip_beheer, stip_keten, stip_system;
grant select, update (uitkomst, bevindingen, beantwoord_op, retour, verzending, pogingen, volgende_poging, verzonden_op) on bericht to stip_keten;
grant select on bericht_gezin to stip_keten;
-- Who manages the system may send again what was given up, and sees no content by doing so.
grant select (id, richting, verzending), update (verzending, volgende_poging, verzonden_op, bevindingen) on bericht to stip_beheer;
create policy resending on bericht to stip_beheer using (richting = 'uit') with check (richting = 'uit');
grant usage on sequence berichtnummer to stip_keten, stip_gezin, stip_system;
