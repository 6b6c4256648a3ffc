// Codes of the region and names stand in quotes, as data.
// cspell:ignoreRegExp '[^'\n]*'
// cspell:ignore oost delfzijl overig
import { type Kysely, sql } from 'kysely';
import { system } from '#platform/actor.ts';
import { stoppedAt } from '#platform/clock.ts';
import type { Database } from '#platform/database/database.gen.ts';
import { type Db, inScope } from '#platform/database/transaction.ts';
import { areas, measures, type Target, targets } from './calibration.ts';

export type Difference = {
  readonly target: Target;
  /** What the source says, at the scale of the made region. */
  readonly bron: number;
  readonly made: number;
  /** Percent of the source for a count, points for a share. */
  readonly difference: number;
  readonly isWithin: boolean;
};

type Measured = ReadonlyMap<string, number>;

/** The same figures as the sources give, counted in the made region by SQL. */
export async function measureDemo(db: Kysely<Database>, today: string, scale: number): Promise<Difference[]> {
  const measured = await inScope(db, system, stoppedAt(today), readMeasured);
  return targets.map((target) => compare(target, measured.get(target.code) ?? 0, scale));
}

/** Twice the spread that chance alone gives: a hundredth of the region cannot hit a figure as well as the whole can. */
function chance({ scales, waarde }: Target, bron: number, scale: number): number {
  if (scale >= 1) return 0;
  if (scales) return 200 / Math.sqrt(bron);
  return 2 * Math.sqrt((waarde * (100 - waarde)) / (startsOfYear * scale));
}

/** About as many as a share of 2021 is taken of. */
const startsOfYear = 10_186;

function compare(target: Target, made: number, scale: number): Difference {
  const bron = target.scales ? target.waarde * scale : target.waarde;
  const difference = target.scales ? ((made - bron) / bron) * 100 : made - bron;
  const room = target.scales ? target.room * 100 : target.room;
  return {
    target,
    bron,
    made,
    difference,
    isWithin: Math.abs(difference) <= room + chance(target, bron, scale),
  };
}

async function readMeasured(db: Db): Promise<Measured> {
  await sql`create temporary table traject on commit drop as
    select h.id, p.persoon_id, h.gemeente, s.cbs_vorm as vorm, h.hulpsoort, h.leveringsvorm, coalesce(h.verwijzer, 'onbekend') as verwijzer,
      h.ingangsdatum as van, coalesce(h.einddatum, 'infinity'::date) as tot,
      not h.hulpsoort = any (${[...measures]}::text[]) as jeugdhulp
    from hulplijn h join hulplijn_persoon p on p.hulplijn_id = h.id join hulpsoort s on s.code = h.hulpsoort
    where h.toegang <> 'consult' and s.cbs_vorm is not null`.execute(db);
  await sql`create index on traject (persoon_id)`.execute(db);
  await sql`analyze traject`.execute(db);
  return new Map([
    ...(await readStock(db)),
    ...(await readStarts(db)),
    ...(await readShares(db)),
    ...(await readRepeats(db)),
    ...(await readEnded(db)),
  ]);
}

async function readStock(db: Db): Promise<[string, number][]> {
  const { rows } = await sql<Record<string, number>>`
    with op as (select * from traject where van <= '2024-10-01' and tot >= '2024-10-01' and gemeente = '0014' and jeugdhulp),
      midden as (select * from traject where van <= '2023-06-30' and tot >= '2023-06-30')
    select
      (select count(*) from op where vorm = '01') as "bjh-0014",
      (select count(distinct persoon_id) from op where leveringsvorm = 'zin') as "zin-0014",
      (select count(distinct persoon_id) from op where leveringsvorm = 'pgb') as "pgb-0014",
      (select count(*) from midden) as "lopend",
      (select count(*) from midden where jeugdhulp) as "lopend-jeugdhulp",
      (select count(*) from midden where hulpsoort = 'pleegzorg') as "lopend-pleegzorg",
      (select count(*) from midden where gemeente = any (${[...areas.east]}::text[])) as "lopend-oost",
      (select count(*) from midden where gemeente = any (${[...areas.north]}::text[])) as "lopend-delfzijl",
      (select count(*) from midden where gemeente <> all (${[...areas.east, ...areas.north]}::text[])) as "lopend-overig"`.execute(
    db,
  );
  return Object.entries(rows[0] ?? {});
}

async function readStarts(db: Db): Promise<[string, number][]> {
  const { rows } = await sql<Record<string, number>>`
    select count(*) filter (where van between '2021-01-01' and '2021-12-31') as "begonnen-2021",
      count(*) filter (where van between '2023-01-01' and '2023-06-30') as "begonnen-2023-h1"
    from traject where jeugdhulp`.execute(db);
  return Object.entries(rows[0] ?? {});
}

/** Percent of the starts of 2021, by form and by referrer. */
async function readShares(db: Db): Promise<[string, number][]> {
  const { rows } = await sql<{ code: string; aandeel: number }>`
    with begonnen as (select * from traject where jeugdhulp and van between '2021-01-01' and '2021-12-31'),
      counted as (select 'vorm-' || vorm as code, count(*) as n from begonnen group by vorm
        union all select 'verwijzer-' || verwijzer, count(*) from begonnen group by verwijzer)
    select code, (100.0 * n / (select count(*) from begonnen))::float8 as aandeel from counted`.execute(db);
  return rows.map(({ code, aandeel }) => [code, aandeel]);
}

/** Help again: it begins while no other help runs, after earlier help ended (the definition of CBS, as near as it can be read). */
async function readRepeats(db: Db): Promise<[string, number][]> {
  const { rows } = await sql<{ code: string; aandeel: number }>`
    select case when extract(year from van) = 2021 then 'herhaald-2021' else 'herhaald-2023-h1' end as code,
      (100.0 * count(*) filter (where
        exists (select from traject e where e.persoon_id = t.persoon_id and e.jeugdhulp and e.tot < t.van)
        and not exists (select from traject l where l.persoon_id = t.persoon_id and l.jeugdhulp and l.van < t.van and l.tot >= t.van))
      / count(*))::float8 as aandeel
    from traject t
    where jeugdhulp and (van between '2021-01-01' and '2021-12-31' or van between '2023-01-01' and '2023-06-30')
    group by 1`.execute(db);
  return rows.map(({ code, aandeel }) => [code, aandeel]);
}

/** Percent of what ended in 2021, by how long it had run. */
async function readEnded(db: Db): Promise<[string, number][]> {
  const { rows } = await sql<{ code: string; aandeel: number }>`
    with ended as (select tot - van as dagen from traject where jeugdhulp and tot between '2021-01-01' and '2021-12-31')
    select case when dagen < 91 then 'duur-0-3' when dagen < 183 then 'duur-3-6' when dagen < 365 then 'duur-6-12'
        when dagen < 731 then 'duur-1-2' when dagen < 1096 then 'duur-2-3' when dagen < 1461 then 'duur-3-4' else 'duur-4' end as code,
      (100.0 * count(*) / (select count(*) from ended))::float8 as aandeel
    from ended group by 1`.execute(db);
  return rows.map(({ code, aandeel }) => [code, aandeel]);
}

const dutch = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

/** The differences as a table for the terminal. */
export function writeDifferences(differences: readonly Difference[]): string {
  const width = Math.max(...differences.map(({ target }) => target.naam.length));
  const lines = differences.map(({ target, bron, made, difference, isWithin }) => {
    const cells = [dutch.format(bron), dutch.format(made)].map((cell) => cell.padStart(9));
    const sign = `${difference > 0 ? '+' : ''}${dutch.format(difference)} ${target.scales ? '%' : 'punt'}`;
    return `${isWithin ? ' ' : '!'} ${target.naam.padEnd(width)} ${cells.join(' ')} ${sign.padStart(11)}`;
  });
  return [
    `  ${'cijfer'.padEnd(width)} ${'bron'.padStart(9)} ${'gemaakt'.padStart(9)} ${'verschil'.padStart(11)}`,
    ...lines,
  ].join('\n');
}
