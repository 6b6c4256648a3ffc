import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { GesprekId } from '../schema.ts';
import { saveLeesstand } from '../store/gesprek.ts';

/** Everything in this conversation was read by who asks; the others see that. Reading itself is logged by readGesprek. */
export const changeLeesstand = defineOperation({
  name: 'changeLeesstand',
  route: 'PUT /gesprekken/{id}/leesstand',
  summary: 'Zet alles in een gesprek op gelezen.',
  needs: 'gesprek:read',
  input: z.object({ id: GesprekId }),
  output: z.object({ id: GesprekId }),
  refuses: ['gesprek/onbekend'],
  logs: 'nothing',
  async handle({ id }, { db }) {
    return (await saveLeesstand(db, id)) ? { id } : refuse('gesprek/onbekend');
  },
});
