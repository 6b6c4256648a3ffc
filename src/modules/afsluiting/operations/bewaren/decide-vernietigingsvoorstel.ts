import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { VernietigingsverzoekId } from '../../schema/bewaren.ts';
import { findVoorstel, saveBevestiging } from '../../store/bewaren.ts';

export const decideVernietigingsvoorstel = defineOperation({
  name: 'decideVernietigingsvoorstel',
  route: 'POST /vernietigingsvoorstellen/{id}/bevestigingen',
  summary: 'Bevestig als tweede dat een dossier wordt vernietigd waarvan de bewaartermijn voorbij is.',
  needs: 'vernietiging:manage',
  input: z.object({ id: VernietigingsverzoekId }),
  output: z.object({ id: VernietigingsverzoekId }),
  refuses: ['vernietiging/onbekend', 'vernietiging/niet-zelf'],
  logs: { action: 'E', purpose: 'vernietiging', about: () => [] },

  async handle({ id }, { db, actor, today, emit }) {
    const found = await findVoorstel(db, id);
    if (!found || found.bevestigdOp !== null) return refuse('vernietiging/onbekend');
    if (found.door === actor.account) return refuse('vernietiging/niet-zelf');
    if (!(await saveBevestiging(db, id, { account: actor.account ?? '', naam: actor.name, today })))
      return refuse('vernietiging/onbekend');
    emit('vernietiging.bevestigd', { verzoek: id });
    return { id };
  },
});
