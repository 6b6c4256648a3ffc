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

/** For the line to 18 and after, which is of the young person also where the file of the family is closed. */
export async function mayLookAhead(
  db: Db,
  gezinId: string,
): Promise<No | { readonly isOwnOnly: boolean; readonly canWrite: boolean }> {
  const access = await findAccess(db, gezinId);
  const { right } = access;
  return (
    refusalOf(access, ['own', 'read', 'write']) ?? { isOwnOnly: right === 'own', canWrite: right !== 'read' }
  );
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
