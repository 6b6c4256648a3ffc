import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { bijdragersOf } from '../rules/hulplijn.ts';
import { Bijdrager, Delen, Doel, Gezinsplan, HulplijnInPlan } from '../schema.ts';
import { listDoelen } from '../store/doel.ts';
import { findGezinsplan } from '../store/gezinsplan.ts';
import { listHulplijnen } from '../store/hulplijn.ts';
import { findRights } from '../store/rights.ts';

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
    delen: Delen,
  }),
  refuses: ['gezin/onbekend'],
  logs: {
    action: 'R',
    about: ({ id }, { delen }) =>
      (['plan', 'hulplijn'] as const).filter((part) => delen[part]).map((part) => ({ gezin: id, part })),
  },

  async handle({ id }, { db, today }) {
    const rights = await findRights(db, id);
    if (!rights.has('gezin')) return refuse('gezin/onbekend');
    const delen = { plan: rights.has('plan'), hulplijn: rights.has('hulplijn') };
    const plan = (await findGezinsplan(db, id)) ?? null;
    const doelen = await listDoelen(db, id);
    const hulplijnen = await listHulplijnen(db, id, today);
    return { plan, doelen, hulplijnen, bijdragers: bijdragersOf(hulplijnen), delen };
  },
});
