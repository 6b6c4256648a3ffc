import { takeTurn } from '#platform/database/take-turn.ts';
import type { Db } from '#platform/database/transaction.ts';
import type { Analyse, Wens } from '../schema/analyse.ts';
import { listRondes } from './analyse.ts';
import { listWensen } from './wens.ts';

/** What the present round came to, as the plan takes it over. */
export type Conclusie = Pick<Analyse, 'conclusie' | 'vastgesteldOp'> & { readonly wensen: readonly Wens[] };

/**
 * What the present round of a gezin came to, as far as it is open to who asks; undefined where there is none. Who takes it over
 * at the same moment waits, so that no wish becomes two doelen.
 */
export async function findConclusie(db: Db, gezinId: string): Promise<Conclusie | undefined> {
  await takeTurn(db, `analyse:${gezinId}`);
  const [analyse] = await listRondes(db, gezinId);
  return (
    analyse && {
      conclusie: analyse.conclusie,
      vastgesteldOp: analyse.vastgesteldOp,
      wensen: await listWensen(db, analyse.id),
    }
  );
}

/** Says of a doel from which wish it came. The wish of a later round with the same origin is then in the plan too. */
export async function linkDoel(
  db: Db,
  doelId: string,
  { oorsprong }: Pick<Wens, 'oorsprong'>,
): Promise<void> {
  await db.updateTable('doel').set({ analyse_wens_id: oorsprong }).where('id', '=', doelId).execute();
}
