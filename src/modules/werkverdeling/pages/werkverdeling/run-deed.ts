import { searchGezinnen } from '#modules/gezin/index.ts';
import type { Desk } from '#platform/desk.ts';
import type { AnyOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { readForm } from '#web/kit/form/read-form.ts';
import { answerOverdracht } from '../../operations/answer-overdracht.ts';
import { answerVervanging } from '../../operations/answer-vervanging.ts';
import { askOverdracht } from '../../operations/ask-overdracht.ts';
import { assignGezin } from '../../operations/assign-gezin.ts';
import { openOverdracht } from '../../operations/open-overdracht.ts';
import { openVervanging } from '../../operations/open-vervanging.ts';
import { stopVervanging } from '../../operations/stop-vervanging.ts';
import { withdrawOverdracht } from '../../operations/withdraw-overdracht.ts';
import type { Found } from './shown.ts';

/** What each form of the page does, by its name. */
const deeds: Readonly<Record<string, AnyOperation>> = {
  'vervanging-vraag': openVervanging,
  'vervanging-antwoord': answerVervanging,
  'vervanging-stop': stopVervanging,
  'overdracht-bied': openOverdracht,
  'overdracht-vraag': askOverdracht,
  'overdracht-antwoord': answerOverdracht,
  'overdracht-intrek': withdrawOverdracht,
  toedelen: assignGezin,
};

/** Does what one form of the page asks, or looks for families. */
export async function runDeed(desk: Desk, form: FormData) {
  const doe = String(form.get('doe'));
  if (doe === 'zoek') return { outcome: await search(desk, form), done: doe };
  const deed = Object.hasOwn(deeds, doe) ? deeds[doe] : undefined;
  if (!deed) return { outcome: refuse('ongeldig', { issues: [] }), done: doe };
  const outcome = await desk.run(deed, readForm(form));
  return { outcome: isRefusal(outcome) ? outcome : [], done: doe };
}

async function search(desk: Desk, form: FormData) {
  const answer = await desk.run(searchGezinnen, readForm(form));
  if (isRefusal(answer)) return answer;
  return answer.gevonden.map(
    ({ id, naam, leden, vastGezicht, betrokken }): Found => ({
      id,
      naam,
      leden,
      vastGezicht,
      isBetrokken: betrokken,
    }),
  );
}
