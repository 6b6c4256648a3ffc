export { openGroepsaanbod } from './operations/aanbod/open-groepsaanbod.ts';
export { openSchoolpartner } from './operations/aanbod/open-schoolpartner.ts';
export { changeVerzuim } from './operations/change-verzuim.ts';
export { openOpp } from './operations/open-opp.ts';
export { openSchoolcontact } from './operations/open-schoolcontact.ts';
export { openSchoolinschrijving } from './operations/open-schoolinschrijving.ts';
export { readSchool } from './operations/read-school.ts';
export { schoolVerbs } from './operations/school-verbs.ts';
