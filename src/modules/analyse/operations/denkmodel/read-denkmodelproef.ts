import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { listWijzen, readModel } from '../../rules/model-fouten.ts';
import { Denkmodel, Modelfout, Wijze } from '../../schema/denkmodel.ts';

/** Looks at a model before it is put in place: each thing that is wrong in it, or how an analyse with it would look. */
export const readDenkmodelproef = defineOperation({
  name: 'readDenkmodelproef',
  route: 'POST /denkmodellen/_proef',
  summary:
    'Kijk een denkmodel na zonder het te bewaren: elke fout met haar plek, of hoe een analyse eruit zou zien.',
  needs: 'denkmodel:manage',
  input: z.object({
    tekst: z
      .string({ error: 'Plak een model of kies een bestand.' })
      .min(1, 'Plak een model of kies een bestand.')
      .max(500_000, 'Dit is te groot voor een model.'),
  }),
  output: z.object({
    fouten: z.array(Modelfout),
    model: Denkmodel.nullable(),
    wijzen: z.array(Wijze),
  }),
  refuses: [],
  logs: 'nothing',
  handle({ tekst }) {
    const found = readModel(tekst);
    return Promise.resolve(
      'model' in found
        ? { fouten: [], model: found.model, wijzen: listWijzen(found.model) }
        : { fouten: found.fouten, model: null, wijzen: [] },
    );
  },
});
