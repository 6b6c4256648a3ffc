import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { isForgotten } from '../rules/plicht.ts';
import { GezinVerwijzing } from '../schema.ts';
import { listOwed } from '../store/gezin-verwijzing.ts';

/** What I still owe to who referred, the most overdue first; what is long forgotten is a number and no task any more. */
export const listDueTerugkoppelingen = defineOperation({
  name: 'listDueTerugkoppelingen',
  route: 'GET /terugkoppelingen',
  summary: 'De verwijzingen van uw gezinnen waarvan de verwijzer nog iets moet horen, het laatste eerst.',
  needs: 'terugkoppeling:list',
  input: z.object({}),
  output: z.object({
    verwijzingen: z.array(GezinVerwijzing),
    teLaat: z.int().nonnegative(),
    /** Not told for more than half a year after the last day. */
    vergeten: z.int().nonnegative(),
  }),
  refuses: [],
  logs: {
    action: 'R',
    about: (_, { verwijzingen }) =>
      verwijzingen.map(({ gezinId }) => ({ gezin: gezinId, part: 'hulpvraag' })),
  },

  async handle(_input, { db, today }) {
    const owed = (await listOwed(db, today)).filter(({ plicht }) => plicht !== null);
    const dayOf = ({ plicht }: GezinVerwijzing) => plicht?.uiterlijkOp ?? '';
    const verwijzingen = owed
      .filter(({ plicht }) => plicht && !isForgotten(plicht, today))
      .sort((a, b) => dayOf(a).localeCompare(dayOf(b)));
    return {
      verwijzingen,
      teLaat: verwijzingen.filter(({ plicht }) => (plicht?.teLaat ?? 0) > 0).length,
      vergeten: owed.length - verwijzingen.length,
    };
  },
});
