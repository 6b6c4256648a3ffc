import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { HulpvraagId } from '#modules/toegang/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { findOverbrugging } from '../../store/triage.ts';
import { saveOverbrugging } from '../../store/weighing.ts';
import { findToWeigh, subjectOf, weighRefuses } from './find-to-weigh.ts';

export const stopOverbrugging = defineOperation({
  name: 'stopOverbrugging',
  route: 'DELETE /hulpvragen/{id}/overbruggingen',
  summary: 'Stop de afspraak voor de tijd van wachten: die is niet meer nodig.',
  needs: 'triage:change',
  input: z.object({ id: HulpvraagId }),
  output: z.object({ id: z.uuid(), gezinId: GezinId }),
  refuses: [...weighRefuses, 'overbrugging/onbekend'],
  logs: { action: 'U', about: subjectOf },

  async handle({ id }, context) {
    const { db, today } = context;
    const found = await findToWeigh(context, id);
    if (isRefusal(found)) return found;
    const open = await findOverbrugging(db, id);
    if (!open) return refuse('overbrugging/onbekend');
    await saveOverbrugging(db, open.id, { gestoptOp: today, versie: open.versie + 1 });
    return { id: open.id, gezinId: GezinId.parse(found.vraag.gezinId) };
  },
});
