export { changeEindevaluatie } from './operations/afsluiting/change-eindevaluatie.ts';
export { closeGezin } from './operations/afsluiting/close-gezin.ts';
export { decideUitzondering } from './operations/afsluiting/decide-uitzondering.ts';
export { openHeropening } from './operations/afsluiting/open-heropening.ts';
export { openUitzondering } from './operations/afsluiting/open-uitzondering.ts';
export { readAfronden } from './operations/afsluiting/read-afronden.ts';
export { startWaakvlam } from './operations/afsluiting/start-waakvlam.ts';
export { decideBevestiging } from './operations/bewaren/decide-bevestiging.ts';
export { decideVernietigingsverzoek } from './operations/bewaren/decide-vernietigingsverzoek.ts';
export { decideVernietigingsvoorstel } from './operations/bewaren/decide-vernietigingsvoorstel.ts';
export {
  type Destroyed,
  destroyConfirmed,
  readDue,
  sweepBewaartermijnen,
} from './operations/bewaren/destroy-confirmed.ts';
export { listBewaartermijnen } from './operations/bewaren/list-bewaartermijnen.ts';
export { listTweedeBlik } from './operations/bewaren/list-tweede-blik.ts';
export { openVernietigingsverzoek } from './operations/bewaren/open-vernietigingsverzoek.ts';
export { openVernietigingsvoorstel } from './operations/bewaren/open-vernietigingsvoorstel.ts';
export { changeDomeinstanden } from './operations/domeinstand/change-domeinstanden.ts';
export { changeOvergang } from './operations/later/change-overgang.ts';
export { changeToekomstplan } from './operations/later/change-toekomstplan.ts';
export { decideVerlenging } from './operations/later/decide-verlenging.ts';
export { listAchttien } from './operations/later/list-achttien.ts';
export { readLater } from './operations/later/read-later.ts';
export { reactions } from './reactions.ts';
