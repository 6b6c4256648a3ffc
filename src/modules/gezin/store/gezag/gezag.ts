import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { z } from 'zod';
import type { Db } from '#platform/database/transaction.ts';
import type { Vault } from '#platform/keeping/vault.ts';
import { type Gezagsrelatie, Persoon } from '../../schema/gezin.ts';

export type NewGezag = Omit<Gezagsrelatie, 'vastgelegdOp'> & {
  readonly gezinId: string;
  readonly persoonId: string;
  readonly door: string;
};

export async function insertGezagsrelatie(db: Db, one: NewGezag): Promise<void> {
  await sql`
    insert into gezagsrelatie (id, gezin_id, persoon_id, soort, dragers, derden, toelichting, in_onderzoek, bron, vastgelegd_door, vastgelegd_op)
    values (${uuidv7()}, ${one.gezinId}, ${one.persoonId}, ${one.soort}, ${[...one.dragers]}::uuid[], ${[...one.derden]}::text[],
      ${one.toelichting}, ${one.inOnderzoek}, ${one.bron}, ${one.door}, app_now())`.execute(db);
}

/** The numbers of these personen, opened only to be asked about; who has none is not in the answer. */
export async function openBsns(
  db: Db,
  vault: Vault,
  personen: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; bsn: Buffer }>`
    select id, bsn_versleuteld as bsn from persoon
    where id = any (${[...personen]}::uuid[]) and bsn_versleuteld is not null`.execute(db);
  return new Map(rows.map(({ id, bsn }) => [id, vault.open(bsn)]));
}

/** Which gezinslid has the number with this mark, as a look-up by number. */
export async function findByNumber(
  db: Db,
  vault: Vault,
  { gezinId, bsns }: { gezinId: string; bsns: readonly string[] },
): Promise<ReadonlyMap<string, string>> {
  const marks = new Map(bsns.map((bsn) => [vault.mark(bsn).toString('hex'), bsn]));
  const { rows } = await sql<{ id: string; mark: string }>`
    select id, encode(bsn_kenmerk, 'hex') as mark from persoon
    where gezin_id = ${gezinId} and encode(bsn_kenmerk, 'hex') = any (${[...marks.keys()]}::text[])`.execute(
    db,
  );
  return new Map(rows.flatMap(({ id, mark }) => (marks.has(mark) ? [[marks.get(mark) ?? '', id]] : [])));
}

const Beslisfeit = Persoon.pick({
  id: true,
  soort: true,
  geboortedatum: true,
  hasGezag: true,
  accountId: true,
  gezag: true,
});

export type Beslisfeit = z.infer<typeof Beslisfeit>;

/** From what follows who must agree; for deciding only, because who asks may not see all of it in a gezin of two households. */
export async function listBeslisfeiten(db: Db, gezinId: string) {
  const { rows } = await sql<object>`select * from list_beslisfeiten(${gezinId})`.execute(db);
  return rows.map((row) => Beslisfeit.parse(row));
}
