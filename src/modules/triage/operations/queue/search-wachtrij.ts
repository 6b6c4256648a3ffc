import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { Wachtrij } from '../../schema/triage.ts';
import { asked, listPage, shownIn } from './asked.ts';

/** The same queue, searched. By POST, because a name never stands in an address. */
export const searchWachtrij = defineOperation({
  name: 'searchWachtrij',
  route: 'POST /wachtrij/_zoek',
  summary: 'Zoekt in de open hulpvragen van uw team op naam.',
  needs: 'triage:list',
  input: z.object({
    ...asked,
    tekst: z
      .string()
      .trim()
      .max(200, 'Zoek met ten hoogste 200 tekens.')
      .refine((text) => !text.includes('\0'), 'Deze tekst bevat een teken dat wij niet kunnen zoeken.')
      .default(''),
  }),
  output: Wachtrij,
  refuses: [],
  logs: { action: 'R', about: (_, found) => shownIn(found) },
  handle: (input, context) => listPage(context, input),
});
