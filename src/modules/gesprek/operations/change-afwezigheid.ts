import { z } from 'zod';
import { Kalenderdag } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { absenceOf } from '../rules.ts';
import { saveAfwezigheid } from '../store/afwezigheid.ts';

/** The last day of one's own absence; without a day, or with one that is over, one is at work again. */
export const changeAfwezigheid = defineOperation({
  name: 'changeAfwezigheid',
  route: 'PUT /afwezigheid',
  summary: 'Laat weten tot en met welke dag u afwezig bent.',
  needs: 'afwezigheid:change',
  input: z.object({ tot: Kalenderdag.optional() }),
  output: z.object({ tot: z.iso.date().nullable() }),
  refuses: [],
  logs: { action: 'U', purpose: 'beheer', about: () => [] },
  async handle({ tot }, { db, today }) {
    const until = absenceOf(tot, today);
    await saveAfwezigheid(db, until);
    return { tot: until };
  },
});
