import { defineReaction, type Reaction } from '#platform/events/reaction.ts';
import { notify } from '#platform/telling/notify.ts';
import { findVastGezicht } from './store/hulplijn.ts';

/** An aanbieder reports a start by bericht, so the worker would not see it happen. */
const tellStart = defineReaction({
  name: 'plan-tell-start',
  on: 'hulplijn.gestart',
  async handle({ gezin, hulplijn }, { db, kit }) {
    const account = await findVastGezicht(db, String(gezin));
    if (!account) return;
    const params = { gezin: String(gezin), hulplijn: String(hulplijn) };
    await notify(db, kit.clock.now(), [
      { account, kind: 'hulplijn-gestart', params, link: `/gezinnen/${String(gezin)}` },
    ]);
  },
});

/** What this module does when something happened. */
export const reactions: readonly Reaction[] = [tellStart];
