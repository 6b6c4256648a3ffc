import { findRights } from '#modules/gezin/index.ts';
import type { Db } from '#platform/database/transaction.ts';
import { type Refusal, refuse } from '#platform/refusal.ts';
import { checkOpen, mayWrite } from '../../rules/besluit.ts';
import type { Besluit } from '../../schema/besluit.ts';
import { findBesluitToChange } from '../../store/besluit.ts';

export const findOpenRefuses = [
  'gezin/onbekend',
  'besluit/onbekend',
  'besluit/reeds-genomen',
  'besluit/gestopt',
] as const;

/** A besluit that is still made, for who may write it; locked for who changes it. */
export async function findOpenBesluit(
  db: Db,
  id: string,
  versie?: number,
): Promise<Besluit | Refusal<(typeof findOpenRefuses)[number] | 'verboden' | 'verouderd'>> {
  const besluit = await findBesluitToChange(db, id);
  if (!besluit) return refuse('besluit/onbekend');
  return mayWrite(await findRights(db, besluit.gezinId)) ?? checkOpen(besluit, versie) ?? besluit;
}
