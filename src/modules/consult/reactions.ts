import { defineReaction, type Reaction } from '#platform/events/reaction.ts';
import { notify } from '#platform/telling/notify.ts';
import { findSender, findToTell } from './store/tell-consult.ts';

type Told = NonNullable<Awaited<ReturnType<typeof findToTell>>>;

/** One sentence of a notice for each thing that happens to a question, and whom it is for. */
function telling(
  on: Reaction['on'],
  kind: string,
  whom: (told: Told, bericht: string | undefined) => readonly (string | null)[],
): Reaction {
  return defineReaction({
    name: `consult-tell-${kind}`,
    on,
    async handle({ consult, bericht }, { db, kit }) {
      const told = await findToTell(db, String(consult));
      if (!told) return;
      const sender = bericht ? await findSender(db, String(bericht)) : undefined;
      const params = { consult: String(consult), ...(told.gezin && { gezin: told.gezin }) };
      const accounts = new Set(whom(told, sender).flatMap((account) => account ?? []));
      await notify(
        db,
        kit.clock.now(),
        [...accounts].map((account) => ({
          account,
          kind,
          params,
          link: `/consulten/${String(consult)}`,
        })),
      );
    },
  });
}

/** Who is brought in hears it; whoever was there before sees it in the question itself. */
const tellJoined = defineReaction({
  name: 'consult-tell-erbij',
  on: 'consultdeelnemer.toegevoegd',
  async handle({ consult, account, gezin }, { db, kit }) {
    const told = await findToTell(db, String(consult));
    if (!told?.deelnemers.includes(String(account))) return;
    const params = { consult: String(consult), ...(gezin && { gezin: String(gezin) }) };
    const link = `/consulten/${String(consult)}`;
    await notify(db, kit.clock.now(), [{ account: String(account), kind: 'consult-erbij', params, link }]);
  },
});

/** What this module does when something happened. */
export const reactions: readonly Reaction[] = [
  telling('consult.gevraagd', 'consult-gevraagd', ({ expert, kenners }) => [expert, ...kenners]),
  telling('consult.doorgezet', 'consult-doorgezet', ({ expert }) => [expert]),
  telling('consult.aangenomen', 'consult-aangenomen', ({ vrager }) => [vrager]),
  telling('consult.beantwoord', 'consult-beantwoord', ({ vrager }) => [vrager]),
  telling('consult.verlopen', 'consult-verlopen', ({ vrager }) => [vrager]),
  telling('consultbericht.geplaatst', 'consult-bericht', ({ vrager, expert, deelnemers }, sender) =>
    [vrager, expert, ...deelnemers].filter((account) => account !== sender),
  ),
  tellJoined,
];
