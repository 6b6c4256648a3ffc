import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { withTermijn } from '../../rules/dossier.ts';
import { BezwaarId, BezwaarMetTermijn } from '../../schema/bezwaar.ts';
import { saveBezwaar } from '../../store/bezwaar.ts';
import { findRefuses, findWaiting } from './find-bezwaar.ts';

/** Who objected takes it back, without having to say why (Awb art. 6:21). */
export const stopBezwaar = defineOperation({
  name: 'stopBezwaar',
  route: 'POST /bezwaren/{id}/intrekking',
  summary: 'Trek het eigen bezwaar of de eigen vraag om een gesprek in.',
  needs: 'bezwaar:open',
  input: z.object({ id: BezwaarId }),
  output: BezwaarMetTermijn,
  refuses: [...findRefuses, 'bezwaar/niet-van-u'],
  logs: { action: 'U', about: (_, { gezinId }) => [{ gezin: gezinId, part: 'besluit' }] },

  async handle({ id }, { db, actor, today, emit }) {
    const found = await findWaiting(db, id);
    if (isRefusal(found)) return found;
    const { bezwaar, besluit } = found;
    if (bezwaar.ingediendDoor !== actor.account) return refuse('bezwaar/niet-van-u');
    const saved = {
      ...bezwaar,
      uitkomst: 'ingetrokken' as const,
      uitkomstOp: today,
      uitkomstNaam: actor.name,
      versie: bezwaar.versie + 1,
    };
    await saveBezwaar(db, saved);
    emit('bezwaar.afgedaan', { gezin: bezwaar.gezinId, besluit: besluit.id, bezwaar: id });
    return withTermijn(saved, besluit, today);
  },
});
