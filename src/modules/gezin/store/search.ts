import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';

export type Found = {
  readonly id: string;
  readonly naam: string;
  readonly gemeente: string;
  readonly leden: string | null;
  readonly vastGezicht: string | null;
  readonly gelijkenis: number;
  readonly betrokken: boolean;
  readonly zelfdeBsn: boolean;
  readonly zelfdeGeboortedatum: boolean;
};

/** Looks past the own families, within the own gemeenten; the SQL function decides how little of each is told. */
export async function searchGezin(
  db: Db,
  { tekst, geboortedatum, kenmerk }: { tekst: string; geboortedatum: string | null; kenmerk: Buffer | null },
  limit: number,
): Promise<Found[]> {
  const { rows } = await sql<Found>`
    select id, naam, gemeente, leden, vast_gezicht_naam as "vastGezicht", gelijkenis, betrokken,
      zelfde_bsn as "zelfdeBsn", zelfde_geboortedatum as "zelfdeGeboortedatum"
    from search_gezin(${tekst}, ${geboortedatum}::date, ${kenmerk}::bytea, ${limit}::int)`.execute(db);
  return rows;
}
