import { z } from 'zod';
import { OrganisatieId } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { Verzoek, VerzoekSoort, VerzoekStatus } from '../../schema/verzoek.ts';
import { countVerzoeken, listParties, listVerzoekRows } from '../../store/verzoek/list.ts';
import { countWaiting } from '../../store/verzoek/order.ts';

const page = 'Vraag 1 tot en met 100 verzoeken tegelijk.';
const count = z.int().nonnegative();

/** The queue of verzoeken: an aanbieder sees its own, a gemeente those of its gemeenten. */
export const listVerzoeken = defineOperation({
  name: 'listVerzoeken',
  route: 'POST /verzoeken/_zoek',
  summary:
    'De verzoeken van aanbieders die de vrager mag zien, wat het eerst een antwoord moet hebben voorop.',
  needs: 'verzoek:list',
  input: z.object({
    tekst: z.string().trim().max(100, 'Zoek met ten hoogste 100 tekens.').optional(),
    status: VerzoekStatus.optional(),
    soort: VerzoekSoort.optional(),
    gemeente: z
      .string()
      .regex(/^[0-9]{4}$/, 'Een gemeentecode heeft vier cijfers.')
      .optional(),
    aanbiederId: OrganisatieId.optional(),
    signaal: z.enum(['te-laat', 'bericht-wacht']).optional(),
    na: z.uuid({ error: 'Deze bladzijde bestaat niet.' }).optional(),
    limiet: z.coerce.number({ error: page }).int(page).min(1, page).max(100, page).default(20),
  }),
  output: z.object({
    verzoeken: z.array(Verzoek),
    totaal: count,
    /** Of all that the reader may see, whatever was searched. */
    tellingen: z.object({
      open: count,
      'in-onderzoek': count,
      toegewezen: count,
      afgewezen: count,
      'te-laat': count,
      'bericht-wacht': count,
    }),
    /** Orders that wait for a right bericht, with and without a verzoek. */
    wachtendeBerichten: count,
    gemeenten: z.array(z.object({ code: z.string(), naam: z.string() })),
    aanbieders: z.array(z.object({ id: z.uuid(), naam: z.string() })),
    volgende: z.uuid().nullable(),
  }),
  refuses: [],
  logs: {
    action: 'R',
    about: (_input, { verzoeken }) =>
      verzoeken.flatMap(({ gezinId, persoonId }) =>
        gezinId ? [{ gezin: gezinId, ...(persoonId && { persoon: persoonId }), part: 'toewijzing' }] : [],
      ),
  },

  async handle({ tekst, na, limiet, ...filter }, { db, today }) {
    const ask = {
      tekst: tekst || undefined,
      status: filter.status,
      soort: filter.soort,
      gemeente: filter.gemeente,
      aanbiederId: filter.aanbiederId,
      signaal: filter.signaal,
      after: na ?? null,
      today,
      limit: limiet + 1,
    };
    const found = await listVerzoekRows(db, ask);
    const verzoeken = found.slice(0, limiet);
    return {
      verzoeken,
      ...(await countVerzoeken(db, ask)),
      ...(await listParties(db)),
      wachtendeBerichten: await countWaiting(db),
      volgende: found.length > limiet ? (verzoeken.at(-1)?.id ?? null) : null,
    };
  },
});
