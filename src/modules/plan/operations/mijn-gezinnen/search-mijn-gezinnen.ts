import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { MijnGezinnen } from '../../schema/mijn-gezinnen.ts';
import { SignaalSoort } from '../../schema/signaal.ts';
import { listPage, paging } from './list-mijn-gezinnen.ts';

/** The same list, searched. By POST, because a name never stands in an address. */
export const searchMijnGezinnen = defineOperation({
  name: 'searchMijnGezinnen',
  route: 'POST /gezinnen/mijn/_zoek',
  summary: 'Zoek in de gezinnen waarbij u betrokken bent, op naam, soort hulp of signaal.',
  needs: 'gezin:list',
  input: z.object({
    ...paging,
    tekst: z
      .string()
      .trim()
      .max(200, 'Zoek met ten hoogste 200 tekens.')
      .refine((text) => !text.includes('\0'), 'Deze tekst bevat een teken dat wij niet kunnen zoeken.')
      .default(''),
    signaal: SignaalSoort.nullable().default(null),
  }),
  output: MijnGezinnen,
  refuses: [],
  logs: { action: 'R', about: (_, { gezinnen }) => gezinnen.map(({ id }) => ({ gezin: id, part: 'gezin' })) },
  handle: (input, context) => listPage(context, input),
});
