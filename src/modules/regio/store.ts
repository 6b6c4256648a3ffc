import { type Kysely, sql } from 'kysely';
import type { Database } from '#platform/database/database.gen.ts';
import { takeTurn } from '#platform/database/take-turn.ts';
import type { Db } from '#platform/database/transaction.ts';
import { kerncijfersOf } from './rules/kerncijfer.ts';
import { Kerncijfer } from './schema/figure.ts';
import { Hulpsoort } from './schema/hulpsoort.ts';
import { Kaderregister } from './schema/kader.ts';
import { Norm } from './schema/norm.ts';
import { Onderwijspilot } from './schema/onderwijspilot.ts';
import { Klasse, Ordening } from './schema/ordening.ts';
import type { RegioProfiel } from './schema/profiel.ts';
import { Regio } from './schema/regio.ts';
import { Schoolvoorziening } from './schema/schoolvoorziening.ts';

/** The profile that was loaded last, as text to compare with; the lock keeps others out until the transaction ends. */
export async function readLoadedProfile(db: Db): Promise<string | undefined> {
  await takeTurn(db, 'regio');
  const row = await db
    .selectFrom('regio')
    .select(sql<string>`profiel ->> 'tekst'`.as('tekst'))
    .executeTakeFirst();
  return row?.tekst;
}

/** Whether there is a region to serve, asked before anybody signed in. */
export async function isRegioLoaded(db: Kysely<Database>): Promise<boolean> {
  return (await sql`select from regio limit 1`.execute(db)).rows.length > 0;
}

export async function saveProfile(db: Db, profiel: RegioProfiel, now: Date): Promise<void> {
  for (const table of ['indeling', 'product', 'norm', 'kerncijfer', 'regio'] as const)
    await db.deleteFrom(table).execute();
  const kept = JSON.stringify({
    regio: profiel.regio,
    kaders: profiel.kaders,
    tekst: JSON.stringify(profiel),
  });
  await sql`insert into regio (code, naam, profiel, geladen_op)
    values (${profiel.regio.code}, ${profiel.regio.naam}, ${kept}::jsonb, ${now})`.execute(db);
  await saveGemeenten(db, profiel);
  await saveHulpsoorten(db, profiel);
  await saveOrdeningen(db, profiel);
  await saveIndelingen(db, profiel);
  await saveProducten(db, profiel);
  await saveFigures(db, profiel);
}

/** A gemeente that left the region stays known: people and help of earlier days point at it. */
async function saveGemeenten(db: Db, { regio }: RegioProfiel): Promise<void> {
  const rows = regio.gemeenten.map(({ code, naam }) => ({
    code,
    naam,
    subregio: regio.subregios.find(({ gemeenten }) => gemeenten?.includes(code))?.code ?? null,
  }));
  await sql`update gemeente set in_regio = false, subregio = null`.execute(db);
  await sql`insert into gemeente (code, naam, in_regio, subregio)
    select code, naam, true, subregio from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(code text, naam text, subregio text)
    on conflict (code) do update set naam = excluded.naam, in_regio = true, subregio = excluded.subregio`.execute(
    db,
  );
}

async function saveHulpsoorten(db: Db, { hulpsoorten }: RegioProfiel): Promise<void> {
  const codes = hulpsoorten.map(({ code }) => code);
  await sql`delete from hulpsoort where code <> all (${codes}::text[])`.execute(db);
  await sql`insert into hulpsoort (code, naam, naam_en, uitleg, uitleg_en, cbs_vorm, toewijzing, leveringsvormen, volgorde)
    select code, naam, "naamEn", uitleg, "uitlegEn", "cbsVorm", toewijzing, leveringsvormen, volgorde
    from jsonb_to_recordset(${numbered(hulpsoorten)}::jsonb) as r(code text, naam text, "naamEn" text, uitleg text, "uitlegEn" text,
      "cbsVorm" text, toewijzing text, leveringsvormen text[], volgorde integer)
    on conflict (code) do update set naam = excluded.naam, naam_en = excluded.naam_en, uitleg = excluded.uitleg,
      uitleg_en = excluded.uitleg_en, cbs_vorm = excluded.cbs_vorm, toewijzing = excluded.toewijzing,
      leveringsvormen = excluded.leveringsvormen, volgorde = excluded.volgorde`.execute(db);
}

async function saveOrdeningen(db: Db, { ordeningen }: RegioProfiel): Promise<void> {
  const klassen = ordeningen.flatMap(({ code, klassen }) =>
    klassen.map((klasse) => ({ ordening: code, ...klasse })),
  );
  await db.deleteFrom('klasse').execute();
  await db.deleteFrom('ordening').execute();
  await sql`insert into ordening (code, naam, naam_en, volgorde, omschrijving, vastgesteld, zekerheid, bron)
    select code, naam, "naamEn", volgorde, omschrijving, vastgesteld, zekerheid, bron
    from jsonb_to_recordset(${numbered(ordeningen)}::jsonb) as r(code text, naam text, "naamEn" text, volgorde integer,
      omschrijving text, vastgesteld date, zekerheid text, bron text)`.execute(db);
  await sql`insert into klasse (ordening, code, naam, naam_en, kleur, teken, ouder, volgorde, positie)
    select ordening, code, naam, "naamEn", kleur, teken, ouder, volgorde, positie
    from jsonb_to_recordset(${JSON.stringify(klassen)}::jsonb) as r(ordening text, code text, naam text, "naamEn" text,
      kleur text, teken text, ouder text, volgorde integer, positie text)`.execute(db);
}

/** "Every kind of help" and lists of gemeenten become rows, so that whoever counts joins on plain equality. */
async function saveIndelingen(db: Db, { indelingen, hulpsoorten }: RegioProfiel): Promise<void> {
  const rows = indelingen.flatMap(({ gemeenten, hulpsoort, ...row }) =>
    (hulpsoort === null ? hulpsoorten.map(({ code }) => code) : [hulpsoort]).flatMap((code) =>
      (gemeenten ?? ['*']).map((gemeente) => ({ ...row, hulpsoort: code, gemeente })),
    ),
  );
  await sql`insert into indeling (ordening, hulpsoort, gemeente, klasse, van, tot, aandeel, zekerheid, bron, toelichting)
    select ordening, hulpsoort, gemeente, klasse, van, tot, aandeel, zekerheid, bron, toelichting
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(ordening text, hulpsoort text, gemeente text, klasse text,
      van date, tot date, aandeel numeric, zekerheid text, bron text, toelichting text)`.execute(db);
}

async function saveProducten(db: Db, { producten }: RegioProfiel): Promise<void> {
  const rows = producten.flatMap(({ codes, ...row }) => (codes ?? ['']).map((code) => ({ ...row, code })));
  await sql`insert into product (categorie, code, hulpsoort, van, tot, zekerheid)
    select categorie, code, hulpsoort, van, tot, zekerheid
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(categorie text, code text, hulpsoort text, van date, tot date,
      zekerheid text)`.execute(db);
}

async function saveFigures(db: Db, profiel: RegioProfiel): Promise<void> {
  await sql`insert into norm (code, gegevens)
    select r ->> 'code', r from jsonb_array_elements(${JSON.stringify(profiel.normen)}::jsonb) r`.execute(db);
  await sql`insert into kerncijfer (code, thema, gegevens, volgorde)
    select r ->> 'code', r ->> 'thema', r - 'volgorde', (r ->> 'volgorde')::integer
    from jsonb_array_elements(${numbered(kerncijfersOf(profiel))}::jsonb) r`.execute(db);
}

const numbered = (rows: readonly object[]) =>
  JSON.stringify(rows.map((row, place) => ({ ...row, volgorde: place + 1 })));

/** PostgreSQL's word for "something still points at this" (23503), in words of the profile. */
export function isInUse(error: unknown): { bestand: string; reden: string } | undefined {
  if (!(error instanceof Error && 'code' in error && error.code === '23503')) return undefined;
  const detail = 'detail' in error ? String(error.detail) : '';
  const code = /\)=\(([^)]*)\)/.exec(detail)?.[1] ?? '';
  return { bestand: 'hulpsoorten.json', reden: `"${code}" is nog in gebruik en kan niet worden weggelaten` };
}

/** They are few and read by page, so they stay in the profile itself. */
export async function listOnderwijspilotRows(db: Db): Promise<Onderwijspilot[]> {
  const { rows } = await sql<{ pilots: unknown }>`
    select (profiel ->> 'tekst')::jsonb -> 'onderwijspilots' as pilots from regio`.execute(db);
  return Onderwijspilot.array().parse(rows[0]?.pilots ?? []);
}

/** The register of a region; one that was loaded before there was a register has none yet. */
export async function findKaderregister(db: Db): Promise<Kaderregister> {
  const row = await db
    .selectFrom('regio')
    .select(sql<unknown>`profiel -> 'kaders'`.as('kaders'))
    .executeTakeFirst();
  return Kaderregister.parse(row?.kaders ?? { onderwerpen: [], documenten: [], kaders: [] });
}

export async function listSchoolvoorzieningRows(db: Db): Promise<Schoolvoorziening[]> {
  const { rows } = await sql<{ voorzieningen: unknown }>`
    select (profiel ->> 'tekst')::jsonb -> 'schoolvoorzieningen' as voorzieningen from regio`.execute(db);
  return Schoolvoorziening.array().parse(rows[0]?.voorzieningen ?? []);
}

export async function findRegio(db: Db): Promise<Regio | undefined> {
  const row = await db
    .selectFrom('regio')
    .select(sql<unknown>`profiel -> 'regio'`.as('regio'))
    .executeTakeFirst();
  return row && Regio.parse(row.regio);
}

export async function listKerncijferRows(db: Db): Promise<Kerncijfer[]> {
  const rows = await db.selectFrom('kerncijfer_v1').select('gegevens').orderBy('volgorde').execute();
  return Kerncijfer.array().parse(rows.map(({ gegevens }) => gegevens));
}

export async function listNormRows(db: Db): Promise<Norm[]> {
  const rows = await db.selectFrom('norm_v1').select('gegevens').orderBy('code').execute();
  return Norm.array().parse(rows.map(({ gegevens }) => gegevens));
}

export const OrdeningRegel = Ordening.pick({
  code: true,
  naam: true,
  naamEn: true,
  omschrijving: true,
  zekerheid: true,
}).extend({
  klassen: Ordening.shape.klassen.element.omit({ bron: true }).array(),
});

export async function listOrdeningRows(db: Db) {
  const { rows } = await sql`
    select o.code, o.naam, o.naam_en as "naamEn", o.omschrijving, o.zekerheid,
      (select coalesce(jsonb_agg(jsonb_build_object('code', k.code, 'naam', k.naam, 'naamEn', k.naam_en, 'kleur', k.kleur,
        'teken', k.teken, 'ouder', k.ouder, 'positie', k.positie, 'volgorde', k.volgorde) order by k.volgorde), '[]')
       from klasse k where k.ordening = o.code) as klassen
    from ordening o order by o.volgorde`.execute(db);
  return OrdeningRegel.array().parse(rows);
}

export const HulpsoortRegel = Hulpsoort.pick({
  code: true,
  naam: true,
  naamEn: true,
  uitleg: true,
  uitlegEn: true,
  cbsVorm: true,
  toewijzing: true,
  leveringsvormen: true,
}).extend({
  /** Where the hulpsoort falls on that day in the first ordening; null where none of its classes holds it. */
  klasse: Klasse.pick({
    code: true,
    naam: true,
    naamEn: true,
    kleur: true,
    teken: true,
    volgorde: true,
  }).nullable(),
});

export async function listHulpsoortRows(db: Db, today: string) {
  const { rows } = await sql`
    select s.code, s.naam, s.naam_en as "naamEn", s.uitleg, s.uitleg_en as "uitlegEn", s.cbs_vorm as "cbsVorm", s.toewijzing, s.leveringsvormen,
      (select jsonb_build_object('code', k.code, 'naam', k.naam, 'naamEn', k.naam_en, 'kleur', k.kleur, 'teken', k.teken, 'volgorde', k.volgorde)
       from indeling i join klasse k on k.ordening = i.ordening and k.code = i.klasse
       where i.hulpsoort = s.code and i.ordening = (select code from ordening order by volgorde, code limit 1)
         and i.van <= ${today}::date and (i.tot is null or i.tot > ${today}::date)
       order by k.volgorde limit 1) as klasse
    from hulpsoort s order by s.volgorde`.execute(db);
  return HulpsoortRegel.array().parse(rows);
}
