export { changeGezin } from './operations/change-gezin.ts';
export { changePersoon } from './operations/change-persoon.ts';
export { decideNoodtoegang } from './operations/decide-noodtoegang.ts';
export { decideToestemming } from './operations/decide-toestemming.ts';
export { listInzage } from './operations/list-inzage.ts';
export { listNoodtoegangen } from './operations/list-noodtoegangen.ts';
export { listToestemmingen } from './operations/list-toestemmingen.ts';
export { mayFollowGezin } from './operations/may-follow-gezin.ts';
export { openGezin } from './operations/open-gezin.ts';
export { openPersoon } from './operations/open-persoon.ts';
export { openToestemming } from './operations/open-toestemming.ts';
export { readGezin } from './operations/read-gezin.ts';
export { searchGezinnen } from './operations/search-gezinnen.ts';
export { startBetrokkenheid } from './operations/start-betrokkenheid.ts';
export { startNoodtoegang } from './operations/start-noodtoegang.ts';
export { stopNoodtoegang } from './operations/stop-noodtoegang.ts';
export { stopToestemming } from './operations/stop-toestemming.ts';
export { woonplaatsVerbs } from './operations/woonplaats/woonplaats-verbs.ts';
export { reactions } from './reactions.ts';
export { decideWoonplaats, type Woonplaats } from './rules/woonplaats/decide-woonplaats.ts';
export { readWoonplaatsVraag } from './rules/woonplaats/woonplaats-vraag.ts';
export {
  Gezin,
  GezinId,
  InzageDag,
  NewGezin,
  PersoonId,
  Versie,
} from './schema/gezin.ts';
export { findAdressen, type KnownAdres, openAdres } from './store/adressen.ts';
export { involveAanbieders, openGezinnenFromChain } from './store/chain.ts';
export {} from './store/woonplaats/find-woonplaats.ts';
