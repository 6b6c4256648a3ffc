import { sql } from 'kysely';
import { findIdentities } from '#modules/bericht/index.ts';
import type { Db } from '#platform/database/transaction.ts';
import type { KnownLevering } from '../rules/judge-start.ts';
import type { KnownToewijzing } from '../rules/judge-toewijzing.ts';
import {
  type Known,
  type KnownPersoon,
  leveringKey,
  nummerKey,
  persoonKey,
  type Wanted,
} from '../rules/known.ts';

/** Everything that the rules of level 3 ask about a round of berichten, in six queries however many there are. */
export async function findKnown(db: Db, wanted: Wanted): Promise<Known> {
  const [ownGemeenten, identities, aanbieders, personen, toewijzingen] = [
    await findOwnGemeenten(db),
    await findIdentities(db, wanted.identities),
    await findAanbieders(db, wanted.agbs),
    await findPersonen(db, wanted.personen),
    await findToewijzingen(db, wanted.nummers),
  ];
  const leveringen = await findLeveringen(
    db,
    [...personen.values()].map(({ persoonId }) => persoonId),
  );
  return { ownGemeenten, identities, aanbieders, personen, toewijzingen, leveringen };
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
      t.volume, t.eenheid, t.frequentie, t.budget
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
    };
    found.set(key, [...(found.get(key) ?? []), levering]);
  }
  return found;
}
