export { listBijlagen } from './operations/list-bijlagen.ts';
export { listHulpvragen } from './operations/list-hulpvragen.ts';
export { openHulpvraag } from './operations/open-hulpvraag.ts';
export { readBijlage } from './operations/read-bijlage.ts';
export { readHulpvraag } from './operations/read-hulpvraag.ts';
export { searchHulpvragen } from './operations/search-hulpvragen.ts';
export { sendBijlage } from './operations/send-bijlage.ts';
export { stopHulpvraag } from './operations/stop-hulpvraag.ts';
