import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { BerichtId, BerichtRegel, BerichtTellingen } from '../schema.ts';
import { listBerichtRows } from '../store/list.ts';

const page = 'Vraag 1 tot en met 500 berichten tegelijk.';

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
    na: BerichtId.optional(),
    limiet: z.coerce.number({ error: page }).int(page).min(1, page).max(500, page).default(50),
  }),
  output: z.object({
    berichten: z.array(BerichtRegel),
    totaal: z.int().nonnegative(),
    /** Of all that the reader may see, whatever was asked. */
    tellingen: BerichtTellingen,
    volgende: BerichtId.nullable(),
  }),
  refuses: [],
  logs: 'nothing',

  async handle({ soort, uitkomst, richting, teLaat, na, limiet }, { db, today }) {
    const { rows, ...counted } = await listBerichtRows(db, {
      soort,
      uitkomst,
      richting,
      isLate: teLaat === true,
      after: na,
      today,
      limit: limiet + 1,
    });
    const berichten = rows.slice(0, limiet);
    const volgende = rows.length > limiet ? (berichten.at(-1)?.id ?? null) : null;
    return { berichten, ...counted, volgende };
  },
});
