import type { Desk } from '#platform/desk.ts';
import { isRefusal } from '#platform/refusal.ts';
import { readForm } from '#web/kit/form/read-form.ts';
import { decideToestemming } from '../../operations/decide-toestemming.ts';
import { openToestemming } from '../../operations/open-toestemming.ts';
import { stopToestemming } from '../../operations/stop-toestemming.ts';

/** What the page was asked to do, and the word under which its success is told. */
export async function runDeed(desk: Desk, id: string | undefined, form: FormData) {
  const input = { ...readForm(form), id };
  if (form.get('doe') === 'intrekken')
    return { outcome: await desk.run(stopToestemming, input), done: 'ingetrokken' };
  if (form.get('doe') === 'instemmen')
    return { outcome: await desk.run(decideToestemming, input), done: 'ingestemd' };
  return { outcome: await give(desk, input), done: 'gegeven' };
}

/** A consent is for one part; who ticks several gives several, each of which can be withdrawn by itself. */
async function give(desk: Desk, { partij, deel, ...rest }: Record<string, unknown>) {
  // Without a choice the kind is not asked either, so that one thing missing is one reason.
  const [partijSoort, id] = String(partij ?? 'account').split(':');
  const delen: unknown[] = Array.isArray(deel) && deel.length > 0 ? deel : [undefined];
  for (const one of delen) {
    const outcome = await desk.run(openToestemming, { ...rest, partij: id, partijSoort, deel: one });
    if (isRefusal(outcome)) return outcome;
  }
  return undefined;
}
