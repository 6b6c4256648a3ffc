export { changeDoel } from './operations/change-doel.ts';
export { changeGezinsplan } from './operations/change-gezinsplan.ts';
export { listMijnGezinnen } from './operations/list-mijn-gezinnen.ts';
export { openDoel } from './operations/open-doel.ts';
export { openGezinsplan } from './operations/open-gezinsplan.ts';
export { openHulplijn, openToegewezenHulplijn } from './operations/open-hulplijn.ts';
export { readGezinsplan } from './operations/read-gezinsplan.ts';
export { searchMijnGezinnen } from './operations/search-mijn-gezinnen.ts';
export { stopHulplijn } from './operations/stop-hulplijn.ts';
export { reactions } from './reactions.ts';
export { DoelId, Domein, HulplijnId } from './schema.ts';
export {
  openHulplijnenForToewijzingen,
  restartHulplijnen,
  startHulplijnen,
  stopHulplijnen,
} from './store/keten.ts';
