import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import { Alinea, Apart } from '../schema/analyse.ts';
import { moment } from './moment.ts';

const columns = sql`l.id, l.deelnemer_id as "deelnemerId", l.vraag, l.keuze, l.tekst,
  (select a.naam from account a where a.id = l.opgeschreven_door) as "opgeschrevenDoor", ${moment('l.opgeschreven_op')} as "opgeschrevenOp"`;

/** All own words of a gezin that who asks may read, of every round: what is built now may rest on words of before. */
export async function listAlineas(db: Db, gezinId: string): Promise<Alinea[]> {
  const { rows } = await sql`
    select ${columns} from analyse_alinea l where l.gezin_id = ${gezinId} order by l.opgeschreven_op, l.id`.execute(
    db,
  );
  return Alinea.array().parse(rows);
}

/** Which of these are own words of this gezin that who asks may read. */
export async function countReadable(db: Db, gezinId: string, ids: readonly string[]): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from analyse_alinea where gezin_id = ${gezinId} and id = any (${[...ids]}::uuid[])`.execute(
    db,
  );
  return rows[0]?.count ?? 0;
}

export type NewAlinea = {
  readonly id: string;
  readonly deelnemerId: string;
  readonly gezinId: string;
  readonly vraag: string;
  readonly keuze: string | null;
  readonly tekst: string;
  readonly door: string;
};

/** Words that were changed keep their place, so that whoever rests on them shows what their writer says now. */
export async function saveAlinea(db: Db, one: NewAlinea): Promise<void> {
  await sql`
    insert into analyse_alinea as l (id, deelnemer_id, gezin_id, vraag, keuze, tekst, opgeschreven_door, opgeschreven_op)
    values (${one.id}, ${one.deelnemerId}, ${one.gezinId}, ${one.vraag}, ${one.keuze}, ${one.tekst}, ${one.door}, app_now())
    on conflict (deelnemer_id, vraag) do update
      set keuze = excluded.keuze, tekst = excluded.tekst, opgeschreven_door = excluded.opgeschreven_door, opgeschreven_op = excluded.opgeschreven_op
      where l.tekst is distinct from excluded.tekst or l.keuze is distinct from excluded.keuze`.execute(db);
}

/** What this party said the round before, so that its writer begins with it. */
export async function listEarlierAlineas(db: Db, deelnemerId: string): Promise<Alinea[]> {
  const { rows } = await sql`
    select ${columns} from analyse_deelnemer d
    join gezinsanalyse a on a.id = d.analyse_id
    join gezinsanalyse v on v.gezin_id = a.gezin_id and v.ronde = a.ronde - 1
    join analyse_deelnemer e on e.analyse_id = v.id and ((e.persoon_id = d.persoon_id) or (d.persoon_id is null and e.houder = d.houder)
      or (d.persoon_id is null and d.houder is null and e.persoon_id is null and e.houder is null and e.soort = d.soort and e.naam = d.naam))
    join analyse_alinea l on l.deelnemer_id = e.id
    where d.id = ${deelnemerId}`.execute(db);
  return Alinea.array().parse(rows);
}

/** By whom and in which round own words were told. */
export async function listOrigins(
  db: Db,
  deelnemerIds: readonly string[],
): Promise<ReadonlyMap<string, { readonly deelnemerNaam: string; readonly ronde: number }>> {
  if (deelnemerIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('analyse_deelnemer')
    .innerJoin('gezinsanalyse', 'gezinsanalyse.id', 'analyse_deelnemer.analyse_id')
    .select(['analyse_deelnemer.id', 'analyse_deelnemer.naam as deelnemerNaam', 'gezinsanalyse.ronde'])
    .where('analyse_deelnemer.id', 'in', [...deelnemerIds])
    .execute();
  return new Map(rows.map(({ id, ...origin }) => [id, origin]));
}

/** Keeps words that came in after the consent ended; false when nothing of the kind happened and there is nothing to keep. */
export async function keepApart(db: Db, deelnemerId: string, woorden: readonly Apart[]): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`
    select keep_apart(${deelnemerId}, ${JSON.stringify(woorden)}::jsonb) as done`.execute(db);
  return rows[0]?.done ?? false;
}

/** What waits for the writer of this part. */
export async function listApart(db: Db, deelnemerId: string): Promise<Apart[]> {
  const { rows } = await sql`
    select vraag, keuze, tekst from analyse_apart where deelnemer_id = ${deelnemerId} order by vraag`.execute(
    db,
  );
  return Apart.array().parse(rows);
}

/** What waited stands in the part itself now. */
export async function deleteApart(db: Db, deelnemerId: string): Promise<void> {
  await db.deleteFrom('analyse_apart').where('deelnemer_id', '=', deelnemerId).execute();
}
