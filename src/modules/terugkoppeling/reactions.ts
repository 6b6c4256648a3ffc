import { defineReaction, type Reaction } from '#platform/events/reaction.ts';
import { notify } from '#platform/telling/notify.ts';
import { listTellers, listVerwijzers, saveHulpEinde, saveHulpstap, saveHulpWeer } from './store/telling.ts';

type World = Parameters<Reaction['handle']>[1];
type Step = { readonly gezin: unknown; readonly hulpvraag: unknown; readonly kind: string };

async function tell({ gezin, hulpvraag, kind }: Step, { db, kit }: World): Promise<void> {
  const params = { gezin: String(gezin), hulpvraag: String(hulpvraag) };
  const link = `/verwijzingen/${String(hulpvraag)}`;
  const accounts = await listVerwijzers(db, String(hulpvraag));
  await notify(
    db,
    kit.clock.now(),
    accounts.map((account) => ({ account, kind, params, link })),
  );
}

/** Who referred hears of every step; what it is about stays behind the sign-in. */
const tellVerwijzer = (name: string, on: Reaction['on'], kind: string): Reaction =>
  defineReaction({
    name,
    on,
    handle: ({ gezin, hulpvraag }, world) => tell({ gezin, hulpvraag, kind }, world),
  });

/** Help ends and begins again for a whole gezin; who referred hears it of the question that led to that help. */
const tellVerloop = (on: Reaction['on'], kind: string, save: typeof saveHulpEinde): Reaction =>
  defineReaction({
    name: `terugkoppeling-tell-${kind}`,
    on,
    async handle({ gezin }, world) {
      for (const hulpvraag of await save(world.db, String(gezin)))
        await tell({ gezin, hulpvraag, kind }, world);
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
  tellVerloop('gezin.gesloten', 'verwijzing-hulp-gestopt', saveHulpEinde),
  tellVerloop('gezin.heropend', 'verwijzing-hulp-weer', saveHulpWeer),
  tellAntwoord,
  keepHulpstap,
];
