import { sql } from 'kysely';
import type { Eenheid, Omvang } from '#berichten/rekenen/omvang.ts';
import type { Db } from '#platform/database/transaction.ts';
import type { TeDeclarerenMaand } from '../../rules/declareren/choose-periode.ts';
import type { Opdracht } from '../../rules/declareren/opdracht.ts';

/** The first of every month in which this help was given and which has ended; the order has a day in it too. */
const maanden = (from: string, until: string) => sql`
  generate_series(date_trunc('month', greatest(d.geleverd_van, d.ingangsdatum, ${from}::date)::timestamp),
    least(d.geleverd_tot, d.einddatum, ${until}::date)::timestamp, interval '1 month') as m(maand)`;

/** What was granted and not taken back, or still waits for its answer: that is not declared again (TR389). */
const isDeclared = sql`(
  exists (select from prestatie p where p.aanbieder_id = d.aanbieder_id and p.gemeente = d.gemeente and p.toewijzingnummer = d.toewijzingnummer
    and p.codes is null and p.debet_credit = 'D' and date_trunc('month', p.begindatum::timestamp) = m.maand)
  or exists (select from prestatie p where p.aanbieder_id = d.aanbieder_id and p.gemeente = d.gemeente and p.toewijzingnummer = d.toewijzingnummer
    and p.toegekend and p.debet_credit = 'D' and date_trunc('month', p.begindatum::timestamp) = m.maand
    and not exists (select from prestatie c where c.aanbieder_id = p.aanbieder_id and c.vorig_referentienummer = p.referentienummer and c.toegekend)))`;

/** By gemeente and month how many lines can still be declared by the reader's organisatie. */
export async function listTeDeclarerenMaanden(
  db: Db,
  { from, until }: { readonly from: string; readonly until: string },
): Promise<TeDeclarerenMaand[]> {
  const { rows } = await sql<TeDeclarerenMaand>`
    select d.gemeente, to_char(m.maand, 'YYYY-MM') as maand, count(distinct d.id)::int as aantal
    from te_declareren_v1 d cross join lateral ${maanden(from, until)}
    where not ${isDeclared} group by 1, 2 order by 2 desc, 3 desc, 1`.execute(db);
  return rows;
}

/** The last month that was declared to each gemeente; what was refused as a whole does not count (IV087). */
export async function findLaatsteMaanden(db: Db): Promise<Map<string, string>> {
  const { rows } = await sql<{ gemeente: string; maand: string }>`
    select gemeente, to_char(max(maand), 'YYYY-MM') as maand from declaratie
    where aanbieder_id = app_organisatie() and codes = '{}' group by gemeente`.execute(db);
  return new Map(rows.map(({ gemeente, maand }) => [gemeente, maand]));
}

/** An opdracht in one month, with the child as far as the reader may know it. */
export type OpdrachtRow = {
  readonly opdracht: Opdracht;
  readonly maand: string;
  readonly clientNaam: string | null;
  /** What was declared before on it, by unit: debet less credit. */
  readonly volumes: Readonly<Partial<Record<Eenheid, number>>>;
};

type Row = Omit<Opdracht, 'Omvang' | 'Ingangsdatum' | 'Einddatum'> & {
  readonly maand: string;
  readonly clientNaam: string | null;
  readonly ingangsdatum: string;
  readonly einddatum: string | null;
  readonly volume: number | null;
  readonly eenheid: Omvang['Eenheid'] | null;
  readonly frequentie: Omvang['Frequentie'] | null;
  readonly volumes: OpdrachtRow['volumes'];
};

const columns = sql`
  d.id, d.toewijzing_id as "toewijzingId", d.gemeente, d.toewijzingnummer, d.gezin_id as "gezinId", d.persoon_id as "persoonId",
  d.productcategorie, d.productcode, d.ingangsdatum, d.einddatum, d.volume, d.eenheid, d.frequentie,
  d.geleverd_van as "geleverdVan", d.geleverd_tot as "geleverdTot",
  case when c.id is not null then concat_ws(' ', c.voornaam, c.voorvoegsel, c.achternaam) end as "clientNaam",
  (select coalesce(jsonb_object_agg(v.eenheid, v.volume), '{}') from (
    select p.eenheid, sum(case p.debet_credit when 'D' then p.volume else -p.volume end) as volume from prestatie p
    where p.aanbieder_id = d.aanbieder_id and p.gemeente = d.gemeente and p.toewijzingnummer = d.toewijzingnummer
      and (p.toegekend or p.codes is null) group by p.eenheid) v) as volumes`;

export type TeDeclarerenAsk = {
  readonly gemeente: string;
  readonly from: string;
  readonly until: string;
  readonly limit: number;
};

/** What can still be declared to this gemeente of these months, child by child. */
export async function listTeDeclareren(
  db: Db,
  { gemeente, from, until, limit }: TeDeclarerenAsk,
): Promise<OpdrachtRow[]> {
  const { rows } = await sql<Row>`
    select * from (
      select distinct on (d.id, m.maand) to_char(m.maand, 'YYYY-MM') as maand, ${columns}
      from te_declareren_v1 d cross join lateral ${maanden(from, until)} left join persoon_v1 c on c.id = d.persoon_id
      where d.gemeente = ${gemeente} and not ${isDeclared} order by d.id, m.maand) r
    order by search_text(r."clientNaam"), r.toewijzingnummer, r.maand limit ${limit}`.execute(db);
  return rows.map(rowOf);
}

/** These opdrachten, as far as the reader may declare them. */
export async function findOpdrachten(
  db: Db,
  gemeente: string,
  ids: readonly string[],
): Promise<Map<string, Opdracht>> {
  const { rows } = await sql<Row>`
    select distinct on (d.id) '' as maand, ${columns} from te_declareren_v1 d left join persoon_v1 c on false
    where d.gemeente = ${gemeente} and d.id = any (${ids}::uuid[]) order by d.id`.execute(db);
  return new Map(rows.map((row) => [row.id, rowOf(row).opdracht]));
}

/** The opdrachten with these numbers, each in the month of its line: what was refused before and comes again. */
export async function listOpdrachtenByNummer(
  db: Db,
  gemeente: string,
  wanted: readonly { readonly nummer: number; readonly maand: string }[],
): Promise<OpdrachtRow[]> {
  const { rows } = await sql<Row>`
    select distinct on (w.nummer, w.maand) w.maand, ${columns}
    from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as w(nummer bigint, maand text)
    join te_declareren_v1 d on d.gemeente = ${gemeente} and d.toewijzingnummer = w.nummer
    left join persoon_v1 c on c.id = d.persoon_id order by w.nummer, w.maand, d.geleverd_van desc`.execute(
    db,
  );
  return rows.map(rowOf);
}

function rowOf(row: Row): OpdrachtRow {
  const { maand, clientNaam, volumes, volume, eenheid, frequentie, ingangsdatum, einddatum, ...rest } = row;
  const isComplete = volume !== null && eenheid !== null && frequentie !== null;
  const opdracht = {
    ...rest,
    Ingangsdatum: ingangsdatum,
    Einddatum: einddatum ?? undefined,
    Omvang: isComplete ? { Volume: volume, Eenheid: eenheid, Frequentie: frequentie } : undefined,
  };
  return { opdracht, maand, clientNaam, volumes };
}

/** Of these numbers and months, those that are not declared now: as `nummer maand`. */
export async function findOpenMaanden(
  db: Db,
  gemeente: string,
  wanted: readonly { readonly nummer: number; readonly maand: string }[],
): Promise<Set<string>> {
  const { rows } = await sql<{ key: string }>`
    select w.nummer || ' ' || w.maand as key
    from (select nummer as toewijzingnummer, nummer, maand, ${gemeente}::text as gemeente, app_organisatie() as aanbieder_id
          from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as r(nummer bigint, maand text)) w
    cross join lateral (select w.aanbieder_id, w.gemeente, w.toewijzingnummer) d
    cross join lateral (select (w.maand || '-01')::timestamp as maand) m
    where not ${isDeclared}`.execute(db);
  return new Set(rows.map(({ key }) => key));
}
