import type { Db } from '#platform/database/transaction.ts';
import { type Refusal, refuse } from '#platform/refusal.ts';
import { type Access, findAccess } from '../store/rights.ts';

type No = Refusal<'gezin/onbekend' | 'verboden'>;

/** Not yours and not there look the same; a gezin one knows, with this part closed, says so. */
export async function mayRead(db: Db, gezinId: string): Promise<No | undefined> {
  return refusalOf(await findAccess(db, gezinId), ['read', 'write']);
}

export async function mayWrite(db: Db, gezinId: string): Promise<No | undefined> {
  return refusalOf(await findAccess(db, gezinId), ['write']);
}

/** For what only who keeps the whole together may do. */
export async function mayDirect(
  db: Db,
  gezinId: string,
): Promise<No | Refusal<'afsluiting/regie-nodig'> | undefined> {
  const access = await findAccess(db, gezinId);
  return refusalOf(access, ['write']) ?? (access.hasRegie ? undefined : refuse('afsluiting/regie-nodig'));
}

function refusalOf({ right }: Access, fine: readonly Access['right'][]): No | undefined {
  if (right === 'none') return refuse('gezin/onbekend');
  return fine.includes(right) ? undefined : refuse('verboden', { deel: 'afsluiting' });
}
