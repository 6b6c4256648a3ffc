export { listHulpsoorten } from './operations/list-hulpsoorten.ts';
export { listKerncijfers } from './operations/list-kerncijfers.ts';
export { listNormen } from './operations/list-normen.ts';
export { listOnderwijspilots } from './operations/list-onderwijspilots.ts';
export { listOrdeningen } from './operations/list-ordeningen.ts';
export { loadRegio } from './operations/load-regio.ts';
export { readRegio } from './operations/read-regio.ts';
export { readProfile } from './profile.ts';
export {
  Gemeentecode,
  Hulpsoort,
  Kerncijfer,
  Klasse,
  Norm,
  ONBEKEND,
  Onderwijspilot,
  Regio,
} from './schema.ts';
export { isRegioLoaded } from './store.ts';
