import { listOrganisaties } from '#modules/organisatie/index.ts';
import { readRegio } from '#modules/regio/index.ts';
import type { Desk } from '#platform/desk.ts';
import { draftOf } from '#web/request/drafts.ts';
import { newFamilyDraft } from './take-step.ts';

export async function loader({ context }: LoaderFunctionArgs) {
  return await readStep(deskOf(context));
}

export type StepData = Awaited<ReturnType<typeof readStepData>>;
