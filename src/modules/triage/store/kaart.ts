import { type RawBuilder, sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import { Buurtaanbod } from '../schema/kaart.ts';

const columns = sql`b.id, b.gemeente, gm.naam as "gemeenteNaam", b.naam, b.soort, b.trede, b.omschrijving, b.leeftijd_van as "leeftijdVan",
  b.leeftijd_tot as "leeftijdTot", b.kosten, b.contact, b.bron, b.verzonnen, b.gecontroleerd_op as "gecontroleerdOp", b.tot, b.versie`;
const tables = sql`buurtaanbod b join gemeente gm on gm.code = b.gemeente`;

export type Ask = {
  readonly today: string;
  readonly gemeenten: readonly string[];
  readonly words: readonly string[];
  readonly soort: string | null;
  readonly leeftijd: number | null;
  readonly after: string | null;
  readonly limit: number;
};

/** Offers that can be had today, by name. An offer without an age is for every age. */
export async function listAanbod(db: Db, ask: Ask): Promise<{ aanbod: Buurtaanbod[]; totaal: number }> {
  const { today, gemeenten, soort, leeftijd, after, limit } = ask;
  const chosen = sql<boolean>`b.gemeente = any (${[...gemeenten]}::text[]) and b.van <= ${today}::date and (b.tot is null or b.tot >= ${today}::date)
    and (${soort}::text is null or b.soort = ${soort})
    and (${leeftijd}::int is null or (coalesce(b.leeftijd_van, 0) <= ${leeftijd}::int and coalesce(b.leeftijd_tot, 99) >= ${leeftijd}::int))
    and ${says(ask.words)}`;
  const { rows } = await sql<{ totaal: number }>`
    select ${columns}, (select count(*)::int from buurtaanbod b where ${chosen}) as totaal from ${tables}
    where ${chosen} and (${after}::uuid is null or (b.naam, b.id) > (select naam, id from buurtaanbod where id = ${after}::uuid))
    order by b.naam, b.id limit ${limit}`.execute(db);
  return { aanbod: Buurtaanbod.array().parse(rows), totaal: rows[0]?.totaal ?? 0 };
}

/** Compared without capitals or accents, and never as a pattern. */
function says(words: readonly string[]): RawBuilder<boolean> {
  const text = sql`search_text(b.naam || ' ' || b.omschrijving)`;
  const each = words.map((word) => sql`strpos(${text}, search_text(${word})) > 0`);
  return each.length === 0 ? sql<boolean>`true` : sql<boolean>`(${sql.join(each, sql` and `)})`;
}

export async function findAanbod(db: Db, id: string): Promise<Buurtaanbod | undefined> {
  const { rows } = await sql<object>`select ${columns} from ${tables} where b.id = ${id}`.execute(db);
  return rows[0] && Buurtaanbod.parse(rows[0]);
}

export async function insertAanbod(
  db: Db,
  { leeftijdVan, leeftijdTot, gecontroleerdOp, gemeenteNaam: _, ...aanbod }: Buurtaanbod,
): Promise<void> {
  await db
    .insertInto('buurtaanbod')
    .values({
      ...aanbod,
      leeftijd_van: leeftijdVan,
      leeftijd_tot: leeftijdTot,
      gecontroleerd_op: gecontroleerdOp,
      van: gecontroleerdOp,
    })
    .execute();
}

/** True for who may; a version that someone else made newer changes nothing. */
export async function saveAanbodEnd(
  db: Db,
  { id, tot, versie }: { id: string; tot: string; versie: number },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('buurtaanbod')
    .set({ tot, versie: versie + 1 })
    .where('id', '=', id)
    .where('versie', '=', versie)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** The name of a gemeente; undefined when the region does not know it. */
export async function findGemeenteNaam(db: Db, code: string): Promise<string | undefined> {
  const { rows } = await sql<{ naam: string }>`select naam from gemeente where code = ${code}`.execute(db);
  return rows[0]?.naam;
}
