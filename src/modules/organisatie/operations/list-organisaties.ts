import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { Organisatie, OrganisatieSoort, typedText } from '../schema.ts';
import { listOrganisatieRows } from '../store.ts';

export const listOrganisaties = defineOperation({
  name: 'listOrganisaties',
  route: 'POST /organisaties/_zoek',
  summary: 'Geeft de organisaties in de regio, met hun teams.',
  needs: 'organisatie:list',
  input: z.object({
    soort: OrganisatieSoort.optional(),
    tekst: typedText(200, 'Vul in wat u zoekt.').optional(),
  }),
  output: z.object({ organisaties: z.array(Organisatie) }),
  refuses: [],
  logs: 'nothing',
  async handle(filter, { db }) {
    return { organisaties: await listOrganisatieRows(db, filter) };
  },
});
