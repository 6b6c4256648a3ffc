import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import { Netwerksteun } from '../schema/samen.ts';

/** Everyone of the netwerk of a gezin, also those of whom nothing was written down yet. */
export async function listNetwerksteun(db: Db, gezinId: string): Promise<Netwerksteun[]> {
  const { rows } = await sql`
    select v.id as "persoonId", v.gezin_id as "gezinId", v.voornaam as naam, v.relatie, s.doet, s.jim_van as "jimVan",
      j.voornaam as "jimVanNaam", s.jim_akkoord_op as "jimAkkoordOp", coalesce(s.versie, 0) as versie
    from persoon_v1 v left join netwerksteun s on s.persoon_id = v.id left join persoon_v1 j on j.id = s.jim_van
    where v.gezin_id = ${gezinId} and v.soort = 'netwerk' order by v.voornaam, v.id`.execute(db);
  return Netwerksteun.array().parse(rows);
}

/** Whether this is a young person of this gezin, who can bring a JIM. */
export async function isJeugdige(db: Db, gezinId: string, persoonId: string): Promise<boolean> {
  const { rows } = await sql`
    select from persoon_v1 where id = ${persoonId} and gezin_id = ${gezinId} and soort = 'jeugdige'`.execute(
    db,
  );
  return rows.length > 0;
}

/** False when somebody else wrote in between: the row is not of the version that it was, or exists already. */
export async function saveNetwerksteun(db: Db, steun: Netwerksteun): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into netwerksteun (persoon_id, gezin_id, doet, jim_van, jim_akkoord_op, versie)
    values (${steun.persoonId}, ${steun.gezinId}, ${steun.doet}, ${steun.jimVan}, ${steun.jimAkkoordOp}::date, ${steun.versie})
    on conflict (persoon_id) do update set doet = excluded.doet, jim_van = excluded.jim_van,
      jim_akkoord_op = excluded.jim_akkoord_op, versie = excluded.versie
    where netwerksteun.versie = excluded.versie - 1`.execute(db);
  return numAffectedRows === 1n;
}
