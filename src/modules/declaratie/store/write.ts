import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import type { JudgedPrestatie } from '../rules/judge-declaratie.ts';

/** A declaratie as it is kept; amounts in cents, signed. */
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
  readonly toegekend: number;
  readonly aantalPrestaties: number;
  readonly aantalAfgewezen: number;
  readonly ontvangenOp: Date;
  readonly antwoordUiterlijk: string;
  readonly beoordeeldOp: Date;
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
  if (row.toegekend === 0) return;
  await sql`
    insert into betaling (declaratie_id, gemeente, aanbieder_id, bedrag, uiterlijk)
    values (${row.id}, ${row.gemeente}, ${aanbiederId}, ${row.toegekend}, ${betalenUiterlijk})`.execute(db);
}

/** Lines of one statement: few enough for one parameter, many enough to be quick. */
const together = 5_000;

/** All lines of a declaratie, right and wrong. */
export async function insertPrestaties(
  db: Db,
  { id, gemeente, aanbiederId }: Pick<DeclaratieRow, 'id' | 'gemeente' | 'aanbiederId'>,
  prestaties: readonly JudgedPrestatie[],
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
function rowOf({ prestatie, toewijzing, persoon, ...line }: JudgedPrestatie) {
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
