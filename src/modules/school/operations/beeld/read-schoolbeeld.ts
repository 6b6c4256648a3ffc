import { z } from 'zod';
import { addMonths, firstOfMonth } from '#berichten/rekenen/kalender.ts';
import { defineOperation } from '#platform/operation.ts';
import { makeBeeld } from '../../rules/beeld.ts';
import { Schoolbeeld } from '../../schema/beeld.ts';
import { countBeeld, listGemeenten } from '../../store/beeld.ts';

const months = 12;

/**
 * How school goes in the region: exemptions on article 5a, staying at home for more than four weeks, presence that fell, and
 * whether children who stay elsewhere have a school. Twelve months that are over, small numbers hidden.
 */
export const readSchoolbeeld = defineOperation({
  name: 'readSchoolbeeld',
  route: 'GET /schoolbeeld',
  summary:
    'Geeft per maand en gemeente hoeveel leerlingen vrijgesteld zijn, thuiszitten of minder komen. Kleine aantallen zijn verborgen.',
  needs: 'schoolbeeld:read',
  input: z.object({}),
  output: Schoolbeeld,
  refuses: [],
  logs: 'nothing',
  async handle(_input, { db, today }) {
    const thisMonth = firstOfMonth(today);
    const vanaf = addMonths(thisMonth, -months).slice(0, 7);
    const rijen = await countBeeld(db, vanaf, addMonths(thisMonth, -1).slice(0, 7));
    return makeBeeld(rijen, { gemeenten: await listGemeenten(db), vanaf, maanden: months });
  },
});
