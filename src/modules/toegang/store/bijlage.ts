import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import { Bijlage } from '../schema.ts';

/** Where the content lies and what it must be; it never leaves the module. */
export type Bewaard = { readonly key: string; readonly sha256: string };

type Row = Omit<Bijlage, 'toegevoegdOp'> & { toegevoegdOp: Date } & Bewaard;

const columns = sql`b.id, b.gezin_id as "gezinId", b.naam, b.mediatype, b.grootte, a.naam as "toegevoegdDoor",
  b.toegevoegd_op as "toegevoegdOp", b.bewaard_als as key, b.sha256`;
const parsed = (row: Row) => Bijlage.parse({ ...row, toegevoegdOp: row.toegevoegdOp.toISOString() });

export async function listBijlagenOf(db: Db, gezinId: string): Promise<Bijlage[]> {
  const { rows } = await sql<Row>`
    select ${columns} from bijlage b join account a on a.id = b.toegevoegd_door
    where b.gezin_id = ${gezinId} order by b.toegevoegd_op desc, b.id desc`.execute(db);
  return rows.map(parsed);
}

export async function findBijlage(
  db: Db,
  gezinId: string,
  id: string,
): Promise<{ bijlage: Bijlage; bewaard: Bewaard } | undefined> {
  const { rows } = await sql<Row>`
    select ${columns} from bijlage b join account a on a.id = b.toegevoegd_door
    where b.id = ${id} and b.gezin_id = ${gezinId}`.execute(db);
  const [row] = rows;
  return row && { bijlage: parsed(row), bewaard: { key: row.key, sha256: row.sha256 } };
}

export async function addBijlage(db: Db, bijlage: Bijlage, bewaard: Bewaard, account: string): Promise<void> {
  await db
    .insertInto('bijlage')
    .values({
      id: bijlage.id,
      gezin_id: bijlage.gezinId,
      naam: bijlage.naam,
      mediatype: bijlage.mediatype,
      grootte: bijlage.grootte,
      sha256: bewaard.sha256,
      bewaard_als: bewaard.key,
      toegevoegd_door: account,
      toegevoegd_op: bijlage.toegevoegdOp,
    })
    .execute();
}
