import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { Kalenderdag, typedText } from '#modules/organisatie/index.ts';
import { HulpvraagId } from '#modules/toegang/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { findOverbrugging } from '../../store/triage.ts';
import { insertOverbrugging } from '../../store/weighing.ts';
import { findToWeigh, subjectOf, weighRefuses } from './find-to-weigh.ts';

/** Agrees what happens while a gezin waits, and on which day someone calls; on that day who has the question is reminded. */
export const openOverbrugging = defineOperation({
  name: 'openOverbrugging',
  route: 'POST /hulpvragen/{id}/overbruggingen',
  summary: 'Spreek af wat er gebeurt terwijl een gezin wacht, en wanneer er iemand belt.',
  needs: 'triage:change',
  input: z.object({
    id: HulpvraagId,
    wat: typedText(1000, 'Schrijf op wat er gebeurt terwijl het gezin wacht.'),
    wie: typedText(200, 'Vul in wie dat doet.').optional(),
    contactOp: Kalenderdag,
  }),
  output: z.object({ id: z.uuid(), gezinId: GezinId }),
  refuses: [...weighRefuses, 'overbrugging/reeds-open', 'overbrugging/dag-voorbij'],
  logs: { action: 'C', about: subjectOf },

  async handle({ id, wat, wie, contactOp }, context) {
    const { db, today } = context;
    const found = await findToWeigh(context, id);
    if (isRefusal(found)) return found;
    if (contactOp < today) return refuse('overbrugging/dag-voorbij', { contactOp });
    if (await findOverbrugging(db, id)) return refuse('overbrugging/reeds-open');
    const overbrugging = { id: uuidv7(), wat, wie: wie ?? null, contactOp };
    await insertOverbrugging(db, found.about, overbrugging, today);
    return { id: overbrugging.id, gezinId: GezinId.parse(found.vraag.gezinId) };
  },
});
