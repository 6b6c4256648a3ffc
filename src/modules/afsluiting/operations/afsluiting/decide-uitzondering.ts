import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { UitzonderingId } from '../../schema/afsluiting.ts';
import { maybeText } from '../../schema/domeinstand.ts';
import { findUitzonderingToAnswer, saveUitzonderingBesluit } from '../../store/afsluiting.ts';

/** The second pair of eyes: only the colleague who was asked answers, and sees of the gezin no more than the question. */
export const decideUitzondering = defineOperation({
  name: 'decideUitzondering',
  route: 'POST /uitzonderingen/{id}/besluiten',
  summary: 'Zeg als gevraagde collega of een gezin met een uitzondering mag worden afgesloten.',
  needs: 'afsluiting:confirm',
  input: z.object({
    id: UitzonderingId,
    besluit: z.enum(['akkoord', 'niet-akkoord'], { error: 'Kies akkoord of niet akkoord.' }),
    toelichting: maybeText(2000).default(''),
  }),
  output: z.object({ gezinId: GezinId, besluit: z.enum(['akkoord', 'niet-akkoord']) }),
  refuses: ['uitzondering/onbekend', 'uitzondering/reeds-besloten'],
  logs: { action: 'U', about: (_input, { gezinId }) => [{ gezin: gezinId, part: 'afsluiting' }] },

  async handle({ id, besluit, toelichting }, { db, actor, today, emit }) {
    const found = await findUitzonderingToAnswer(db, id, actor.account ?? '');
    if (!found) return refuse('uitzondering/onbekend');
    const answer = { ...found, besluit, toelichting: toelichting || null, beslotenOp: today };
    if (found.besluit !== null || !(await saveUitzonderingBesluit(db, answer)))
      return refuse('uitzondering/reeds-besloten', { besluit: found.besluit });
    emit('uitzondering.besloten', { gezin: found.gezinId, uitzondering: id });
    return { gezinId: found.gezinId, besluit };
  },
});
