import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { Segment, Verhaalkeuze } from '../../schema.ts';
import { listKeuzes, listSegmenten } from '../../store/keuze.ts';

export const listVerhaalkeuzes = defineOperation({
  name: 'listVerhaalkeuzes',
  route: 'GET /verhaalkeuzes',
  summary: 'Geeft waar een verhaal over kan gaan, wat geholpen kan hebben, en de segmenten van hulp.',
  needs: 'signed-in',
  input: z.object({}),
  output: z.object({ keuzes: z.array(Verhaalkeuze), segmenten: z.array(Segment) }),
  refuses: [],
  logs: 'nothing',
  async handle(_input, { db }) {
    return { keuzes: await listKeuzes(db), segmenten: await listSegmenten(db) };
  },
});
