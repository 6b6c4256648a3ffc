import { sql } from 'kysely';
import type { Omvang } from '#berichten/rekenen/omvang.ts';
import { identityKey } from '#modules/bericht/index.ts';
import type { Db } from '#platform/database/transaction.ts';
import type { Known, KnownPersoon, KnownTarief, KnownToewijzing } from '../rules/known.ts';
import type { Parties, Wanted } from '../rules/wanted.ts';
import { findDebets, findOpen, findReferenties, findVerbruik } from './granted.ts';

/** Everything that the rules ask about one declaratie, in ten queries however many lines it has. */
export async function findKnown(db: Db, wanted: Wanted): Promise<Known> {
  const { gemeente, agb } = wanted;
  const aanbiederId = await findAanbieder(db, agb);
  const of = { gemeente, aanbiederId: aanbiederId ?? null };
  const toewijzingen = await findToewijzingen(db, wanted);
  const head = await findHead(db, of, wanted);
  return {
    ...head,
    ...(await findGemeente(db, gemeente)),
    aanbiederId,
    toewijzingen,
    personen: await findPersonen(db, wanted),
    referenties: await findReferenties(db, of, wanted.referenties),
    debets: await findDebets(db, of, wanted.vorige),
    open: await findOpen(db, of, wanted.nummers),
    verbruik: await findVerbruik(db, of, toewijzingen),
    tarieven: await findTarieven(db, of, wanted.productcodes),
    categorieen: await findCategorieen(db, wanted.productcodes),
  };
}

async function findAanbieder(db: Db, agb: string): Promise<string | undefined> {
  const row = await db.selectFrom('organisatie').select('id').where('agb', '=', agb).executeTakeFirst();
  return row?.id;
}

async function findGemeente(db: Db, code: string) {
  const row = await db.selectFrom('gemeente').select('in_regio').where('code', '=', code).executeTakeFirst();
  return { isGemeenteBekend: row !== undefined, isOwnGemeente: row?.in_regio ?? false };
}

type Head = {
  readonly hasIdentiteit: boolean;
  readonly hasNummer: boolean;
  readonly laatsteMaand: string | null;
};

/** Only what was accepted counts: a declaratie that was refused as a whole may come again under its own number. */
async function findHead(db: Db, { gemeente, aanbiederId }: Parties, wanted: Wanted) {
  const { rows } = await sql<Head>`
    select
      exists (select from declaratie where aanbieder_id = ${aanbiederId} and identificatie = ${wanted.identificatie} and codes = '{}') as "hasIdentiteit",
      exists (select from declaratie where aanbieder_id = ${aanbiederId} and declaratienummer = ${wanted.declaratienummer} and codes = '{}') as "hasNummer",
      (select max(maand) from declaratie where aanbieder_id = ${aanbiederId} and gemeente = ${gemeente} and codes = '{}') as "laatsteMaand"`.execute(
    db,
  );
  const [head] = rows;
  if (!head) throw new Error('a query without a table always answers one row');
  const { hasIdentiteit, hasNummer, laatsteMaand } = head;
  const identity = identityKey('JW323', wanted.agb, wanted.identificatie);
  return { hasNummer, laatsteMaand, identities: new Set(hasIdentiteit ? [identity] : []) };
}

/** Children of this gemeente: by the file they are in, or by a toewijzing that it gave. */
async function findPersonen(db: Db, { gemeente, marks }: Wanted): Promise<Map<string, KnownPersoon[]>> {
  const { rows } = await sql<KnownPersoon & { mark: string }>`
    select w.mark, p.id as "persoonId", p.gezin_id as "gezinId"
    from unnest(${marks}::text[]) as w(mark)
    join persoon p on p.bsn_kenmerk = decode(w.mark, 'hex')
    join gezin g on g.id = p.gezin_id
    where g.gemeente = ${gemeente} or exists (select from toewijzing t where t.gezin_id = p.gezin_id and t.persoon_id = p.id and t.gemeente = ${gemeente})
    order by p.id`.execute(db);
  const found = new Map<string, KnownPersoon[]>();
  for (const { mark, ...persoon } of rows) {
    const same = found.get(mark);
    if (same) same.push(persoon);
    else found.set(mark, [persoon]);
  }
  return found;
}

type ToewijzingRow = Omit<KnownToewijzing, 'Omvang' | 'Ingangsdatum' | 'Einddatum'> & {
  readonly nummer: number;
  readonly ingangsdatum: string;
  readonly einddatum: string | null;
  readonly volume: number | null;
  readonly eenheid: Omvang['Eenheid'] | null;
  readonly frequentie: Omvang['Frequentie'] | null;
};

async function findToewijzingen(
  db: Db,
  { gemeente, nummers }: Wanted,
): Promise<Map<number, KnownToewijzing>> {
  const { rows } = await sql<ToewijzingRow>`
    select t.toewijzingnummer as nummer, t.id, t.gezin_id as "gezinId", t.persoon_id as "persoonId", t.aanbieder_id as "aanbiederId",
      t.productcategorie, t.productcode, t.ingangsdatum, t.einddatum, t.volume, t.eenheid, t.frequentie, t.budget, t.reden_wijziging as "redenWijziging"
    from unnest(${nummers}::bigint[]) as w(nummer)
    join toewijzing t on t.gemeente = ${gemeente} and t.toewijzingnummer = w.nummer`.execute(db);
  return new Map(rows.map((row) => [row.nummer, toewijzingOf(row)]));
}

function toewijzingOf(row: ToewijzingRow): KnownToewijzing {
  const { nummer, volume, eenheid, frequentie, ingangsdatum, einddatum, ...rest } = row;
  const isComplete = volume !== null && eenheid !== null && frequentie !== null;
  return {
    ...rest,
    Ingangsdatum: ingangsdatum,
    Einddatum: einddatum ?? undefined,
    Omvang: isComplete ? { Volume: volume, Eenheid: eenheid, Frequentie: frequentie } : undefined,
  };
}

/** A price for this gemeente goes before one for all. */
async function findTarieven(
  db: Db,
  { gemeente, aanbiederId }: Parties,
  productcodes: readonly string[],
): Promise<Map<string, KnownTarief[]>> {
  const { rows } = await sql<KnownTarief & { productcode: string }>`
    select productcode, eenheid as "Eenheid", bedrag as "Bedrag", van, tot from tarief
    where aanbieder_id = ${aanbiederId} and productcode = any (${productcodes}::text[]) and gemeente in (${gemeente}, '*')
    order by gemeente = '*', van`.execute(db);
  return Map.groupBy(rows, ({ productcode }) => productcode);
}

async function findCategorieen(db: Db, productcodes: readonly string[]): Promise<Map<string, Set<string>>> {
  const { rows } = await sql<{ code: string; categorieen: string[] }>`
    select code, array_agg(distinct categorie) as categorieen from product_v1 where code = any (${productcodes}::text[]) group by code`.execute(
    db,
  );
  return new Map(rows.map(({ code, categorieen }) => [code, new Set(categorieen)]));
}
