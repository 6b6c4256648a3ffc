import { sql } from 'kysely';
import { z } from 'zod';
import type { Db } from '#platform/database/transaction.ts';
import type { Vault } from '#platform/keeping/vault.ts';
import { type Bereik, Huishouden, type HuishoudenId, Weekverdeling, Zicht } from '../schema/huishouden.ts';
import { Adres } from '../schema/inschrijving.ts';

const Kept = z.object({
  adres: Adres.nullable(),
  telefoon: z.string().nullable(),
  email: z.string().nullable(),
});
const unknown: Bereik = { adres: null, telefoon: null, email: null };

/** The households of a gezin that run, as far as the reader may see them, in the order in which they were made. */
export async function listHuishoudenRows(db: Db, vault: Vault, gezinId: string): Promise<Huishouden[]> {
  const { rows } = await sql<Record<string, unknown> & { bereik: Buffer | null }>`
    select h.id, h.naam, h.geheim as "isGeheim", h.notitie, h.begonnen_op as "begonnenOp", h.versie,
      (select b.bereik from read_bereik(array[h.id]) b) as bereik,
      coalesce((select jsonb_agg(jsonb_build_object('persoonId', l.persoon_id, 'isNaamBekend', l.naam_bekend, 'isIngeschreven', l.ingeschreven) order by l.persoon_id)
        from huishouden_lid l where l.huishouden_id = h.id), '[]') as leden
    from huishouden h where h.gezin_id = ${gezinId} and h.gestopt_op is null order by h.id`.execute(db);
  return rows.map(({ bereik, ...row }) =>
    Huishouden.parse({ ...row, ...(bereik ? Kept.parse(JSON.parse(vault.open(bereik))) : unknown) }),
  );
}

export async function insertHuishouden(
  db: Db,
  one: { id: HuishoudenId; gezinId: string; naam: string; door: string },
): Promise<void> {
  await sql`insert into huishouden (id, gezin_id, naam, begonnen_op, door)
    values (${one.id}, ${one.gezinId}, ${one.naam}, app_today(), ${one.door})`.execute(db);
}

export type NewLid = {
  readonly huishoudenId: string;
  readonly gezinId: string;
  readonly persoonId: string;
  readonly isNaamBekend: boolean;
  readonly isIngeschreven: boolean;
};

export async function insertHuishoudenleden(db: Db, leden: readonly NewLid[]): Promise<void> {
  if (leden.length === 0) return;
  await db
    .insertInto('huishouden_lid')
    .values(
      leden.map((one) => ({
        huishouden_id: one.huishoudenId,
        gezin_id: one.gezinId,
        persoon_id: one.persoonId,
        naam_bekend: one.isNaamBekend,
        ingeschreven: one.isIngeschreven,
      })),
    )
    .execute();
}

/** Takes someone out of the households that run, to be put elsewhere. */
export async function removeHuishoudenlid(db: Db, gezinId: string, persoonId: string): Promise<void> {
  await sql`delete from huishouden_lid l using huishouden h
    where h.id = l.huishouden_id and h.gestopt_op is null and l.gezin_id = ${gezinId} and l.persoon_id = ${persoonId}`.execute(
    db,
  );
}

type Change = Bereik & Pick<Huishouden, 'naam' | 'isGeheim' | 'notitie'>;

/** False when someone else saved in between. */
export async function saveHuishouden(
  db: Db,
  vault: Vault,
  { id, versie }: { id: string; versie: number },
  { naam, isGeheim, notitie, ...bereik }: Change,
): Promise<boolean> {
  const isKnown = Object.values(bereik).some((one) => one !== null);
  const { numUpdatedRows } = await db
    .updateTable('huishouden')
    .set({
      naam,
      geheim: isGeheim,
      notitie,
      bereik_versleuteld: isKnown ? vault.seal(JSON.stringify(Kept.parse(bereik))) : null,
      versie: versie + 1,
    })
    .where('id', '=', id)
    .where('versie', '=', versie)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function endHuishoudens(db: Db, gezinId: string): Promise<void> {
  await sql`update huishouden set gestopt_op = app_today(), versie = versie + 1
    where gezin_id = ${gezinId} and gestopt_op is null`.execute(db);
}

/** Whether who asks works for this gezin, and so arranges who lives where. */
export async function worksFor(db: Db, gezinId: string): Promise<boolean> {
  const { rows } = await sql<{ yes: boolean }>`
    select ${gezinId}::uuid = any (my_worker_gezinnen()) and ${gezinId}::uuid = any (my_writable_gezinnen('gezin')) as yes`.execute(
    db,
  );
  return rows[0]?.yes ?? false;
}

export async function listWeekverdelingen(db: Db, gezinId: string): Promise<Weekverdeling[]> {
  const { rows } = await sql`select persoon_id as "persoonId", tekst, versie from weekverdeling
    where gezin_id = ${gezinId} order by persoon_id`.execute(db);
  return rows.map((row) => Weekverdeling.parse(row));
}

/** `versie` is the one on screen, and 0 when there was nothing. False when someone else saved in between. */
export async function saveWeekverdeling(
  db: Db,
  one: Weekverdeling & { readonly gezinId: string },
): Promise<boolean> {
  const { numAffectedRows = 0n } =
    one.versie === 0
      ? await sql`insert into weekverdeling (persoon_id, gezin_id, tekst) values (${one.persoonId}, ${one.gezinId}, ${one.tekst})
          on conflict (persoon_id) do nothing`.execute(db)
      : await sql`update weekverdeling set tekst = ${one.tekst}, versie = versie + 1
          where persoon_id = ${one.persoonId} and versie = ${one.versie}`.execute(db);
  return numAffectedRows > 0n;
}

/** How far each of the gezin with an account comes in the file, as far as who asks may know. */
export async function listZicht(db: Db, gezinId: string): Promise<Zicht[]> {
  const { rows } = await sql`
    select persoon_id as "persoonId", account_id as "accountId", samen as "isSamen", reden,
      (sinds at time zone 'Europe/Amsterdam')::date as sinds
    from list_zicht(${gezinId}) order by persoon_id`.execute(db);
  return rows.map((row) => Zicht.parse(row));
}
