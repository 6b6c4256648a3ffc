export type { Leveringsbevinding } from './bevinding.ts';
export {
  hulpvormen,
  isCode,
  redenenBeeindiging,
  redenenMaatregel,
  risicoprofielen,
  typenMaatregel,
  verwijzers,
} from './codes/codelijsten.ts';
export { findHulpvorm, findTypeMaatregel } from './codes/productvormen.ts';
export { judgeLevering } from './judge-levering.ts';
export { type Levering, makeLevering } from './make-levering.ts';
export type { Feit } from './records/feiten.ts';
export type { Jeugdige, Woonplaats } from './records/jeugdige.ts';
export type { Cbsrecord } from './records/records.ts';
export {
  countPeriodenGeleden,
  getDagen,
  getUiterlijkeDag,
  getVerslagperiode,
  type Stroom,
  type Verslagperiode,
} from './verslagperiode.ts';
export { writeLevering } from './write-levering.ts';
