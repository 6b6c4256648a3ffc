import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { Buuruitzondering } from '../../schema/buur.ts';
import { listUitzonderingenFor } from '../../store/buur.ts';

/** What colleagues ask of who looks: a start for a pupil from elsewhere, before both gemeenten agreed. */
export const listBuuruitzonderingen = defineOperation({
  name: 'listBuuruitzonderingen',
  route: 'GET /buuruitzonderingen',
  summary: 'Geeft de uitzonderingen voor leerlingen van elders waarvoor collega’s uw akkoord vragen.',
  needs: 'school:confirm',
  input: z.object({}),
  output: z.object({ vragen: z.array(Buuruitzondering) }),
  refuses: [],
  logs: {
    action: 'R',
    about: (_input, { vragen }) => vragen.map(({ gezinId }) => ({ gezin: gezinId, part: 'school' })),
  },
  async handle(_input, { db, actor }) {
    return { vragen: actor.account === null ? [] : await listUitzonderingenFor(db, actor.account) };
  },
});
