import { defineReaction, type Reaction } from '#platform/events/reaction.ts';
import { notify } from '#platform/telling/notify.ts';
import { findAfspraakAccount } from './store/afspraak.ts';
import { findVastGezicht } from './store/hulplijn.ts';

/** An aanbieder reports a start by bericht, so the worker would not see it happen. */
const tellStart = defineReaction({
  name: 'plan-tell-start',
  on: 'hulplijn.gestart',
  async handle({ gezin, hulplijn }, { db, kit }) {
    const account = await findVastGezicht(db, String(gezin));
    if (!account) return;
    const params = { gezin: String(gezin), hulplijn: String(hulplijn) };
    await notify(db, kit.clock.now(), [
      { account, kind: 'hulplijn-gestart', params, link: `/gezinnen/${String(gezin)}` },
    ]);
  },
});

/** Who was asked to stand behind the plan hears so; the operation says who was asked, one event each. */
const tellAsked = defineReaction({
  name: 'plan-tell-asked',
  on: 'instemming.gevraagd',
  async handle({ gezin, account }, { db, kit }) {
    await notify(db, kit.clock.now(), [
      {
        account: String(account),
        kind: 'plan-voorgelegd',
        params: { gezin: String(gezin) },
        link: `/gezinnen/${String(gezin)}/samen`,
      },
    ]);
  },
});

/** The vast gezicht hears what another did with the plan or the help of its family. */
const tellVastGezicht = (name: string, on: Reaction['on'], kind: string, place: string) =>
  defineReaction({
    name,
    on,
    async handle({ gezin, door }, { db, kit }) {
      const account = await findVastGezicht(db, String(gezin));
      if (!account || account === door) return;
      const link = `/gezinnen/${String(gezin)}${place}`;
      await notify(db, kit.clock.now(), [{ account, kind, params: { gezin: String(gezin) }, link }]);
    },
  });

/** Who is to do something hears of it, unless he or she wrote it down. */
const tellAfspraak = defineReaction({
  name: 'plan-tell-afspraak',
  on: 'afspraak.geopend',
  async handle({ gezin, afspraak, door }, { db, kit }) {
    const account = await findAfspraakAccount(db, String(afspraak));
    if (!account || account === door) return;
    await notify(db, kit.clock.now(), [
      {
        account,
        kind: 'afspraak-voor-u',
        params: { gezin: String(gezin), afspraak: String(afspraak) },
        link: `/gezinnen/${String(gezin)}/samen#afspraken`,
      },
    ]);
  },
});

/** What this module does when something happened. */
export const reactions: readonly Reaction[] = [
  tellStart,
  tellAsked,
  tellVastGezicht('plan-tell-answer', 'instemming.gegeven', 'plan-antwoord', '/samen'),
  tellVastGezicht('plan-tell-more-help', 'hulplijn.opgeschaald', 'hulp-opgeschaald', '#hulp'),
  tellAfspraak,
];
