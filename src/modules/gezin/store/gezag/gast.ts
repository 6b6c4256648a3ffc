import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import { statusOfGast } from '../../rules/gast.ts';
import { Gast, type GastId } from '../../schema/gast.ts';

type NewGast = {
  readonly id: GastId;
  readonly gezinId: string;
  readonly account: string;
  readonly aanstelling: string;
  readonly naam: string;
  /** SHA-256 of the code in the link. */
  readonly kenmerk: Buffer;
  readonly van: string;
  readonly tot: string;
};

/** False when who asks may not let anyone into this gezin. */
export async function insertGast(db: Db, one: NewGast): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`
    select open_gast(${one.id}, ${one.gezinId}, ${one.account}, ${one.aanstelling}, ${one.naam}, ${one.kenmerk}, ${one.van}, ${one.tot}) as done`.execute(
    db,
  );
  return rows[0]?.done ?? false;
}

export type Entered = {
  readonly account: string;
  readonly aanstelling: string;
  readonly gezin: string;
  readonly isFirst: boolean;
};

/** For the web process: who comes in with this link in this browser, if anyone may. */
export async function enterByLink(
  db: Db,
  { kenmerk, known, fresh }: { kenmerk: Buffer; known: Buffer | null; fresh: Buffer },
): Promise<Entered | undefined> {
  const { rows } = await sql<Entered>`
    select account, aanstelling, gezin, is_first as "isFirst" from enter_gast(${kenmerk}, ${known}::bytea, ${fresh})`.execute(
    db,
  );
  return rows[0];
}

export async function closeGast(db: Db, id: string): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`select close_gast(${id}) as done`.execute(db);
  return rows[0]?.done ?? false;
}

type Row = Omit<Gast, 'status' | 'geopendOp' | 'ingetrokkenOp'> &
  Record<'geopendOp' | 'ingetrokkenOp', Date | null>;

export async function listGastRows(db: Db, gezinId: string, day: string): Promise<Gast[]> {
  const { rows } = await sql<Row>`
    select l.id, l.naam, l.van, l.tot, l.geopend_op as "geopendOp", l.ingetrokken_op as "ingetrokkenOp",
      array(select t.deel from toestemming t where t.partij = l.account_id and t.ingetrokken_op is null and t.nodig <@ t.instemming order by t.deel) as delen,
      exists (select from toestemming t where t.partij = l.account_id and t.ingetrokken_op is null and not t.nodig <@ t.instemming) as "isWachtend"
    from gastlink l where l.gezin_id = ${gezinId} order by l.gegeven_op desc, l.id`.execute(db);
  return rows.map(({ geopendOp, ingetrokkenOp, ...row }) => {
    const dates = {
      geopendOp: geopendOp?.toISOString() ?? null,
      ingetrokkenOp: ingetrokkenOp?.toISOString() ?? null,
    };
    return Gast.parse({ ...row, ...dates, status: statusOfGast({ ...row, ...dates }, day) });
  });
}

/** What the consents that were given to this account open today, and of which gezin that is. */
export async function listOwnToegang(db: Db) {
  const { rows } = await sql<{
    gezinId: string;
    naam: string | null;
    deel: string;
    niveau: string;
    tot: string;
  }>`
    select t.gezin_id as "gezinId", g.naam, t.deel, t.niveau, t.tot
    from toestemming t
    join lateral (select from my_rechten() r where r.gezin_id = t.gezin_id and r.deel = t.deel and r.grond = 'toestemming' limit 1) open on true
    left join gezin g on g.id = t.gezin_id
    where t.partij = app_account() and t.ingetrokken_op is null order by t.deel, t.tot desc`.execute(db);
  return rows;
}
