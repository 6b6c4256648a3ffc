import { startVraaginzage, stopHulpvraag } from '#modules/toegang/index.ts';
import type { Desk } from '#platform/desk.ts';
import { saveDraft } from '#platform/keeping/save-draft.ts';
import { isRefusal, type Refusal, refuse } from '#platform/refusal.ts';
import { readForm } from '#web/kit/form/read-form.ts';
import { returnHulpvraag } from '../../operations/queue/return-hulpvraag.ts';
import { takeHulpvraag } from '../../operations/queue/take-hulpvraag.ts';
import { addCrisismelding } from '../../operations/weighing/add-crisismelding.ts';
import { addVeiligheidscheck } from '../../operations/weighing/add-veiligheidscheck.ts';
import { changeOverbrugging } from '../../operations/weighing/change-overbrugging.ts';
import { changeTriage } from '../../operations/weighing/change-triage.ts';
import { decideLadder } from '../../operations/weighing/decide-ladder.ts';
import { openOverbrugging } from '../../operations/weighing/open-overbrugging.ts';
import { stopOverbrugging } from '../../operations/weighing/stop-overbrugging.ts';

/** Each deed of the page that changes this question and comes back to it. */
const deeds = {
  pak: takeHulpvraag,
  kijk: startVraaginzage,
  triage: changeTriage,
  veilig: addVeiligheidscheck,
  crisis: addCrisismelding,
  overbrug: openOverbrugging,
  'overbrug-later': changeOverbrugging,
  'overbrug-klaar': stopOverbrugging,
  sluit: stopHulpvraag,
} as const;

/** Does what the form asks. @returns the page to go to, or why it was refused. */
export async function runDeed(desk: Desk, id: string, form: FormData): Promise<string | Refusal> {
  const deed = String(form.get('doe'));
  if (deed === 'ladder') return await choose(desk, id, form);
  if (deed === 'terug') {
    const given = await desk.run(returnHulpvraag, { id });
    return isRefusal(given) ? given : '/hulpvragen?gedaan=terug';
  }
  if (!Object.hasOwn(deeds, deed)) return refuse('ongeldig', { issues: [] });
  const operation = deeds[deed as keyof typeof deeds];
  const outcome: object | Refusal = await desk.run(operation as typeof takeHulpvraag, {
    ...readForm(form),
    id,
  });
  return isRefusal(outcome) ? outcome : `/hulpvragen/${id}?gedaan=${deed}`;
}

type Considered = { trede?: unknown; reden?: unknown; richtlijnvragen?: unknown[] };

/** Only steps about which something was said are sent; those of which the fields stayed empty nobody considered. */
async function choose(desk: Desk, id: string, form: FormData): Promise<string | Refusal> {
  const { overwogen, persoonId, ...given } = readForm(form);
  const said = (Array.isArray(overwogen) ? (overwogen as Considered[]) : []).filter(
    ({ reden, richtlijnvragen = [] }) => reden !== undefined || richtlijnvragen.length > 0,
  );
  const decided = await desk.run(decideLadder, { ...given, id, overwogen: said });
  if (isRefusal(decided)) return decided;
  const { gezinId, uitkomst, hulpsoort, toewijzing } = decided;
  if (uitkomst === null) return `/hulpvragen/${id}?gedaan=ladder`;
  if (uitkomst !== 'plan') return '/hulpvragen?gedaan=ladder';
  if (toewijzing === 'gebruikelijk') return `/gezinnen/${gezinId}/toewijzing`;
  await fillHelp(desk, gezinId, { hulpsoort, persoonId });
  return `/gezinnen/${gezinId}?open=hulp-open#hulp`;
}

/** What is known of the help already stands in its form, as a draft: so nothing of a child travels in an address. */
async function fillHelp(
  desk: Desk,
  gezinId: string,
  { hulpsoort, persoonId }: { hulpsoort: string | null; persoonId: unknown },
): Promise<void> {
  const content = {
    ...(hulpsoort !== null && { hulpsoort }),
    ...(typeof persoonId === 'string' && { 'persoonIds[]': persoonId }),
  };
  await desk.run(saveDraft, { form: `hulp/${gezinId}`, content });
}
