import type { Desk } from '#platform/desk.ts';
import { readDraft } from '#platform/keeping/read-draft.ts';
import { saveDraft } from '#platform/keeping/save-draft.ts';
import type { Draft } from '../kit/form/form-state.ts';

/** For loaders: what was typed in this form before, to give to `<Form draft>`. */
export async function draftOf(desk: Desk, form: string): Promise<Draft> {
  return { form, ...(await desk.read(readDraft, { form })) };
}

/** For actions that went well: what was typed now stands where it belongs. */
export async function dropDraft(desk: Desk, sent: FormData): Promise<void> {
  const form = sent.get('_form');
  if (typeof form === 'string') await desk.run(saveDraft, { form, content: {} });
}
