import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { stopPer } from '../rules/aanstelling.ts';
import { Aanstelling, AanstellingId, Kalenderdag } from '../schema.ts';
import { findAanstelling, saveAanstelling } from '../store.ts';

export const stopAanstelling = defineOperation({
  name: 'stopAanstelling',
  route: 'POST /aanstellingen/{id}/beeindigingen',
  summary: 'Beëindigt een aanstelling per een datum; die dag is de laatste.',
  needs: 'aanstelling:manage',
  input: z.object({ id: AanstellingId, tot: Kalenderdag }),
  output: Aanstelling,
  refuses: [
    'aanstelling/onbekend',
    'aanstelling/niet-zelf',
    'aanstelling/reeds-gestopt',
    'aanstelling/einde-voor-ingang',
  ],
  logs: { action: 'U', purpose: 'beheer', about: () => [] },
  async handle({ id, tot }, { db, actor }) {
    const found = await findAanstelling(db, id);
    if (!found) return refuse('aanstelling/onbekend', { id });
    if (found.accountId === actor.account) return refuse('aanstelling/niet-zelf');
    const stopped = stopPer(found, tot);
    if (isRefusal(stopped)) return stopped;
    await saveAanstelling(db, stopped);
    return stopped;
  },
});
