import type { Db } from '#platform/database/transaction.ts';
import { type Refusal, refuse } from '#platform/refusal.ts';
import { checkUnanswered } from '../../rules/bezwaar.ts';
import type { Besluit } from '../../schema/besluit.ts';
import type { Bezwaar } from '../../schema/bezwaar.ts';
import { findBesluit } from '../../store/besluit.ts';
import { findBezwaarToChange } from '../../store/bezwaar.ts';

export const findRefuses = ['bezwaar/onbekend', 'bezwaar/reeds-afgedaan'] as const;

/** A bezwaar that still waits, with its besluit; locked for who changes it. */
export async function findWaiting(
  db: Db,
  id: string,
  versie?: number,
): Promise<{ bezwaar: Bezwaar; besluit: Besluit } | Refusal<(typeof findRefuses)[number] | 'verouderd'>> {
  const bezwaar = await findBezwaarToChange(db, id);
  const besluit = bezwaar && (await findBesluit(db, bezwaar.besluitId));
  if (!besluit) return refuse('bezwaar/onbekend');
  return checkUnanswered(bezwaar, versie) ?? { bezwaar, besluit };
}
