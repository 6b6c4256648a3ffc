import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { BesluitId } from '../../schema/besluit.ts';
import { Brief } from '../../schema/brief.ts';
import { findBesluit, findBrief } from '../../store/besluit.ts';

/** The letter as it was sent, word for word, with the pages for the children. That it was read is written down. */
export const readBesluitbrief = defineOperation({
  name: 'readBesluitbrief',
  route: 'GET /besluiten/{id}/brief',
  summary: 'Geeft de brief van een besluit, zoals die is verstuurd.',
  needs: 'besluit:read',
  input: z.object({ id: BesluitId }),
  output: z.object({ gezinId: GezinId, brief: Brief }),
  refuses: ['besluit/onbekend', 'besluit/niet-genomen'],
  logs: { action: 'R', about: (_, { gezinId }) => [{ gezin: gezinId, part: 'besluit' }] },

  async handle({ id }, { db }) {
    const besluit = await findBesluit(db, id);
    if (!besluit) return refuse('besluit/onbekend');
    const brief = await findBrief(db, id);
    return brief ? { gezinId: besluit.gezinId, brief } : refuse('besluit/niet-genomen');
  },
});
