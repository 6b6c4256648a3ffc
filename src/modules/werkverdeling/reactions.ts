import { defineReaction, type Reaction } from '#platform/events/reaction.ts';
import { notify } from '#platform/telling/notify.ts';
import { listGezinAccounts } from './store/werkverdeling.ts';

/** Tells one colleague that something waits or was answered; what it is about stays behind the sign-in. */
const tellColleague = (name: string, on: `${string}.${string}`, kind: string): Reaction =>
  defineReaction({
    name,
    on,
    async handle({ account }, { db, kit }) {
      const notice = { account: String(account), kind, params: {}, link: '/werkverdeling' };
      await notify(db, kit.clock.now(), [notice]);
    },
  });

/** Who is around a family is first of all its own business, so it hears of every change. */
const tellFamily = defineReaction({
  name: 'werkverdeling-tell-family',
  on: 'betrokkenheid.gewijzigd',
  async handle({ gezin }, { db, kit }) {
    const accounts = await listGezinAccounts(db, [String(gezin)]);
    const notices = accounts.map(({ account }) => ({
      account,
      kind: 'betrokkenheid-gewijzigd',
      params: { gezin: String(gezin) },
      link: '/mijn-plan',
    }));
    await notify(db, kit.clock.now(), notices);
  },
});

/** What this module does when something happened. */
export const reactions: readonly Reaction[] = [
  tellColleague('vervanging-tell-asked', 'vervanging.geopend', 'vervanging-gevraagd'),
  tellColleague('vervanging-tell-answered', 'vervanging.beantwoord', 'vervanging-beantwoord'),
  tellColleague('vervanging-tell-stopped', 'vervanging.gestopt', 'vervanging-gestopt'),
  tellColleague('overdracht-tell-asked', 'overdracht.geopend', 'overdracht-gevraagd'),
  tellColleague('overdracht-tell-answered', 'overdracht.beantwoord', 'overdracht-beantwoord'),
  tellColleague('gezin-tell-assigned', 'gezin.toegedeeld', 'gezin-toegedeeld'),
  tellFamily,
];
