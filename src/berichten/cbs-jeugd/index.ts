export type { Leveringsbevinding } from './bevinding.ts';
export {
  geslachten,
  hulpvormen,
  redenenBeeindiging,
  redenenMaatregel,
  risicoprofielen,
  typenMaatregel,
  typenMachtiging,
  verwijzers,
  zonderHulpVerder,
} from './codes/codelijsten.ts';
export { judgeLevering } from './judge-levering.ts';
export { type Levering, listVervallen, makeLevering } from './make-levering.ts';
export type { Feit, Hulpfeit, Maatregelfeit, Machtigingfeit, Meting } from './records/feiten.ts';
export type { Jeugdige, Woonplaats } from './records/jeugdige.ts';
export type { Cbsrecord, Hulprecord, Maatregelrecord, Machtigingrecord } from './records/records.ts';
export { getUiterlijkeDag, getVerslagperiode, type Stroom, type Verslagperiode } from './verslagperiode.ts';
export { writeLevering } from './write-levering.ts';
