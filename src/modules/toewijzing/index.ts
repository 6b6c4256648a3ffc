export { listToewijzingen } from './operations/list-toewijzingen.ts';
export { openToewijzing } from './operations/open-toewijzing.ts';
export { receiveBerichten } from './operations/receive-berichten.ts';
export { decideVerzoek } from './operations/verzoek/decide-verzoek.ts';
export { listVerzoeken } from './operations/verzoek/list-verzoeken.ts';
export { readVerzoek } from './operations/verzoek/read-verzoek.ts';
export { sendToewijzingberichten } from './operations/verzoek/send-toewijzingberichten.ts';
