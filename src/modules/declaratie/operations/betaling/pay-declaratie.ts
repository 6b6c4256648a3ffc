import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { pay } from '../../rules/betaling.ts';
import { DeclaratieId, DeclaratieRegel } from '../../schema/declaratie.ts';
import { findBetaling, saveBetaling } from '../../store/betaling.ts';
import { findDeclaratie } from '../../store/read.ts';

/** Tells that what was granted on a declaratie was paid, or settled when it is negative. That is told once. */
export const payDeclaratie = defineOperation({
  name: 'payDeclaratie',
  route: 'POST /declaraties/{id}/betalingen',
  summary: 'Legt vast dat het toegekende bedrag van een declaratie is betaald of verrekend.',
  needs: 'declaratie:pay',
  input: z.object({
    id: DeclaratieId,
    betaaldOp: z.iso.date({ error: 'Vul een datum in die bestaat, bijvoorbeeld 2026-11-20.' }),
    /** Under which it stands in the books of the gemeente. */
    kenmerk: z.string().trim().min(1).max(100, 'Gebruik ten hoogste 100 tekens.').optional(),
  }),
  output: DeclaratieRegel,
  refuses: [
    'declaratie/onbekend',
    'declaratie/zonder-betaling',
    'declaratie/reeds-betaald',
    'declaratie/betaaldatum-ongeldig',
  ],
  // It is about money of an organisation; no child is shown.
  logs: { action: 'U', about: () => [] },

  async handle({ id, betaaldOp, kenmerk }, { db, today, emit }) {
    const found = await findDeclaratie(db, id, today);
    if (!found) return refuse('declaratie/onbekend');
    const { stand, dagtekening } = found.declaratie;
    if (stand === 'wacht-op-antwoord' || stand === 'geen-betaling')
      return refuse('declaratie/zonder-betaling');
    const betaling = await findBetaling(db, id);
    if (!betaling) return refuse('verboden', { needs: 'declaratie:pay' });
    const paid = pay(betaling, { betaaldOp, dagtekening, today });
    if (isRefusal(paid)) return paid;
    await saveBetaling(db, id, { betaaldOp, kenmerk: kenmerk ?? null });
    emit('declaratie.betaald', { declaratie: id });
    return { ...found.declaratie, betaaldOp, stand: 'betaald' as const, isTeLaat: false };
  },
});
