// Codes of the region and names stand in quotes, as data.
// cspell:ignoreRegExp '[^'\n]*'
// cspell:ignore dyslexie dagbesteding gezinspsychiatrie
import { type Kysely, sql } from 'kysely';
import type { Database } from '#platform/database/database.gen.ts';
import type { Draws } from '../random.ts';

type Product = { readonly categorie: string; readonly code: string | null };

/** What the demo takes from the loaded region. */
export type LoadedRegion = {
  readonly gemeenten: readonly { code: string; naam: string }[];
  readonly hulpsoorten: ReadonlySet<string>;
  productFor(hulpsoort: string, draws: Draws): Product;
};

/** Where the product list of the region names no product: a category of iJw that may hold this help (assumed). */
const otherwise: Readonly<Record<string, string>> = {
  dyslexie: '54',
  'hsj-ambulant': '50',
  dagbesteding: '41',
  gezinspsychiatrie: '43',
  'klinische-ggz': '43',
  'forensische-jeugdhulp': '44',
};

export async function readLoadedRegion(db: Kysely<Database>): Promise<LoadedRegion> {
  const gemeenten = await sql<{ code: string; naam: string }>`
    select code, naam from gemeente where in_regio order by code`.execute(db);
  const hulpsoorten = await sql<{ code: string }>`select code from hulpsoort`.execute(db);
  const producten = await sql<{ hulpsoort: string; categorie: string; code: string }>`
    select hulpsoort, categorie, code from product order by hulpsoort, categorie, code`.execute(db);
  const byHelp = Map.groupBy(producten.rows, (row) => row.hulpsoort);
  return {
    gemeenten: gemeenten.rows,
    hulpsoorten: new Set(hulpsoorten.rows.map((row) => row.code)),
    productFor(hulpsoort, draws) {
      const list = byHelp.get(hulpsoort);
      if (!list) return { categorie: otherwise[hulpsoort] ?? '50', code: null };
      const { categorie, code } = draws.pick('product', list);
      return { categorie, code: code === '' ? null : code };
    },
  };
}
