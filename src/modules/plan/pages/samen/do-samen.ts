import type { Desk } from '#platform/desk.ts';
import { refuse } from '#platform/refusal.ts';
import { readForm } from '#web/kit/form/read-form.ts';
import { changeAfspraak } from '../../operations/afspraak/change-afspraak.ts';
import { openAfspraak } from '../../operations/afspraak/open-afspraak.ts';
import { changeGezinsplan } from '../../operations/change-gezinsplan.ts';
import { changeEvaluatie } from '../../operations/evaluatie/change-evaluatie.ts';
import { openEvaluatie } from '../../operations/evaluatie/open-evaluatie.ts';
import { changeNetwerksteun } from '../../operations/netwerk/change-netwerksteun.ts';
import { openInstemming } from '../../operations/samen/open-instemming.ts';
import { sendGezinsplan } from '../../operations/samen/send-gezinsplan.ts';
import { emptied, whoOf } from '../gezin/do-deed.ts';

/** Where on the page the result of each deed stands. */
const places: Readonly<Record<string, string>> = {
  instemming: 'draagvlak',
  voorleggen: 'draagvlak',
  regie: 'regie',
  netwerk: 'netwerk',
  'evaluatie-open': 'evaluaties',
  'evaluatie-bewaar': 'evaluaties',
};

export function placeOf(deed: string): string {
  return places[deed] ?? 'afspraken';
}

/** Does what one of the forms on the page asks; the id of the family comes from the address, never from a form. */
export function doSamen(desk: Desk, id: string, form: FormData) {
  const typed = { ...readForm(form), id };
  switch (form.get('doe')) {
    case 'instemming':
      return desk.run(openInstemming, typed);
    case 'voorleggen':
      return desk.run(sendGezinsplan, typed);
    case 'regie':
      return desk.run(changeGezinsplan, { ...emptied(form, planFields), ...typed });
    case 'netwerk':
      return desk.run(changeNetwerksteun, typed);
    case 'evaluatie-open':
      return desk.run(openEvaluatie, presentOf(typed));
    case 'evaluatie-bewaar':
      return desk.run(changeEvaluatie, { ...emptied(form, saidFields), ...presentOf(typed) });
    case 'afspraak-open':
      return desk.run(openAfspraak, whoOf(typed));
    case 'afspraak-bewaar':
      return desk.run(changeAfspraak, { uiterlijkOp: null, ...whoOf(typed) });
    case 'afspraak-klaar':
      return desk.run(changeAfspraak, typed);
    default:
      return Promise.resolve(refuse('ongeldig', { issues: [] }));
  }
}

const planFields = ['regie', 'regieWie', 'regieSteun', 'besprekenOp'];
const saidFields = ['gingGoed', 'anders', 'volgendeOp'];

/** Who was there: whoever was ticked, and the names that were typed beside them. */
function presentOf({ meer, aanwezig, ...typed }: Record<string, unknown>): Record<string, unknown> {
  const others = typeof meer === 'string' ? meer.split(',').map((naam) => naam.trim()) : [];
  const ticked = Array.isArray(aanwezig) ? aanwezig : [];
  return { ...typed, aanwezig: [...ticked, ...others.filter((naam) => naam !== '')] };
}
