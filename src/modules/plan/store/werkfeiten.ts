import { type RawBuilder, sql } from 'kysely';

export type Asked = {
  readonly today: string;
  /** These gezinnen, such as the one of a page; null for all of who asks. */
  readonly only: readonly string[] | null;
  /** A job works with every gezin that it names; policies show nobody else more by it. */
  readonly as?: 'job';
};

/**
 * The tables that several facts come from, each read once by the list of families that its policies make. Whoever asks
 * names them `works`, `members`, `plans` and `lines`.
 */
export function sourcesOf(asked: Asked): RawBuilder<unknown> {
  const { today, only, as } = asked;
  const begin = sql`coalesce(gestart_op, case when toegang <> 'toewijzing' then ingangsdatum end)`;
  return sql`
    works as materialized (select unnest(${as === 'job' ? sql`${only}::uuid[]` : sql`my_signaal_gezinnen()`}) as id),
    members as materialized (select id, gezin_id, soort, voornaam, geboortedatum, account_id from persoon_v1 ${of(asked)}),
    plans as materialized (select id, gezin_id, evaluatie_op, bespreken_op, gesloten_op from gezinsplan ${of(asked)}),
    lines as materialized (select id, gezin_id, hulpsoort, toegang, aanbieder_id, uitvoerder, ingangsdatum, einddatum,
        einddatum is null or einddatum > ${today}::date as lasts, coalesce(${begin} <= ${today}::date, false) as begun
      from hulplijn ${of(asked)})`;
}

/**
 * The rows of each source for each gezin, under the names of `WorkRows`. Sources are not joined to each other, because
 * for whoever has two thousand families that takes a second; what belongs together the rules put together. Of help that
 * ended only what was ordered again is told.
 */
export function workRowsOf(asked: Asked): RawBuilder<unknown> {
  const { today } = asked;
  return sql`
    select gezin_id, 'kinderen' as soort,
      json_agg(json_build_object('id', id, 'wie', voornaam, 'geboortedatum', geboortedatum, 'account', account_id)) as feit
    from members where soort = 'jeugdige' group by gezin_id
    union all
    select l.gezin_id, 'lijnen', json_agg(json_build_object('id', l.id, 'hulpsoort', l.hulpsoort, 'naam', s.naam, 'naamEn', s.naam_en,
      'van', l.ingangsdatum, 'tot', l.einddatum, 'lasts', l.lasts,
      'voor', case when l.toegang = 'toewijzing' then (select json_agg(p.persoon_id) from hulplijn_persoon p where p.hulplijn_id = l.id) end))
    from (select *, bool_or(lasts and toegang = 'toewijzing') over (partition by gezin_id, hulpsoort) as again from lines) l
      join hulpsoort s on s.code = l.hulpsoort
    where l.lasts or l.toegang = 'toewijzing' and l.again group by l.gezin_id
    union all
    select l.gezin_id, 'helpers', json_agg(distinct coalesce(o.naam, l.uitvoerder))
    from lines l left join organisatie o on o.id = l.aanbieder_id
    where l.lasts and coalesce(o.naam, l.uitvoerder) is not null group by l.gezin_id
    union all
    select gezin_id, 'standen', json_agg(json_build_object('hulplijn', hulplijn_id, 'stand', stand, 'van', van))
    from (select distinct on (hulplijn_id) gezin_id, hulplijn_id, stand, van from hulplijn_stand
          where van <= ${today}::date ${and(asked)} order by hulplijn_id, van desc, op desc) newest group by gezin_id
    union all
    select gezin_id, 'afspraken', json_build_object('klaar', max(uitkomst_op), 'open',
      json_agg(json_build_object('id', id, 'tot', uiterlijk_op)) filter (where uitkomst is null and uiterlijk_op is not null))
    from afspraak ${of(asked)} group by gezin_id
    union all
    select gezin_id, 'verhuizingen', json_agg(json_build_object('persoon', persoon_id, 'dagen', dagen))
    from (select gezin_id, persoon_id, array_agg(distinct van) as dagen from mijn_verhuizing_v1 ${of(asked)} group by 1, 2) moved
    where cardinality(dagen) > 1 group by gezin_id
    union all
    select gezin_id, 'verwijzingen', json_agg(json_build_object('persoon', persoon_id, 'sinds', ontvangen_op))
    from hulpvraag_kind_v1 where afgesloten_op is null and deur not in ('gezin', 'gezinswerker') ${and(asked)} group by gezin_id
    union all select gezin_id, 'analyse', to_json(true) from mijn_analyse_v1 ${of(asked)}
    union all
    select gezin_id, 'stemmen', json_agg(distinct wie) from (
      select gezin_id, partij as wie from instemming where oordeel <> 'kon-niet' ${and(asked)}
      union all select gezin_id, persoon_id from analyse_stem_v1 ${of(asked)}
      union all select gezin_id, door from planversie where door is not null ${and(asked)}) said group by gezin_id
    union all
    select gezin_id, 'consulten', json_agg(json_build_object('id', id, 'sinds', gevraagd_op, 'tot', uiterlijk_op))
    from mijn_consult_v1
    where beantwoord_op is null and gezin_id = any ((select array_agg(id) from works)::uuid[]) ${and(asked)} group by gezin_id
    union all
    select gezin_id, 'antwoorden', json_agg(json_build_object('soort', soort, 'kenmerk', kenmerk))
    from signaalantwoord where ingetrokken_op is null ${and(asked)} group by gezin_id`;
}

/** That a row is of a gezin that was asked for. */
export const ofAsked = ({ only }: Asked, column: string): RawBuilder<boolean> =>
  only === null ? sql<boolean>`true` : sql<boolean>`${sql.ref(column)} = any (${only}::uuid[])`;

const of = (asked: Asked) => sql`where ${ofAsked(asked, 'gezin_id')}`;

const and = (asked: Asked) => sql`and ${ofAsked(asked, 'gezin_id')}`;
