export { changeGezin } from './operations/change-gezin.ts';
export { changePersoon } from './operations/change-persoon.ts';
export { dossierVerbs } from './operations/dossier-verbs.ts';
export { enterGast } from './operations/gast/enter-gast.ts';
export { gezagVerbs } from './operations/gezag/gezag-verbs.ts';
export { listInzage } from './operations/list-inzage.ts';
export { mayFollowGezin } from './operations/may-follow-gezin.ts';
export { decideNoodtoegang } from './operations/noodtoegang/decide-noodtoegang.ts';
export { listNoodtoegangen } from './operations/noodtoegang/list-noodtoegangen.ts';
export { startNoodtoegang } from './operations/noodtoegang/start-noodtoegang.ts';
export { stopNoodtoegang } from './operations/noodtoegang/stop-noodtoegang.ts';
export { openGezin } from './operations/open-gezin.ts';
export { openPersoon } from './operations/open-persoon.ts';
export { readGezin } from './operations/read-gezin.ts';
export { searchGezinnen } from './operations/search-gezinnen.ts';
export { startBetrokkenheid } from './operations/start-betrokkenheid.ts';
export { decideToestemming } from './operations/toestemming/decide-toestemming.ts';
export { listToestemmingen } from './operations/toestemming/list-toestemmingen.ts';
export { openToestemming } from './operations/toestemming/open-toestemming.ts';
export { stopToestemming } from './operations/toestemming/stop-toestemming.ts';
export { sweepToestemmingen } from './operations/toestemming/sweep-toestemmingen.ts';
export { woonplaatsVerbs } from './operations/woonplaats/woonplaats-verbs.ts';
export { reactions } from './reactions.ts';
export { ageOn } from './rules/gezag/age.ts';
export { lookedLately } from './rules/looked-lately.ts';
export { decideWoonplaats, type Woonplaats } from './rules/woonplaats/decide-woonplaats.ts';
export { readWoonplaatsVraag } from './rules/woonplaats/woonplaats-vraag.ts';
export {
  Deel,
  Gezin,
  GezinId,
  NewGezin,
  PersoonId,
  Versie,
} from './schema/gezin.ts';
export { findAdressen, type KnownAdres, openAdres } from './store/adressen.ts';
export { involveAanbieders, openGezinnenFromChain } from './store/chain.ts';
export { type FileRights, findRights } from './store/rights.ts';
