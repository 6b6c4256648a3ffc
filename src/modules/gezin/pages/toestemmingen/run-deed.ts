import type { Desk } from '#platform/desk.ts';
import { readForm } from '#web/kit/form/read-form.ts';
import { decideToestemming } from '../../operations/toestemming/decide-toestemming.ts';
import { openToestemmingen } from '../../operations/toestemming/open-toestemmingen.ts';
import { openVerlenging } from '../../operations/toestemming/open-verlenging.ts';
import { stopToestemming } from '../../operations/toestemming/stop-toestemming.ts';

/** What the page was asked to do, and the word under which its success is told. */
export async function runDeed(desk: Desk, id: string | undefined, form: FormData) {
  const input = { ...readForm(form), id };
  if (form.get('doe') === 'intrekken')
    return { outcome: await desk.run(stopToestemming, input), done: 'ingetrokken' };
  if (form.get('doe') === 'verlengen')
    return { outcome: await desk.run(openVerlenging, input), done: 'verlengd' };
  if (form.get('doe') === 'instemmen')
    return { outcome: await desk.run(decideToestemming, input), done: 'ingestemd' };
  return { outcome: await give(desk, input), done: 'gegeven' };
}

/** All parts in one deed, so that either all of them are shared or none. */
async function give(desk: Desk, { partij, ...rest }: Record<string, unknown>) {
  // Without a choice the kind is not asked either, so that one thing missing is one reason.
  const [partijSoort, id] = String(partij ?? 'account').split(':');
  return await desk.run(openToestemmingen, { delen: [], ...rest, partij: id, partijSoort });
}
