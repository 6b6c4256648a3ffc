import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { ToewijzingRegel } from '../schema.ts';
import { listToewijzingRows } from '../store/toewijzing.ts';

/** What the reader may see: an aanbieder its own orders, a gezinswerker those of the own families. */
export const listToewijzingen = defineOperation({
  name: 'listToewijzingen',
  route: 'POST /toewijzingen/_zoek',
  summary: 'De toewijzingen die de vrager mag zien, die op een start wachten eerst.',
  needs: 'toewijzing:list',
  input: z.object({
    tekst: z.string().trim().max(100, 'Zoek met ten hoogste 100 tekens.').optional(),
    stand: z.enum(['wacht-op-start', 'loopt', 'gestopt']).optional(),
    limiet: z.coerce.number().int().min(1).max(500).default(100),
  }),
  output: z.object({ toewijzingen: z.array(ToewijzingRegel) }),
  refuses: [],
  logs: {
    action: 'R',
    about: (_input, { toewijzingen }) =>
      toewijzingen.map(({ gezinId, persoonId }) => ({
        gezin: gezinId,
        persoon: persoonId,
        part: 'toewijzing',
      })),
  },

  async handle({ tekst, stand, limiet }, { db, today }) {
    return {
      toewijzingen: await listToewijzingRows(db, { tekst: tekst || undefined, stand, today, limiet }),
    };
  },
});
