import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import type { KnownDebet, KnownToewijzing, KnownVerbruik } from '../rules/known.ts';
import type { Parties } from '../rules/wanted.ts';

/** The key of a line, as the rules write it (`debetKey`). */
const sleutel = sql`concat_ws(' ', encode(p.bsn_kenmerk, 'hex'), p.toewijzingnummer, p.begindatum, p.einddatum, p.productcategorie, p.productcode)`;
const isGecrediteerd = sql`exists (select from prestatie c where c.aanbieder_id = p.aanbieder_id and c.vorig_referentienummer = p.referentienummer and c.toegekend)`;

/** Of these numbers, those of lines that were granted to this aanbieder before, in whatever gemeente (TR314). */
export async function findReferenties(
  db: Db,
  { aanbiederId }: Parties,
  referenties: readonly string[],
): Promise<Set<string>> {
  const { rows } = await sql<{ referentienummer: string }>`
    select p.referentienummer from unnest(${referenties}::text[]) as w(nummer)
    join prestatie p on p.aanbieder_id = ${aanbiederId} and p.referentienummer = w.nummer and p.toegekend`.execute(
    db,
  );
  return new Set(rows.map(({ referentienummer }) => referentienummer));
}

/** The granted debet lines at this gemeente that these credits name (TR323, TR390). */
export async function findDebets(
  db: Db,
  { gemeente, aanbiederId }: Parties,
  vorige: readonly string[],
): Promise<Map<string, KnownDebet>> {
  const { rows } = await sql<KnownDebet & { nummer: string }>`
    select w.nummer, ${sleutel} as sleutel, p.volume, p.eenheid, p.tarief, p.bedrag, ${isGecrediteerd} as "isGecrediteerd"
    from unnest(${vorige}::text[]) as w(nummer)
    join prestatie p on p.aanbieder_id = ${aanbiederId} and p.referentienummer = w.nummer and p.toegekend
    where p.gemeente = ${gemeente} and p.debet_credit = 'D'`.execute(db);
  return new Map(rows.map(({ nummer, ...debet }) => [nummer, debet]));
}

/** What was granted, or was sent from here and waits for its answer. */
const isTaken = sql`(p.toegekend or p.codes is null)`;

/** The keys of debet lines on these numbers that were granted or wait, and were not taken back (TR389). */
export async function findOpen(
  db: Db,
  { gemeente, aanbiederId }: Parties,
  nummers: readonly number[],
): Promise<Set<string>> {
  const { rows } = await sql<{ sleutel: string }>`
    select ${sleutel} as sleutel from unnest(${nummers}::bigint[]) as w(nummer)
    join prestatie p on p.aanbieder_id = ${aanbiederId} and p.gemeente = ${gemeente} and p.toewijzingnummer = w.nummer and ${isTaken}
    where p.debet_credit = 'D' and not ${isGecrediteerd}`.execute(db);
  return new Set(rows.map((row) => row.sleutel));
}

/** What was granted or waits on these toewijzingen, by period and unit: debet less credit (TR321, TR322, TR369). */
export async function findVerbruik(
  db: Db,
  { gemeente, aanbiederId }: Parties,
  toewijzingen: ReadonlyMap<number, KnownToewijzing>,
): Promise<Map<string, KnownVerbruik[]>> {
  const { rows } = await sql<KnownVerbruik & { nummer: number }>`
    select p.toewijzingnummer as nummer, p.begindatum, p.eenheid,
      sum(case p.debet_credit when 'D' then p.volume else -p.volume end)::bigint as volume,
      sum(case p.debet_credit when 'D' then p.bedrag else -p.bedrag end)::bigint as bedrag
    from unnest(${[...toewijzingen.keys()]}::bigint[]) as w(nummer)
    join prestatie p on p.aanbieder_id = ${aanbiederId} and p.gemeente = ${gemeente} and p.toewijzingnummer = w.nummer and ${isTaken}
    group by 1, 2, 3`.execute(db);
  const found = new Map<string, KnownVerbruik[]>();
  for (const { nummer, ...verbruik } of rows) {
    const id = toewijzingen.get(nummer)?.id ?? '';
    const same = found.get(id);
    if (same) same.push(verbruik);
    else found.set(id, [verbruik]);
  }
  return found;
}
