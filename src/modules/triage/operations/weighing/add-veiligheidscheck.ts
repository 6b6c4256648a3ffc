import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { typedText } from '#modules/organisatie/index.ts';
import { HulpvraagId } from '#modules/toegang/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal } from '#platform/refusal.ts';
import { checkAnswers, nextSteps } from '../../rules/veiligheid.ts';
import { Antwoorden } from '../../schema/triage.ts';
import { listVeiligheidsvragen } from '../../store/ladder.ts';
import { insertVeiligheidscheck, saveUrgent } from '../../store/weighing.ts';
import { findToWeigh, subjectOf, weighRefuses } from './find-to-weigh.ts';

const step = 'Kies stappen van de meldcode.';

/**
 * Writes down what someone knows about safety, and answers which next steps that asks for (Jeugdwet art. 4.1.7). Who
 * says that someone is in danger now has said that it is urgent.
 */
export const addVeiligheidscheck = defineOperation({
  name: 'addVeiligheidscheck',
  route: 'POST /hulpvragen/{id}/veiligheidschecks',
  summary: 'Leg vast wat u weet over de veiligheid; het antwoord zegt welke stappen daarbij horen.',
  needs: 'triage:change',
  input: z.object({
    id: HulpvraagId,
    antwoorden: Antwoorden.default({}),
    /** Steps of the reporting code that were done. */
    stappen: z
      .array(z.coerce.number({ error: step }).int(step).min(1, step).max(5, step))
      .max(5, step)
      .default([]),
    toelichting: typedText(4000, 'Schrijf op wat u ziet en hoort.').optional(),
  }),
  output: z.object({ id: z.uuid(), gezinId: GezinId, volgende: z.array(z.string()) }),
  refuses: [...weighRefuses, 'veiligheid/vraag-onbekend', 'veiligheid/antwoord-ontbreekt'],
  logs: { action: 'C', about: subjectOf },

  async handle({ id, antwoorden, stappen, toelichting }, context) {
    const { db, now } = context;
    const found = await findToWeigh(context, id);
    if (isRefusal(found)) return found;
    const vragen = await listVeiligheidsvragen(db);
    const no = checkAnswers(vragen, antwoorden);
    if (no) return no;
    const check = {
      id: uuidv7(),
      antwoorden,
      stappen: [...new Set(stappen)].toSorted(),
      toelichting: toelichting ?? null,
      op: now,
    };
    await insertVeiligheidscheck(db, found.about, check);
    const steps = nextSteps(vragen, antwoorden);
    if (steps.some(({ dringend }) => dringend)) await saveUrgent(db, id);
    return {
      id: check.id,
      gezinId: GezinId.parse(found.vraag.gezinId),
      volgende: steps.map(({ code }) => code),
    };
  },
});
