import type { Desk } from '#platform/desk.ts';
import { refuse } from '#platform/refusal.ts';
import { readForm } from '#web/kit/form/read-form.ts';
import { changeEindevaluatie } from '../../operations/afsluiting/change-eindevaluatie.ts';
import { closeGezin } from '../../operations/afsluiting/close-gezin.ts';
import { openHeropening } from '../../operations/afsluiting/open-heropening.ts';
import { openUitzondering } from '../../operations/afsluiting/open-uitzondering.ts';
import { startWaakvlam } from '../../operations/afsluiting/start-waakvlam.ts';
import { decideVernietigingsverzoek } from '../../operations/bewaren/decide-vernietigingsverzoek.ts';
import { openVernietigingsverzoek } from '../../operations/bewaren/open-vernietigingsverzoek.ts';
import { changeDomeinstanden } from '../../operations/domeinstand/change-domeinstanden.ts';

/** Does what one of the forms asks; the id of the family comes from the address, never from a form. */
export function doDeed(desk: Desk, id: string, form: FormData) {
  const typed = { ...readForm(form), id };
  switch (form.get('doe')) {
    case 'standen':
      return desk.run(changeDomeinstanden, typed);
    case 'terugkijken':
      return desk.run(changeEindevaluatie, typed);
    case 'vragen':
      return desk.run(openUitzondering, typed);
    case 'sluiten':
      return desk.run(closeGezin, typed);
    case 'waakvlam':
      return desk.run(startWaakvlam, typed);
    case 'heropen':
      return desk.run(openHeropening, typed);
    case 'vernietig-vraag':
      return desk.run(openVernietigingsverzoek, typed);
    case 'vernietig-besluit':
      return desk.run(decideVernietigingsverzoek, typed);
    default:
      return Promise.resolve(refuse('ongeldig', { issues: [] }));
  }
}

/** Where on the page the result of each deed stands. */
export const places: Readonly<Record<string, string>> = {
  standen: 'standen',
  terugkijken: 'terugkijken',
  vragen: 'sluiten',
  sluiten: 'sluiten',
  waakvlam: 'nodig',
  heropen: 'nodig',
  'vernietig-vraag': 'bewaren',
  'vernietig-besluit': 'bewaren',
};
