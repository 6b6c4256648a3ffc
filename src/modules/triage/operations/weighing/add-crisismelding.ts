import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { typedText } from '#modules/organisatie/index.ts';
import { HulpvraagId } from '#modules/toegang/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { listCrisislijnen } from '../../store/ladder.ts';
import { insertCrisismelding } from '../../store/weighing.ts';
import { findToWeigh, subjectOf, weighRefuses } from './find-to-weigh.ts';

export const addCrisismelding = defineOperation({
  name: 'addCrisismelding',
  route: 'POST /hulpvragen/{id}/crisismeldingen',
  summary: 'Leg vast wie u belde in een crisis, en wat is afgesproken.',
  needs: 'triage:change',
  input: z.object({
    id: HulpvraagId,
    crisislijn: z.string({ error: 'Kies wie u belde.' }).min(1, 'Kies wie u belde.').max(100),
    met: typedText(200, 'Vul in wie u sprak.').optional(),
    afspraak: typedText(2000, 'Schrijf op wat u afsprak.'),
  }),
  output: z.object({ id: z.uuid(), gezinId: GezinId }),
  refuses: [...weighRefuses, 'crisis/lijn-onbekend'],
  logs: { action: 'C', about: subjectOf },

  async handle({ id, crisislijn, met, afspraak }, context) {
    const { db, now } = context;
    const found = await findToWeigh(context, id);
    if (isRefusal(found)) return found;
    const lijnen = await listCrisislijnen(db, found.vraag.gemeente);
    if (!lijnen.some(({ code }) => code === crisislijn)) return refuse('crisis/lijn-onbekend');
    const melding = { id: uuidv7(), crisislijn, met: met ?? null, afspraak, op: now };
    await insertCrisismelding(db, found.about, melding);
    return { id: melding.id, gezinId: GezinId.parse(found.vraag.gezinId) };
  },
});
