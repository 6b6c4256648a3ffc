import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import type { Verzoek } from '../../schema/verzoek.ts';
import { type RegelRow, regelFrom } from './regels.ts';

export type VerzoekAsk = {
  readonly tekst: string | undefined;
  readonly status: Verzoek['status'] | undefined;
  readonly soort: Verzoek['soort'] | undefined;
  readonly gemeente: string | undefined;
  readonly aanbiederId: string | undefined;
  /** Only what is overdue, or what waits until a right bericht can be made. */
  readonly signaal: 'te-laat' | 'bericht-wacht' | undefined;
  /** The last verzoek of the page before. */
  readonly after: string | null;
  readonly today: string;
  readonly limit: number;
};

type Row = Omit<Verzoek, 'regels'> & { readonly regels: readonly RegelRow[] };

/** The columns of a verzoek `v` of verzoek_v1, with its parties `o` and `g`. */
const columns = sql`v.id, v.soort, v.gemeente, g.naam as "gemeenteNaam", v.aanbieder_id as "aanbiederId", o.naam as "aanbiederNaam", v.referentie,
  v.gezin_id as "gezinId", v.persoon_id as "persoonId", v.client_naam as "clientNaam", v.geboortedatum, v.dagtekening, v.ontvangen_op as "ontvangenOp",
  v.status, v.uiterlijk, v.wacht_op as "wachtOp", v.mag_besluiten as "magBesluiten",
  v.soort = 'vot' and (o.soort = 'gecertificeerde-instelling'
    or not exists (select from verzoek_regel m where m.verzoek_id = v.id and coalesce(m.productcategorie, '') <> all (array['47', '48']))) as "isVanGi"`;

const regels = sql`coalesce((select jsonb_agg(to_jsonb(l) - 'verzoek_id' order by l.nr) from verzoek_regel l where l.verzoek_id = v.id), '[]') as regels`;

/** What asks for an answer first, the one that is due first before all; then what was answered, the newest first. */
const place = sql`v.uiterlijk is null, case when v.uiterlijk is null then date '2200-01-01' - v.ontvangen_op::date else v.uiterlijk - date '2000-01-01' end, v.id`;

/** One page of the verzoeken that the reader may see. */
export async function listVerzoekRows(db: Db, ask: VerzoekAsk): Promise<Verzoek[]> {
  const { rows } = await sql<Row>`
    select ${columns}, ${regels}
    from verzoek_v1 v join organisatie o on o.id = v.aanbieder_id left join gemeente g on g.code = v.gemeente
    where ${wanted(ask)} and (${ask.after}::uuid is null or (${place}) > (select ${place} from verzoek_v1 v where v.id = ${ask.after}::uuid))
    order by ${place} limit ${ask.limit}`.execute(db);
  return rows.map(verzoekOf);
}

function wanted(ask: VerzoekAsk) {
  const {
    tekst = null,
    status = null,
    soort = null,
    gemeente = null,
    aanbiederId = null,
    signaal = null,
  } = ask;
  return sql`(${status}::text is null or v.status = ${status}) and (${soort}::text is null or v.soort = ${soort})
    and (${gemeente}::text is null or v.gemeente = ${gemeente}) and (${aanbiederId}::uuid is null or v.aanbieder_id = ${aanbiederId}::uuid)
    and (${signaal}::text is null or case ${signaal} when 'te-laat' then v.uiterlijk < ${ask.today}::date else v.wacht_op is not null end)
    and (${tekst}::text is null or strpos(search_text(concat_ws(' ', v.client_naam, o.naam, v.referentie)), search_text(${tekst ?? ''})) > 0)`;
}

export type VerzoekTellingen = Record<Verzoek['status'] | 'te-laat' | 'bericht-wacht', number>;

/** How many there are of each status and signal, whatever is searched; and how many are wanted. */
export async function countVerzoeken(
  db: Db,
  ask: VerzoekAsk,
): Promise<{ tellingen: VerzoekTellingen; totaal: number }> {
  const { rows } = await sql<VerzoekTellingen & { totaal: number }>`
    select count(*) filter (where v.status = 'open') as open, count(*) filter (where v.status = 'in-onderzoek') as "in-onderzoek",
      count(*) filter (where v.status = 'toegewezen') as toegewezen, count(*) filter (where v.status = 'afgewezen') as afgewezen,
      count(*) filter (where v.uiterlijk < ${ask.today}::date) as "te-laat", count(*) filter (where v.wacht_op is not null) as "bericht-wacht",
      count(*) filter (where ${wanted(ask)}) as totaal
    from verzoek_v1 v join organisatie o on o.id = v.aanbieder_id`.execute(db);
  const [row] = rows;
  if (!row) throw new Error('a count always answers one row');
  const { totaal, ...tellingen } = row;
  return { tellingen, totaal };
}

/** The gemeenten and aanbieders of the verzoeken that the reader may see, to choose from. */
export async function listParties(
  db: Db,
): Promise<{ gemeenten: { code: string; naam: string }[]; aanbieders: { id: string; naam: string }[] }> {
  const { rows } = await sql<{ gemeente: string; gemeenteNaam: string | null; id: string; naam: string }>`
    select distinct v.gemeente, g.naam as "gemeenteNaam", o.id, o.naam
    from verzoek_v1 v join organisatie o on o.id = v.aanbieder_id left join gemeente g on g.code = v.gemeente`.execute(
    db,
  );
  const gemeenten = new Map(rows.map(({ gemeente, gemeenteNaam }) => [gemeente, gemeenteNaam ?? gemeente]));
  const aanbieders = new Map(rows.map(({ id, naam }) => [id, naam]));
  const byName = (one: { naam: string }, other: { naam: string }) => one.naam.localeCompare(other.naam, 'nl');
  return {
    gemeenten: [...gemeenten].map(([code, naam]) => ({ code, naam })).sort(byName),
    aanbieders: [...aanbieders].map(([id, naam]) => ({ id, naam })).sort(byName),
  };
}

export async function findVerzoek(db: Db, id: string): Promise<Verzoek | undefined> {
  const { rows } = await sql<Row>`
    select ${columns}, ${regels}
    from verzoek_v1 v join organisatie o on o.id = v.aanbieder_id left join gemeente g on g.code = v.gemeente where v.id = ${id}`.execute(
    db,
  );
  return rows.map(verzoekOf)[0];
}

function verzoekOf({ regels: lines, ...row }: Row): Verzoek {
  return { ...row, regels: lines.map(regelFrom) };
}
