import { type Actor, system } from '#platform/actor.ts';
import { defineReaction, type Reaction } from '#platform/events/reaction.ts';
import { run } from '#platform/operation.ts';
import { isRefusal } from '#platform/refusal.ts';
import { sendGezinBerichten } from './operations/order/send-gezin-berichten.ts';

/** Message traffic: it tells what was decided before, and decides nothing. */
const traffic: Actor = {
  ...system,
  name: 'Berichtenverkeer',
  rol: 'berichtenverkeer',
  scope: 'stip_keten',
  grants: new Set(['toewijzing:send']),
};

/** An order waits for where a child lives or how it is known: when that comes in, it goes out by itself. */
const sendWaiting = (name: string, on: Reaction['on']): Reaction =>
  defineReaction({
    name,
    on,
    async handle({ gezin }, { kit }) {
      const origin = { door: 'job', trace: name } as const;
      const outcome = await run(kit, sendGezinBerichten, { id: gezin }, { actor: traffic, origin });
      if (isRefusal(outcome)) throw new Error(`sendGezinBerichten: ${outcome.refused}`);
    },
  });

/** What this module does when something happened. */
export const reactions: readonly Reaction[] = [
  sendWaiting('toewijzing-send-after-address', 'inschrijving.gewijzigd'),
  sendWaiting('toewijzing-send-after-gezin', 'gezin.gewijzigd'),
];
