import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { CbsLevering } from '../schema.ts';
import { listLeveringen } from '../store/levering.ts';

const page = 'Vraag 1 tot en met 100 leveringen tegelijk.';

/** What the own organisatie delivered to CBS, the newest first, with what each replaced. */
export const listBeleidsinformatie = defineOperation({
  name: 'listBeleidsinformatie',
  route: 'GET /beleidsinformatie/leveringen',
  summary:
    'De leveringen van de eigen organisatie aan het CBS, de nieuwste eerst; zonder gegevens van kinderen.',
  needs: 'beleidsinformatie:read',
  input: z.object({
    na: z.uuid({ error: 'Deze bladzijde bestaat niet.' }).optional(),
    limiet: z.coerce.number({ error: page }).int(page).min(1, page).max(100, page).default(20),
  }),
  output: z.object({ leveringen: z.array(CbsLevering), volgende: z.uuid().nullable() }),
  refuses: [],
  logs: 'nothing',

  async handle({ na, limiet }, { db }) {
    const rows = await listLeveringen(db, { after: na, limit: limiet + 1 });
    const leveringen = rows.slice(0, limiet);
    return { leveringen, volgende: rows.length > limiet ? (leveringen.at(-1)?.id ?? null) : null };
  },
});
