import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { payDue } from '../../store/betaling.ts';

/** Tells that everything was paid that has to be paid today or had to be before; what is to be settled is left to a person. */
export const payDeclaraties = defineOperation({
  name: 'payDeclaraties',
  route: 'POST /declaraties/betalingen',
  summary: 'Legt vast dat alle declaraties zijn betaald waarvan de betaaltermijn vandaag of eerder eindigt.',
  needs: 'declaratie:pay',
  input: z.object({
    /** How many the person saw; when there are others by now, nothing is told. */
    aantal: z.coerce.number().int().positive(),
    bedrag: z.coerce.number().int().positive(),
    kenmerk: z.string().trim().min(1).max(100, 'Gebruik ten hoogste 100 tekens.').optional(),
  }),
  output: z.object({ aantal: z.int(), bedrag: z.int() }),
  refuses: ['declaratie/anders-te-betalen'],
  logs: { action: 'U', about: () => [] },

  async handle({ aantal, bedrag, kenmerk }, { db, today, emit }) {
    const paid = await payDue(db, today, kenmerk ?? null);
    const sum = paid.reduce((total, one) => total + one.bedrag, 0);
    if (paid.length !== aantal || sum !== bedrag)
      return refuse('declaratie/anders-te-betalen', { aantal: paid.length, bedrag: sum });
    for (const { declaratie } of paid) emit('declaratie.betaald', { declaratie });
    return { aantal: paid.length, bedrag: sum };
  },
});
