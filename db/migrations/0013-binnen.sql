-- Message traffic that stays inside: an organisatie that does its traffic in Stip gets nothing brought, because what is sent
-- to it stands here already.
alter table organisatie add column verkeer_in_stip boolean not null default false;

alter table bericht
  drop constraint bericht_verzending_check,
  -- `binnen`: both sides work here, so it has nowhere to go.
  add constraint bericht_verzending_check check (verzending in ('wacht', 'verzonden', 'vastgelopen', 'binnen'));

-- Whether this party of a header (code of a gemeente, or AGB-code) has its records in Stip.
create function is_binnen(partij text) returns boolean language sql stable as $$
  select exists (select from gemeente g where g.code = partij and g.in_regio)
    or exists (select from organisatie o where o.agb = partij and o.verkeer_in_stip)
$$;

-- Which orders a bericht is about, by the number that the gemeente gave: so that the chain of one order can be told.
create table bericht_toewijzing (
  bericht_id       uuid not null references bericht,
  gemeente         text not null check (gemeente ~ '^[0-9]{4}$'),
  toewijzingnummer bigint not null,
  primary key (bericht_id, toewijzingnummer)
);
create index on bericht_toewijzing (gemeente, toewijzingnummer);
alter table bericht_toewijzing enable row level security;
alter table bericht_toewijzing force row level security;
create policy system on bericht_toewijzing to stip_system using (true) with check (true);
create policy chain on bericht_toewijzing to stip_keten using (true) with check (true);
grant select, insert, update, delete on bericht_toewijzing to stip_system;
grant select, insert on bericht_toewijzing to stip_keten;

-- Under which codes the reader's organisatie stands in a header.
create function mijn_partijen() returns text[] language sql stable as $$
  select case app_soort() when 'gemeente' then app_gemeenten()::text[]
    when 'aanbieder' then array(select agb from organisatie where id = app_organisatie() and agb is not null)
    when 'gecertificeerde-instelling' then array(select agb from organisatie where id = app_organisatie() and agb is not null)
    else '{}'::text[] end
$$;

-- The journal without content, with its walls inside: who looks at the region or manages it sees all, a gemeente and an
-- aanbieder what they sent or got. A retour repeats the header of what it answers, so it stands on both sides too.
drop view bericht_v1;
create view bericht_stand_v1 as
  select b.id, b.richting, b.soort, b.afzender, b.ontvanger, b.identificatie, b.dagtekening, b.ontvangen_op, b.uitkomst, b.bevindingen,
    b.antwoord_op, b.uiterlijk, b.beantwoord_op, b.retour, b.verzending, b.pogingen, b.verzonden_op, length(b.inhoud) as bytes
  from bericht b
  where (select current_user) <> 'stip_gezin'
    or b.afzender = any ((select mijn_partijen())::text[]) or b.ontvanger = any ((select mijn_partijen())::text[]);
-- The same with the newest answer to each, for showing; counting does without.
create view bericht_v1 as
  select b.*, jsonb_array_length(b.bevindingen) as aantal_bevindingen,
    antwoord.id as antwoord_id, antwoord.soort as antwoord_soort, antwoord.verzending as antwoord_verzending
  from bericht_stand_v1 b
  left join lateral (select a.id, a.soort, a.verzending from bericht a where a.antwoord_op = b.id order by a.ontvangen_op desc limit 1) antwoord on true;
alter view bericht_stand_v1 owner to stip_system;
grant select on bericht_stand_v1 to stip_gezin, stip_regio, stip_beheer, stip_keten, stip_system;
alter view bericht_v1 owner to stip_system;
grant select on bericht_v1 to stip_gezin, stip_regio, stip_beheer, stip_keten, stip_system;
create index on bericht (afzender, ontvangen_op desc);
create index on bericht (ontvanger, ontvangen_op desc);
