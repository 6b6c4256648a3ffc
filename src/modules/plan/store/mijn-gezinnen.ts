import { type RawBuilder, sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import { statusOf } from '../rules/hulplijn.ts';
import { type Facts, type Limits, ranks } from '../rules/signalen.ts';
import { GezinRegel, type Hulplijn, SignaalSoort, type Tellingen } from '../schema.ts';
import { klasseOn } from './hulplijn.ts';

export type Ask = {
  /** Each word must be found in the name of the gezin, a first name, or the name of the help. */
  readonly words: readonly string[];
  readonly signaal: SignaalSoort | null;
  /** The last gezin of the page before: an id and not a name, because this may stand in an address. */
  readonly after: string | null;
  readonly limit: number;
};

export type GezinFacts = Facts & {
  readonly id: string;
  readonly naam: string;
  readonly leden: string;
  readonly rang: number;
};

export type FactsPage = {
  readonly facts: readonly GezinFacts[];
  readonly totaal: number;
  readonly tellingen: Tellingen;
};

/**
 * One page of the families of who asks, what is needed first in front, with the total. Each table is read once, by the
 * list of families that the policies make; grouping before joining keeps that so for forty and for thousands.
 */
export async function listFacts(db: Db, ask: Ask, limits: Limits): Promise<FactsPage> {
  const { rows } = await sql<FactsPage>`
    with ${sources(limits.today)},
    facts as (
      select g.id, g.naam, l."wachtSinds", coalesce(l.lopend, 0) as lopend, h."hulpvraagSinds", p.evaluatie_op as "evaluatieOp",
        case when o.id is not null and p.gezin_id is null then least(h.eerste, l.eerste) end as "zonderPlanSinds"
      from gezin_v1 g left join lijn l on l.gezin_id = g.id left join vraag h on h.gezin_id = g.id
        left join open_plan o on o.id = g.id left join plan p on p.gezin_id = g.id
      ${found(ask.words)}),
    ranked as materialized (select f.*, ${rank(limits)} as rang from facts f),
    chosen as materialized (select * from ranked r where ${ask.signaal === null ? sql`true` : shows(ask.signaal, limits)}),
    after as (select rang, naam, id from chosen where id = ${ask.after}::uuid),
    page as (select c.*, coalesce((select string_agg(v.voornaam || coalesce(' (' || extract(year from age(${limits.today}::date, v.geboortedatum)) || ')', ''),
         ', ' order by v.soort, v.geboortedatum, v.id) from persoon_v1 v where v.gezin_id = c.id and v.soort <> 'netwerk'), '') as leden
    from chosen c
    where not exists (select from after) or (c.rang, c.naam, c.id) > (select rang, naam, id from after)
    order by c.rang, c.naam, c.id limit ${ask.limit})
    select (select coalesce(jsonb_agg(p order by p.rang, p.naam, p.id), '[]') from page p) as facts,
      (select count(*)::int from chosen) as totaal, ${counts(limits)} as tellingen`.execute(db);
  const [page] = rows;
  if (!page) throw new Error('a query without a table always answers one row');
  return page;
}

/** What is known of each gezin. A plan that has been closed needs nothing, so it gives no date to look at. */
function sources(today: string): RawBuilder<unknown> {
  const begin = sql`coalesce(gestart_op, case when toegang <> 'toewijzing' then ingangsdatum end)`;
  return sql`lijn as (
      select gezin_id, min(ingangsdatum) as eerste,
        min(ingangsdatum) filter (where lasts and not begun) as "wachtSinds", count(*) filter (where lasts and begun)::int as lopend
      from (select gezin_id, ingangsdatum, einddatum is null or einddatum > ${today}::date as lasts,
              coalesce(${begin} <= ${today}::date, false) as begun from hulplijn) h
      group by gezin_id),
    vraag as (
      select gezin_id, min(ontvangen_op) as eerste,
        (array_agg(case when afgesloten_op is null then ontvangen_op end order by ontvangen_op desc, id desc))[1] as "hulpvraagSinds"
      from mijn_hulpvraag_v1 group by gezin_id),
    plan as (select gezin_id, case when gesloten_op is null then evaluatie_op end as evaluatie_op from gezinsplan),
    open_plan as (select unnest(mijn_gezinnen('plan')) as id)`;
}

/** The same order as rankOf; the days come from the same limits, so that list and sentence agree. */
function rank({ today, wachtVoor, planVoor, evaluatieVoor }: Limits): RawBuilder<number> {
  return sql<number>`case
    when "wachtSinds" < ${wachtVoor}::date then ${sql.lit(ranks['hulplijn-wacht-te-lang'])}
    when "hulpvraagSinds" is not null then ${sql.lit(ranks['hulpvraag-wacht'])}
    when "zonderPlanSinds" < ${planVoor}::date then ${sql.lit(ranks['plan-ontbreekt'])}
    when "evaluatieOp" < ${evaluatieVoor}::date then ${sql.lit(ranks['evaluatie-nodig'])}
    when "wachtSinds" < ${today}::date then ${sql.lit(ranks['hulplijn-wacht'])}
    when lopend > 0 and "evaluatieOp" is not null then ${sql.lit(ranks['loopt-goed'])}
    else ${sql.lit(ranks.none)} end`;
}

/** Which families show a signal; a family can show more than one. */
function shows(soort: SignaalSoort, { today, planVoor, evaluatieVoor }: Limits): RawBuilder<boolean> {
  switch (soort) {
    case 'hulplijn-wacht':
      return sql<boolean>`"wachtSinds" < ${today}::date`;
    case 'hulpvraag-wacht':
      return sql<boolean>`"hulpvraagSinds" is not null`;
    case 'plan-ontbreekt':
      return sql<boolean>`"zonderPlanSinds" < ${planVoor}::date`;
    case 'evaluatie-nodig':
      return sql<boolean>`"evaluatieOp" < ${evaluatieVoor}::date`;
    case 'loopt-goed':
      return sql<boolean>`rang = ${sql.lit(ranks['loopt-goed'])}`;
  }
}

/** Counted over the whole list, so that the numbers stay when one of them is chosen. */
function counts(limits: Limits): RawBuilder<Tellingen> {
  const each = SignaalSoort.options.map(
    (soort) => sql`${sql.lit(soort)}, count(*) filter (where ${shows(soort, limits)})`,
  );
  return sql<Tellingen>`(select jsonb_build_object('alle', count(*),
      'aandacht', count(*) filter (where rang < ${sql.lit(ranks['loopt-goed'])}), ${sql.join(each)}) from ranked)`;
}

/** Names are compared as search_text makes them: without capitals or accents, and never as a pattern. */
function found(words: readonly string[]): RawBuilder<unknown> {
  if (words.length === 0) return sql``;
  return sql`
    left join (select gezin_id, string_agg(voornaam, ' ') as namen from persoon_v1 group by gezin_id) pn on pn.gezin_id = g.id
    left join (select h.gezin_id, string_agg(distinct s.naam || ' ' || s.naam_en, ' ') as namen
               from hulplijn h join hulpsoort s on s.code = h.hulpsoort group by h.gezin_id) hn on hn.gezin_id = g.id
    where not exists (select from unnest(${[...words]}::text[]) as w(word)
      where strpos(search_text(concat_ws(' ', g.naam, pn.namen, hn.namen)), search_text(w.word)) = 0)`;
}

type Hulp = GezinRegel['hulp'][number];

/** What help lasts in these families, in the order of the regio. */
export async function listHulp(
  db: Db,
  gezinIds: readonly string[],
  today: string,
): Promise<ReadonlyMap<string, Hulp[]>> {
  const { rows } = await sql<Hulplijn & { naam: string; naamEn: string; klasse: Hulp['klasse'] }>`
    select h.id, h.gezin_id as "gezinId", h.toegang, h.ingangsdatum, h.gestart_op as "gestartOp", h.einddatum,
      s.naam, s.naam_en as "naamEn", k.klasse
    from hulplijn h join hulpsoort s on s.code = h.hulpsoort ${klasseOn(today)}
    where h.gezin_id = any (${[...gezinIds]}::uuid[]) and (h.einddatum is null or h.einddatum > ${today}::date)
    order by s.volgorde, h.ingangsdatum, h.id`.execute(db);
  const lines = rows.map((row) => ({ gezinId: row.gezinId, hulp: { ...row, status: statusOf(row, today) } }));
  const byGezin = Map.groupBy(lines, (line) => line.gezinId);
  return new Map(
    [...byGezin].map(([id, group]) => [id, GezinRegel.shape.hulp.parse(group.map((line) => line.hulp))]),
  );
}
