import { z } from 'zod';
import { Kalenderdag } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { isEigenCode } from '../../rules/denkmodel.ts';
import { listContradictions } from '../../rules/model-fouten.ts';
import { Denkmodel } from '../../schema/denkmodel.ts';
import { addModel } from '../../store/denkmodel.ts';

/** Puts another model in place: analyses that begin from that day on use it, those that began before keep theirs. */
export const openDenkmodel = defineOperation({
  name: 'openDenkmodel',
  route: 'POST /denkmodellen',
  summary: 'Zet een ander denkmodel klaar voor analyses die vanaf een dag beginnen.',
  needs: 'denkmodel:manage',
  input: z.object({ van: Kalenderdag, model: Denkmodel }),
  output: z.object({ code: z.string(), versie: z.int(), van: z.iso.date() }),
  refuses: [
    'denkmodel/eigen-code',
    'denkmodel/dag-voorbij',
    'denkmodel/ongeldig',
    'denkmodel/reeds-geplaatst',
  ],
  logs: 'nothing',

  async handle({ van, model }, { db, actor, today }) {
    if (isEigenCode(model.code)) return refuse('denkmodel/eigen-code', { code: model.code });
    // A model that would hold from a day that is over would say of analyses since then that they began with it.
    if (van < today) return refuse('denkmodel/dag-voorbij', { van });
    const [fout] = listContradictions(model);
    if (fout) return refuse('denkmodel/ongeldig', { fout: fout.plek.join(' ') });
    if (!(await addModel(db, { model, van, door: actor.account ?? '' })))
      return refuse('denkmodel/reeds-geplaatst', { code: model.code, versie: model.versie });
    return { code: model.code, versie: model.versie, van };
  },
});
