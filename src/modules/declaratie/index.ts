export { judgeDeclaraties } from './operations/judge-declaraties.ts';
export { listBudgetten } from './operations/list-budgetten.ts';
export { listDeclaraties } from './operations/list-declaraties.ts';
export { payDeclaratie } from './operations/pay-declaratie.ts';
export { readDeclaratie } from './operations/read-declaratie.ts';
export { reactions } from './reactions.ts';
