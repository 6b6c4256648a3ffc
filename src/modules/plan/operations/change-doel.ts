import { z } from 'zod';
import { findRights, GezinId, Versie } from '#modules/gezin/index.ts';
import { Kalenderdag, typedText } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { changed, checkOpen, checkVersie, mayWrite } from '../rules/plan.ts';
import { Doel, DoelId, Domein } from '../schema/plan.ts';
import { findDoelToChange, saveDoel } from '../store/doel.ts';
import { findGezinsplanToChange, saveEvaluatie } from '../store/gezinsplan.ts';
import { keepVersie } from './samen/keep-versie.ts';

const percentage = 'Vul een getal in van 0 tot en met 100.';

export const changeDoel = defineOperation({
  name: 'changeDoel',
  route: 'PATCH /gezinnen/{id}/doelen/{doelId}',
  summary: 'Verander een doel: de tekst, het domein, hoe ver het is of dat het bereikt is.',
  needs: 'plan:change',
  input: z.object({
    id: GezinId,
    doelId: DoelId,
    versie: Versie,
    domein: Domein.optional(),
    tekst: typedText(2000, 'Schrijf op wat het gezin wil bereiken.').optional(),
    voortgang: z.int({ error: percentage }).min(0, percentage).max(100, percentage).nullable().optional(),
    bereiktOp: Kalenderdag.nullable().optional(),
  }),
  output: Doel,
  refuses: ['gezin/onbekend', 'doel/onbekend', 'plan/onbekend', 'plan/gesloten', 'doel/bereikt-voor-begin'],
  logs: { action: 'U', about: ({ id }) => [{ gezin: id, part: 'plan' }] },

  async handle({ id, doelId, versie, ...changes }, context) {
    const { db, today, emit } = context;
    const no = mayWrite(await findRights(db, id), 'plan');
    if (no) return no;
    const plan = await findGezinsplanToChange(db, id);
    if (!plan) return refuse('plan/onbekend');
    const doel = await findDoelToChange(db, id, doelId);
    if (!doel) return refuse('doel/onbekend');
    const stale = checkVersie(doel, versie) ?? checkOpen(plan);
    if (stale) return stale;
    const saved = changed(doel, changes);
    if (isRefusal(saved)) return saved;
    await saveDoel(db, saved);
    await saveEvaluatie(db, id, today);
    await keepVersie(context, id);
    emit('doel.gewijzigd', { gezin: id, doel: doelId });
    return saved;
  },
});
