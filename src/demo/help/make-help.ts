import type { Kit } from '#platform/operation.ts';
import { playAfsluiting } from './afsluiting.ts';
import { playBesluit } from './besluit.ts';
import { playConsult } from './consult.ts';
import { playGesprek } from './gesprek.ts';
import { playGezag } from './gezag.ts';
import { playHuishoudens } from './huishoudens.ts';
import { playAnalyse } from './plan/analyse.ts';
import { playPlan } from './plan/plan.ts';
import { playPortaal } from './portaal.ts';
import { playSchool } from './school.ts';
import { playSignalen } from './signalen.ts';
import { openStage, type Scene } from './stage.ts';
import { playTerugkoppeling } from './terugkoppeling.ts';
import { playTriage } from './triage.ts';
import { playWerkverdeling } from './werkverdeling.ts';

/** In the order in which they play: a later one may build on what an earlier one left. */
const scenes: readonly Scene[] = [
  playTriage,
  playTerugkoppeling,
  playSchool,
  playConsult,
  playGesprek,
  playGezag,
  playAnalyse,
  playAfsluiting,
  playPlan,
  playBesluit,
  playWerkverdeling,
  playPortaal,
  playSignalen,
  playHuishoudens,
];

/** What families, workers, referrers and experts did with each other in the demo, through the real doors. */
export async function makeHelp(kit: Kit): Promise<void> {
  const stage = openStage(kit);
  for (const scene of scenes) await scene(stage);
}
