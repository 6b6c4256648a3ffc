import { z } from 'zod';
import { Gemeentecode, OrganisatieId } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { Tarief } from '../../schema/tarief.ts';
import { listTariefRows } from '../../store/tarief.ts';

const page = 'Vraag 1 tot en met 500 tarieven tegelijk.';

/** The prices of contracts that the reader may see: an aanbieder its own, a gemeente its own and those for all. */
export const listTarieven = defineOperation({
  name: 'listTarieven',
  route: 'GET /tarieven',
  summary: 'De tarieven van contracten die de vrager mag zien, ook die voorbij zijn.',
  needs: 'tarief:list',
  input: z.object({
    aanbiederId: OrganisatieId.optional(),
    gemeente: Gemeentecode.optional(),
    productcode: z.string().trim().max(5).optional(),
    /** How many were seen before; prices have no number of their own to go on from. */
    na: z.coerce.number({ error: 'Deze bladzijde bestaat niet.' }).int().min(0).max(1_000_000).default(0),
    limiet: z.coerce.number({ error: page }).int(page).min(1, page).max(500, page).default(50),
  }),
  output: z.object({
    tarieven: z.array(Tarief),
    totaal: z.int().nonnegative(),
    volgende: z.string().nullable(),
  }),
  refuses: [],
  logs: 'nothing',

  async handle({ aanbiederId, gemeente, productcode, na, limiet }, { db }) {
    const ask = { aanbiederId, gemeente, productcode, from: na, limit: limiet };
    const { rows, totaal } = await listTariefRows(db, ask);
    const seen = na + rows.length;
    return { tarieven: rows, totaal, volgende: seen < totaal ? String(seen) : null };
  },
});
