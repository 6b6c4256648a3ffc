-- The chain of an order and what is due in it. Nothing is kept here: these views read what other modules keep.
create index on prestatie (toewijzing_id, begindatum) where toewijzing_id is not null;
-- What waits for its answer, or does not get away: few of very many.
create index bericht_onbeantwoord on bericht (uiterlijk) where richting = 'uit' and beantwoord_op is null and uiterlijk is not null;
create index bericht_onderweg on bericht (verzending) where verzending in ('wacht', 'vastgelopen');

-- Who follows the chain of an order: the one place where that stands. The aanbieder its own; a gemeente those of its
-- gemeenten; who is involved with the gezin, where toewijzingen are seen too. `ingetrokken` is taken back as if it never was
-- (reden 13, or 01 with its last day on its first: iJw CS335).
create view keten_toewijzing_v1 as
  select t.id, t.gemeente, t.toewijzingnummer, t.aanbieder_id, t.gezin_id, t.persoon_id, t.hulplijn_id, t.productcategorie, t.productcode,
    t.ingangsdatum, t.einddatum, t.volume, t.eenheid, t.frequentie, t.budget, t.reden_wijziging, t.toewijzingsdatum,
    case when t.toewijzingstijd ~ '(Z|[+-][0-9:]+)$' then (t.toewijzingsdatum || 'T' || t.toewijzingstijd)::timestamptz
      else (t.toewijzingsdatum || 'T' || t.toewijzingstijd)::timestamp at time zone 'Europe/Amsterdam' end as toegewezen_op,
    coalesce(t.reden_wijziging in ('13', '01') and t.einddatum = t.ingangsdatum, false) as ingetrokken,
    t.aanbieder_id = (select app_organisatie()) or ((select app_soort()) = 'gemeente' and t.gemeente = any ((select app_gemeenten())::text[])) as is_partij
  from toewijzing t
  where (select current_user) = 'stip_system' or t.aanbieder_id = (select app_organisatie())
    or ((select app_soort()) = 'gemeente' and t.gemeente = any ((select app_gemeenten())::text[]))
    or ((select app_soort()) <> 'aanbieder' and t.gezin_id = any ((select my_gezinnen('toewijzing'))::uuid[]));

-- Everything that happened with an order: who did what, at which moment or on which day, and what is known of it. Each branch
-- begins at the one toewijzing that is asked and goes on by an index.
create view keten_v1 as
  select t.id as toewijzing_id, 'toewijzing' as bron, t.id, 'gemeente' as wie, t.toegewezen_op as op, t.toewijzingsdatum as dag,
    jsonb_build_object('redenWijziging', t.reden_wijziging, 'isIngetrokken', t.ingetrokken) as feiten
  from keten_toewijzing_v1 t
  union all
  select t.id, 'wijziging', w.id, 'gemeente', w.gewijzigd_op, (w.gewijzigd_op at time zone 'Europe/Amsterdam')::date,
    jsonb_build_object('soort', w.soort, 'reden', w.reden, 'door', case when (select app_soort()) <> 'aanbieder' then w.gewijzigd_door_naam end)
  from keten_toewijzing_v1 t
  join toewijzing_wijziging w on w.toewijzing_id = t.id
  union all
  -- A verzoek that asks to change this order, or from which it came, with what was answered.
  select t.id, e.bron, v.id, e.wie, e.op, (e.op at time zone 'Europe/Amsterdam')::date, e.feiten
  from keten_toewijzing_v1 t
  join verzoek v on v.gezin_id = t.gezin_id and v.gemeente = t.gemeente and v.aanbieder_id = t.aanbieder_id
  cross join lateral (
    select 'verzoek' as bron, 'aanbieder' as wie, v.ontvangen_op as op, jsonb_build_object('soort', v.soort, 'referentie', v.referentie, 'dagtekening', v.dagtekening) as feiten
    union all
    select 'antwoord', 'gemeente', a.gegeven_op, jsonb_build_object('soort', a.soort, 'reden', a.reden, 'andereGemeente', a.andere_gemeente, 'gevraagdOp', v.ontvangen_op,
      'door', case when (select app_soort()) <> 'aanbieder' then a.gegeven_door_naam end)
    from verzoek_antwoord a where a.verzoek_id = v.id) e
  where exists (select from verzoek_regel r where r.verzoek_id = v.id and r.toewijzingnummer = t.toewijzingnummer and r.soort = 'wijzig')
    or exists (select from toewijzingbericht b where b.verzoek_id = v.id and b.wijzigingen @> jsonb_build_array(jsonb_build_object('id', t.id)))
  union all
  -- That a JW301 cannot be made yet is for the side that can mend it.
  select t.id, 'opdracht', b.id, 'stip', b.gemaakt_op, (b.gemaakt_op at time zone 'Europe/Amsterdam')::date, jsonb_build_object('wachtOp', b.wacht_op, 'regels', b.regels)
  from keten_toewijzing_v1 t
  join toewijzingbericht b on b.gezin_id = t.gezin_id and b.wacht_op is not null and b.wijzigingen @> jsonb_build_array(jsonb_build_object('id', t.id))
  where (select app_soort()) in ('gemeente', 'lokaal-team')
  union all
  select t.id, 'bericht', b.id, case when length(b.afzender) = 4 then 'gemeente' else 'aanbieder' end, b.ontvangen_op,
    (b.ontvangen_op at time zone 'Europe/Amsterdam')::date,
    jsonb_build_object('soort', b.soort, 'richting', b.richting, 'uitkomst', b.uitkomst, 'verzending', b.verzending, 'verzondenOp', b.verzonden_op,
      'uiterlijk', b.uiterlijk, 'beantwoordOp', b.beantwoord_op, 'codes',
      array(select distinct c from jsonb_array_elements(coalesce(b.retour, '[]')) r cross join lateral jsonb_array_elements_text(r -> 'codes') c order by c), 'antwoord',
      (select jsonb_build_object('soort', a.soort, 'verzending', a.verzending, 'op', a.ontvangen_op)
       from bericht a where a.antwoord_op = b.id order by a.ontvangen_op desc limit 1))
  from keten_toewijzing_v1 t
  join bericht_toewijzing n on n.gemeente = t.gemeente and n.toewijzingnummer = t.toewijzingnummer
  join bericht b on b.id = n.bericht_id
  where exists (select from organisatie o where o.id = t.aanbieder_id and o.agb in (b.afzender, b.ontvanger))
  union all
  select t.id, e.bron, l.id, 'aanbieder', null, e.dag, jsonb_build_object('reden', e.reden)
  from keten_toewijzing_v1 t
  join levering l on l.toewijzing_id = t.id
  cross join lateral (
    select 'start' as bron, l.begindatum as dag, null as reden
    union all
    select 'stop', l.einddatum, l.reden_beeindiging where l.einddatum is not null) e
  union all
  -- What was declared on this order: its own lines only. The payment is of the whole declaratie, and for its two parties.
  select t.id, 'declaratie', d.id, 'aanbieder', d.ontvangen_op, (d.ontvangen_op at time zone 'Europe/Amsterdam')::date,
    jsonb_build_object('declaratienummer', d.declaratienummer, 'dagtekening', d.dagtekening, 'maand', to_char(d.maand, 'YYYY-MM'), 'maanden', p.maanden, 'ingediend', p.ingediend,
      'toegekend', p.toegekend, 'codes', p.codes, 'isCredit', p.is_credit, 'beoordeeldOp', d.beoordeeld_op)
    || case when t.is_partij then jsonb_build_object('betalenUiterlijk', b.uiterlijk, 'betaaldOp', b.betaald_op) else '{}' end
  from keten_toewijzing_v1 t
  cross join lateral (
    select l.declaratie_id, bool_and(l.debet_credit = 'C') as is_credit,
      sum(case l.debet_credit when 'D' then l.bedrag else -l.bedrag end)::bigint as ingediend,
      coalesce(sum(case l.debet_credit when 'D' then l.bedrag else -l.bedrag end) filter (where l.toegekend), 0)::bigint as toegekend,
      array(select distinct c from prestatie x cross join lateral unnest(x.codes) c where x.toewijzing_id = t.id and x.declaratie_id = l.declaratie_id order by c) as codes,
      array_agg(distinct to_char(l.begindatum, 'YYYY-MM')) as maanden
    from prestatie l where l.toewijzing_id = t.id group by l.declaratie_id) p
  join declaratie d on d.id = p.declaratie_id
  left join betaling b on b.declaratie_id = d.id
  union all
  select t.id, 'betaling', d.id, 'gemeente', null, b.betaald_op, jsonb_build_object('declaratienummer', d.declaratienummer, 'uiterlijk', b.uiterlijk)
  from keten_toewijzing_v1 t
  join lateral (select distinct l.declaratie_id from prestatie l where l.toewijzing_id = t.id and l.toegekend) p on true
  join declaratie d on d.id = p.declaratie_id
  join betaling b on b.declaratie_id = d.id and b.betaald_op is not null
  where t.is_partij;

-- An order that is delivered in kind: what terms are counted from. Orders that ended more than a year ago are left to the
-- accounts.
create view ketenorder_v1 as
  select t.* from keten_toewijzing_v1 t
  join hulplijn h on h.id = t.hulplijn_id and h.leveringsvorm = 'zin'
  where not t.ingetrokken and t.ingangsdatum <= (select app_today()) and (t.einddatum is null or t.einddatum >= (select app_today()) - 365);

-- Orders in which something may be due. The bounds are wide: terms and working days are judged by rules that know the
-- calendar, so nothing here says that something is late.
create view ketenkandidaat_v1 as
  -- Who has not been told of an order need not begin: then the order itself waits, or its bericht is stuck.
  select 'start' as soort, o.id, o.id as toewijzing_id, o.toewijzingnummer, o.gemeente, o.aanbieder_id, o.gezin_id, o.persoon_id,
    jsonb_build_object('isGi', exists (select from organisatie g where g.id = o.aanbieder_id and g.soort = 'gecertificeerde-instelling'), 'ingangsdatum', o.ingangsdatum, 'ontvangenOp',
      (case when b.berichten = 0 then o.toegewezen_op else b.told_op end at time zone 'Europe/Amsterdam')::date) as feiten
  from ketenorder_v1 o
  cross join lateral (
    select count(*) as berichten, min(coalesce(b.verzonden_op, b.ontvangen_op)) filter (where b.verzending is null or b.verzending in ('verzonden', 'binnen')) as told_op
    from bericht_toewijzing n join bericht b on b.id = n.bericht_id and b.soort = 'JW301'
    where n.gemeente = o.gemeente and n.toewijzingnummer = o.toewijzingnummer) b
  where not exists (select from levering l where l.toewijzing_id = o.id) and (b.told_op is not null or (b.berichten = 0
    and not exists (select from toewijzingbericht w where w.gezin_id = o.gezin_id and w.wacht_op is not null
                    and w.wijzigingen @> jsonb_build_array(jsonb_build_object('id', o.id)))))
  union all
  select 'stop', o.id, o.id, o.toewijzingnummer, o.gemeente, o.aanbieder_id, o.gezin_id, o.persoon_id, jsonb_build_object('einddatum', o.einddatum)
  from ketenorder_v1 o where o.einddatum <= (select app_today()) and exists (select from levering l where l.toewijzing_id = o.id and l.einddatum is null)
  union all
  -- Help that runs and ends soon, while nothing was asked or ordered for afterwards.
  select 'einde', o.id, o.id, o.toewijzingnummer, o.gemeente, o.aanbieder_id, o.gezin_id, o.persoon_id, jsonb_build_object('einddatum', o.einddatum)
  from ketenorder_v1 o
  where o.einddatum between (select app_today()) and (select app_today()) + 62
    and exists (select from levering l where l.toewijzing_id = o.id and l.einddatum is null)
    and not exists (select from toewijzing n where n.gezin_id = o.gezin_id and n.persoon_id = o.persoon_id and n.aanbieder_id = o.aanbieder_id
                    and n.productcategorie = o.productcategorie and n.ingangsdatum > o.ingangsdatum and coalesce(n.einddatum, 'infinity') > o.einddatum)
    and not exists (select from verzoek v join verzoek_regel r on r.verzoek_id = v.id and r.toewijzingnummer = o.toewijzingnummer and r.soort = 'wijzig'
                    where v.gezin_id = o.gezin_id and v.gemeente = o.gemeente
                      and not exists (select from verzoek_antwoord a where a.verzoek_id = v.id and a.soort <> 'in-onderzoek'))
  union all
  -- Months of the quarter before this month in which help was given and of which no line was granted. Where an aanbieder never
  -- declared to this gemeente by way of Stip, nothing is known of its declaraties.
  select 'declaratie', o.id, o.id, o.toewijzingnummer, o.gemeente, o.aanbieder_id, o.gezin_id, o.persoon_id,
    jsonb_build_object('maanden', m.maanden, 'vorm', jsonb_build_object('productcode', o.productcode, 'productcategorie', o.productcategorie, 'volume', o.volume,
      'eenheid', o.eenheid, 'frequentie', o.frequentie, 'budget', o.budget))
  from ketenorder_v1 o
  cross join lateral (
    select array_agg(to_char(m.van, 'YYYY-MM') order by m.van) as maanden
    from generate_series(1, 3) back
    cross join lateral (select (date_trunc('month', app_today()) - make_interval(months => back))::date as van,
      (date_trunc('month', app_today()) - make_interval(months => back - 1) - interval '1 day')::date as tot) m
    where o.ingangsdatum <= m.tot and (o.einddatum is null or o.einddatum >= m.van)
      and exists (select from levering l where l.toewijzing_id = o.id and l.begindatum <= m.tot and (l.einddatum is null or l.einddatum >= m.van))
      and not exists (select from prestatie p where p.toewijzing_id = o.id and p.toegekend and p.begindatum between m.van and m.tot)) m
  where o.is_partij and m.maanden is not null
    and exists (select from declaratie d where d.aanbieder_id = o.aanbieder_id and d.gemeente = o.gemeente and d.codes = '{}')
  union all
  -- An order that cannot be told yet, for the side that can mend it.
  select 'opdracht', b.id, t.id, t.toewijzingnummer, b.gemeente, b.aanbieder_id, b.gezin_id, b.persoon_id,
    jsonb_build_object('gemaaktOp', (b.gemaakt_op at time zone 'Europe/Amsterdam')::date, 'wachtOp', b.wacht_op,
      'verzoek', case when v.id is not null then jsonb_build_object('verzoekSoort', v.soort, 'ontvangenOp', (v.ontvangen_op at time zone 'Europe/Amsterdam')::date,
        'dagtekening', v.dagtekening, 'isGi', exists (select from organisatie g where g.id = v.aanbieder_id and g.soort = 'gecertificeerde-instelling'),
        'isInOnderzoek', exists (select from verzoek_antwoord a where a.verzoek_id = v.id and a.soort = 'in-onderzoek')) end)
  from toewijzingbericht b
  join keten_toewijzing_v1 t on t.gezin_id = b.gezin_id and b.wijzigingen @> jsonb_build_array(jsonb_build_object('id', t.id))
  left join verzoek v on v.id = b.verzoek_id
  where b.wacht_op is not null and (select app_soort()) in ('gemeente', 'lokaal-team');

do $$
declare name text;
begin
  foreach name in array array['keten_toewijzing_v1', 'keten_v1', 'ketenorder_v1', 'ketenkandidaat_v1'] loop
    execute format('alter view %I owner to stip_system', name);
    execute format('grant select on %I to stip_gezin, stip_system', name);
  end loop;
end $$;
