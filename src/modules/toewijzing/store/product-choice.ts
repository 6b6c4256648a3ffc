import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';

type Row = { categorie: string; code: string; hulpsoort: string; van: string; tot: string | null };

/** What a product is as help: the region's answer for exactly this code on that day, else for its category, else unknown. */
export async function openProductChoice(
  db: Db,
): Promise<(product: { categorie: string; code: string | null; datum: string }) => string> {
  const { rows } = await sql<Row>`select categorie, code, hulpsoort, van, tot from product_v1`.execute(db);
  const byKey = Map.groupBy(rows, ({ categorie, code }) => `${categorie} ${code}`);
  return ({ categorie, code, datum }) => {
    const candidates = [
      ...(byKey.get(`${categorie} ${code ?? ''}`) ?? []),
      ...(byKey.get(`${categorie} `) ?? []),
    ];
    return (
      candidates.find(({ van, tot }) => van <= datum && (tot === null || datum < tot))?.hulpsoort ??
      'onbekend'
    );
  };
}
