import { defineReaction, type Reaction } from '#platform/events/reaction.ts';
import { notify } from '#platform/telling/notify.ts';
import { findUnsafe, findUrgent, listGezinswerkers } from './store/aanmelding.ts';

/** What waits in a queue is found there; only what cannot wait comes to everybody of the team. */
const tellUnsafe = defineReaction({
  name: 'toegang-tell-unsafe',
  on: 'aanmelding.ontvangen',
  async handle({ aanmelding }, { db, kit }) {
    const gemeente = await findUnsafe(db, String(aanmelding));
    if (gemeente === undefined) return;
    const params = { aanmelding: String(aanmelding) };
    const team = await listGezinswerkers(db, gemeente);
    await notify(
      db,
      kit.clock.now(),
      team.map((account) => ({ account, kind: 'aanmelding-onveilig', params, link: '/aanmeldingen' })),
    );
  },
});

const tellUrgent = defineReaction({
  name: 'toegang-tell-urgent',
  on: 'verwijzing.verstuurd',
  async handle({ hulpvraag, gezin }, { db, kit }) {
    const gemeente = await findUrgent(db, String(hulpvraag));
    if (gemeente === undefined) return;
    const params = { gezin: String(gezin), hulpvraag: String(hulpvraag) };
    const team = await listGezinswerkers(db, gemeente);
    await notify(
      db,
      kit.clock.now(),
      team.map((account) => ({
        account,
        kind: 'verwijzing-spoed',
        params,
        link: `/hulpvragen/${hulpvraag}`,
      })),
    );
  },
});

/** What this module does when something happened. */
export const reactions: readonly Reaction[] = [tellUnsafe, tellUrgent];
