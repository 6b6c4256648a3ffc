import { sql } from 'kysely';
import { openAdres } from '#modules/gezin/index.ts';
import type { Db } from '#platform/database/transaction.ts';
import type { Vault } from '#platform/keeping/vault.ts';
import type { AdresRow, FeitRow, Periode, Veld } from '../schema.ts';

type SealedAdres = { readonly van: string; readonly gemeente: string | null; readonly adres: string | null };
type Row = Omit<FeitRow, 'bsn' | 'adressen' | 'aanvullingen'> & {
  readonly bsnVersleuteld: Buffer | null;
  readonly adressen: readonly SealedAdres[] | null;
  readonly aanvullingen: FeitRow['aanvullingen'] | null;
};

/**
 * Everything that the reader's own organisatie delivered to everyone of whom something lies in the period, in the order in
 * which it began; the function of the database holds the wall. BSN and postcode are opened, no more of an address is.
 */
export async function listFeiten(
  db: Db,
  vault: Vault,
  { eersteDag, laatsteDag }: Pick<Periode, 'eersteDag' | 'laatsteDag'>,
): Promise<FeitRow[]> {
  const { rows } = await sql<Row>`
    select hulplijn_id as "hulplijnId", gezin_id as "gezinId", persoon_id as "persoonId", begindatum, einddatum, reden, categorie, code,
      gemeente, toewijzingnummer, is_wijkteam as "isWijkteam", hulpsoort, hulpsoort_en as "hulpsoortEn", cbs_vorm as "cbsVorm", verwijzer,
      persoon_soort as "persoonSoort", naam, geboortedatum, bsn_versleuteld as "bsnVersleuteld", geslacht, woonplaats, adressen, aanvullingen
    from list_cbs_feiten(${eersteDag}::date, ${laatsteDag}::date)`.execute(db);
  return rows.map(({ bsnVersleuteld, adressen, aanvullingen, ...row }) => ({
    ...row,
    bsn: bsnVersleuteld && vault.open(bsnVersleuteld),
    adressen: (adressen ?? []).map((adres) => openPlace(vault, adres)),
    aanvullingen: aanvullingen ?? {},
  }));
}

function openPlace(vault: Vault, { van, gemeente, adres }: SealedAdres): AdresRow {
  const postcode = adres === null ? null : openAdres(vault, Buffer.from(adres, 'base64')).postcode;
  return { van, gemeente, postcode };
}

/** One answer of the supplier about one fact. */
export type Aanvulling = {
  readonly kenmerk: string;
  readonly veld: Veld;
  readonly waarde: string;
};

/** Whom a fact is about. */
export type Wie = { readonly gezinId: string; readonly persoonId: string };

/** Keeps what is about facts of the own organisatie; answers whom each kept answer is about, so that the caller sees what was passed over. */
export async function saveAanvullingen(
  db: Db,
  doorNaam: string,
  aanvullingen: readonly Aanvulling[],
): Promise<Wie[]> {
  const regels = aanvullingen.map(({ kenmerk, veld, waarde }) => {
    const [hulplijnId, persoonId, begindatum] = kenmerk.split('/');
    return { hulplijnId, persoonId, begindatum, veld, waarde };
  });
  const { rows } = await sql<Wie>`
    select gezin_id as "gezinId", persoon_id as "persoonId"
    from save_cbs_aanvullingen(${JSON.stringify(regels)}::jsonb, ${doorNaam})`.execute(db);
  return rows;
}
