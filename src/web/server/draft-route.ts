import { saveDraft } from '#platform/keeping/save-draft.ts';
import { run } from '#platform/operation.ts';
import { isRefusal } from '#platform/refusal.ts';
import type { House, Site } from './house.ts';

/** Where a form saves what was typed, while it is being typed. */
export function draftRoute(site: Site, house: House): void {
  site.post('/concept', async (context) => {
    const actor = context.get('actor');
    if (!actor) return context.json({ gemist: 'aangemeld' }, 401);
    const origin = { door: 'web', trace: context.get('trace') } as const;
    const outcome = await run(house.kit, saveDraft, await context.req.json().catch(() => ({})), {
      actor,
      origin,
    });
    return isRefusal(outcome) ? context.json({ gemist: outcome.refused }, 400) : context.json(outcome);
  });
}
