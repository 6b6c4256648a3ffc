import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import type { Antwoord, SentDeclaratie, SentRegel } from '../rules/antwoord/judge-antwoord.ts';

type Row = Omit<SentDeclaratie, 'regels'>;

/** A declaratie that went out under this number, kept from others until the transaction ends. */
export async function findSentDeclaratie(
  db: Db,
  {
    agb,
    gemeente,
    identificatie,
  }: { readonly agb: string; readonly gemeente: string; readonly identificatie: string },
): Promise<SentDeclaratie | undefined> {
  const { rows } = await sql<Row>`
    select d.id, d.bericht_id as "berichtId", d.gemeente, d.aanbieder_id as "aanbiederId", d.declaratienummer, d.dagtekening, d.ingediend,
      d.beoordeeld_op is not null as "isBeantwoord"
    from declaratie d join organisatie o on o.id = d.aanbieder_id and o.agb = ${agb} join bericht b on b.id = d.bericht_id and b.richting = 'uit'
    where d.gemeente = ${gemeente} and d.identificatie = ${identificatie}
    order by d.beoordeeld_op nulls first limit 1 for update of d`.execute(db);
  const [row] = rows;
  if (!row) return undefined;
  const { rows: lines } = await sql<SentRegel & { referentienummer: string }>`
    select referentienummer, client_nr as "clientNr", prestatie_nr as "prestatieNr", encode(bsn_kenmerk, 'hex') as mark,
      case debet_credit when 'C' then -bedrag else bedrag end as bedrag
    from prestatie where declaratie_id = ${row.id}`.execute(db);
  return { ...row, regels: new Map(lines.map(({ referentienummer, ...line }) => [referentienummer, line])) };
}

/** What lines of a declaratie get that was refused as a whole: nobody looked at them (IV087). */
const notJudged = '0233';

/** What the gemeente decided, on the declaratie and on each of its lines. Answers the gezinnen that it is about. */
export async function saveAntwoord(
  db: Db,
  declaratie: SentDeclaratie,
  { codes, toegekend, afgewezen }: Antwoord,
  now: Date,
): Promise<string[]> {
  const isWhole = codes.length > 0;
  const refused = [...afgewezen].map(([nummer, own]) => ({ nummer, codes: own }));
  await sql`
    update declaratie set toegekend = ${toegekend}, codes = ${[...codes]}::text[], beoordeeld_op = greatest(${now}, ontvangen_op),
      aantal_afgewezen = case when ${isWhole}::boolean then aantal_prestaties else ${refused.length}::int end
    where id = ${declaratie.id}`.execute(db);
  const { rows } = await sql<{ gezin: string | null }>`
    with refused as (select r.nummer, r.codes from jsonb_to_recordset(${JSON.stringify(refused)}::jsonb) as r(nummer text, codes text[]))
    update prestatie p set codes = case when ${isWhole}::boolean then array[${notJudged}]
      else coalesce((select r.codes from refused r where r.nummer = p.referentienummer), '{}') end
    where p.declaratie_id = ${declaratie.id} returning p.gezin_id as gezin`.execute(db);
  return [...new Set(rows.flatMap(({ gezin }) => gezin ?? []))];
}
