import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import type { JudgedPrestatie } from '../rules/judge-declaratie.ts';

/** A declaratie as it is kept; amounts in cents, signed. What waits for its answer has no outcome yet. */
export type DeclaratieRow = {
  readonly id: string;
  readonly berichtId: string;
  readonly gemeente: string;
  readonly aanbiederId: string;
  readonly identificatie: string;
  readonly declaratienummer: string;
  readonly maand: string;
  readonly dagtekening: string;
  readonly ingediend: number;
  readonly toegekend: number | null;
  readonly aantalPrestaties: number;
  readonly aantalAfgewezen: number | null;
  readonly ontvangenOp: Date;
  readonly antwoordUiterlijk: string;
  readonly beoordeeldOp: Date | null;
  readonly codes: readonly string[];
};

/** What was decided on a declaratie, with what has to be paid; nothing to pay leaves no betaling. */
export async function insertDeclaratie(
  db: Db,
  { berichtId, aanbiederId, ...row }: DeclaratieRow,
  betalenUiterlijk: string,
): Promise<void> {
  await sql`
    insert into declaratie (id, bericht_id, gemeente, aanbieder_id, identificatie, declaratienummer, maand, dagtekening, ingediend, toegekend,
      aantal_prestaties, aantal_afgewezen, ontvangen_op, antwoord_uiterlijk, beoordeeld_op, codes)
    values (${row.id}, ${berichtId}, ${row.gemeente}, ${aanbiederId}, ${row.identificatie}, ${row.declaratienummer}, ${row.maand}, ${row.dagtekening},
      ${row.ingediend}, ${row.toegekend}, ${row.aantalPrestaties}, ${row.aantalAfgewezen}, ${row.ontvangenOp}, ${row.antwoordUiterlijk}, ${row.beoordeeldOp},
      ${row.codes}::text[])`.execute(db);
  await insertBetaling(db, { ...row, aanbiederId }, betalenUiterlijk);
}

/** What has to be paid, or settled when it is negative. */
export async function insertBetaling(
  db: Db,
  {
    id,
    gemeente,
    aanbiederId,
    toegekend,
  }: Pick<DeclaratieRow, 'id' | 'gemeente' | 'aanbiederId' | 'toegekend'>,
  betalenUiterlijk: string,
): Promise<void> {
  if (!toegekend) return;
  await sql`
    insert into betaling (declaratie_id, gemeente, aanbieder_id, bedrag, uiterlijk)
    values (${id}, ${gemeente}, ${aanbiederId}, ${toegekend}, ${betalenUiterlijk})`.execute(db);
}

/** The answer to it fits in no envelope (iJw OP179): so many bytes, which nobody sends. */
export async function saveTooLarge(db: Db, id: string, bytes: number): Promise<void> {
  await sql`update declaratie set antwoord_te_groot = ${bytes} where id = ${id}`.execute(db);
}

/** A line as it is kept; one that waits for its answer has no codes yet. */
export type KeptPrestatie = Pick<JudgedPrestatie, 'clientNr' | 'prestatieNr' | 'mark' | 'prestatie'> & {
  readonly toewijzing: { readonly id: string } | undefined;
  readonly persoon: { readonly gezinId: string; readonly persoonId: string } | undefined;
  readonly codes: readonly string[] | null;
};

/** Lines of one statement: few enough for one parameter, many enough to be quick. */
const together = 5_000;

/** All lines of a declaratie, right and wrong. */
export async function insertPrestaties(
  db: Db,
  { id, gemeente, aanbiederId }: Pick<DeclaratieRow, 'id' | 'gemeente' | 'aanbiederId'>,
  prestaties: readonly KeptPrestatie[],
): Promise<void> {
  for (let from = 0; from < prestaties.length; from += together) {
    const rows = prestaties.slice(from, from + together).map(rowOf);
    await sql`
      insert into prestatie (declaratie_id, gemeente, aanbieder_id, client_nr, prestatie_nr, referentienummer, vorig_referentienummer, bsn_kenmerk,
        gezin_id, persoon_id, toewijzingnummer, toewijzing_id, productcategorie, productcode, begindatum, einddatum, volume, eenheid, tarief, bedrag,
        debet_credit, codes)
      select ${id}, ${gemeente}, ${aanbiederId}, client, nr, ref, vorig, decode(mark, 'hex'), gezin, persoon, nummer, toewijzing, categorie, code,
        van, tot, volume, eenheid, tarief, bedrag, dc, codes
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(client integer, nr integer, ref text, vorig text, mark text, gezin uuid, persoon uuid,
        nummer bigint, toewijzing uuid, categorie text, code text, van date, tot date, volume integer, eenheid text, tarief integer, bedrag integer,
        dc text, codes text[])`.execute(db);
  }
}

/** Short names, as each of them is written once for every line. */
function rowOf({ prestatie, toewijzing, persoon, ...line }: KeptPrestatie) {
  const { ProductReferentie, ProductPeriode, IngediendBedrag } = prestatie;
  return {
    client: line.clientNr,
    nr: line.prestatieNr,
    ref: ProductReferentie.ReferentieNummer,
    vorig: ProductReferentie.VorigReferentieNummer,
    mark: line.mark,
    gezin: persoon?.gezinId,
    persoon: persoon?.persoonId,
    nummer: prestatie.ToewijzingNummer,
    toewijzing: toewijzing?.id,
    categorie: prestatie.ProductCategorie,
    code: prestatie.ProductCode,
    van: ProductPeriode.Begindatum,
    tot: ProductPeriode.Einddatum,
    volume: prestatie.GeleverdVolume,
    eenheid: prestatie.Eenheid,
    tarief: prestatie.ProductTarief,
    bedrag: IngediendBedrag.Bedrag,
    dc: IngediendBedrag.DebetCredit,
    codes: line.codes,
  };
}
