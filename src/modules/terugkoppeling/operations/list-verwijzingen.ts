import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { isVraag } from '../rules/zin.ts';
import { Verwijzing, Zin } from '../schema.ts';
import { listVerwijzingenOf } from '../store/verwijzing.ts';

const page = 'Vraag 1 tot en met 100 verwijzingen tegelijk.';

/** By POST, because a name never stands in an address. */
export const listVerwijzingen = defineOperation({
  name: 'listVerwijzingen',
  route: 'POST /verwijzingen/_zoek',
  summary: 'De verwijzingen van uw organisatie: hoe ver ze zijn en wat u erover hoorde.',
  needs: 'verwijzing:read',
  input: z.object({
    stand: z.enum(['open', 'afgesloten', 'gevraagd']).optional(),
    tekst: z
      .string()
      .trim()
      .max(200, 'Zoek met ten hoogste 200 tekens.')
      .refine((text) => !text.includes('\0'), 'Deze tekst bevat een teken dat wij niet kunnen zoeken.')
      .default(''),
    na: z.uuid({ error: 'Deze bladzijde bestaat niet.' }).optional(),
    limiet: z.coerce.number({ error: page }).int(page).min(1, page).max(100, page).default(20),
  }),
  output: z.object({
    verwijzingen: z.array(Verwijzing),
    totaal: z.int().nonnegative(),
    volgende: z.uuid().nullable(),
  }),
  refuses: [],
  logs: {
    action: 'R',
    about: (_, { verwijzingen }) =>
      verwijzingen.map(({ gezinId }) => ({ gezin: gezinId, part: 'hulpvraag' })),
  },

  async handle({ stand, tekst, na, limiet }, { db, today }) {
    const isByState = stand === 'open' || stand === 'afgesloten';
    const found = await listVerwijzingenOf(
      db,
      {
        id: null,
        isOpen: isByState ? stand === 'open' : null,
        vraagt: stand === 'gevraagd' ? Zin.options.filter(isVraag) : null,
        words: tekst.split(/\s+/).filter((word) => word !== ''),
        after: na ?? null,
        limit: limiet + 1,
      },
      today,
    );
    const verwijzingen = found.verwijzingen.slice(0, limiet);
    const volgende = found.verwijzingen.length > limiet ? (verwijzingen.at(-1)?.hulpvraagId ?? null) : null;
    return { verwijzingen, totaal: found.totaal, volgende };
  },
});
