import { randomUUID } from 'node:crypto';
import { redirect } from 'react-router';
import { listOrganisaties } from '#modules/organisatie/index.ts';
import { readRegio } from '#modules/regio/index.ts';
import type { Desk } from '#platform/desk.ts';
import { isRefusal } from '#platform/refusal.ts';
import { keepTyped, readForm } from '#web/kit/form/read-form.ts';
import { draftOf, dropDraft } from '#web/request/drafts.ts';
import { sendVerwijzing } from '../../operations/send-verwijzing.ts';
import { deedOf } from '../nieuwe-hulpvraag/rows.ts';

const referDraft = 'verwijzing/nieuw';

export const isReferrer = ({ actor }: Desk): boolean => actor.rol === 'verwijzer';

/** Door and organisatie follow from who signs in, so only the gemeenten and what was typed before are read. */
export async function readRefer(desk: Desk) {
  const [{ organisaties }, regio, draft] = await Promise.all([
    desk.read(listOrganisaties, {}),
    desk.read(readRegio, {}),
    draftOf(desk, referDraft),
  ]);
  const own = organisaties.find(({ id }) => id === desk.actor.organisatie);
  return {
    deur: own?.soort ?? null,
    organisatie: own?.naam ?? null,
    gemeenten: regio.gemeenten.map(({ code, naam }) => ({ code, naam })),
    ownGemeente: desk.actor.gemeenten[0] ?? null,
    draft,
    sleutel: randomUUID(),
  };
}
export type ReferData = Awaited<ReturnType<typeof readRefer>>;

/** Goes on to the list when it was sent; else the refusal with all that was typed. */
export async function refer(desk: Desk, form: FormData) {
  const tochNieuw = deedOf(form) === 'toch-nieuw';
  const outcome = await desk.run(sendVerwijzing, { ...readForm(form), tochNieuw });
  if (!isRefusal(outcome)) {
    await dropDraft(desk, form);
    throw redirect('/verwijzingen?gedaan=verwijzing');
  }
  const kept = keepTyped(outcome, form);
  const typed: (typeof kept)['typed'] = { ...kept.typed, doe: 'verwijs' };
  return { ...kept, typed };
}
export type ReferAnswer = Awaited<ReturnType<typeof refer>>;
