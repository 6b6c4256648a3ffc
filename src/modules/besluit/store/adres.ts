import { z } from 'zod';
import type { Db } from '#platform/database/transaction.ts';
import type { Vault } from '#platform/keeping/vault.ts';

/** An address as a letter carries it; null where it is secret or not known. */
export type Briefadres = {
  readonly persoonId: string;
  readonly regels: readonly string[] | null;
  readonly isGeheim: boolean;
};

/** Keeps the addresses of a letter sealed. A secret one is not kept at all, only that it is. */
export async function saveBriefadressen(
  db: Db,
  vault: Vault,
  { besluitId, gezinId, op }: { besluitId: string; gezinId: string; op: string },
  adressen: readonly Briefadres[],
): Promise<void> {
  for (const { persoonId, regels, isGeheim } of adressen) {
    const sealed = regels === null || isGeheim ? null : vault.seal(JSON.stringify(regels));
    await db
      .insertInto('besluitadres')
      .values({
        besluit_id: besluitId,
        gezin_id: gezinId,
        persoon_id: persoonId,
        adres_versleuteld: sealed,
        is_geheim: isGeheim,
        op,
      })
      .onConflict((conflict) =>
        conflict
          .columns(['besluit_id', 'persoon_id'])
          .doUpdateSet({ adres_versleuteld: sealed, is_geheim: isGeheim, op }),
      )
      .execute();
  }
}

/** The addresses that are for the reader: all for who sends letters, only the own for one of the family. */
export async function listBriefadressen(db: Db, vault: Vault, besluitId: string): Promise<Briefadres[]> {
  const rows = await db
    .selectFrom('besluitadres')
    .select(['persoon_id', 'adres_versleuteld', 'is_geheim'])
    .where('besluit_id', '=', besluitId)
    .execute();
  return rows.map(({ persoon_id, adres_versleuteld, is_geheim }) => ({
    persoonId: persoon_id,
    regels: adres_versleuteld && z.array(z.string()).parse(JSON.parse(vault.open(adres_versleuteld))),
    isGeheim: is_geheim,
  }));
}
