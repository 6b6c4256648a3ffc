import { defineReaction, type Reaction } from '#platform/events/reaction.ts';
import { notify } from '#platform/telling/notify.ts';
import { listTellers, listVerwijzers, saveHulpstap } from './store/telling.ts';

/** Who referred hears of every step; what it is about stays behind the sign-in. */
const tellVerwijzer = (name: string, on: Reaction['on'], kind: string): Reaction =>
  defineReaction({
    name,
    on,
    async handle({ gezin, hulpvraag }, { db, kit }) {
      const params = { gezin: String(gezin), hulpvraag: String(hulpvraag) };
      const link = `/verwijzingen/${String(hulpvraag)}`;
      const accounts = await listVerwijzers(db, String(hulpvraag));
      await notify(
        db,
        kit.clock.now(),
        accounts.map((account) => ({ account, kind, params, link })),
      );
    },
  });

const tellAntwoord = defineReaction({
  name: 'terugkoppeling-tell-antwoord',
  on: 'terugkoppeling.beantwoord',
  async handle({ gezin, hulpvraag, terugkoppeling }, { db, kit }) {
    const params = { gezin: String(gezin), hulpvraag: String(hulpvraag) };
    const link = `/gezinnen/${String(gezin)}/terugkoppeling`;
    const accounts = await listTellers(db, String(terugkoppeling));
    await notify(
      db,
      kit.clock.now(),
      accounts.map((account) => ({ account, kind: 'terugkoppeling-beantwoord', params, link })),
    );
  },
});

/** Help is put in by a module above this one, which cannot be asked. */
const keepHulpstap = defineReaction({
  name: 'terugkoppeling-keep-hulpstap',
  on: 'hulplijn.geopend',
  handle: ({ gezin }, { db }) => saveHulpstap(db, String(gezin)),
});

/** What this module does when something happened. */
export const reactions: readonly Reaction[] = [
  tellVerwijzer('terugkoppeling-tell-bericht', 'terugkoppeling.gegeven', 'terugkoppeling-gegeven'),
  tellVerwijzer('terugkoppeling-tell-opgepakt', 'hulpvraag.opgepakt', 'verwijzing-opgepakt'),
  tellVerwijzer('terugkoppeling-tell-afgesloten', 'hulpvraag.afgesloten', 'verwijzing-afgesloten'),
  tellAntwoord,
  keepHulpstap,
];
