import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import type { Vault } from '#platform/keeping/vault.ts';
import { type NewPersoon, Persoon, type PersoonId } from '../schema/gezin.ts';

const columns = [
  'id',
  'soort',
  'voornaam',
  'voorvoegsel',
  'achternaam',
  'geboortedatum',
  'geslacht',
  'relatie',
  'gezag as hasGezag',
  'account_id as accountId',
  'versie',
] as const;

/** The newest of the gezagsrelaties over this persoon, which only a jeugdige has. */
const newestGezag = sql<unknown>`(
  select jsonb_build_object('soort', z.soort, 'dragers', z.dragers, 'derden', z.derden, 'toelichting', z.toelichting,
    'inOnderzoek', z.in_onderzoek, 'bron', z.bron, 'vastgelegdOp', to_char(z.vastgelegd_op at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
  from gezagsrelatie z where z.persoon_id = persoon.id order by z.vastgelegd_op desc, z.id desc limit 1)`.as(
  'gezag',
);

/** Children first, the eldest first; then parents, then who is voogd, then the netwerk. */
export async function listPersonen(db: Db, gezinId: string): Promise<Persoon[]> {
  const rows = await db
    .selectFrom('persoon')
    .select(columns)
    .select((select) => select('bsn_kenmerk', 'is not', null).as('hasBsn'))
    .select(newestGezag)
    .where('gezin_id', '=', gezinId)
    .orderBy(sql`array_position(array['jeugdige', 'ouder', 'voogd', 'netwerk'], soort)`)
    .orderBy('geboortedatum')
    .orderBy('id')
    .execute();
  return [...rows, ...(await listNamed(db, gezinId))].map((row) => Persoon.parse(row));
}

/** Who lives in the other household of a split gezin and may be known there by name, with nothing else. */
async function listNamed(db: Db, gezinId: string): Promise<object[]> {
  const { rows } = await sql<object>`
    select id, soort, voornaam, voorvoegsel, achternaam, account_id as "accountId", null as geboortedatum, null as geslacht,
      null as relatie, gezag as "hasGezag", false as "hasBsn", 0 as versie
    from my_named_personen() where app_organisatie() is null and gezin_id = ${gezinId} order by id`.execute(
    db,
  );
  return rows;
}

export async function insertPersonen(
  db: Db,
  vault: Vault,
  gezinId: string,
  personen: readonly (NewPersoon & { id: PersoonId })[],
): Promise<void> {
  const rows = personen.map(({ bsn, hasGezag, ...one }) => ({
    ...one,
    gezin_id: gezinId,
    gezag: hasGezag ?? null,
    ...sealedBsn(vault, bsn),
  }));
  if (rows.length > 0) await db.insertInto('persoon').values(rows).execute();
}

export type PersoonChange = Partial<{
  soort: Persoon['soort'];
  voornaam: string;
  voorvoegsel: string | null;
  achternaam: string;
  geboortedatum: string | null;
  geslacht: string | null;
  relatie: string | null;
  hasGezag: boolean | null;
  bsn: string | null;
}>;

/** False when someone else saved in between, or when one may not change this gezin. */
export async function savePersoon(
  db: Db,
  vault: Vault,
  { id, versie }: { id: string; versie: number },
  { bsn, hasGezag, ...rest }: PersoonChange,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('persoon')
    .set({
      ...rest,
      ...(hasGezag !== undefined && { gezag: hasGezag }),
      ...(bsn !== undefined && sealedBsn(vault, bsn)),
      versie: versie + 1,
    })
    .where('id', '=', id)
    .where('versie', '=', versie)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Whether another in this gezin already has the number: one number is one person (Wabb art. 1). */
export async function hasSameBsn(
  db: Db,
  vault: Vault,
  { gezinId, bsn, except }: { gezinId: string; bsn: string; except?: string },
): Promise<boolean> {
  const found = await db
    .selectFrom('persoon')
    .select('id')
    .where('gezin_id', '=', gezinId)
    .where('bsn_kenmerk', '=', vault.mark(bsn))
    .$if(except !== undefined, (query) => query.where('id', '!=', except ?? ''))
    .executeTakeFirst();
  return found !== undefined;
}

function sealedBsn(vault: Vault, bsn: string | null | undefined) {
  return { bsn_versleuteld: bsn ? vault.seal(bsn) : null, bsn_kenmerk: bsn ? vault.mark(bsn) : null };
}
