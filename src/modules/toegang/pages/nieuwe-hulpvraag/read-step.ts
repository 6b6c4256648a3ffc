import { listOrganisaties } from '#modules/organisatie/index.ts';
import { readRegio } from '#modules/regio/index.ts';
import type { Desk } from '#platform/desk.ts';
import { draftOf } from '#web/request/drafts.ts';
import { newFamilyDraft } from './take-step.ts';

/** What both steps show: the doors, the own gemeenten, and what was typed before. */
export async function readStep(desk: Desk) {
  const [{ organisaties }, regio, draft] = await Promise.all([
    desk.read(listOrganisaties, {}),
    desk.read(readRegio, {}),
    draftOf(desk, newFamilyDraft),
  ]);
  const own = new Set(desk.actor.gemeenten);
  return {
    organisaties: organisaties.map(({ id, soort, naam }) => ({ id, soort, naam })),
    gemeenten: regio.gemeenten.filter(({ code }) => own.has(code)).map(({ code, naam }) => ({ code, naam })),
    draft,
    canSearch: desk.actor.grants.has('gezin:search'),
  };
}

export type StepData = Awaited<ReturnType<typeof readStep>>;
