import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import type { BerichtDossier, BerichtRegel } from '../schema.ts';

const regel = sql`b.id, b.richting, b.soort, b.afzender, b.ontvanger, b.dagtekening, b.ontvangen_op as "ontvangenOp", b.uitkomst,
  b.aantal_bevindingen as "aantalBevindingen", b.antwoord_soort as "antwoordSoort", b.verzending, b.uiterlijk, b.beantwoord_op as "beantwoordOp"`;

export type BerichtAsk = {
  readonly soort: string | undefined;
  readonly uitkomst: string | undefined;
  readonly richting: string | undefined;
  /** Only those of ours whose answer was due before this day. */
  readonly overdueOn: string | undefined;
  readonly limiet: number;
};

/** The newest first. */
export async function listBerichtRows(db: Db, ask: BerichtAsk): Promise<BerichtRegel[]> {
  const { soort = null, uitkomst = null, richting = null, overdueOn = null, limiet } = ask;
  const { rows } = await sql<BerichtRegel>`
    select ${regel} from bericht_v1 b
    where (${soort}::text is null or b.soort = ${soort}) and (${uitkomst}::text is null or b.uitkomst = ${uitkomst})
      and (${richting}::text is null or b.richting = ${richting})
      and (${overdueOn}::date is null or (b.richting = 'uit' and b.uiterlijk < ${overdueOn}::date and b.beantwoord_op is null))
    order by b.ontvangen_op desc, b.id desc limit ${limiet}`.execute(db);
  return rows;
}

/** One bericht, with the berichten of its chain in the order in which they came and went, and the orders that it names. */
export async function findBericht(db: Db, id: string): Promise<BerichtDossier | undefined> {
  const { rows } = await sql<Omit<BerichtDossier, 'keten' | 'toewijzingen'>>`
    select ${regel}, b.identificatie, b.bytes, b.bevindingen, b.retour, b.pogingen, b.verzonden_op as "verzondenOp" from bericht_v1 b where b.id = ${id}`.execute(
    db,
  );
  const [found] = rows;
  if (!found) return undefined;
  const { rows: keten } = await sql<BerichtRegel>`
    select ${regel} from bericht_v1 b
    where b.antwoord_op = ${id} or b.id = (select a.antwoord_op from bericht_v1 a where a.id = ${id}) order by b.ontvangen_op, b.id`.execute(
    db,
  );
  const { rows: toewijzingen } = await sql<BerichtDossier['toewijzingen'][number]>`
    select t.id, t.toewijzingnummer from bericht_toewijzing_v1 t where t.bericht_id = ${id} order by t.toewijzingnummer`.execute(
    db,
  );
  return { ...found, keten, toewijzingen };
}
