import type { BerichtRegel } from '../schema.ts';

/**
 * Whether a bericht of ours may be sent once more: it was given up, or it went and nothing says that it arrived. It goes
 * under the same number, so who has it already knows that it is the same.
 */
export function canResend({
  richting,
  verzending,
  beantwoordOp,
}: Pick<BerichtRegel, 'richting' | 'verzending' | 'beantwoordOp'>): boolean {
  if (richting !== 'uit' || beantwoordOp !== null) return false;
  return verzending === 'vastgelopen' || verzending === 'verzonden';
}
