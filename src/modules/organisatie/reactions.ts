import { defineReaction, type Reaction } from '#platform/events/reaction.ts';
import { notify } from '#platform/telling/notify.ts';
import { findAccountOfAanstelling } from './store.ts';

/** A key acts with the rights of someone; that person hears of it, whoever made it. */
const tellKey = defineReaction({
  name: 'organisatie-tell-key',
  on: 'api-sleutel.geopend',
  async handle({ aanstelling }, { db, kit }) {
    const account = await findAccountOfAanstelling(db, String(aanstelling));
    if (!account) return;
    const params = { aanstelling: String(aanstelling) };
    await notify(db, kit.clock.now(), [{ account, kind: 'api-sleutel-geopend', params, link: '/meldingen' }]);
  },
});

/** What this module does when something happened. */
export const reactions: readonly Reaction[] = [tellKey];
