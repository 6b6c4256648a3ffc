import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { GesprekRegel } from '../schema.ts';
import { listGesprekRegels } from '../store/gesprek.ts';

const page = 'Vraag 1 tot en met 100 gesprekken tegelijk.';

export const listGesprekken = defineOperation({
  name: 'listGesprekken',
  route: 'GET /gesprekken',
  summary: 'Geeft de gesprekken waaraan u deelneemt, het nieuwste bericht eerst.',
  needs: 'gesprek:read',
  input: z.object({
    /** Of one gezin only. */
    gezinId: GezinId.optional(),
    ongelezen: z.stringbool().optional(),
    na: z.uuid({ error: 'Deze bladzijde bestaat niet.' }).optional(),
    limiet: z.coerce.number({ error: page }).int(page).min(1, page).max(100, page).default(20),
  }),
  output: z.object({
    gesprekken: z.array(GesprekRegel),
    totaal: z.int().nonnegative(),
    volgende: z.uuid().nullable(),
  }),
  refuses: [],
  logs: {
    action: 'R',
    about: (_, { gesprekken }) =>
      [...new Set(gesprekken.map(({ gezinId }) => gezinId))].map((gezin) => ({ gezin, part: 'gesprek' })),
  },
  async handle({ gezinId, ongelezen, na, limiet }, { db }) {
    const { regels, totaal } = await listGesprekRegels(db, {
      gezinId: gezinId ?? null,
      isUnread: ongelezen ?? false,
      after: na ?? null,
      limit: limiet + 1,
    });
    const gesprekken = regels.slice(0, limiet);
    const volgende = regels.length > limiet ? (gesprekken.at(-1)?.id ?? null) : null;
    return { gesprekken, totaal, volgende };
  },
});
