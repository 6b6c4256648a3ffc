import { type RawBuilder, sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import { statusOf } from '../rules/hulplijn.ts';
import { type Facts, type Limits, ranks } from '../rules/signalen.ts';
import type { Hulplijn } from '../schema/hulplijn.ts';
import { GezinRegel, SignaalSoort, type Tellingen } from '../schema/mijn-gezinnen.ts';
import { klasseOn } from './hulplijn.ts';

export type Ask = {
  /** Each word must be found in the name of the gezin, a first name, or the name of the help. */
  readonly words: readonly string[];
  readonly signaal: SignaalSoort | null;
  /** The last gezin of the page before: an id and not a name, because this may stand in an address. */
  readonly after: string | null;
  readonly limit: number;
};

type GezinFacts = Facts & {
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
 * list of families that the policies make, and all is brought together by one grouping: the planner cannot know how
 * long that list is, and a join that is quick for forty families would be a disaster for thousands.
 */
export async function listFacts(db: Db, ask: Ask, limits: Limits): Promise<FactsPage> {
  const { rows } = await sql<FactsPage>`
    with pieces (id, naam, "seesPlan", "hasPlan", "evaluatieOp", "besprekenOp", first, "wachtSinds", lopend, "hulpvraagSinds", text) as (
      ${pieces(limits.today, ask.words.length > 0)}),
    facts as (
      select id, max(naam) as naam, min("wachtSinds") as "wachtSinds", coalesce(sum(lopend), 0)::int as lopend,
        max("hulpvraagSinds") as "hulpvraagSinds", max("evaluatieOp") as "evaluatieOp", max("besprekenOp") as "besprekenOp",
        case when bool_or("seesPlan") and not coalesce(bool_or("hasPlan"), false) then min(first) end as "zonderPlanSinds"
      from pieces group by id having max(naam) is not null and ${found(ask.words)}),
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

/** What is known of each gezin, a row for each source. A plan that has been closed gives no date to look at. */
function pieces(today: string, withText: boolean): RawBuilder<unknown> {
  const begin = sql`coalesce(gestart_op, case when toegang <> 'toewijzing' then ingangsdatum end)`;
  const texts = sql`
      union all select gezin_id, null, null, null, null, null, null, null, null, null, voornaam from persoon_v1
      union all select h.gezin_id, null, null, null, null, null, null, null, null, null, s.naam || ' ' || s.naam_en
      from hulplijn h join hulpsoort s on s.code = h.hulpsoort`;
  return sql`
      select id, naam, null::boolean, null::boolean, null::date, null::date, null::date, null::date, null::int, null::date, naam from gezin_v1
      union all select unnest(my_gezinnen('plan')), null, true, null, null, null, null, null, null, null, null
      union all select gezin_id, null, null, true, case when gesloten_op is null then evaluatie_op end,
        case when gesloten_op is null then bespreken_op end, null, null, null, null, null
      from gezinsplan
      union all select gezin_id, null, null, null, null, null, min(ingangsdatum), min(ingangsdatum) filter (where lasts and not begun),
        count(*) filter (where lasts and begun)::int, null, null
      from (select gezin_id, ingangsdatum, einddatum is null or einddatum > ${today}::date as lasts,
              coalesce(${begin} <= ${today}::date, false) as begun from hulplijn) h group by gezin_id
      union all select gezin_id, null, null, null, null, null, min(ontvangen_op), null, null,
        (array_agg(case when afgesloten_op is null then ontvangen_op end order by ontvangen_op desc, id desc))[1], null
      from mijn_hulpvraag_v1 group by gezin_id
      ${withText ? texts : sql``}`;
}

/** The same order as rankOf; the days come from the same limits, so that list and sentence agree. */
function rank(limits: Limits): RawBuilder<number> {
  const { today, wachtVoor, planVoor } = limits;
  return sql<number>`case
    when "wachtSinds" < ${wachtVoor}::date then ${sql.lit(ranks['hulplijn-wacht-te-lang'])}
    when "hulpvraagSinds" is not null then ${sql.lit(ranks['hulpvraag-wacht'])}
    when "zonderPlanSinds" < ${planVoor}::date then ${sql.lit(ranks['plan-ontbreekt'])}
    when ${isDue(limits)} then ${sql.lit(ranks['evaluatie-nodig'])}
    when "wachtSinds" < ${today}::date then ${sql.lit(ranks['hulplijn-wacht'])}
    when lopend > 0 and "evaluatieOp" is not null then ${sql.lit(ranks['loopt-goed'])}
    else ${sql.lit(ranks.none)} end`;
}

/** The plan was not looked at for too long, or not on the day that was agreed. */
const isDue = ({ today, evaluatieVoor }: Limits): RawBuilder<boolean> =>
  sql<boolean>`("evaluatieOp" < ${evaluatieVoor}::date or coalesce("besprekenOp" < ${today}::date, false))`;

/** Which families show a signal; a family can show more than one. */
function shows(soort: SignaalSoort, limits: Limits): RawBuilder<boolean> {
  const { today, planVoor } = limits;
  switch (soort) {
    case 'hulplijn-wacht':
      return sql<boolean>`"wachtSinds" < ${today}::date`;
    case 'hulpvraag-wacht':
      return sql<boolean>`"hulpvraagSinds" is not null`;
    case 'plan-ontbreekt':
      return sql<boolean>`"zonderPlanSinds" < ${planVoor}::date`;
    case 'evaluatie-nodig':
      return isDue(limits);
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
function found(words: readonly string[]): RawBuilder<boolean> {
  const each = words.map(
    (word) => sql<boolean>`strpos(search_text(string_agg(text, ' ')), search_text(${word})) > 0`,
  );
  return each.length === 0 ? sql<boolean>`true` : sql<boolean>`${sql.join(each, sql` and `)}`;
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
      s.naam, s.naam_en as "naamEn", k.klasse, t.stand
    from hulplijn h join hulpsoort s on s.code = h.hulpsoort ${klasseOn(today)}
      left join lateral (select n.stand from hulplijn_stand n where n.hulplijn_id = h.id and n.van <= ${today}::date
        order by n.van desc, n.op desc limit 1) t on true
    where h.gezin_id = any (${[...gezinIds]}::uuid[]) and (h.einddatum is null or h.einddatum > ${today}::date)
    order by s.volgorde, h.ingangsdatum, h.id`.execute(db);
  const lines = rows.map((row) => ({ gezinId: row.gezinId, hulp: { ...row, status: statusOf(row, today) } }));
  const byGezin = Map.groupBy(lines, (line) => line.gezinId);
  return new Map(
    [...byGezin].map(([id, group]) => [id, GezinRegel.shape.hulp.parse(group.map((line) => line.hulp))]),
  );
}
