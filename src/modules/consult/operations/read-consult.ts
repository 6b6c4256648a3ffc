import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { Consult, ConsultId } from '../schema.ts';
import { findConsult } from '../store/consult.ts';

/** How every deed on a question names the gezin in the log: not at all when it is anonymous. */
export const aboutGezin = (_: unknown, { gezinId }: Consult) =>
  gezinId ? [{ gezin: gezinId, part: 'consult' }] : [];

export const readConsult = defineOperation({
  name: 'readConsult',
  route: 'GET /consulten/{id}',
  summary: 'Geeft een vraag aan een expert met het antwoord.',
  needs: 'consult:list',
  input: z.object({ id: ConsultId }),
  output: Consult,
  refuses: ['consult/onbekend'],
  logs: { action: 'R', about: aboutGezin },
  async handle({ id }, { db }) {
    return (await findConsult(db, id)) ?? refuse('consult/onbekend');
  },
});
