import { defineReaction, type Reaction } from '#platform/events/reaction.ts';
import { notify } from '#platform/telling/notify.ts';
import { findAskedAccount, listFollowers, listParties } from './store/tell.ts';

const pageOf = (gezin: unknown) => `/gezinnen/${String(gezin)}/analyse`;

const tellAsked = defineReaction({
  name: 'analyse-tell-gevraagd',
  on: 'deelnemer.gevraagd',
  async handle({ gezin, deelnemer }, { db, kit }) {
    const account = await findAskedAccount(db, String(deelnemer));
    if (!account) return;
    const params = { gezin: String(gezin), deelnemer: String(deelnemer) };
    const link = `${pageOf(gezin)}/deel/${String(deelnemer)}`;
    await notify(db, kit.clock.now(), [{ account, kind: 'analyse-gevraagd', params, link }]);
  },
});

const tellShared = defineReaction({
  name: 'analyse-tell-gedeeld',
  on: 'analysedeel.gedeeld',
  async handle({ gezin, analyse, deelnemer }, { db, kit }) {
    const accounts = await listFollowers(db, String(analyse), String(deelnemer));
    const params = { gezin: String(gezin), deelnemer: String(deelnemer) };
    await notify(
      db,
      kit.clock.now(),
      accounts.map((account) => ({ account, kind: 'deel-gedeeld', params, link: pageOf(gezin) })),
    );
  },
});

const tellEstablished = defineReaction({
  name: 'analyse-tell-vastgesteld',
  on: 'analyse.vastgesteld',
  async handle({ gezin, analyse }, { db, kit }) {
    const params = { gezin: String(gezin), analyse: String(analyse) };
    const accounts = await listParties(db, String(analyse));
    await notify(
      db,
      kit.clock.now(),
      accounts.map((account) => ({ account, kind: 'analyse-vastgesteld', params, link: pageOf(gezin) })),
    );
  },
});

/** What this module does when something happened. */
export const reactions: readonly Reaction[] = [tellAsked, tellShared, tellEstablished];
