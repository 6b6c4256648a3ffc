export { listHulpsoorten } from './operations/list-hulpsoorten.ts';
export { listKerncijfers } from './operations/list-kerncijfers.ts';
export { listNormen } from './operations/list-normen.ts';
export { listOrdeningen } from './operations/list-ordeningen.ts';
export { loadRegio } from './operations/load-regio.ts';
export { readRegio } from './operations/read-regio.ts';
export { type ProfileFault, readProfile } from './profile.ts';
export { hulpsoortOf, klassenOp, klasseOp, normenOp } from './rules.ts';
export {
  Gemeentecode,
  Hulpsoort,
  Indeling,
  Kerncijfer,
  Klasse,
  Norm,
  ONBEKEND,
  Ordening,
  Regio,
} from './schema.ts';
export { isRegioLoaded } from './store.ts';
