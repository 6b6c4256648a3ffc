import type { Desk } from '#platform/desk.ts';
import type { AnyOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { readForm } from '#web/kit/form/read-form.ts';
import { closeAnalyse } from '../../operations/close-analyse.ts';
import { answerConclusie } from '../../operations/conclusie/answer-conclusie.ts';
import { changeConclusie } from '../../operations/conclusie/change-conclusie.ts';
import { changeWens } from '../../operations/conclusie/change-wens.ts';
import { openWens } from '../../operations/conclusie/open-wens.ts';
import { changeDeelnemer } from '../../operations/partij/change-deelnemer.ts';
import { openDeelnemer } from '../../operations/partij/open-deelnemer.ts';
import { answerHypothese } from '../../operations/samen/answer-hypothese.ts';
import { changeFactor } from '../../operations/samen/change-factor.ts';
import { changeHypothese } from '../../operations/samen/change-hypothese.ts';
import { openFactor } from '../../operations/samen/open-factor.ts';
import { openHypothese } from '../../operations/samen/open-hypothese.ts';
import { startAnalyse } from '../../operations/start-analyse.ts';

type Deed = {
  readonly place: string;
  readonly operation: AnyOperation;
  /** Fields of which an emptied one takes away what stood there. */
  readonly emptied: readonly string[];
};

const deeds: Readonly<Record<string, Deed>> = {
  begin: { place: '', operation: startAnalyse, emptied: [] },
  'deelnemer-open': { place: 'wie', operation: openDeelnemer, emptied: [] },
  'deelnemer-bewaar': {
    place: 'wie',
    operation: changeDeelnemer,
    emptied: ['taak', 'uiterlijk', 'nietGevraagd'],
  },
  'factor-open': { place: 'factoren', operation: openFactor, emptied: [] },
  'factor-bewaar': { place: 'factoren', operation: changeFactor, emptied: [] },
  'hypothese-open': { place: 'verklaringen', operation: openHypothese, emptied: [] },
  'hypothese-bewaar': { place: 'verklaringen', operation: changeHypothese, emptied: [] },
  oordeel: { place: 'verklaringen', operation: answerHypothese, emptied: [] },
  'wens-open': { place: 'wensen', operation: openWens, emptied: [] },
  'wens-bewaar': { place: 'wensen', operation: changeWens, emptied: ['trede', 'passend', 'deelnemerId'] },
  conclusie: { place: 'conclusie', operation: changeConclusie, emptied: [] },
  standpunt: { place: 'conclusie', operation: answerConclusie, emptied: [] },
  vaststellen: { place: 'plan', operation: closeAnalyse, emptied: [] },
};

const findDeed = (name: string) => (Object.hasOwn(deeds, name) ? deeds[name] : undefined);

/** Where on the page the result of each deed stands. */
export function placeOf(deed: string): string {
  return findDeed(deed)?.place ?? '';
}

/** Does what one of the forms on the page asks; the id of the gezin comes from the address, never from a form. */
export async function doDeed(desk: Desk, id: string, form: FormData) {
  const deed = findDeed(String(form.get('doe')));
  if (!deed) return refuse('ongeldig');
  const emptied = deed.emptied.filter((field) => form.get(field) === '').map((field) => [field, null]);
  return await desk.run(deed.operation, { ...readForm(form), ...Object.fromEntries(emptied), id });
}
