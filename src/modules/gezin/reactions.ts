import { defineReaction, type Reaction } from '#platform/events/reaction.ts';
import { notify } from '#platform/telling/notify.ts';
import { findNoodtoegangToTell } from './store/noodtoegang.ts';

const tellNoodtoegang = defineReaction({
  name: 'gezin-tell-noodtoegang',
  on: 'noodtoegang.gestart',
  async handle({ noodtoegang }, { db, kit }) {
    const found = await findNoodtoegangToTell(db, String(noodtoegang));
    if (!found) return;
    const params = { gezin: found.gezinId, noodtoegang: String(noodtoegang) };
    await notify(db, kit.clock.now(), [
      ...found.family.map((account) => ({
        account,
        kind: 'noodtoegang-gestart',
        params,
        link: '/mijn-plan',
      })),
      ...found.regie.map((account) => ({
        account,
        kind: 'noodtoegang-gestart',
        params,
        link: `/gezinnen/${found.gezinId}`,
      })),
      ...found.beheer.map((account) => ({
        account,
        kind: 'noodtoegang-te-beoordelen',
        params,
        link: '/beheer/noodtoegang',
      })),
    ]);
  },
});

/** What this module does when something happened. */
export const reactions: readonly Reaction[] = [tellNoodtoegang];
