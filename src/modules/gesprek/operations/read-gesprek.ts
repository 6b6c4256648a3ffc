import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { Gesprek, GesprekId } from '../schema.ts';
import { findGesprek } from '../store/gesprek.ts';

/** The newest messages; who wants older ones asks for all of them. */
export const mostShown = 50;
const mostEver = 2000;

export const readGesprek = defineOperation({
  name: 'readGesprek',
  route: 'GET /gesprekken/{id}',
  summary: 'Geeft een gesprek waaraan u deelneemt, met de berichten en wie wat las.',
  needs: 'gesprek:read',
  input: z.object({ id: GesprekId, alles: z.stringbool().optional() }),
  output: Gesprek,
  refuses: ['gesprek/onbekend'],
  logs: { action: 'R', about: (_, { gezinId }) => [{ gezin: gezinId, part: 'gesprek' }] },
  async handle({ id, alles }, { db }) {
    return (await findGesprek(db, id, alles ? mostEver : mostShown)) ?? refuse('gesprek/onbekend');
  },
});
