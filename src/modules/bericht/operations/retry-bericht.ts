import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { canResend } from '../rules/can-resend.ts';
import { BerichtId } from '../schema.ts';
import { findBericht } from '../store/list.ts';
import { resend } from '../store/outgoing.ts';

/** Sends a bericht again that was given up, or that went and was never answered: after the other side or the line was mended. */
export const retryBericht = defineOperation({
  name: 'retryBericht',
  route: 'POST /berichten/{id}/verzendingen',
  summary: 'Zet een bericht dat is vastgelopen of niet is beantwoord opnieuw klaar om te verzenden.',
  needs: 'bericht:send',
  input: z.object({ id: BerichtId }),
  output: z.object({ id: BerichtId }),
  refuses: ['bericht/onbekend', 'bericht/niet-opnieuw'],
  logs: 'nothing',

  async handle({ id }, { db, now }) {
    const found = await findBericht(db, id);
    if (!found) return refuse('bericht/onbekend');
    if (!canResend(found)) return refuse('bericht/niet-opnieuw');
    await resend(db, now, id);
    return { id };
  },
});
