import { sql } from 'kysely';
import { findIdentities } from '#modules/bericht/index.ts';
import type { Db } from '#platform/database/transaction.ts';
import {
  askingKey,
  type Known,
  type KnownPersoon,
  leveringKey,
  type NamedVerzoek,
  nummerKey,
  persoonKey,
  verzoekKey,
  type Wanted,
} from '../rules/known.ts';
import type { KnownLevering } from '../rules/round/judge-start.ts';
import type { KnownToewijzing } from '../rules/round/judge-toewijzing.ts';

/** Everything that the rules of level 3 ask about a round of berichten, in nine queries however many there are. */
export async function findKnown(db: Db, wanted: Wanted): Promise<Known> {
  const personen = await findPersonen(db, wanted.personen);
  return {
    ownGemeenten: await findOwnGemeenten(db),
    identities: await findIdentities(db, wanted.identities),
    aanbieders: await findAanbieders(db, wanted.agbs),
    personen,
    toewijzingen: await findToewijzingen(db, wanted.nummers),
    leveringen: await findLeveringen(
      db,
      [...personen.values()].map(({ persoonId }) => persoonId),
    ),
    verzoeken: await findNamed(db, wanted.referenties),
    asking: wanted.referenties.length === 0 ? new Map() : await findAsking(db, wanted),
    categorieen: await findCategorieen(db, wanted.productcodes),
  };
}

export async function findOwnGemeenten(db: Db): Promise<Set<string>> {
  const rows = await db.selectFrom('gemeente').select('code').where('in_regio', '=', true).execute();
  return new Set(rows.map(({ code }) => code));
}

export async function findAanbieders(db: Db, agbs: readonly string[]): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('organisatie')
    .select(['id', 'agb'])
    .where('agb', '=', sql<string>`any (${[...new Set(agbs)]}::text[])`)
    .execute();
  return new Map(rows.map(({ id, agb }) => [agb ?? '', id]));
}

export async function findPersonen(db: Db, wanted: Wanted['personen']): Promise<Map<string, KnownPersoon>> {
  const { rows } = await sql<{ gemeente: string; mark: string; persoon_id: string; gezin_id: string }>`
    select distinct on (w.gemeente, w.mark) w.gemeente, w.mark, p.id as persoon_id, p.gezin_id
    from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as w(gemeente text, mark text)
    join persoon p on p.bsn_kenmerk = decode(w.mark, 'hex') and p.soort = 'jeugdige'
    join gezin g on g.id = p.gezin_id and g.gemeente = w.gemeente
    order by w.gemeente, w.mark, p.id`.execute(db);
  return new Map(
    rows.map((row) => [
      persoonKey(row.gemeente, row.mark),
      { persoonId: row.persoon_id, gezinId: row.gezin_id },
    ]),
  );
}

async function findToewijzingen(db: Db, wanted: Wanted['nummers']): Promise<Map<string, KnownToewijzing>> {
  const { rows } = await sql<KnownToewijzing & { gemeente: string; nummer: number }>`
    select t.gemeente, t.toewijzingnummer as nummer, t.id, t.hulplijn_id as "hulplijnId", t.gezin_id as "gezinId",
      t.persoon_id as "persoonId", t.aanbieder_id as "aanbiederId", t.productcategorie, t.productcode, t.ingangsdatum, t.einddatum,
      t.volume, t.eenheid, t.frequentie, t.budget, t.toewijzingsdatum, t.toewijzingstijd,
      exists (select from toegekend_v1 g where g.gemeente = t.gemeente and g.aanbieder_id = t.aanbieder_id and g.toewijzingnummer = t.toewijzingnummer) as "isToegekend"
    from toewijzing t
    join (select distinct gemeente, nummer from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as r(gemeente text, nummer bigint)) w
      on w.gemeente = t.gemeente and w.nummer = t.toewijzingnummer`.execute(db);
  return new Map(rows.map(({ gemeente, nummer, ...known }) => [nummerKey(gemeente, nummer), known]));
}

async function findLeveringen(db: Db, personen: readonly string[]): Promise<Map<string, KnownLevering[]>> {
  const rows = await db
    .selectFrom('levering')
    .selectAll()
    .where('persoon_id', '=', sql<string>`any (${personen}::uuid[])`)
    .orderBy('begindatum')
    .execute();
  const found = new Map<string, KnownLevering[]>();
  for (const row of rows) {
    const key = leveringKey({
      persoonId: row.persoon_id,
      aanbiederId: row.aanbieder_id,
      gemeente: row.gemeente,
      nummer: row.toewijzingnummer,
      categorie: row.productcategorie,
      code: row.productcode,
    });
    const levering = {
      id: row.id,
      hulplijnId: row.hulplijn_id,
      toewijzingId: row.toewijzing_id,
      begindatum: row.begindatum,
      einddatum: row.einddatum,
      redenBeeindiging: row.reden_beeindiging,
      pauzeOp: row.pauze_op,
      productcategorie: row.productcategorie,
      productcode: row.productcode,
    };
    found.set(key, [...(found.get(key) ?? []), levering]);
  }
  return found;
}

/** The verzoeken that orders name, each with whether it was decided for good. */
async function findNamed(db: Db, wanted: Wanted['referenties']): Promise<Map<string, NamedVerzoek>> {
  if (wanted.length === 0) return new Map();
  const { rows } = await sql<NamedVerzoek & { agb: string; referentie: string }>`
    select w.agb, w.referentie, v.gemeente, encode(v.bsn_kenmerk, 'hex') as mark,
      exists (select from verzoek_antwoord a where a.verzoek_id = v.id and a.soort <> 'in-onderzoek') as "isBesloten"
    from (select distinct agb, referentie from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as r(agb text, referentie text)) w
    join organisatie o on o.agb = w.agb
    join verzoek v on v.aanbieder_id = o.id and v.referentie = w.referentie`.execute(db);
  return new Map(rows.map(({ agb, referentie, ...named }) => [verzoekKey(agb, referentie), named]));
}

async function findAsking(db: Db, { agbs, personen }: Wanted): Promise<Map<string, string>> {
  const marks = [...new Set(personen.map(({ mark }) => Buffer.from(mark, 'hex')))];
  const { rows } = await sql<{ agb: string; gemeente: string; mark: string; sinds: string }>`
    with asked as (
      select o.agb, v.gemeente, v.bsn_kenmerk, v.dagtekening from organisatie o join verzoek v on v.aanbieder_id = o.id
      where o.agb = any (${[...new Set(agbs)]}::text[]))
    select agb, gemeente, '' as mark, min(dagtekening) as sinds from asked group by 1, 2
    union all
    select agb, gemeente, encode(bsn_kenmerk, 'hex'), min(dagtekening) from asked where bsn_kenmerk = any (${marks}::bytea[]) group by 1, 2, 3`.execute(
    db,
  );
  return new Map(rows.map(({ agb, gemeente, mark, sinds }) => [askingKey(agb, gemeente, mark), sinds]));
}

export async function findCategorieen(db: Db, codes: readonly string[]): Promise<Map<string, Set<string>>> {
  if (codes.length === 0) return new Map();
  const { rows } = await sql<{ code: string; categorieen: string[] }>`
    select code, array_agg(distinct categorie) as categorieen from product_v1 where code <> '' and code = any (${[...new Set(codes)]}::text[]) group by code`.execute(
    db,
  );
  return new Map(rows.map(({ code, categorieen }) => [code, new Set(categorieen)]));
}
