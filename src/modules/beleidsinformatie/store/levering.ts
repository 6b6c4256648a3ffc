import { sql } from 'kysely';
import type { Stroom } from '#berichten/cbs-jeugd/index.ts';
import { takeTurn } from '#platform/database/take-turn.ts';
import type { Db } from '#platform/database/transaction.ts';
import { CbsLevering } from '../schema.ts';

const columns = sql`
  l.id, l.stroom, l.jaar || '-' || l.nummer as periode, l.gemaakt_op as "gemaaktOp", l.gemaakt_door_naam as "gemaaktDoor",
  l.aantal_records as "aantalRecords", l.aantal_onvolledig as "aantalOnvolledig", encode(l.sha256, 'hex') as sha256, l.vervangt,
  (select n.id from cbs_levering n where n.vervangt = l.id) as "vervangenDoor"`;

/** What kind of organisatie the reader acts for; empty when for none. */
export async function findSoort(db: Db): Promise<string> {
  const { rows } = await sql<{ soort: string }>`select app_soort() as soort`.execute(db);
  return rows[0]?.soort ?? '';
}

/** One page of what the own organisatie delivered, the newest first. */
export async function listLeveringen(
  db: Db,
  { after, limit }: { readonly after: string | undefined; readonly limit: number },
): Promise<CbsLevering[]> {
  const { rows } = await sql`
    select ${columns} from cbs_levering l
    where ${after ?? null}::uuid is null
      or (l.gemaakt_op, l.id) < (select x.gemaakt_op, x.id from cbs_levering x where x.id = ${after ?? null}::uuid)
    order by l.gemaakt_op desc, l.id desc limit ${limit}`.execute(db);
  return rows.map((row) => CbsLevering.parse(row));
}

/** The levering of the own organisatie over this period that counts now. */
export async function findCurrent(db: Db, stroom: Stroom, periode: string): Promise<CbsLevering | undefined> {
  const { rows } = await sql`
    select ${columns} from cbs_levering l
    where l.stroom = ${stroom} and l.jaar || '-' || l.nummer = ${periode}
      and not exists (select from cbs_levering n where n.vervangt = l.id)`.execute(db);
  return rows[0] === undefined ? undefined : CbsLevering.parse(rows[0]);
}

/** Two who deliver at once for one organisatie come one after the other, so that each replaces one. */
export const takeTurnToDeliver = (db: Db, organisatie: string): Promise<void> =>
  takeTurn(db, `cbs ${organisatie}`);

type NewLevering = Pick<
  CbsLevering,
  'id' | 'stroom' | 'periode' | 'gemaaktDoor' | 'aantalRecords' | 'aantalOnvolledig' | 'sha256' | 'vervangt'
>;

/** Keeps that a file was made, by the one who acts and at this moment. */
export async function addLevering(db: Db, levering: NewLevering): Promise<CbsLevering> {
  const [jaar, nummer] = levering.periode.split('-').map(Number);
  const { rows } = await sql`
    with l as (
      insert into cbs_levering (id, organisatie_id, stroom, jaar, nummer, vervangt, aantal_records, aantal_onvolledig, sha256,
        gemaakt_op, gemaakt_door, gemaakt_door_naam)
      values (${levering.id}, app_organisatie(), ${levering.stroom}, ${jaar}, ${nummer}, ${levering.vervangt}, ${levering.aantalRecords},
        ${levering.aantalOnvolledig}, decode(${levering.sha256}, 'hex'), app_now(), app_account(), ${levering.gemaaktDoor})
      returning *)
    select ${columns} from l`.execute(db);
  return CbsLevering.parse(rows[0]);
}
