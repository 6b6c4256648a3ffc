import { defineReaction, type Reaction } from '#platform/events/reaction.ts';
import { notify } from '#platform/telling/notify.ts';
import { findReaders } from './store/bericht.ts';

/** One notice for a conversation until it is read: ten messages in a row are one thing to look at. */
const tellBericht = defineReaction({
  name: 'gesprek-tell-bericht',
  on: 'gesprekbericht.geplaatst',
  async handle({ gesprek, bericht }, { db, kit }) {
    const found = await findReaders(db, { gesprek: String(gesprek), bericht: String(bericht) });
    if (!found) return;
    const params = { gezin: found.gezin, gesprek: String(gesprek) };
    const link = `/gezinnen/${found.gezin}/gesprek/${String(gesprek)}`;
    await notify(
      db,
      kit.clock.now(),
      found.accounts.map((account) => ({ account, kind: 'gesprek-bericht', params, link })),
    );
  },
});

/** What this module does when something happened. */
export const reactions: readonly Reaction[] = [tellBericht];
