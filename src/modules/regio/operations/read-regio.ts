import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { Regio } from '../schema/regio.ts';
import { findRegio } from '../store.ts';

export const readRegio = defineOperation({
  name: 'readRegio',
  route: 'GET /regio',
  summary: "Geeft de jeugdregio: haar gemeenten, subregio's en samenwerkingen.",
  needs: 'signed-in',
  input: z.object({}),
  output: Regio,
  refuses: ['regio/onbekend'],
  logs: 'nothing',
  async handle(_input, { db }) {
    return (await findRegio(db)) ?? refuse('regio/onbekend');
  },
});
