import { z } from 'zod';
import { Deel, findRights, GezinId } from '#modules/gezin/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { Delen } from '../../schema/hulplijn.ts';
import { Gebeurtenis, Streep, VerhaalSoort } from '../../schema/verhaal.ts';
import { listStrepen, listVerhaal } from '../../store/verhaal.ts';

/** The parts of which moments stand in the story. */
const told = ['hulpvraag', 'analyse', 'plan', 'hulplijn', 'besluit', 'school', 'afsluiting'] as const;

/** The whole story of a gezin on one page, as far as its parts are open to who reads; `delen` says which are closed. */
export const readVerhaal = defineOperation({
  name: 'readVerhaal',
  route: 'GET /gezinnen/{id}/verhaal',
  summary:
    'Het hele verhaal van een gezin: vragen, plan, hulp, besluiten, school, verhuizingen en afsluiten.',
  needs: 'plan:read',
  input: z.object({
    id: GezinId,
    soorten: z.union([VerhaalSoort.transform((one) => [one]), z.array(VerhaalSoort)]).default([]),
  }),
  output: z.object({
    gebeurtenissen: z.array(Gebeurtenis),
    strepen: z.array(Streep),
    delen: Delen,
    gelezen: z.array(Deel),
  }),
  refuses: ['gezin/onbekend'],
  logs: {
    action: 'R',
    about: ({ id }, { gelezen }) => gelezen.map((part) => ({ gezin: id, part })),
  },

  async handle({ id, soorten }, { db, today }) {
    const rights = await findRights(db, id);
    if (!rights.has('gezin')) return refuse('gezin/onbekend');
    return {
      gebeurtenissen: await listVerhaal(db, id, { today, soorten }),
      strepen: await listStrepen(db, id, today),
      delen: { plan: rights.has('plan'), hulplijn: rights.has('hulplijn') },
      gelezen: told.filter((part) => rights.has(part)),
    };
  },
});
