import { changeAfspraak } from './afspraak/change-afspraak.ts';
import { openAfspraak } from './afspraak/open-afspraak.ts';
import { changeEvaluatie } from './evaluatie/change-evaluatie.ts';
import { listEvaluaties } from './evaluatie/list-evaluaties.ts';
import { openEvaluatie } from './evaluatie/open-evaluatie.ts';
import { changeHulplijn } from './hulplijn/change-hulplijn.ts';
import { changeStand } from './hulplijn/change-stand.ts';
import { listMethodieken } from './hulplijn/list-methodieken.ts';
import { changeNetwerksteun } from './netwerk/change-netwerksteun.ts';
import { listNetwerksteun } from './netwerk/list-netwerksteun.ts';
import { listInstemmingen } from './samen/list-instemmingen.ts';
import { listPlanversies } from './samen/list-planversies.ts';
import { openInstemming } from './samen/open-instemming.ts';
import { sendGezinsplan } from './samen/send-gezinsplan.ts';
import { answerSignaal } from './signaal/answer-signaal.ts';
import { listSignaalantwoorden } from './signaal/list-signaalantwoorden.ts';
import { listSignalen } from './signaal/list-signalen.ts';
import { withdrawSignaalantwoord } from './signaal/withdraw-signaalantwoord.ts';
import { readVerhaal } from './verhaal/read-verhaal.ts';

/** What gezin and helpers do with a plan once it is there, as one name at the door. */
export const gezinsplanVerbs = {
  openAfspraak,
  changeAfspraak,
  listEvaluaties,
  openEvaluatie,
  changeEvaluatie,
  changeHulplijn,
  changeStand,
  listMethodieken,
  listNetwerksteun,
  changeNetwerksteun,
  sendGezinsplan,
  listInstemmingen,
  openInstemming,
  listPlanversies,
  readVerhaal,
  listSignalen,
  answerSignaal,
  withdrawSignaalantwoord,
  listSignaalantwoorden,
} as const;
