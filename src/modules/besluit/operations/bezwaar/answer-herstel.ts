import { z } from 'zod';
import { typedText } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { checkHersteld } from '../../rules/bezwaar.ts';
import { withTermijn } from '../../rules/dossier.ts';
import { BezwaarId, BezwaarMetTermijn } from '../../schema/bezwaar.ts';
import { saveBezwaar } from '../../store/bezwaar.ts';
import { findRefuses, findWaiting } from './find-bezwaar.ts';

/** Who objected mends what lacked, in own words; who does so here is known, which stands for a signature (Awb art. 6:5 and 6:6). */
export const answerHerstel = defineOperation({
  name: 'answerHerstel',
  route: 'POST /bezwaren/{id}/aanvulling',
  summary: 'Vul het eigen bezwaar aan met wat er nog ontbrak.',
  needs: 'bezwaar:open',
  input: z.object({ id: BezwaarId, woorden: typedText(10_000, 'Schrijf op wat u wilt aanvullen.') }),
  output: BezwaarMetTermijn,
  refuses: [...findRefuses, 'bezwaar/niet-van-u', 'herstel/niet-gevraagd'],
  logs: { action: 'U', about: (_, { gezinId }) => [{ gezin: gezinId, part: 'besluit' }] },

  async handle({ id, woorden }, { db, actor, today, emit }) {
    const found = await findWaiting(db, id);
    if (isRefusal(found)) return found;
    const { bezwaar, besluit } = found;
    if (bezwaar.ingediendDoor !== actor.account) return refuse('bezwaar/niet-van-u');
    const wrong = checkHersteld(bezwaar);
    if (wrong) return wrong;
    const saved = { ...bezwaar, hersteldOp: today, herstelWoorden: woorden, versie: bezwaar.versie + 1 };
    await saveBezwaar(db, saved);
    emit('bezwaar.hersteld', { gezin: bezwaar.gezinId, besluit: besluit.id, bezwaar: id });
    return withTermijn(saved, besluit, today);
  },
});
