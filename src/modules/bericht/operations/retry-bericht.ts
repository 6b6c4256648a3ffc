import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { BerichtId } from '../schema.ts';
import { findBericht } from '../store/list.ts';
import { resend } from '../store/outgoing.ts';

/** Sends a bericht again that was given up: after the other side or the line has been mended. */
export const retryBericht = defineOperation({
  name: 'retryBericht',
  route: 'POST /berichten/{id}/verzendingen',
  summary: 'Zet een vastgelopen bericht opnieuw klaar om te verzenden.',
  needs: 'bericht:send',
  input: z.object({ id: BerichtId }),
  output: z.object({ id: BerichtId }),
  refuses: ['bericht/onbekend', 'bericht/niet-vastgelopen'],
  logs: 'nothing',

  async handle({ id }, { db, now }) {
    const found = await findBericht(db, id);
    if (!found) return refuse('bericht/onbekend');
    if (found.verzending !== 'vastgelopen') return refuse('bericht/niet-vastgelopen');
    await resend(db, now, id);
    return { id };
  },
});
