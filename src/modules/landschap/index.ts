export { exportStand } from './operations/export-stand.ts';
export { readStand } from './operations/read-stand.ts';
export { readVerloop } from './operations/read-verloop.ts';
export { readVragenstand } from './operations/read-vragenstand.ts';
export { refreshStandMaanden } from './operations/refresh-stand-maanden.ts';
