import type { Kit } from '#platform/operation.ts';
import { openStage, type Scene } from './stage.ts';

/** In the order in which they play: a later one may build on what an earlier one left. */
const scenes: readonly Scene[] = [];

/** What families, workers, referrers and experts did with each other in the demo, through the real doors. */
export async function makeHelp(kit: Kit): Promise<void> {
  const stage = openStage(kit);
  for (const scene of scenes) await scene(stage);
}
