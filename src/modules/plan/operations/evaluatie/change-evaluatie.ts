import { z } from 'zod';
import { GezinId, Versie } from '#modules/gezin/index.ts';
import { Kalenderdag } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { changedEvaluatie, checkDays } from '../../rules/evaluatie.ts';
import { checkVersie } from '../../rules/plan.ts';
import { Evaluatie, EvaluatieId } from '../../schema/evaluatie.ts';
import { listDoelen } from '../../store/doel.ts';
import { findEvaluatieToChange, listEvaluaties, saveEvaluatieUitkomst } from '../../store/evaluatie.ts';
import { saveBespreken, saveEvaluatie } from '../../store/gezinsplan.ts';
import { findPlanToWrite } from '../samen/find-plan-to-write.ts';
import { doelenOf, said } from './evaluatie-input.ts';
import { moveDoelen } from './move-doelen.ts';

/** Outcomes can be added or put right later; what they were stays to be read, with who changed it and when. */
export const changeEvaluatie = defineOperation({
  name: 'changeEvaluatie',
  route: 'PATCH /gezinnen/{id}/evaluaties/{evaluatieId}',
  summary: 'Vul de uitkomst van een evaluatie aan of verbeter die.',
  needs: 'plan:change',
  input: z.object({
    id: GezinId,
    evaluatieId: EvaluatieId,
    versie: Versie,
    gehoudenOp: Kalenderdag.optional(),
    aanwezig: said.aanwezig.optional(),
    gingGoed: said.gingGoed.nullable().optional(),
    anders: said.anders.nullable().optional(),
    volgendeOp: said.volgendeOp.nullable().optional(),
    doelen: said.doelen.optional(),
  }),
  output: Evaluatie,
  refuses: [
    'gezin/onbekend',
    'plan/onbekend',
    'plan/gesloten',
    'doel/onbekend',
    'evaluatie/onbekend',
    'evaluatie/buiten-plan',
    'evaluatie/volgende-te-vroeg',
  ],
  logs: { action: 'U', about: ({ id }) => [{ gezin: id, part: 'plan' }] },

  async handle({ id, evaluatieId, versie, doelen, ...given }, context) {
    const { db, now, today, actor, emit } = context;
    const plan = await findPlanToWrite(db, id);
    if (isRefusal(plan)) return plan;
    if (actor.account === null) return refuse('plan/onbekend');
    const was = await findEvaluatieToChange(db, id, evaluatieId);
    if (!was) return refuse('evaluatie/onbekend');
    const gezegd = doelen && doelenOf(doelen);
    const saved = changedEvaluatie(was, { ...given, doelen: gezegd });
    const wrong = checkVersie(was, versie) ?? checkDays(saved, plan.begonnenOp, today);
    if (wrong) return wrong;
    const known = new Set((await listDoelen(db, id)).map((doel) => doel.id));
    if (gezegd?.some(({ doelId }) => !known.has(doelId))) return refuse('doel/onbekend');
    await saveEvaluatieUitkomst(db, was, saved, { account: actor.account, naam: actor.name, now });
    const [newest] = await listEvaluaties(db, id);
    if (newest?.id === evaluatieId) {
      await saveEvaluatie(db, id, saved.gehoudenOp);
      await saveBespreken(db, id, saved.volgendeOp);
      await moveDoelen(context, id, saved.doelen);
    }
    emit('evaluatie.gewijzigd', { gezin: id, evaluatie: evaluatieId });
    return saved;
  },
});
