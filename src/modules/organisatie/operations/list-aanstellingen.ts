import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { Aanstelling, AccountId, typedText } from '../schema.ts';
import { listAanstellingRows } from '../store.ts';

const page = 'Vraag 1 tot en met 1000 aanstellingen tegelijk.';

export const listAanstellingen = defineOperation({
  name: 'listAanstellingen',
  route: 'POST /aanstellingen/_zoek',
  summary: 'Geeft wie in welke rol voor wie werkt, ook wat voorbij is.',
  needs: 'aanstelling:manage',
  input: z.object({
    tekst: typedText(200, 'Vul in wat u zoekt.').optional(),
    /** Of one person only. */
    accountId: AccountId.optional(),
    na: z.uuid({ error: 'Deze bladzijde bestaat niet.' }).optional(),
    limiet: z.coerce.number({ error: page }).int(page).min(1, page).max(1000, page).default(20),
  }),
  output: z.object({
    aanstellingen: z.array(Aanstelling),
    totaal: z.int().nonnegative(),
    volgende: z.uuid().nullable(),
  }),
  refuses: [],
  logs: { action: 'R', purpose: 'beheer', about: () => [] },
  async handle({ tekst, accountId, na, limiet }, { db }) {
    const found = await listAanstellingRows(db, { tekst, accountId, after: na ?? null, limit: limiet + 1 });
    const aanstellingen = found.rows.slice(0, limiet);
    const volgende = found.rows.length > limiet ? (aanstellingen.at(-1)?.id ?? null) : null;
    return { aanstellingen, totaal: found.totaal, volgende };
  },
});
