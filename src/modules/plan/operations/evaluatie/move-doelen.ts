import type { Context } from '#platform/operation.ts';
import { movedDoelen } from '../../rules/evaluatie.ts';
import type { EvaluatieDoel } from '../../schema/evaluatie.ts';
import { listDoelen, saveDoel } from '../../store/doel.ts';
import { keepVersie } from '../samen/keep-versie.ts';

/** Lets the goals stand as far as was said together, and keeps the plan as it then is. */
export async function moveDoelen(
  context: Pick<Context, 'db' | 'actor' | 'now'>,
  gezinId: string,
  said: readonly EvaluatieDoel[],
): Promise<void> {
  for (const doel of movedDoelen(await listDoelen(context.db, gezinId), said))
    await saveDoel(context.db, doel);
  await keepVersie(context, gezinId);
}
