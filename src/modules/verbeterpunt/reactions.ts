import { defineReaction, type Reaction } from '#platform/events/reaction.ts';
import { notify } from '#platform/telling/notify.ts';
import { findTeller, listKeepers } from './store.ts';

const tellKeepers = defineReaction({
  name: 'verbeterpunt-tell-gemeld',
  on: 'verbeterpunt.gemeld',
  async handle(_payload, { db, kit }) {
    const keepers = await listKeepers(db);
    await notify(
      db,
      kit.clock.now(),
      keepers.map((account) => ({
        account,
        kind: 'verbeterpunt-gemeld',
        params: {},
        link: '/beheer/verbeterpunten',
      })),
    );
  },
});

/** Who contributes hears what came of it. */
const tellTeller = defineReaction({
  name: 'verbeterpunt-tell-beantwoord',
  on: 'verbeterpunt.beantwoord',
  async handle({ verbeterpunt }, { db, kit }) {
    const account = await findTeller(db, String(verbeterpunt));
    if (!account) return;
    await notify(db, kit.clock.now(), [
      { account, kind: 'verbeterpunt-beantwoord', params: {}, link: '/verbeterpunten' },
    ]);
  },
});

/** What this module does when something happened. */
export const reactions: readonly Reaction[] = [tellKeepers, tellTeller];
