import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { Organisatie, OrganisatieSoort, typedText } from '../schema.ts';
import { listOrganisatieRows } from '../store.ts';

const page = 'Vraag 1 tot en met 1000 organisaties tegelijk.';

export const listOrganisaties = defineOperation({
  name: 'listOrganisaties',
  route: 'POST /organisaties/_zoek',
  summary: 'Geeft de organisaties in de regio, met hun teams.',
  needs: 'organisatie:list',
  input: z.object({
    soort: OrganisatieSoort.optional(),
    tekst: typedText(200, 'Vul in wat u zoekt.').optional(),
    na: z.uuid({ error: 'Deze bladzijde bestaat niet.' }).optional(),
    /** All of a region by default, because most ask to choose from them. */
    limiet: z.coerce.number({ error: page }).int(page).min(1, page).max(1000, page).default(1000),
  }),
  output: z.object({
    organisaties: z.array(Organisatie),
    totaal: z.int().nonnegative(),
    volgende: z.uuid().nullable(),
  }),
  refuses: [],
  logs: 'nothing',
  async handle({ soort, tekst, na, limiet }, { db }) {
    const found = await listOrganisatieRows(db, { soort, tekst, after: na ?? null, limit: limiet + 1 });
    const organisaties = found.rows.slice(0, limiet);
    const volgende = found.rows.length > limiet ? (organisaties.at(-1)?.id ?? null) : null;
    return { organisaties, totaal: found.totaal, volgende };
  },
});
