import { type RawBuilder, sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import { Tellingen, type Urgentie, Wachtrij, WachtrijRegel } from '../schema/triage.ts';
import { around, voorblad } from './voorblad.ts';

export type Ask = {
  readonly today: string;
  /** The account that asks, for its own questions. */
  readonly account: string | null;
  /** The last day of receipt that by now is longer ago than the norm; null where there is no norm. */
  readonly teLangSinds: string | null;
  /** Each must be found in the names of the gezin. */
  readonly words: readonly string[];
  readonly deur: string | null;
  readonly urgentie: Urgentie | null;
  readonly stand: 'alle' | 'vrij' | 'mijn' | 'te-lang' | 'op-locatie';
  readonly locatieId: string | null;
  readonly sort: 'dringend' | 'wacht' | '-wacht';
  /** The last question of the page before. */
  readonly after: string | null;
  readonly limit: number;
};
type Listed = Pick<Wachtrij, 'regels' | 'totaal' | 'tellingen' | 'locaties'>;

const rank = sql<number>`case v.urgentie when 'spoed' then 1 when 'snel' then 2 else 3 end`;

/** How a page is ordered, and what comes after the last row of the page before. */
const orders: Readonly<Record<Ask['sort'], { by: RawBuilder<unknown>; beyond: RawBuilder<boolean> }>> = {
  dringend: {
    by: sql`rang, ontvangen_op, id`,
    beyond: sql<boolean>`(c.rang, c.ontvangen_op, c.id) > (select rang, ontvangen_op, id from after)`,
  },
  '-wacht': {
    by: sql`ontvangen_op, id`,
    beyond: sql<boolean>`(c.ontvangen_op, c.id) > (select ontvangen_op, id from after)`,
  },
  wacht: {
    by: sql`ontvangen_op desc, id desc`,
    beyond: sql<boolean>`(c.ontvangen_op, c.id) < (select ontvangen_op, id from after)`,
  },
};

/**
 * One page of the open questions that the policies let the asker see, with the numbers of all of them. The list of
 * families is made once; only the rows of the page are looked up further.
 */
export async function listQueue(db: Db, ask: Ask): Promise<Listed> {
  const { by, beyond } = orders[ask.sort];
  const { rows } = await sql<{ regels: unknown; totaal: number; tellingen: unknown; locaties: unknown }>`
    with v as materialized (
      select id, gezin_id, persoon_id, deur, verwijzer_id, urgentie, ontvangen_op, afgesloten_op, gemeente, behandelaar, locatie_id
      from hulpvraag where afgesloten_op is null),
    chosen as materialized (select v.*, ${rank} as rang from v where ${filters(ask)}),
    after as (select * from chosen where id = ${ask.after}::uuid),
    page as (select p.*, row_number() over (order by ${by}) as nr
      from (select c.* from chosen c where not exists (select from after) or ${beyond} order by ${by} limit ${ask.limit}) p),
    shown as (select ${voorblad(ask.today)}, case when h.gezin_id = any ((select my_triage_gezinnen('lezen'))::uuid[]) then g.naam end as "gezinNaam",
        h.nr
      from page h join gezin_v1 g on g.id = h.gezin_id ${around})
    select (select coalesce(jsonb_agg(s order by s.nr), '[]') from shown s) as regels,
      (select count(*)::int from chosen) as totaal, ${counts(ask)} as tellingen, ${places} as locaties`.execute(
    db,
  );
  const [found] = rows;
  if (!found) throw new Error('a query without a table always answers one row');
  return {
    regels: WachtrijRegel.array().parse(found.regels),
    totaal: found.totaal,
    tellingen: Tellingen.parse(found.tellingen),
    locaties: Wachtrij.shape.locaties.parse(found.locaties),
  };
}

function filters(ask: Ask): RawBuilder<boolean> {
  const { deur, urgentie, locatieId, words } = ask;
  const parts = [
    ...(deur === null ? [] : [sql`v.deur = ${deur}`]),
    ...(urgentie === null ? [] : [sql`v.urgentie = ${urgentie}`]),
    ...(locatieId === null ? [] : [sql`v.locatie_id = ${locatieId}::uuid`]),
    ...(words.length === 0 ? [] : [wears(words)]),
    standing(ask),
  ];
  return sql<boolean>`${sql.join(parts, sql` and `)}`;
}

/**
 * Names are compared without capitals or accents, and never as a pattern. The families are found first and by themselves:
 * joined to the questions one by one, each of them would be held against the whole list of the policy again.
 */
function wears(words: readonly string[]): RawBuilder<boolean> {
  const each = words.map((word) => sql`strpos(g.zoektekst, search_text(${word})) > 0`);
  return sql<boolean>`v.gezin_id = any (array(select g.id from gezin_v1 g where ${sql.join(each, sql` and `)}))`;
}

function standing({ stand, account, teLangSinds }: Ask): RawBuilder<boolean> {
  switch (stand) {
    case 'vrij':
      return sql<boolean>`v.behandelaar is null`;
    case 'mijn':
      return sql<boolean>`v.behandelaar = ${account}::uuid`;
    case 'te-lang':
      return sql<boolean>`v.ontvangen_op <= ${teLangSinds}::date`;
    case 'op-locatie':
      return sql<boolean>`v.locatie_id is not null`;
    case 'alle':
      return sql<boolean>`true`;
  }
}

/** Over all that is open, so that the numbers stay when one of them is chosen. */
const counts = ({
  teLangSinds,
}: Ask) => sql`(select jsonb_build_object('open', count(*), 'vrij', count(*) filter (where behandelaar is null),
  'teLang', case when ${teLangSinds}::date is not null then count(*) filter (where ontvangen_op <= ${teLangSinds}::date) end,
  'spoed', count(*) filter (where urgentie = 'spoed'), 'opLocatie', count(locatie_id)) from v)`;

const places = sql`(select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'naam', o.naam, 'aantal', n.aantal) order by o.naam, o.id), '[]')
  from (select locatie_id, count(*)::int as aantal from v where locatie_id is not null group by locatie_id) n join organisatie o on o.id = n.locatie_id)`;
