import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import { kerncijfersOf } from './rules.ts';
import type { RegioProfiel } from './schema.ts';

type Rows = readonly Readonly<Record<string, unknown>>[];

/** Tables of the region in the order in which they lean on each other, each with the columns that make a row one row. */
const tables = {
  gemeente: ['code'],
  ordening: ['code'],
  klasse: ['ordening', 'code'],
  hulpsoort: ['code'],
  indeling: ['ordening', 'hulpsoort', 'gemeente', 'klasse', 'van'],
  product: ['categorie', 'code', 'van'],
  norm: ['code'],
  kerncijfer: ['code'],
} as const;
type Table = keyof typeof tables;

/** True when exactly this profile was loaded before. */
export async function hasProfile(db: Db, { regio }: RegioProfiel, profile: string): Promise<boolean> {
  const { rows } = await sql`select from regio where code = ${regio.code} and profiel = ${profile}::jsonb`.execute(db);
  return rows.length > 0;
}

/** Makes the tables say what the profile says: new rows come, changed ones change, others go where nothing leans on them. */
export async function saveProfile(db: Db, profiel: RegioProfiel, profile: string, now: Date): Promise<void> {
  const { regio } = profiel;
  await sql`delete from regio`.execute(db);
  await sql`insert into regio (code, naam, profiel, geladen_op) values (${regio.code}, ${regio.naam}, ${profile}::jsonb, ${now})`.execute(db);
  const rows = rowsOf(profiel);
  for (const table of Object.keys(tables).reverse() as Table[]) await removeOthers(db, table, rows[table]);
  for (const table of Object.keys(tables) as Table[]) await upsert(db, table, rows[table]);
}

async function removeOthers(db: Db, table: Table, rows: Rows): Promise<void> {
  const name = sql.table(table);
  const same = sql.join(tables[table].map((key) => sql`t.${sql.ref(key)} = r.${sql.ref(key)}`), sql` and `);
  await sql`delete from ${name} t where not exists (
    select from jsonb_populate_recordset(null::${name}, ${JSON.stringify(rows)}::jsonb) r where ${same})`.execute(db);
}

async function upsert(db: Db, table: Table, rows: Rows): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  const keys: readonly string[] = tables[table];
  const name = sql.table(table);
  const all = sql.join(columns.map((column) => sql.ref(column)));
  const changes = sql.join(columns.filter((column) => !keys.includes(column)).map((column) => sql`${sql.ref(column)} = excluded.${sql.ref(column)}`));
  await sql`insert into ${name} (${all}) select ${all} from jsonb_populate_recordset(null::${name}, ${JSON.stringify(rows)}::jsonb)
    on conflict (${sql.join(keys.map((key) => sql.ref(key)))}) do update set ${changes}`.execute(db);
}

function rowsOf(profiel: RegioProfiel): Record<Table, Rows> {
  const { regio, ordeningen, hulpsoorten, indelingen, producten, normen } = profiel;
  const codes = hulpsoorten.map(({ code }) => code);
  return {
    gemeente: regio.gemeenten.map(({ code, naam }) => ({
      code,
      naam,
      in_regio: true,
      subregio: regio.subregios.find(({ gemeenten }) => gemeenten?.includes(code))?.code ?? null,
    })),
    ordening: ordeningen.map(({ code, naam, naamEn }, nr) => ({ code, naam, naam_en: naamEn, volgorde: nr + 1 })),
    klasse: ordeningen.flatMap(({ code: ordening, klassen }) =>
      klassen.map(({ code, naam, naamEn, kleur, teken, ouder, positie, volgorde }) => ({ ordening, code, naam, naam_en: naamEn, kleur, teken, ouder, positie, volgorde })),
    ),
    hulpsoort: hulpsoorten.map(({ code, naam, naamEn, uitleg, uitlegEn, cbsVorm, toewijzing, leveringsvormen }, nr) => ({
      code,
      naam,
      naam_en: naamEn,
      uitleg,
      uitleg_en: uitlegEn,
      cbs_vorm: cbsVorm,
      toewijzing,
      leveringsvormen,
      volgorde: nr + 1,
    })),
    // What the profile says of all kinds or of some gemeenten is written out, so that every query joins plainly.
    indeling: indelingen.flatMap(({ hulpsoort, gemeenten, ...indeling }) =>
      (hulpsoort === null ? codes : [hulpsoort]).flatMap((one) => (gemeenten ?? ['*']).map((gemeente) => ({ ...indeling, hulpsoort: one, gemeente }))),
    ),
    product: producten.flatMap(({ categorie, codes: named, hulpsoort, van, tot, zekerheid }) =>
      (named ?? ['']).map((code) => ({ categorie, code, hulpsoort, van, tot, zekerheid })),
    ),
    norm: normen.map((gegevens) => ({ code: gegevens.code, gegevens })),
    kerncijfer: kerncijfersOf(profiel).map((gegevens, nr) => ({ code: gegevens.code, thema: gegevens.thema, gegevens, volgorde: nr + 1 })),
  };
}
