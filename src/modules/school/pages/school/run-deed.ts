import type { Desk } from '#platform/desk.ts';
import type { AnyOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { readForm } from '#web/kit/form/read-form.ts';
import { startDeelname } from '../../operations/aanbod/start-deelname.ts';
import { openBuuruitzondering } from '../../operations/buur/open-buuruitzondering.ts';
import { startPilotdeelname } from '../../operations/buur/start-pilotdeelname.ts';
import { stopPilotdeelname } from '../../operations/buur/stop-pilotdeelname.ts';
import { changeOpp } from '../../operations/change-opp.ts';
import { changeSchoolinschrijving } from '../../operations/change-schoolinschrijving.ts';
import { openOpp } from '../../operations/open-opp.ts';
import { openSchoolcontact } from '../../operations/open-schoolcontact.ts';
import { openSchoolinschrijving } from '../../operations/open-schoolinschrijving.ts';
import { openVrijstelling } from '../../operations/open-vrijstelling.ts';
import { stopVrijstelling } from '../../operations/stop-vrijstelling.ts';
import { answerVerzuim } from '../../operations/verzuim/answer-verzuim.ts';
import { changeVerzuim } from '../../operations/verzuim/change-verzuim.ts';

/** What each form of the page does, by its name. */
const deeds: Readonly<Record<string, AnyOperation>> = {
  inschrijving: openSchoolinschrijving,
  'inschrijving-wijzig': changeSchoolinschrijving,
  opp: openOpp,
  'opp-wijzig': changeOpp,
  verzuim: changeVerzuim,
  reactie: answerVerzuim,
  vrijstelling: openVrijstelling,
  'vrijstelling-stop': stopVrijstelling,
  contact: openSchoolcontact,
  deelname: startDeelname,
  'pilot-begin': startPilotdeelname,
  'pilot-stop': stopPilotdeelname,
  uitzondering: openBuuruitzondering,
};

/** Fields of a form that changes something, which are emptied when they are left empty. */
const mayBeEmptied: Readonly<Record<string, readonly string[]>> = {
  'inschrijving-wijzig': ['groep', 'begeleider', 'tot'],
  'opp-wijzig': ['evaluatieOp', 'metOuders'],
};

/** Does what one form of the page asks; the family comes from the address, never from a form. */
export async function runDeed(desk: Desk, id: string, form: FormData) {
  const doe = String(form.get('doe'));
  const deed = Object.hasOwn(deeds, doe) ? deeds[doe] : undefined;
  if (!deed) return { outcome: refuse('ongeldig', { issues: [] }), done: doe };
  const emptied = Object.fromEntries((mayBeEmptied[doe] ?? []).map((name) => [name, null]));
  return { outcome: await desk.run(deed, { ...emptied, ...readForm(form), id }), done: doe };
}
