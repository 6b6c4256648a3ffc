import type { Desk } from '#platform/desk.ts';
import { refuse } from '#platform/refusal.ts';
import { readForm } from '#web/kit/form/read-form.ts';
import { answerContactvraag } from '../../operations/eigen/answer-contactvraag.ts';
import { answerDeling } from '../../operations/eigen/answer-deling.ts';
import { changeErvaringsverhaal } from '../../operations/eigen/change-ervaringsverhaal.ts';
import { openErvaringsverhaal } from '../../operations/eigen/open-ervaringsverhaal.ts';
import { removeErvaringsverhaal } from '../../operations/eigen/remove-ervaringsverhaal.ts';
import { startDeling } from '../../operations/eigen/start-deling.ts';
import { withdrawDeling } from '../../operations/eigen/withdraw-deling.ts';

/** Each form of the page is one deed; its name travels with it. */
export function doDeed(desk: Desk, id: string, form: FormData) {
  const typed = { ...readForm(form), id };
  switch (form.get('doe')) {
    case 'nieuw':
      return desk.run(openErvaringsverhaal, typed);
    case 'wijzig':
      return desk.run(changeErvaringsverhaal, typed);
    case 'deel':
      return desk.run(startDeling, typed);
    case 'terug':
      return desk.run(withdrawDeling, typed);
    case 'weg':
      return desk.run(removeErvaringsverhaal, typed);
    case 'antwoord':
      return desk.run(answerContactvraag, typed);
    case 'antwoorden':
      return desk.run(answerDeling, typed);
    default:
      return Promise.resolve(refuse('ongeldig', { issues: [] }));
  }
}
