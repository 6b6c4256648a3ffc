import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { nextOf } from '../../rules/levering/stand.ts';
import { LeveringDossier } from '../../schema/levering.ts';
import { ToewijzingId } from '../../schema/toewijzing.ts';
import { findLevering } from '../../store/levering.ts';

/** One order of the own organisatie: what was told of its delivery, and what can be told now. */
export const readLevering = defineOperation({
  name: 'readLevering',
  route: 'GET /toewijzingen/{id}/leveringen',
  summary: 'Wat de eigen organisatie over één toewijzing meldde, en wat nu gemeld kan worden.',
  needs: 'levering:send',
  input: z.object({ id: ToewijzingId }),
  output: LeveringDossier,
  refuses: ['toewijzing/onbekend'],
  logs: {
    action: 'R',
    about: (_input, { gezinId, persoonId }) => [{ gezin: gezinId, persoon: persoonId, part: 'toewijzing' }],
  },

  async handle({ id }, { db, today }) {
    const found = await findLevering(db, id);
    return found ? { ...found, ...nextOf(found, today) } : refuse('toewijzing/onbekend');
  },
});
