export { changeBeleidsinformatie } from './operations/change-beleidsinformatie.ts';
export { exportBeleidsinformatie } from './operations/export-beleidsinformatie.ts';
export { listBeleidsinformatie } from './operations/list-beleidsinformatie.ts';
export { readBeleidsinformatie } from './operations/read-beleidsinformatie.ts';
export { PeriodeNaam, Stroom } from './schema.ts';
export { findLeverancier, type Leverancier } from './store/leverancier.ts';
