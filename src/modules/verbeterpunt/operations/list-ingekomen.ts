import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { Ingekomen } from '../schema.ts';
import { listIngekomenRows } from '../store.ts';

const page = 'Vraag 1 tot en met 100 tegelijk.';

export const listIngekomen = defineOperation({
  name: 'listIngekomen',
  route: 'GET /beheer/verbeterpunten',
  summary: 'Geeft wat gebruikers over Stip lieten weten, zonder naam; wat het langst wacht eerst.',
  needs: 'verbeterpunt:manage',
  input: z.object({
    open: z.stringbool().default(true),
    na: z.uuid({ error: 'Deze bladzijde bestaat niet.' }).optional(),
    limiet: z.coerce.number({ error: page }).int(page).min(1, page).max(100, page).default(20),
  }),
  output: z.object({
    verbeterpunten: z.array(Ingekomen),
    totaal: z.int().nonnegative(),
    volgende: z.uuid().nullable(),
  }),
  refuses: [],
  logs: 'nothing',
  async handle({ open, na, limiet }, { db }) {
    const { rows, totaal } = await listIngekomenRows(db, {
      isOpen: open,
      after: na ?? null,
      limit: limiet + 1,
    });
    const verbeterpunten = rows.slice(0, limiet);
    const volgende = rows.length > limiet ? (verbeterpunten.at(-1)?.id ?? null) : null;
    return { verbeterpunten, totaal, volgende };
  },
});
