import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { INSTELLING } from '../../rules/asking/find-hindrance.ts';
import { AanvraagProduct } from '../../schema/asking.ts';
import { findAsker, listProductRows } from '../../store/asking.ts';

/** What can be asked for by product code, as the list of the region has it today; the list shows nobody. */
export const listProducten = defineOperation({
  name: 'listProducten',
  route: 'GET /producten',
  summary: 'De producten met een code die een aanbieder in deze regio kan aanvragen.',
  needs: 'verzoek:send',
  input: z.object({}),
  output: z.object({
    producten: z.array(AanvraagProduct),
    /** Whether the asker is a gecertificeerde instelling, which asks by a protocol of its own (SAP GI). */
    isInstelling: z.boolean(),
  }),
  refuses: [],
  logs: 'nothing',

  async handle(_input, { db, today }) {
    const { soort } = await findAsker(db);
    return { producten: await listProductRows(db, today), isInstelling: soort === INSTELLING };
  },
});
