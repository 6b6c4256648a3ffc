import { z } from 'zod';
import { HulplijnId } from '#modules/plan/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { Stand, Tellingen, ToewijzingRegel } from '../schema/toewijzing.ts';
import { listToewijzingRows } from '../store/toewijzing.ts';

const page = 'Vraag 1 tot en met 100 toewijzingen tegelijk.';

/** What the reader may see: an aanbieder its own orders, a gezinswerker those of the own families. */
export const listToewijzingen = defineOperation({
  name: 'listToewijzingen',
  route: 'POST /toewijzingen/_zoek',
  summary: 'De toewijzingen die de vrager mag zien, die op een start wachten eerst.',
  needs: 'toewijzing:list',
  input: z.object({
    tekst: z.string().trim().max(100, 'Zoek met ten hoogste 100 tekens.').optional(),
    stand: Stand.optional(),
    /** Only those on which this help is given. */
    hulplijnId: HulplijnId.optional(),
    na: z.uuid({ error: 'Deze bladzijde bestaat niet.' }).optional(),
    limiet: z.coerce.number({ error: page }).int(page).min(1, page).max(100, page).default(20),
  }),
  output: z.object({
    toewijzingen: z.array(ToewijzingRegel),
    totaal: z.int().nonnegative(),
    /** Of all that the reader may see, whatever was searched. */
    tellingen: Tellingen,
    volgende: z.uuid().nullable(),
  }),
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

  async handle({ tekst, stand, hulplijnId, na, limiet }, { db, today }) {
    const ask = { tekst: tekst || undefined, stand, hulplijnId, after: na ?? null, today, limit: limiet + 1 };
    const { regels, totaal, tellingen } = await listToewijzingRows(db, ask);
    const toewijzingen = regels.slice(0, limiet);
    const volgende = regels.length > limiet ? (toewijzingen.at(-1)?.id ?? null) : null;
    return { toewijzingen, totaal, tellingen, volgende };
  },
});
