import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { Gemeentecode } from '../schema/facts.ts';
import { Schoolvoorziening } from '../schema/schoolvoorziening.ts';
import { listSchoolvoorzieningRows } from '../store.ts';

/** What is there for pupils of a gemeente already: of that gemeente, and of the region as a whole. */
export const listSchoolvoorzieningen = defineOperation({
  name: 'listSchoolvoorzieningen',
  route: 'GET /schoolvoorzieningen',
  summary: 'Geeft welke voorzieningen en teams er voor scholen in een gemeente al zijn, met de bron.',
  needs: 'signed-in',
  input: z.object({ gemeente: Gemeentecode.optional() }),
  output: z.object({ voorzieningen: z.array(Schoolvoorziening) }),
  refuses: [],
  logs: 'nothing',
  async handle({ gemeente }, { db }) {
    const all = await listSchoolvoorzieningRows(db);
    const isThere = (one: Schoolvoorziening) =>
      gemeente === undefined || one.gemeente === null || one.gemeente === gemeente;
    return { voorzieningen: all.filter(isThere) };
  },
});
