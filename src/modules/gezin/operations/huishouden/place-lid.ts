import type { Db } from '#platform/database/transaction.ts';
import { homesOf } from '../../rules/huishouden.ts';
import type { Huishouden, Plek } from '../../schema/huishouden.ts';
import { insertHuishoudenleden } from '../../store/huishouden.ts';

type Placing = {
  readonly gezinId: string;
  readonly persoonId: string;
  readonly plek: Plek;
  readonly isNaamBekend: boolean;
};

/** Puts someone in the household or households of this gezin. */
export async function placeLid(
  db: Db,
  huishoudens: readonly Huishouden[],
  { plek, ...one }: Placing,
): Promise<void> {
  const rows = homesOf(plek).flatMap(({ nr, isIngeschreven }) => {
    const home = huishoudens[nr];
    return home ? [{ ...one, huishoudenId: home.id, isIngeschreven }] : [];
  });
  await insertHuishoudenleden(db, rows);
}
