import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { BerichtRegel } from '../schema.ts';
import { listBerichtRows } from '../store/list.ts';

/** The journal of message traffic: what came and went, and what became of it; no content and no child. */
export const listBerichten = defineOperation({
  name: 'listBerichten',
  route: 'GET /berichten',
  summary: 'Het journaal van berichten, zonder inhoud; de nieuwste eerst.',
  needs: 'bericht:list',
  input: z.object({
    soort: z
      .string()
      .regex(/^(?:JW[0-9]{3}|onbekend)$/, 'Deze soort bericht bestaat niet.')
      .optional(),
    uitkomst: z.enum(['ontvangen', 'verwerkt', 'geweigerd']).optional(),
    richting: z.enum(['in', 'uit']).optional(),
    /** Only berichten of ours whose answer is overdue. */
    teLaat: z.stringbool().optional(),
    limiet: z.coerce.number().int().min(1).max(500).default(100),
  }),
  output: z.object({ berichten: z.array(BerichtRegel) }),
  refuses: [],
  logs: 'nothing',

  handle: async ({ soort, uitkomst, richting, teLaat, limiet }, { db, today }) => ({
    berichten: await listBerichtRows(db, {
      soort,
      uitkomst,
      richting,
      overdueOn: teLaat ? today : undefined,
      limiet,
    }),
  }),
});
