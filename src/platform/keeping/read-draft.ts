import { z } from 'zod';
import { defineOperation } from '../operation.ts';
import { DraftContent, FormName } from './save-draft.ts';

/** What the signed-in person typed in a form before, or nothing. */
export const readDraft = defineOperation({
  name: 'readDraft',
  route: 'GET /concepten',
  summary: 'Geeft wat eerder in een formulier is ingevuld.',
  needs: 'signed-in',
  input: z.object({ form: FormName }),
  output: z.object({ content: DraftContent.nullable(), savedAt: z.date().nullable() }),
  refuses: [],
  logs: 'nothing',
  async handle({ form }, { db }) {
    const row = await db
      .selectFrom('draft')
      .select(['content', 'saved_at'])
      .where('form', '=', form)
      .executeTakeFirst();
    return {
      content: (row?.content as Record<string, string> | undefined) ?? null,
      savedAt: row?.saved_at ?? null,
    };
  },
});
