export { answerVerbeterpunt } from './operations/answer-verbeterpunt.ts';
export { listIngekomen } from './operations/list-ingekomen.ts';
export { listVerbeterpunten } from './operations/list-verbeterpunten.ts';
export { openVerbeterpunt } from './operations/open-verbeterpunt.ts';
export { reactions } from './reactions.ts';
