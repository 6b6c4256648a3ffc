import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { Hulpvragen } from '../schema.ts';
import { asked, listPage } from './list-hulpvragen.ts';

/** The same list, searched. By POST, because a name never stands in an address. */
export const searchHulpvragen = defineOperation({
  name: 'searchHulpvragen',
  route: 'POST /hulpvragen/_zoek',
  summary: 'Zoekt in de hulpvragen van uw gezinnen, of in de verwijzingen van uw organisatie, op naam.',
  needs: 'hulpvraag:read',
  input: z.object({
    ...asked,
    tekst: z
      .string()
      .trim()
      .max(200, 'Zoek met ten hoogste 200 tekens.')
      .refine((text) => !text.includes('\0'), 'Deze tekst bevat een teken dat wij niet kunnen zoeken.')
      .default(''),
  }),
  output: Hulpvragen,
  refuses: [],
  logs: {
    action: 'R',
    about: (_, { hulpvragen }) => hulpvragen.map(({ gezinId }) => ({ gezin: gezinId, part: 'hulpvraag' })),
  },
  handle: (input, context) => listPage(context, input),
});
