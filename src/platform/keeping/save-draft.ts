import { z } from 'zod';
import { defineOperation } from '../operation.ts';
import { keepDraft } from './keep-draft.ts';

/** Names one form of one record, such as `hulpvraag/nieuw` or `doel/<id>`. */
export const FormName = z.string().regex(/^[a-z0-9/-]{1,200}$/);

/** What was typed so far: field names and their text, as the form will send them. */
export const DraftContent = z.record(z.string().max(100), z.string().max(20_000));

/** Whether nobody typed anything: a name that begins with _ says on what the draft was begun, not what was typed. */
export function isEmptyDraft(content: z.infer<typeof DraftContent>): boolean {
  return Object.entries(content).every(([name, text]) => name.startsWith('_') || text.trim() === '');
}

/** Keeps what someone typed; an empty draft takes it away. */
export const saveDraft = defineOperation({
  name: 'saveDraft',
  route: 'PUT /concepten',
  summary: 'Bewaart wat er tot nu toe in een formulier is ingevuld.',
  needs: 'signed-in',
  input: z.object({ form: FormName, content: DraftContent }),
  output: z.object({ savedAt: z.date().nullable() }),
  refuses: [],
  logs: 'nothing',
  async handle({ form, content }, { db, actor, now }) {
    const account_id = actor.account;
    if (account_id === null) return { savedAt: null };
    if (isEmptyDraft(content)) {
      await db.deleteFrom('draft').where('form', '=', form).execute();
      return { savedAt: null };
    }
    await keepDraft(db, account_id, form, { content, at: now });
    return { savedAt: now };
  },
});
