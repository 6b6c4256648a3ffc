import { changeGroepsaanbod } from './aanbod/change-groepsaanbod.ts';
import { listSchoolaanbod } from './aanbod/list-schoolaanbod.ts';
import { openGroepsaanbod } from './aanbod/open-groepsaanbod.ts';
import { openSchoolpartner } from './aanbod/open-schoolpartner.ts';
import { startDeelname } from './aanbod/start-deelname.ts';
import { stopSchoolpartner } from './aanbod/stop-schoolpartner.ts';
import { answerVerzuim } from './answer-verzuim.ts';
import { changeOpp } from './change-opp.ts';
import { changeSchoolinschrijving } from './change-schoolinschrijving.ts';
import { changeVerzuim } from './change-verzuim.ts';
import { listLeerlingen } from './list-leerlingen.ts';
import { openOpp } from './open-opp.ts';
import { openSchoolcontact } from './open-schoolcontact.ts';
import { openSchoolinschrijving } from './open-schoolinschrijving.ts';
import { openVrijstelling } from './open-vrijstelling.ts';
import { readSchool } from './read-school.ts';
import { stopVrijstelling } from './stop-vrijstelling.ts';

/** Everything that can be done about school, for the list of all operations. */
export const schoolVerbs = [
  readSchool,
  openSchoolinschrijving,
  changeSchoolinschrijving,
  openOpp,
  changeOpp,
  changeVerzuim,
  answerVerzuim,
  openVrijstelling,
  stopVrijstelling,
  openSchoolcontact,
  listLeerlingen,
  listSchoolaanbod,
  openGroepsaanbod,
  changeGroepsaanbod,
  openSchoolpartner,
  stopSchoolpartner,
  startDeelname,
] as const;
