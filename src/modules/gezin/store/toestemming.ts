import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Db } from '#platform/database/transaction.ts';
import { statusOf } from '../rules/toestemming.ts';
import { Toestemming, type ToestemmingId } from '../schema/gezin.ts';

type Row = Record<'gegevenOp', Date> & { ingetrokkenOp: Date | null };

export async function listToestemmingRows(db: Db, gezinId: string, day: string): Promise<Toestemming[]> {
  const { rows } = await sql<Row>`
    select t.id, t.gezin_id as "gezinId", t.persoon_id as "persoonId", t.partij, t.partij_soort as "partijSoort",
      t.partij_naam as "partijNaam", t.doel, t.deel, t.niveau, t.van, t.tot, t.nodig, t.instemming,
      a.naam as "gegevenDoor", t.gegeven_op as "gegevenOp", t.ingetrokken_op as "ingetrokkenOp", t.opnieuw_op as "opnieuwOp", t.vervangt,
      exists (select from toestemming v where v.vervangt = t.id and v.ingetrokken_op is null) as "isVerlengd"
    from toestemming t join account a on a.id = t.gegeven_door
    where t.gezin_id = ${gezinId} order by t.gegeven_op desc, t.id`.execute(db);
  return rows.map((row) => {
    const ingetrokkenOp = row.ingetrokkenOp?.toISOString() ?? null;
    const found = Toestemming.omit({ status: true }).parse({
      ...row,
      ingetrokkenOp,
      gegevenOp: row.gegevenOp.toISOString(),
    });
    return { ...found, status: statusOf(found, day) };
  });
}

export async function findToestemming(
  db: Db,
  { gezinId, id, day }: { gezinId: string; id: string; day: string },
): Promise<Toestemming | undefined> {
  return (await listToestemmingRows(db, gezinId, day)).find((one) => one.id === id);
}

export type NewToestemming = Pick<
  Toestemming,
  'gezinId' | 'partij' | 'partijSoort' | 'partijNaam' | 'doel' | 'deel' | 'niveau' | 'van' | 'tot'
> & {
  readonly id: ToestemmingId;
  readonly persoonId: string | null;
  readonly nodig: readonly string[];
  readonly instemming: readonly string[];
  readonly opnieuwOp: string | null;
  readonly vervangt: string | null;
  readonly gegevenDoor: string;
};

export async function insertToestemming(db: Db, one: NewToestemming): Promise<void> {
  await sql`
    insert into toestemming (id, gezin_id, persoon_id, partij, partij_soort, partij_naam, doel, deel, niveau, van, tot, nodig, instemming, gegeven_door, gegeven_op, opnieuw_op, vervangt)
    values (${one.id}, ${one.gezinId}, ${one.persoonId}::uuid, ${one.partij}, ${one.partijSoort}, ${one.partijNaam}, ${one.doel}, ${one.deel},
      ${one.niveau}, ${one.van}, ${one.tot}, ${[...one.nodig]}::uuid[], ${[...one.instemming]}::uuid[], ${one.gegevenDoor}, app_now(), ${one.opnieuwOp}::date, ${one.vervangt}::uuid)`.execute(
    db,
  );
  // Being involved by consent opens nothing by itself: each right asks for a consent that holds.
  await sql`
    insert into betrokkenheid (id, gezin_id, houder, soort_houder, grond, niveau, van)
    select ${uuidv7()}, ${one.gezinId}, ${one.partij}, ${one.partijSoort}, 'toestemming', 'lezen', app_today()
    where not exists (select from betrokkenheid b where b.gezin_id = ${one.gezinId} and b.houder = ${one.partij}
      and b.grond = 'toestemming' and b.van <= app_today() and b.tot is null)`.execute(db);
}

type Agreed = Pick<Toestemming, 'id' | 'nodig' | 'instemming' | 'opnieuwOp'>;

export async function saveInstemming(db: Db, { id, nodig, instemming, opnieuwOp }: Agreed): Promise<void> {
  await sql`
    update toestemming set nodig = ${[...nodig]}::uuid[], instemming = ${[...instemming]}::uuid[], opnieuw_op = ${opnieuwOp}::date
    where id = ${id}`.execute(db);
}

/** From which day others must agree; false when that was known already. `isTold` keeps it from being told twice. */
export async function saveOpnieuw(
  db: Db,
  { id, opnieuwOp, isTold }: { id: string; opnieuwOp: string | null; isTold: boolean },
): Promise<boolean> {
  const { numAffectedRows = 0n } = await sql`
    update toestemming set opnieuw_op = ${opnieuwOp}::date, opnieuw_gemeld = ${isTold}
    where id = ${id} and (opnieuw_op, opnieuw_gemeld) is distinct from (${opnieuwOp}::date, ${isTold})`.execute(
    db,
  );
  return numAffectedRows > 0n;
}

export async function withdraw(db: Db, id: string): Promise<void> {
  await sql`update toestemming set ingetrokken_op = app_now() where id = ${id} and ingetrokken_op is null`.execute(
    db,
  );
}

/** The name by which the partij is known, or undefined when nobody has this id. */
export async function findPartijNaam(
  db: Db,
  { partij, partijSoort }: Pick<Toestemming, 'partij' | 'partijSoort'>,
): Promise<string | undefined> {
  const row = await db.selectFrom(partijSoort).select('naam').where('id', '=', partij).executeTakeFirst();
  return row?.naam;
}

/** Whether who asks was let into this gezin at some time by its consent. */
export async function hadToestemming(db: Db, gezinId: string): Promise<boolean> {
  const { rows } = await sql<{ yes: boolean }>`
    select exists (select from toestemming where gezin_id = ${gezinId} and partij = any (app_houders())
      and van <= app_today() and nodig <@ instemming) as yes`.execute(db);
  return rows[0]?.yes ?? false;
}
