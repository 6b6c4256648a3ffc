import { type Refusal, refuse } from '#platform/refusal.ts';
import type { Samenwerkingsafspraak } from '../schema.ts';

type Days = { readonly geslotenOp: string; readonly herzienOp: string; readonly beeindigdOp?: string | null };

/** An agreement is looked at again after it was made, and does not end before it began. */
export function checkDagen({
  geslotenOp,
  herzienOp,
  beeindigdOp,
}: Days): Refusal<'samenwerkingsafspraak/dagen-strijdig'> | undefined {
  const isWrong = herzienOp <= geslotenOp || (beeindigdOp != null && beeindigdOp < geslotenOp);
  return isWrong ? refuse('samenwerkingsafspraak/dagen-strijdig') : undefined;
}

/** How an agreement stands: it holds, should have been looked at again, or has ended. */
export function standOf(
  { herzienOp, beeindigdOp }: Pick<Samenwerkingsafspraak, 'herzienOp' | 'beeindigdOp'>,
  today: string,
): 'geldt' | 'herzien' | 'beeindigd' {
  if (beeindigdOp !== null && beeindigdOp <= today) return 'beeindigd';
  return herzienOp <= today ? 'herzien' : 'geldt';
}
