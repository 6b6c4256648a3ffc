export { listBerichten } from './operations/list-berichten.ts';
export { listToewijzingen } from './operations/list-toewijzingen.ts';
export { openToewijzing } from './operations/open-toewijzing.ts';
export { receiveBerichten } from './operations/receive-berichten.ts';
export { Uitslag } from './schema.ts';
