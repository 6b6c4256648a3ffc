import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { listWijzen } from '../../rules/model-fouten.ts';
import { Denkmodel, Wijze } from '../../schema/denkmodel.ts';
import { findModel } from '../../store/denkmodel.ts';

/** A whole model, with the questions as each kind of party gets to read them. */
export const readDenkmodel = defineOperation({
  name: 'readDenkmodel',
  route: 'GET /denkmodellen/{code}/{versie}',
  summary: 'Lees een denkmodel: waarnaar het kijkt, welke oorzaken het kent en wat het wie vraagt.',
  needs: 'denkmodel:read',
  input: z.object({ code: z.string().max(60), versie: z.coerce.number().int().positive() }),
  output: z.object({ model: Denkmodel, wijzen: z.array(Wijze) }),
  refuses: ['denkmodel/onbekend'],
  logs: 'nothing',
  async handle({ code, versie }, { db }) {
    const model = await findModel(db, code, versie);
    return model ? { model, wijzen: listWijzen(model) } : refuse('denkmodel/onbekend');
  },
});
