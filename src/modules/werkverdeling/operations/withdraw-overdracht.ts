import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { OverdrachtId } from '../schema.ts';
import { findOverdrachtPair, withdrawOverdrachtRow } from '../store/overdracht.ts';

export const withdrawOverdracht = defineOperation({
  name: 'withdrawOverdracht',
  route: 'POST /overdrachten/{id}/intrekkingen',
  summary: 'Trekt een aanbod of vraag in die nog niet beantwoord is.',
  needs: 'werkverdeling:change',
  input: z.object({ id: OverdrachtId }),
  output: z.object({ gezinId: z.uuid() }),
  refuses: ['overdracht/onbekend'],
  logs: { action: 'U', about: (_input, { gezinId }) => [{ gezin: gezinId, part: 'betrokkenheid' }] },
  async handle({ id }, { db }) {
    const pair = await findOverdrachtPair(db, id);
    if (!pair || !(await withdrawOverdrachtRow(db, id))) return refuse('overdracht/onbekend');
    return { gezinId: pair.gezin };
  },
});
