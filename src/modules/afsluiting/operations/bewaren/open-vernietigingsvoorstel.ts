import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { VernietigingsverzoekId } from '../../schema/bewaren.ts';
import { proposeVernietiging } from '../../store/bewaren.ts';

/** One who keeps order proposes to destroy a file of which the term is over; another one confirms. */
export const openVernietigingsvoorstel = defineOperation({
  name: 'openVernietigingsvoorstel',
  route: 'POST /bewaartermijnen/{gezinId}/voorstellen',
  summary: 'Stel voor een dossier te vernietigen waarvan de bewaartermijn voorbij is.',
  needs: 'vernietiging:manage',
  input: z.object({ gezinId: GezinId }),
  output: z.object({ id: VernietigingsverzoekId, gezinId: GezinId }),
  refuses: ['vernietiging/niet-voorbij'],
  logs: {
    action: 'E',
    purpose: 'vernietiging',
    about: ({ gezinId }) => [{ gezin: gezinId, part: 'afsluiting' }],
  },

  async handle({ gezinId }, { db, actor, emit }) {
    const id = await proposeVernietiging(db, gezinId, uuidv7(), actor.name);
    if (id === undefined) return refuse('vernietiging/niet-voorbij');
    emit('vernietiging.voorgesteld', { verzoek: id });
    return { id: VernietigingsverzoekId.parse(id), gezinId };
  },
});
