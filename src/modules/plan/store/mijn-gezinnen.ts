import { type RawBuilder, sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import { gatherWerkfeiten, type WorkRows } from '../rules/gather-werkfeiten.ts';
import { statusOf } from '../rules/hulplijn.ts';
import type { Facts } from '../rules/signalen.ts';
import type { Hulplijn } from '../schema/hulplijn.ts';
import { GezinRegel } from '../schema/mijn-gezinnen.ts';
import { klasseOn } from './hulplijn.ts';
import { type Asked, ofAsked, sourcesOf, workRowsOf } from './werkfeiten.ts';

export type Ask = Asked & {
  /** Each word must be found in the name of the gezin, a first name, or the name of the help. */
  readonly words: readonly string[];
};

export type GezinFacts = Facts & { readonly id: string; readonly naam: string; readonly leden: string };

/**
 * What is known of each gezin of who asks, by name. Each table is read once, by the list of families that the policies
 * make, and all is brought together by one grouping: the planner cannot know how long that list is, and a join that is
 * quick for forty families would be a disaster for thousands. What is a signal the rules decide.
 */
export async function listFacts(db: Db, { words, ...asked }: Ask): Promise<GezinFacts[]> {
  const { today } = asked;
  const { rows } = await sql<Omit<GezinFacts, 'werk'> & { rows: WorkRows | null }>`
    with ${sourcesOf(asked)},
    pieces (id, naam, "seesPlan", "hasPlan", "evaluatieOp", "besprekenOp", first, "wachtSinds", lopend, "hulpvraagSinds", "hulpvraagId", text) as (
      ${pieces(asked, words.length > 0)}),
    facts as (
      select id, max(naam) as naam, min("wachtSinds") as "wachtSinds", coalesce(sum(lopend), 0)::int as lopend,
        max("hulpvraagSinds") as "hulpvraagSinds", max("hulpvraagId") as "hulpvraagId",
        max("evaluatieOp") as "evaluatieOp", max("besprekenOp") as "besprekenOp",
        case when bool_or("seesPlan") and not coalesce(bool_or("hasPlan"), false) then min(first) end as "zonderPlanSinds"
      from pieces group by id having max(naam) is not null and ${found(words)}),
    known (gezin_id, soort, feit) as (${workRowsOf(asked)}),
    werk as (select gezin_id, json_object_agg(soort, feit) as feiten from known group by gezin_id),
    people as (select gezin_id, string_agg(voornaam || coalesce(' (' || extract(year from age(${today}::date, geboortedatum)) || ')', ''),
        ', ' order by soort, geboortedatum, id) as leden from members where soort <> 'netwerk' group by gezin_id)
    select f.*, coalesce(p.leden, '') as leden, case when s.id is not null then coalesce(w.feiten, '{}') end as rows
    from facts f left join people p on p.gezin_id = f.id left join works s on s.id = f.id left join werk w on w.gezin_id = f.id
    order by f.naam, f.id`.execute(db);
  return rows.map(({ rows: work, ...facts }) => ({
    ...facts,
    werk: work && gatherWerkfeiten(work, facts.evaluatieOp),
  }));
}

/** What is known of each gezin, a row for each source. A plan that has been closed gives no date to look at. */
function pieces(asked: Asked, withText: boolean): RawBuilder<unknown> {
  const of = (column: string) => sql`where ${ofAsked(asked, column)}`;
  const texts = sql`
      union all select gezin_id, null, null, null, null, null, null, null, null, null, null, voornaam from members
      union all select h.gezin_id, null, null, null, null, null, null, null, null, null, null, s.naam || ' ' || s.naam_en
      from lines h join hulpsoort s on s.code = h.hulpsoort`;
  return sql`
      select id, naam, null::boolean, null::boolean, null::date, null::date, null::date, null::date, null::int, null::date, null::text, naam
      from gezin_v1 ${of('id')}
      union all select ${readable(asked)}, null, true, null, null, null, null, null, null, null, null, null
      union all select gezin_id, null, null, true, case when gesloten_op is null then evaluatie_op end,
        case when gesloten_op is null then bespreken_op end, null, null, null, null, null, null
      from plans
      union all select gezin_id, null, null, null, null, null, min(ingangsdatum), min(ingangsdatum) filter (where lasts and not begun),
        count(*) filter (where lasts and begun)::int, null, null, null
      from lines group by gezin_id
      union all select gezin_id, null, null, null, null, null, min(ontvangen_op), null, null,
        (array_agg(case when afgesloten_op is null then ontvangen_op end order by ontvangen_op desc, id desc))[1],
        (array_agg(case when afgesloten_op is null then id::text end order by ontvangen_op desc, id desc))[1], null
      from mijn_hulpvraag_v1 ${of('gezin_id')} group by gezin_id
      ${withText ? texts : sql``}`;
}

/** The gezinnen whose plan is read. */
const readable = ({ only, as }: Asked) =>
  as === 'job' ? sql`unnest(${only}::uuid[])` : sql`unnest(my_gezinnen('plan'))`;

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
