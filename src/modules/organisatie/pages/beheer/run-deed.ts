import type { Desk } from '#platform/desk.ts';
import { openApiKey } from '#platform/people/open-api-key.ts';
import { stopApiKey } from '#platform/people/stop-api-key.ts';
import { isRefusal, type Refusal } from '#platform/refusal.ts';
import { readForm } from '#web/kit/form/read-form.ts';
import { changeOrganisatie } from '../../operations/change-organisatie.ts';
import { listAanstellingen } from '../../operations/list-aanstellingen.ts';
import { openAanstelling } from '../../operations/open-aanstelling.ts';
import { stopAanstelling } from '../../operations/stop-aanstelling.ts';
import { type Found, peopleOf } from './read-management.ts';

/** What came of it: a page to go to, or something to show here because it is shown only once. */
export type Done = {
  readonly next?: string;
  readonly found?: { readonly text: string; readonly people: Found };
  readonly made?: { readonly sleutel: string; readonly naam: string; readonly einddatum: string };
};
type Outcome = Promise<Done | Refusal>;

const deeds: Readonly<Record<string, (desk: Desk, input: Record<string, unknown>) => Outcome>> = {
  zoek: search,
  aanstellen: (desk, input) => after(desk.run(openAanstelling, input), '/beheer?gedaan=aangesteld'),
  beeindig: (desk, input) => after(desk.run(stopAanstelling, input), '/beheer?gedaan=beeindigd'),
  'trek-in': (desk, input) => after(desk.run(stopApiKey, input), '/beheer?deel=sleutels&gedaan=ingetrokken'),
  verkeer: (desk, input) =>
    after(desk.run(changeOrganisatie, input), '/beheer?deel=organisaties&gedaan=verkeer'),
  sleutel: makeKey,
};

export async function runDeed(desk: Desk, form: FormData): Outcome {
  const deed = deeds[String(form.get('doe'))] ?? search;
  return await deed(desk, readForm(form));
}

async function after(deed: Promise<unknown>, next: string): Outcome {
  const outcome = await deed;
  return isRefusal(outcome) ? outcome : { next };
}

async function search(desk: Desk, { tekst, na }: Record<string, unknown>): Outcome {
  if (typeof tekst !== 'string' || tekst.trim() === '') return { next: '/beheer' };
  const outcome = await desk.run(listAanstellingen, { tekst, na });
  return isRefusal(outcome) ? outcome : { found: { text: tekst.trim(), people: peopleOf(outcome, desk) } };
}

/** No redirect here: the key is on screen once, and after that nobody can read it. */
async function makeKey(desk: Desk, input: Record<string, unknown>): Outcome {
  const outcome = await desk.run(openApiKey, input);
  if (isRefusal(outcome)) return outcome;
  const { sleutel, naam, einddatum } = outcome;
  return { made: { sleutel, naam, einddatum } };
}
