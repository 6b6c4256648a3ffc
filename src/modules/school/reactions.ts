import type { Db } from '#platform/database/transaction.ts';
import type { Happening } from '#platform/events/emit.ts';
import { defineReaction, type Reaction } from '#platform/events/reaction.ts';
import type { Kit } from '#platform/operation.ts';
import { notify } from '#platform/telling/notify.ts';

function tell(
  on: Happening['event'],
  kind: string,
  linkOf: (payload: Happening['payload']) => string,
): Reaction {
  return defineReaction({
    name: `school-tell-${on.replace('.', '-')}`,
    on,
    async handle(payload: Happening['payload'], { db, kit }: { db: Db; kit: Kit }) {
      const account = String(payload['aan']);
      await notify(db, kit.clock.now(), [{ account, kind, params: {}, link: linkOf(payload) }]);
    },
  });
}

/** A colleague hears what is asked, and who asked hears what was answered. */
export const reactions: readonly Reaction[] = [
  tell('buuruitzondering.gevraagd', 'buuruitzondering-gevraagd', () => '/tweede-blik'),
  tell(
    'buuruitzondering.beantwoord',
    'buuruitzondering-beantwoord',
    ({ gezin }) => `/gezinnen/${gezin}/school`,
  ),
];
