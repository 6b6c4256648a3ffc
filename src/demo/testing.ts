import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Kysely, sql } from 'kysely';
import type { Database } from '#platform/database/database.gen.ts';

type Help = {
  code: string;
  naam: string;
  naamEn: string;
  uitleg: string;
  uitlegEn: string;
  cbsVorm: string | null;
  toewijzing: string;
  leveringsvormen: string[];
};
type Product = { categorie: string; codes: string[] | null; hulpsoort: string; zekerheid: string };

const folder = fileURLToPath(new URL('../../regio/groningen/', import.meta.url));
const read = async (name: string) => JSON.parse(await readFile(`${folder}${name}.json`, 'utf8'));

/** As much of the region Groningen as the demo asks for, straight from its files. */
export async function arrangeRegion(owner: Kysely<Database>): Promise<void> {
  const regio: { gemeenten: { code: string; naam: string }[] } = await read('regio');
  const help: Help[] = await read('hulpsoorten');
  const products: Product[] = await read('producten');
  const known = new Set(help.map(({ code }) => code));
  const rows = products
    .filter(({ hulpsoort }) => known.has(hulpsoort))
    .flatMap(({ categorie, codes, hulpsoort, zekerheid }) =>
      (codes ?? ['']).map((code) => ({ categorie, code, hulpsoort, zekerheid })),
    );
  const unique = new Map(rows.map((row) => [`${row.categorie} ${row.code}`, row]));
  await owner
    .insertInto('gemeente')
    .values(regio.gemeenten.map(({ code, naam }) => ({ code, naam, in_regio: true })))
    .execute();
  await sql`insert into hulpsoort (code, naam, naam_en, uitleg, uitleg_en, cbs_vorm, toewijzing, leveringsvormen, volgorde)
    select code, naam, "naamEn", uitleg, "uitlegEn", "cbsVorm", toewijzing, leveringsvormen, row_number() over ()
    from jsonb_to_recordset(${JSON.stringify(help)}::jsonb) as h(code text, naam text, "naamEn" text, uitleg text, "uitlegEn" text,
      "cbsVorm" text, toewijzing text, leveringsvormen text[])`.execute(owner);
  await owner
    .insertInto('product')
    .values([...unique.values()])
    .execute();
}
