import { z } from 'zod';
import { Gemeentecode, OrganisatieId } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { BudgetRegel } from '../schema/declaratie.ts';
import { listBudgetRows } from '../store/budget.ts';

const page = 'Vraag 1 tot en met 100 toewijzingen tegelijk.';

/** Of each toewijzing that the reader may see: what was ordered, what was declared on it, and what is left. */
export const listBudgetten = defineOperation({
  name: 'listBudgetten',
  route: 'POST /budgetten/_zoek',
  summary:
    'Per toewijzing wat is toegewezen, wat is gedeclareerd en wat over is; wat niet bekend is, is leeg.',
  needs: 'budget:list',
  input: z.object({
    aanbiederId: OrganisatieId.optional(),
    gemeente: Gemeentecode.optional(),
    toewijzingnummer: z.int().nonnegative().optional(),
    na: z.uuid({ error: 'Deze bladzijde bestaat niet.' }).optional(),
    limiet: z.coerce.number({ error: page }).int(page).min(1, page).max(100, page).default(20),
  }),
  output: z.object({ budgetten: z.array(BudgetRegel), volgende: z.uuid().nullable() }),
  refuses: [],
  logs: {
    action: 'R',
    about: (_input, { budgetten }) =>
      budgetten.map(({ gezinId, persoonId }) => ({ gezin: gezinId, persoon: persoonId, part: 'toewijzing' })),
  },

  async handle({ aanbiederId, gemeente, toewijzingnummer, na, limiet }, { db }) {
    const ask = { aanbiederId, gemeente, toewijzingnummer, after: na, limit: limiet + 1 };
    const rows = await listBudgetRows(db, ask);
    const budgetten = rows.slice(0, limiet);
    return { budgetten, volgende: rows.length > limiet ? (budgetten.at(-1)?.id ?? null) : null };
  },
});
