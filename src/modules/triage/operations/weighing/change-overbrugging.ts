import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { Kalenderdag } from '#modules/organisatie/index.ts';
import { HulpvraagId } from '#modules/toegang/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { findOverbrugging } from '../../store/triage.ts';
import { saveOverbrugging } from '../../store/weighing.ts';
import { findToWeigh, subjectOf, weighRefuses } from './find-to-weigh.ts';

/** After a call: the next day on which someone calls. */
export const changeOverbrugging = defineOperation({
  name: 'changeOverbrugging',
  route: 'PATCH /hulpvragen/{id}/overbruggingen',
  summary: 'Spreek een volgende dag af waarop er iemand belt.',
  needs: 'triage:change',
  input: z.object({
    id: HulpvraagId,
    contactOp: Kalenderdag,
    versie: z.int({ error: 'De versie ontbreekt. Laad de pagina opnieuw.' }).positive(),
  }),
  output: z.object({ id: z.uuid(), gezinId: GezinId }),
  refuses: [...weighRefuses, 'overbrugging/onbekend', 'overbrugging/dag-voorbij'],
  logs: { action: 'U', about: subjectOf },

  async handle({ id, contactOp, versie }, context) {
    const { db, today } = context;
    const found = await findToWeigh(context, id);
    if (isRefusal(found)) return found;
    const open = await findOverbrugging(db, id);
    if (!open) return refuse('overbrugging/onbekend');
    if (contactOp < today) return refuse('overbrugging/dag-voorbij', { contactOp });
    if (open.versie !== versie) return refuse('verouderd', { huidig: open });
    await saveOverbrugging(db, open.id, { contactOp, versie: versie + 1 });
    return { id: open.id, gezinId: GezinId.parse(found.vraag.gezinId) };
  },
});
