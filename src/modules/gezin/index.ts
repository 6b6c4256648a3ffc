export { mayFollowGezin } from './operations/may-follow-gezin.ts';
export { openGezin } from './operations/open-gezin.ts';
export { readGezin } from './operations/read-gezin.ts';
export { searchGezinnen } from './operations/search-gezinnen.ts';
export { startBetrokkenheid } from './operations/start-betrokkenheid.ts';
export { reactions } from './reactions.ts';
export {
  Deel,
  Gezin,
  GezinId,
  NewGezin,
  NewPersoon,
  Persoon,
  PersoonId,
  PersoonSoort,
  Versie,
} from './schema.ts';
export { assignBetrokkenheid } from './store/gezin.ts';
