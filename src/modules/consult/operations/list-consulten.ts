import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { Bak, ConsultRegel, Thema } from '../schema.ts';
import { countBakken, listConsultRegels } from '../store/consult.ts';

const page = 'Vraag 1 tot en met 100 vragen tegelijk.';
const aantal = z.int().nonnegative();

export const listConsulten = defineOperation({
  name: 'listConsulten',
  route: 'GET /consulten',
  summary:
    'Geeft de vragen die u stelde, die aan u gesteld zijn, of die openstaan voor wie er verstand van heeft.',
  needs: 'consult:list',
  input: z.object({
    bak: Bak.default('gesteld'),
    /** About one gezin only. */
    gezinId: GezinId.optional(),
    na: z.uuid({ error: 'Deze bladzijde bestaat niet.' }).optional(),
    limiet: z.coerce.number({ error: page }).int(page).min(1, page).max(100, page).default(20),
  }),
  output: z.object({
    consulten: z.array(ConsultRegel),
    totaal: aantal,
    volgende: z.uuid().nullable(),
    /** Of the questions of this list, by theme. */
    themas: z.array(z.object({ thema: Thema, aantal })),
    bakken: z.record(Bak, aantal),
  }),
  refuses: [],
  logs: {
    action: 'R',
    about: (_, { consulten }) =>
      [...new Set(consulten.flatMap(({ gezinId }) => gezinId ?? []))].map((gezin) => ({
        gezin,
        part: 'consult',
      })),
  },
  async handle({ bak, gezinId, na, limiet }, { db }) {
    const { regels, tellingen } = await listConsultRegels(db, {
      bak,
      gezinId: gezinId ?? null,
      after: na ?? null,
      limit: limiet + 1,
    });
    const consulten = regels.slice(0, limiet);
    return {
      consulten,
      totaal: tellingen.reduce((sum, one) => sum + one.aantal, 0),
      volgende: regels.length > limiet ? (consulten.at(-1)?.id ?? null) : null,
      themas: tellingen,
      bakken: await countBakken(db),
    };
  },
});
