import { z } from 'zod';
import { findRights, GezinId } from '#modules/gezin/index.ts';
import { type Context, defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { helpersByMonth } from '../rules/helpers.ts';
import { bijdragersOf } from '../rules/hulplijn.ts';
import { isWaakvlamOnly, stapelsOf } from '../rules/stand.ts';
import { AfspraakInPlan } from '../schema/afspraak.ts';
import { Bijdrager, Delen, HelpersMaand, HulplijnInPlan, Stapel } from '../schema/hulplijn.ts';
import { Doel, Gezinsplan } from '../schema/plan.ts';
import { Draagvlak } from '../schema/samen.ts';
import { listAfspraken } from '../store/afspraak.ts';
import { listDoelen } from '../store/doel.ts';
import { findGezinsplan } from '../store/gezinsplan.ts';
import { listHulplijnen } from '../store/hulplijn.ts';
import { listInvolved } from '../store/stand.ts';
import { readDraagvlak } from './samen/read-draagvlak.ts';

/** A part that is closed to who reads comes back empty, and `delen` says which, so that the screen can tell why. */
export const readGezinsplan = defineOperation({
  name: 'readGezinsplan',
  route: 'GET /gezinnen/{id}/plan',
  summary: 'Lees het gezinsplan met doelen, hulplijnen en wie er helpt.',
  needs: 'plan:read',
  input: z.object({ id: GezinId }),
  output: z.object({
    plan: Gezinsplan.nullable(),
    doelen: z.array(Doel),
    hulplijnen: z.array(HulplijnInPlan),
    bijdragers: z.array(Bijdrager),
    afspraken: z.array(AfspraakInPlan),
    /** The last twelve months; empty where the help is closed to who reads. */
    helpers: z.array(HelpersMaand),
    /** Gezinsleden with more than one kind of help at once. */
    stapels: z.array(Stapel),
    /** All help that lasts is a waakvlam. */
    isWaakvlam: z.boolean(),
    /** How many of the named parties answered about the plan as it is; null without a plan. */
    draagvlak: z
      .object({ status: Draagvlak.shape.status, klaar: z.int(), totaal: z.int(), anders: z.int() })
      .nullable(),
    delen: Delen,
  }),
  refuses: ['gezin/onbekend'],
  logs: {
    action: 'R',
    about: ({ id }, { delen }) =>
      (['plan', 'hulplijn'] as const).filter((part) => delen[part]).map((part) => ({ gezin: id, part })),
  },

  async handle({ id }, context) {
    const { db, today } = context;
    const rights = await findRights(db, id);
    if (!rights.has('gezin')) return refuse('gezin/onbekend');
    const delen = { plan: rights.has('plan'), hulplijn: rights.has('hulplijn') };
    const plan = (await findGezinsplan(db, id)) ?? null;
    const doelen = await listDoelen(db, id);
    const hulplijnen = await listHulplijnen(db, id, today);
    return {
      plan,
      doelen,
      hulplijnen,
      bijdragers: bijdragersOf(hulplijnen),
      delen,
      afspraken: delen.plan ? await listAfspraken(db, id, today) : [],
      helpers: delen.hulplijn ? helpersByMonth(hulplijnen, await listInvolved(db, id), today) : [],
      stapels: stapelsOf(hulplijnen),
      isWaakvlam: isWaakvlamOnly(hulplijnen),
      draagvlak: plan && (await countDraagvlak(context, plan)),
    };
  },
});

async function countDraagvlak(context: Context, { gezinId, voorgelegdOp }: Gezinsplan) {
  const { status, partijen } = await readDraagvlak(context, gezinId, voorgelegdOp !== null);
  const klaar = partijen.filter(({ isActueel }) => isActueel);
  return {
    status,
    klaar: klaar.length,
    totaal: partijen.length,
    anders: klaar.filter(({ antwoord }) => antwoord?.oordeel === 'anders').length,
  };
}
