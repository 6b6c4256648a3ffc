import type { Db } from '#platform/database/transaction.ts';
import { grenzenOf } from '../../rules/signaalnorm.ts';
import { type Limits, limitsOf } from '../../rules/signalen.ts';
import { wachtnormOf } from '../../rules/wachtnorm.ts';
import { listNormGegevens } from '../../store/norm.ts';

/** The days and numbers of the region against which facts are held today. */
export async function readLimits(db: Db, today: string): Promise<Limits> {
  const gegevens = await listNormGegevens(db);
  return limitsOf(today, wachtnormOf(gegevens, today), grenzenOf(gegevens, today));
}
