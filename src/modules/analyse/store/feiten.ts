import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import type { Feiten } from '../rules/verwachting.ts';

/** What is known of help and questions of a gezin, in the parts that are open to who asks. */
export async function findFeiten(db: Db, gezinId: string, today: string): Promise<Feiten> {
  const hulp = await sql<Feiten['hulp'][number]>`
    select h.ingangsdatum, h.einddatum, array(select i.ordening || '/' || i.klasse from ordening_v1 i
      where i.hulpsoort = h.hulpsoort and i.gemeente in ('*', h.gemeente) and i.van <= ${today}::date
        and (i.tot is null or i.tot > ${today}::date)) as klassen
    from analyse_hulp_v1 h where h.gezin_id = ${gezinId}`.execute(db);
  const vragen = await sql<Feiten['vragen'][number]>`
    select deur, geboortedatum, ontvangen_op as "ontvangenOp", afgesloten_op as "afgeslotenOp"
    from analyse_vraag_v1 where gezin_id = ${gezinId}`.execute(db);
  return { hulp: hulp.rows, vragen: vragen.rows };
}
