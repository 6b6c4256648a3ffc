import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { Expertprofiel } from '../../schema.ts';
import { findProfiel } from '../../store/expert.ts';

export const readExpertprofiel = defineOperation({
  name: 'readExpertprofiel',
  route: 'GET /expertprofiel',
  summary: 'Geeft wat u over uw eigen werk als expert heeft verteld.',
  needs: 'expertprofiel:change',
  input: z.object({}),
  output: z.object({ profiel: Expertprofiel.nullable(), versie: z.int().nonnegative() }),
  refuses: [],
  logs: 'nothing',
  async handle(_input, { db }) {
    return (await findProfiel(db)) ?? { profiel: null, versie: 0 };
  },
});
