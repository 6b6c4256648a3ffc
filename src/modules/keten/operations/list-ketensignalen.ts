import { z } from 'zod';
import { type Context, defineOperation } from '#platform/operation.ts';
import { listSignalen } from '../rules/list-signalen.ts';
import { Ketensignaal, KetensignaalSoort, KetensignaalTellingen, Partij } from '../schema/ketensignaal.ts';
import { listBerichtKandidaten, listDeclaratieKandidaten } from '../store/bericht-kandidaten.ts';
import type { Gevonden } from '../store/gevonden.ts';
import { findNames } from '../store/names.ts';
import { listOrderKandidaten } from '../store/order-kandidaten.ts';
import { listVerzoekKandidaten } from '../store/verzoek-kandidaten.ts';

const page = 'Vraag 1 tot en met 100 signalen tegelijk.';

/** The place of a signal: its last day, its kind and what it is about. */
const Plaats = z
  .string()
  .regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}\.[a-z]{4,20}(?:\.[0-9a-f-]{36}){1,2}$/, 'Deze bladzijde bestaat niet.');

/** What is due or overdue in message traffic, of both sides, as far as the reader may see it. Nothing follows by itself. */
export const listKetensignalen = defineOperation({
  name: 'listKetensignalen',
  route: 'GET /ketensignalen',
  summary: 'Wat er in het berichtenverkeer te doen is of te laat is, wat het eerst moet bovenaan.',
  needs: 'keten:list',
  input: z.object({
    soort: KetensignaalSoort.optional(),
    /** Who has to act. */
    wie: Partij.optional(),
    teLaat: z.stringbool().optional(),
    na: Plaats.optional(),
    limiet: z.coerce.number({ error: page }).int(page).min(1, page).max(100, page).default(25),
  }),
  output: z.object({
    signalen: z.array(Ketensignaal),
    totaal: z.int().nonnegative(),
    /** Of all that the reader may see, whatever was asked. */
    tellingen: KetensignaalTellingen,
    teLaat: KetensignaalTellingen,
    volgende: z.string().nullable(),
  }),
  refuses: [],
  logs: {
    action: 'R',
    about: (_input, { signalen }) =>
      signalen.flatMap(({ gezinId, persoonId }) =>
        gezinId ? [{ gezin: gezinId, ...(persoonId && { persoon: persoonId }), part: 'toewijzing' }] : [],
      ),
  },

  async handle({ soort, wie, teLaat, na, limiet }, { db, actor, today }) {
    const isOfGezinnen = actor.scope === 'stip_gezin';
    const ask = { soort, wie, isTeLaat: teLaat, after: na, limit: limiet };
    const { rows, ...found } = listSignalen(await listGevonden(db, isOfGezinnen), today, ask);
    const names = await findNames(
      db,
      rows.map(({ over }) => over),
      isOfGezinnen,
    );
    const signalen = rows.map(({ over, signaal }) => ({
      ...over,
      ...signaal,
      gemeenteNaam: names.gemeente(over.gemeente),
      aanbiederNaam: names.aanbieder(over.aanbiederId),
      clientNaam: over.clientNaam ?? names.client(over.persoonId),
    }));
    return { ...found, signalen };
  },
});

/** Orders and verzoeken name a gezin, so who looks at the region or manages it is not asked for them at all. */
async function listGevonden(db: Context['db'], isOfGezinnen: boolean): Promise<Gevonden[]> {
  const ofAll = [...(await listBerichtKandidaten(db)), ...(await listDeclaratieKandidaten(db))];
  if (!isOfGezinnen) return ofAll;
  return [...ofAll, ...(await listOrderKandidaten(db)), ...(await listVerzoekKandidaten(db))];
}
