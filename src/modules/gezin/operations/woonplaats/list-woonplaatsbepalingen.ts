import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { GezinId } from '../../schema/gezin.ts';
import { Woonplaatsbepaling } from '../../schema/woonplaats.ts';
import { hasDeel } from '../../store/gezin.ts';
import { gatherBepalingen } from './gather-bepalingen.ts';

export const listWoonplaatsbepalingen = defineOperation({
  name: 'listWoonplaatsbepalingen',
  route: 'GET /gezinnen/{id}/woonplaatsbepalingen',
  summary: 'Geeft welke gemeente de hulp van elke jeugdige regelt, waarom, en wat daarover is besloten.',
  needs: 'gezin:read',
  input: z.object({ id: GezinId }),
  output: z.object({ bepalingen: z.array(Woonplaatsbepaling) }),
  refuses: ['gezin/onbekend'],
  logs: { action: 'R', about: ({ id }) => [{ gezin: id, part: 'woonplaats' }] },
  async handle({ id }, context) {
    if (!(await hasDeel(context.db, id, 'hulpvraag'))) return refuse('gezin/onbekend', { id });
    return { bepalingen: await gatherBepalingen(context, id) };
  },
});
