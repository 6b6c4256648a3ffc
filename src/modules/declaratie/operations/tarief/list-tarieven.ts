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
    limiet: z.coerce.number({ error: page }).int(page).min(1, page).max(500, page).default(200),
  }),
  output: z.object({ tarieven: z.array(Tarief), isMeer: z.boolean() }),
  refuses: [],
  logs: 'nothing',

  async handle({ aanbiederId, gemeente, productcode, limiet }, { db }) {
    const rows = await listTariefRows(db, { aanbiederId, gemeente, productcode, limit: limiet + 1 });
    return { tarieven: rows.slice(0, limiet), isMeer: rows.length > limiet };
  },
});
