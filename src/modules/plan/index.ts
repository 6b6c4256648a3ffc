export { changeDoel } from './operations/change-doel.ts';
export { changeGezinsplan } from './operations/change-gezinsplan.ts';
export { gezinsplanVerbs } from './operations/gezinsplan-verbs.ts';
export { openHulplijn, openToegewezenHulplijn } from './operations/hulplijn/open-hulplijn.ts';
export { stopHulplijn } from './operations/hulplijn/stop-hulplijn.ts';
export { listMijnGezinnen } from './operations/mijn-gezinnen/list-mijn-gezinnen.ts';
export { searchMijnGezinnen } from './operations/mijn-gezinnen/search-mijn-gezinnen.ts';
export { openDoel } from './operations/open-doel.ts';
export { openGezinsplan } from './operations/open-gezinsplan.ts';
export { readGezinsplan } from './operations/read-gezinsplan.ts';
export { refreshSignaaltelling } from './operations/signaal/refresh-signaaltelling.ts';
export { startPlanFromAnalyse } from './operations/start-plan-from-analyse.ts';
export { reactions } from './reactions.ts';
export { DoelId, Domein, HulplijnId } from './schema/plan.ts';
export { SignaalSoort } from './schema/signaal.ts';
export {
  openHulplijnenForToewijzingen,
  restartHulplijnen,
  startHulplijnen,
  stopHulplijnen,
} from './store/keten.ts';
