import { z } from 'zod';
import { Gemeentecode, OrganisatieId } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { Contractbudget } from '../../schema/contract.ts';
import { contractsOf } from './contracts-of.ts';

const year = 'Vul een jaar in, bijvoorbeeld 2026.';

/** What each contract may cost in a year, what was granted and ordered under it, and which of them asks for attention. */
export const listContractbudgetten = defineOperation({
  name: 'listContractbudgetten',
  route: 'GET /contractbudgetten',
  summary: 'Per contract en jaar het plafond, wat is toegekend, wat is toegewezen en of het bijna op is.',
  needs: 'contractbudget:list',
  input: z.object({
    jaar: z.coerce.number({ error: year }).int(year).min(2015, year).max(2100, year).optional(),
    aanbiederId: OrganisatieId.optional(),
    gemeente: Gemeentecode.optional(),
  }),
  output: z.object({ jaar: z.int(), contracten: z.array(Contractbudget) }),
  refuses: [],
  // Sums of organisaties; no child and no single order is shown.
  logs: 'nothing',

  async handle({ jaar: asked, aanbiederId, gemeente }, context) {
    const jaar = asked ?? Number(context.today.slice(0, 4));
    return { jaar, contracten: await contractsOf(context, { jaar, aanbiederId, gemeente }) };
  },
});
