import { defineReaction, type Reaction } from '#platform/events/reaction.ts';
import { notify } from '#platform/telling/notify.ts';
import { listToTell } from './store/gezag/sweep.ts';
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

/** Both who may agree and who has the regie hear it, each at the place where they can do something about it. */
const tellConsent = (name: string, on: Reaction['on'], kind: string) =>
  defineReaction({
    name,
    on,
    async handle({ gezin, toestemming }, { db, kit }) {
      const { family, regie } = await listToTell(db, String(gezin));
      const params = { gezin: String(gezin), toestemming: String(toestemming) };
      const link = `/gezinnen/${gezin}/toestemmingen`;
      const accounts = [...new Set([...family, ...regie])];
      await notify(
        db,
        kit.clock.now(),
        accounts.map((account) => ({ account, kind, params, link })),
      );
    },
  });

/** Everyone of the gezin hears that it is shown as two households, or as one again, and who keeps regie does too. */
const tellHuishouden = (name: string, on: Reaction['on'], kind: string) =>
  defineReaction({
    name,
    on,
    async handle({ gezin }, { db, kit }) {
      const { family, regie } = await listToTell(db, String(gezin));
      const params = { gezin: String(gezin) };
      const link = `/gezinnen/${gezin}/leden`;
      const accounts = [...new Set([...family, ...regie])];
      await notify(
        db,
        kit.clock.now(),
        accounts.map((account) => ({ account, kind, params, link })),
      );
    },
  });

/** What this module does when something happened. */
export const reactions: readonly Reaction[] = [
  tellNoodtoegang,
  tellHuishouden('gezin-tell-gesplitst', 'huishouden.begonnen', 'huishouden-begonnen'),
  tellHuishouden('gezin-tell-samen', 'huishouden.gestopt', 'huishouden-gestopt'),
  tellConsent('gezin-tell-opnieuw', 'toestemming.opnieuw', 'toestemming-opnieuw'),
  tellConsent('gezin-tell-aflopend', 'toestemming.aflopend', 'toestemming-aflopend'),
];
