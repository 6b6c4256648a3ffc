import { changeGroepsaanbod } from './aanbod/change-groepsaanbod.ts';
import { listSchoolaanbod } from './aanbod/list-schoolaanbod.ts';
import { openGroepsaanbod } from './aanbod/open-groepsaanbod.ts';
import { openSchoolpartner } from './aanbod/open-schoolpartner.ts';
import { startDeelname } from './aanbod/start-deelname.ts';
import { stopSchoolpartner } from './aanbod/stop-schoolpartner.ts';
import { readSchoolbeeld } from './beeld/read-schoolbeeld.ts';
import { answerBuuruitzondering } from './buur/answer-buuruitzondering.ts';
import { listBuuruitzonderingen } from './buur/list-buuruitzonderingen.ts';
import { openBuuruitzondering } from './buur/open-buuruitzondering.ts';
import { startPilotdeelname } from './buur/start-pilotdeelname.ts';
import { stopPilotdeelname } from './buur/stop-pilotdeelname.ts';
import { changeOpp } from './change-opp.ts';
import { changeSchoolinschrijving } from './change-schoolinschrijving.ts';
import { listLeerlingen } from './list-leerlingen.ts';
import { openOpp } from './open-opp.ts';
import { openSchoolcontact } from './open-schoolcontact.ts';
import { openSchoolinschrijving } from './open-schoolinschrijving.ts';
import { openVrijstelling } from './open-vrijstelling.ts';
import { readSchool } from './read-school.ts';
import { stopVrijstelling } from './stop-vrijstelling.ts';
import { answerVerzuim } from './verzuim/answer-verzuim.ts';
import { changeVerzuim } from './verzuim/change-verzuim.ts';
import { importVerzuimlijst } from './verzuim/import-verzuimlijst.ts';
import { readVerzuimlijst } from './verzuim/read-verzuimlijst.ts';

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
  startPilotdeelname,
  stopPilotdeelname,
  openBuuruitzondering,
  answerBuuruitzondering,
  listBuuruitzonderingen,
  readVerzuimlijst,
  importVerzuimlijst,
  readSchoolbeeld,
] as const;
