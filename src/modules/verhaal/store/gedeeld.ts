import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import { GedeeldVerhaal } from '../schema.ts';

const columns = sql`id, gebeurd, hielp, hielp_niet as "hielpNiet", themas, hielp_door as "hielpDoor", segment, wie, leeftijd, gemeente,
  maand, mag_contact as "magContact", gelezen`;

type Asked = {
  readonly thema: string | null;
  readonly hulp: string | null;
  readonly segment: string | null;
  readonly after: string | null;
  readonly limit: number;
};

/** Stories that are open for learning, those of the newest month first; within a month by chance, as they have no day. */
export async function listGedeeld(db: Db, { thema, hulp, segment, after, limit }: Asked) {
  const { rows } = await sql<{ totaal: number }>`
    with chosen as (
      select * from verhaal_v1
      where (${thema}::text is null or ${thema}::text = any (themas)) and (${hulp}::text is null or ${hulp}::text = any (hielp_door))
        and (${segment}::text is null or segment = ${segment}::text))
    select ${columns}, (select count(*)::int from chosen) as totaal from chosen c
    where ${after}::uuid is null or (c.maand, c.id) < (select x.maand, x.id from chosen x where x.id = ${after}::uuid)
    order by c.maand desc, c.id desc limit ${limit}`.execute(db);
  return { verhalen: GedeeldVerhaal.array().parse(rows), totaal: rows[0]?.totaal ?? 0 };
}

export async function findGedeeld(db: Db, id: string): Promise<GedeeldVerhaal | undefined> {
  const { rows } = await sql`select ${columns} from verhaal_v1 where id = ${id}`.execute(db);
  const [row] = rows;
  return row ? GedeeldVerhaal.parse(row) : undefined;
}

/** Counts this reader, once. */
export async function saveLezer(db: Db, id: string): Promise<void> {
  await sql`select read_verhaal(${id})`.execute(db);
}

export async function addLes(
  db: Db,
  les: { id: string; verhaalId: string; soort: string; tekst: string; doorNaam: string },
): Promise<void> {
  await sql`
    insert into verhaalles (id, verhaal_id, soort, tekst, door_id, door_naam, gezegd_op)
    values (${les.id}, ${les.verhaalId}, ${les.soort}, ${les.tekst}, app_account(), ${les.doorNaam}, app_now())`.execute(
    db,
  );
}

export async function addContactvraag(
  db: Db,
  vraag: { id: string; verhaalId: string; tekst: string; vragerNaam: string },
): Promise<void> {
  await sql`
    insert into contactvraag (id, verhaal_id, vrager_id, vrager_naam, tekst, gesteld_op)
    values (${vraag.id}, ${vraag.verhaalId}, app_account(), ${vraag.vragerNaam}, ${vraag.tekst}, app_now())`.execute(
    db,
  );
}
