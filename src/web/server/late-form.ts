import { inScope } from '#platform/database/transaction.ts';
import { keepDraft } from '#platform/keeping/keep-draft.ts';
import { DraftContent, FormName, isEmptyDraft } from '#platform/keeping/save-draft.ts';
import { web } from '#platform/people/session-store.ts';
import { contentOf } from '../kit/form/draft-content.ts';
import type { House } from './house.ts';

/**
 * A form that arrives after its session ended is kept as the draft of the one whose session it was: nothing typed is lost.
 * Answers whether there was something to keep.
 */
export async function keepLateForm(house: House, account: string, request: Request): Promise<boolean> {
  const form = await request.formData().catch(() => undefined);
  const name = FormName.safeParse(form?.get('_form'));
  if (!form || !name.success) return false;
  const content = DraftContent.safeParse(contentOf(form));
  if (!content.success || isEmptyDraft(content.data)) return false;
  const draft = { content: content.data, at: house.kit.clock.now() };
  await inScope(house.kit.db, { ...web, account }, house.kit.clock, (db) =>
    keepDraft(db, account, name.data, draft),
  );
  return true;
}
