import { z } from 'zod';
import { defineOperation } from '../operation.ts';
import { refuse } from '../refusal.ts';

/** From now on the key opens nothing. It is gone for good: who needs one again gets another. */
export const stopApiKey = defineOperation({
  name: 'stopApiKey',
  route: 'POST /api-sleutels/{id}/beeindigingen',
  summary: 'Trekt een API-sleutel in.',
  needs: 'aanstelling:manage',
  input: z.object({ id: z.string().regex(/^[0-9a-f]{64}$/, 'Geef het nummer van een sleutel.') }),
  output: z.object({ id: z.string() }),
  refuses: ['api-sleutel/onbekend'],
  logs: { action: 'D', purpose: 'beheer', about: () => [] },
  async handle({ id }, { db }) {
    const { numDeletedRows } = await db
      .deleteFrom('api_key')
      .where('id', '=', Buffer.from(id, 'hex'))
      .executeTakeFirst();
    return numDeletedRows === 0n ? refuse('api-sleutel/onbekend') : { id };
  },
});
