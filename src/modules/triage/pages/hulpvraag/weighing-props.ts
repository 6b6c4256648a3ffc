import type { Refused } from '#web/kit/form/form-state.ts';
import type { Triage } from '../../schema/triage.ts';
import type { Reference, Tools } from './read-question.ts';

/** What every card of a weighing gets; without tools it only shows what was written down. */
export type WeighingProps = {
  readonly triage: Triage;
  readonly ladder: Reference;
  readonly tools: Tools | null;
  readonly refusal: Refused | undefined;
  readonly today: string;
};
