import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import { type Consultthema, Expertprofiel, type Thema } from '../schema.ts';

export async function listThemas(db: Db): Promise<(typeof Consultthema)['_output'][]> {
  const { rows } = await sql<(typeof Consultthema)['_output']>`
    select code, naam, naam_en as "naamEn" from consultthema order by volgorde, code`.execute(db);
  return rows;
}

/** Which of these words are no themes of the region. */
export async function findUnknownThemas(
  db: Db,
  themas: readonly (typeof Thema)['_output'][],
): Promise<string[]> {
  const { rows } = await sql<{ code: string }>`
    select t.code from unnest(${[...themas]}::text[]) t(code) where t.code not in (select code from consultthema)`.execute(
    db,
  );
  return rows.map(({ code }) => code);
}

/** What is known of an expert, before the rules have said what it means. */
export type ExpertRow = Expertprofiel & {
  readonly accountId: string;
  readonly naam: string;
  readonly organisatie: string | null;
  readonly afwezigTot: string | null;
  readonly antwoorden: number;
  readonly mediaanUren: number | null;
  readonly magLezen: boolean | null;
};

/** Every expert of the region; with a gezin of one's own also whether it let each in. */
export async function listExpertRows(db: Db, gezinId: string | null): Promise<ExpertRow[]> {
  const { rows } = await sql<ExpertRow>`
    select account_id as "accountId", naam, organisatie, segment, themas, dagen, van_uur as "vanUur", tot_uur as "totUur",
      toelichting, afwezig_tot as "afwezigTot", antwoorden, mediaan_uren as "mediaanUren", mag_lezen as "magLezen"
    from list_experts(${gezinId}::uuid)`.execute(db);
  return rows;
}

export async function findProfiel(db: Db): Promise<{ profiel: Expertprofiel; versie: number } | undefined> {
  const { rows } = await sql<Expertprofiel & { versie: number }>`
    select segment, themas, dagen, van_uur as "vanUur", tot_uur as "totUur", toelichting, versie
    from expertprofiel where account_id = app_account() for update`.execute(db);
  const [row] = rows;
  return row && { profiel: Expertprofiel.parse(row), versie: row.versie };
}

export async function saveProfiel(
  db: Db,
  { segment, themas, dagen, vanUur, totUur, toelichting }: Expertprofiel,
  versie: number,
): Promise<void> {
  await sql`
    insert into expertprofiel (account_id, segment, themas, dagen, van_uur, tot_uur, toelichting, versie)
    values (app_account(), ${segment}, ${[...themas]}::text[], ${[...dagen]}::integer[], ${vanUur}, ${totUur}, ${toelichting}, ${versie})
    on conflict (account_id) do update set segment = excluded.segment, themas = excluded.themas, dagen = excluded.dagen,
      van_uur = excluded.van_uur, tot_uur = excluded.tot_uur, toelichting = excluded.toelichting, versie = excluded.versie`.execute(
    db,
  );
}

/** Every norm of the regio as it was loaded; the rules choose. */
export async function listNormGegevens(db: Db): Promise<unknown[]> {
  const { rows } = await sql<{ gegevens: unknown }>`select gegevens from norm_v1 order by code`.execute(db);
  return rows.map(({ gegevens }) => gegevens);
}

/** Names in the own gezinnen that are spelled as one of these words. Only compared, never shown. */
export async function findNamen(
  db: Db,
  words: readonly string[],
): Promise<{ voornamen: string[]; achternamen: string[] }> {
  const { rows } = await sql<{ voornaam: string; achternaam: string }>`
    select voornaam, achternaam from persoon_v1
    where string_to_array(replace(search_text(voornaam), '-', ' '), ' ') && ${[...words]}::text[]
      or string_to_array(replace(search_text(achternaam), '-', ' '), ' ') && ${[...words]}::text[]`.execute(
    db,
  );
  return {
    voornamen: rows.map(({ voornaam }) => voornaam),
    achternamen: rows.map(({ achternaam }) => achternaam),
  };
}

/** How many questions were asked in a period, by theme and by segment together. Only numbers leave the database. */
export async function countConsulten(
  db: Db,
  { van, tot }: { van: string; tot: string },
): Promise<{ thema: string; segment: string | null; aantal: number }[]> {
  const { rows } = await sql<{ thema: string; segment: string | null; aantal: number }>`
    select thema, segment, aantal from count_consulten(${van}::date, ${tot}::date)`.execute(db);
  return rows;
}
