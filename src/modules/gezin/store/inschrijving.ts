import type { Selectable } from 'kysely';
import type { Inschrijving as Row } from '#platform/database/database.gen.ts';
import type { Db } from '#platform/database/transaction.ts';
import type { Vault } from '#platform/keeping/vault.ts';
import { Inschrijving, type InschrijvingId, type NewInschrijving } from '../schema/inschrijving.ts';
import { openAdres, sealAdres } from './adressen.ts';

/** Of all of a gezin or of one of them, oldest first; also what was written down wrongly. */
export async function listInschrijvingRows(
  db: Db,
  vault: Vault,
  gezinId: string,
  persoonId?: string,
): Promise<Inschrijving[]> {
  const rows = await db
    .selectFrom('inschrijving')
    .selectAll()
    .where('gezin_id', '=', gezinId)
    .$if(persoonId !== undefined, (query) => query.where('persoon_id', '=', persoonId ?? ''))
    .orderBy('van')
    .orderBy('id')
    .execute();
  return rows.map((row) => read(vault, row));
}

function read(vault: Vault, row: Selectable<Row>): Inschrijving {
  return Inschrijving.parse({
    ...row,
    persoonId: row.persoon_id,
    hasAantekening: row.aantekening226,
    isBuitenland: row.buitenland,
    adres: row.adres_versleuteld && openAdres(vault, row.adres_versleuteld),
    isGeheim: row.geheim,
    isOnjuist: row.onjuist,
  });
}

/** Two who write down where someone is registered take turns, so that each sees what the other wrote. */
export async function takeTurn(db: Db, persoonId: string): Promise<void> {
  await db.selectFrom('persoon').select('id').where('id', '=', persoonId).forUpdate().execute();
}

/** One registration that is to be kept as it is now. */
export async function insertInschrijving(
  db: Db,
  vault: Vault,
  { id, gezinId, persoonId }: { id: InschrijvingId; gezinId: string; persoonId: string },
  fresh: NewInschrijving,
): Promise<void> {
  const fixed = { id, gezin_id: gezinId, persoon_id: persoonId };
  await db
    .insertInto('inschrijving')
    .values({ ...fixed, ...columnsOf(vault, fresh) })
    .execute();
}

/** False when someone else saved in between. */
export async function saveInschrijving(
  db: Db,
  vault: Vault,
  { id, versie, isOnjuist }: { id: string; versie: number; isOnjuist: boolean },
  now: NewInschrijving,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('inschrijving')
    .set({ ...columnsOf(vault, now), onjuist: isOnjuist, versie: versie + 1 })
    .where('id', '=', id)
    .where('versie', '=', versie)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** A registration that runs ends on the day on which the next one begins. */
export async function endInschrijvingen(db: Db, ids: readonly string[], tot: string): Promise<void> {
  if (ids.length === 0) return;
  await db
    .updateTable('inschrijving')
    .set((now) => ({ tot, versie: now('versie', '+', 1) }))
    .where('id', 'in', ids)
    .execute();
}

function columnsOf(vault: Vault, one: NewInschrijving) {
  const { isBuitenland } = one;
  return {
    gemeente: isBuitenland ? null : (one.gemeente ?? null),
    soort: isBuitenland ? null : (one.soort ?? null),
    aantekening226: one.hasAantekening,
    buitenland: isBuitenland,
    van: one.van,
    tot: one.tot ?? null,
    adres_versleuteld: one.adres && !isBuitenland ? sealAdres(vault, one.adres) : null,
    geheim: one.isGeheim,
  };
}
