import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { GedeeldVerhaal } from '../../schema.ts';
import { listGedeeld } from '../../store/gedeeld.ts';

const page = 'Vraag 1 tot en met 100 verhalen tegelijk.';
const code = z.string().max(40).optional();

/** Stories that are open for learning. The log says that someone read them, and not of which family: nobody here can know. */
export const listErvaringsverhalen = defineOperation({
  name: 'listErvaringsverhalen',
  route: 'GET /ervaringsverhalen',
  summary: 'Geeft verhalen van ouders en jongeren die zij gaven om van te leren, zonder naam.',
  needs: 'verhaal:list',
  input: z.object({
    thema: code,
    hulp: code,
    segment: code,
    na: z.uuid({ error: 'Deze bladzijde bestaat niet.' }).optional(),
    limiet: z.coerce.number({ error: page }).int(page).min(1, page).max(100, page).default(10),
  }),
  output: z.object({
    verhalen: z.array(GedeeldVerhaal),
    totaal: z.int().nonnegative(),
    volgende: z.uuid().nullable(),
  }),
  refuses: [],
  logs: { action: 'R', purpose: 'leren', about: () => [] },
  async handle({ thema, hulp, segment, na, limiet }, { db }) {
    const found = await listGedeeld(db, {
      thema: thema ?? null,
      hulp: hulp ?? null,
      segment: segment ?? null,
      after: na ?? null,
      limit: limiet + 1,
    });
    const verhalen = found.verhalen.slice(0, limiet);
    const volgende = found.verhalen.length > limiet ? (verhalen.at(-1)?.id ?? null) : null;
    return { verhalen, totaal: found.totaal, volgende };
  },
});
