import { writeOutbox } from '#platform/events/emit.ts';
import { defineReaction, type Reaction } from '#platform/events/reaction.ts';
import { notify } from '#platform/telling/notify.ts';
import { destroyConfirmed } from './operations/bewaren/destroy-confirmed.ts';
import { findUitzonderingToTell, listAccountsToTell, reopenByHulpvraag } from './store/afsluiting.ts';
import { findVerzoekToTell } from './store/bewaren.ts';

/** A new question about a closed gezin opens it again, so that nobody has to know that it was closed. */
const reopen = defineReaction({
  name: 'afsluiting-reopen',
  on: 'hulpvraag.geopend',
  async handle({ gezin }, { db }) {
    if (!(await reopenByHulpvraag(db, String(gezin), 'Stip'))) return;
    await writeOutbox(db, [{ event: 'gezin.heropend', payload: { gezin: String(gezin), om: 'hulpvraag' } }]);
  },
});

/** The gezin hears that the help was closed, and that one deed opens it again. */
const tellClosed = defineReaction({
  name: 'afsluiting-tell-gesloten',
  on: 'gezin.gesloten',
  async handle({ gezin }, { db, kit }) {
    const { family } = await listAccountsToTell(db, String(gezin));
    const params = { gezin: String(gezin) };
    const link = `/gezinnen/${String(gezin)}/afronden`;
    await notify(
      db,
      kit.clock.now(),
      family.map((account) => ({ account, kind: 'gezin-gesloten', params, link })),
    );
  },
});

/** Open again, and not by a helper: who kept contact should hear that before the telephone rings. */
const tellReopened = defineReaction({
  name: 'afsluiting-tell-heropend',
  on: 'gezin.heropend',
  async handle({ gezin, om }, { db, kit }) {
    const { face } = await listAccountsToTell(db, String(gezin));
    if (!face || om === 'hulpverlener') return;
    const params = { gezin: String(gezin) };
    await notify(db, kit.clock.now(), [
      { account: face, kind: 'gezin-heropend', params, link: `/gezinnen/${String(gezin)}` },
    ]);
  },
});

const tellAsked = defineReaction({
  name: 'afsluiting-tell-gevraagd',
  on: 'uitzondering.gevraagd',
  async handle({ uitzondering }, { db, kit }) {
    const found = await findUitzonderingToTell(db, String(uitzondering));
    if (!found) return;
    const params = { uitzondering: String(uitzondering) };
    await notify(db, kit.clock.now(), [
      { account: found.aan, kind: 'tweede-blik', params, link: '/tweede-blik' },
    ]);
  },
});

const tellAnswered = defineReaction({
  name: 'afsluiting-tell-besloten',
  on: 'uitzondering.besloten',
  async handle({ uitzondering }, { db, kit }) {
    const found = await findUitzonderingToTell(db, String(uitzondering));
    if (!found) return;
    const params = { gezin: found.gezinId, uitzondering: String(uitzondering) };
    const link = `/gezinnen/${found.gezinId}/afronden`;
    await notify(db, kit.clock.now(), [{ account: found.door, kind: 'uitzondering-besloten', params, link }]);
  },
});

/** A request has a term, so who keeps contact hears of it at once. */
const tellRequested = defineReaction({
  name: 'afsluiting-tell-vernietiging-gevraagd',
  on: 'vernietiging.gevraagd',
  async handle({ gezin, verzoek }, { db, kit }) {
    const { face } = await listAccountsToTell(db, String(gezin));
    if (!face) return;
    const params = { gezin: String(gezin), verzoek: String(verzoek) };
    const link = `/gezinnen/${String(gezin)}/afronden#bewaren`;
    await notify(db, kit.clock.now(), [{ account: face, kind: 'vernietiging-gevraagd', params, link }]);
  },
});

/** Kept: the one who asked reads why. To be destroyed: a colleague is asked to look. */
const tellDecided = defineReaction({
  name: 'afsluiting-tell-vernietiging-besloten',
  on: 'vernietiging.besloten',
  async handle({ gezin, verzoek }, { db, kit }) {
    const found = await findVerzoekToTell(db, String(verzoek));
    if (!found) return;
    const params = { verzoek: String(verzoek) };
    const link = `/gezinnen/${String(gezin)}/afronden#bewaren`;
    await notify(db, kit.clock.now(), [
      { account: found.door, kind: 'vernietiging-besloten', params, link },
      ...(found.aan ? [{ account: found.aan, kind: 'tweede-blik', params, link: '/tweede-blik' }] : []),
    ]);
  },
});

/** In transactions of its own: what is destroyed is gone also when telling about it fails. */
const destroy = defineReaction({
  name: 'afsluiting-destroy',
  on: 'vernietiging.bevestigd',
  async handle(_payload, { kit }) {
    await destroyConfirmed(kit);
  },
});

/** What this module does when something happened. */
export const reactions: readonly Reaction[] = [
  reopen,
  tellClosed,
  tellReopened,
  tellAsked,
  tellAnswered,
  tellRequested,
  tellDecided,
  destroy,
];
