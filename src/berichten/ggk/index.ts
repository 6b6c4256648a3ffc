export type { Envelop, Foutenvelop, Heenenvelop, Retourenvelop } from './envelop.ts';
export { type Foutcodelijstversie, findFoutcode, foutcodelijsten } from './foutcodes.ts';
export { readEnvelop } from './read-envelop.ts';
export { writeEnvelop } from './write-envelop.ts';
