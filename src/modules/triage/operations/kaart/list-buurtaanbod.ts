import { z } from 'zod';
import { Gemeentecode } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { AanbodSoort, Buurtaanbod } from '../../schema/kaart.ts';
import { listAanbod } from '../../store/kaart.ts';

const page = 'Vraag 1 tot en met 100 regels tegelijk.';
const age = 'Vul een leeftijd in van 0 tot en met 99.';

/** What is near and open to all. By POST, because people type names anywhere; it is about no person, so it is not logged. */
export const listBuurtaanbod = defineOperation({
  name: 'listBuurtaanbod',
  route: 'POST /buurtaanbod/_zoek',
  summary: 'Het vrije en collectieve aanbod in de buurt: de sociale kaart.',
  needs: 'kaart:read',
  input: z.object({
    tekst: z.string().trim().max(100, 'Zoek met ten hoogste 100 tekens.').default(''),
    /** One of the own gemeenten; all of them when absent. */
    gemeente: Gemeentecode.optional(),
    soort: AanbodSoort.optional(),
    leeftijd: z.coerce.number({ error: age }).int(age).min(0, age).max(99, age).optional(),
    na: z.uuid({ error: 'Deze bladzijde bestaat niet.' }).optional(),
    limiet: z.coerce.number({ error: page }).int(page).min(1, page).max(100, page).default(20),
  }),
  output: z.object({
    aanbod: z.array(Buurtaanbod),
    totaal: z.int().nonnegative(),
    volgende: z.uuid().nullable(),
  }),
  refuses: [],
  logs: 'nothing',

  async handle({ tekst, gemeente, soort, leeftijd, na, limiet }, { db, actor, today }) {
    const found = await listAanbod(db, {
      today,
      gemeenten: gemeente === undefined ? actor.gemeenten : [gemeente],
      words: tekst.split(/\s+/).filter((word) => word !== ''),
      soort: soort ?? null,
      leeftijd: leeftijd ?? null,
      after: na ?? null,
      limit: limiet + 1,
    });
    const aanbod = found.aanbod.slice(0, limiet);
    const volgende = found.aanbod.length > limiet ? (aanbod.at(-1)?.id ?? null) : null;
    return { aanbod, totaal: found.totaal, volgende };
  },
});
