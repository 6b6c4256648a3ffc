import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import { Segment, Verhaalkeuze } from '../schema.ts';

export async function listKeuzes(db: Db): Promise<Verhaalkeuze[]> {
  const { rows } = await sql`
    select code, soort, naam, naam_en as "naamEn" from verhaalkeuze order by soort, volgorde, code`.execute(
    db,
  );
  return Verhaalkeuze.array().parse(rows);
}

/** The main segmenten, without what stands under them: as near as a reader needs to come. */
export async function listSegmenten(db: Db): Promise<Segment[]> {
  const { rows } = await sql`
    select code, naam, naam_en as "naamEn" from klasse
    where ordening = (select code from ordening order by volgorde, code limit 1) and ouder is null order by volgorde, code`.execute(
    db,
  );
  return Segment.array().parse(rows);
}
