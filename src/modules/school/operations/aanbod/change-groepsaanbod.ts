import { z } from 'zod';
import { Versie } from '#modules/gezin/index.ts';
import { Kalenderdag } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { checkVersie } from '../../rules/school.ts';
import { Groepsaanbod, GroepsaanbodId, NewGroepsaanbod } from '../../schema/aanbod.ts';
import { findAanbodToChange, saveAanbod } from '../../store/aanbod.ts';

const { wanneer, aantal } = NewGroepsaanbod.shape;

/** Another time, a count, or the last day. What is absent stays. */
export const changeGroepsaanbod = defineOperation({
  name: 'changeGroepsaanbod',
  route: 'PATCH /groepsaanbod/{aanbodId}',
  summary:
    'Verandert wanneer groepshulp op school is, hoeveel leerlingen er meedoen, of tot wanneer het er is.',
  needs: 'schoolaanbod:change',
  input: z.object({
    aanbodId: GroepsaanbodId,
    versie: Versie,
    wanneer: wanneer.optional(),
    aantal,
    tot: Kalenderdag.optional(),
  }),
  output: Groepsaanbod,
  refuses: ['school/onbekend', 'school/einde-voor-begin'],
  logs: 'nothing',

  async handle({ aanbodId, versie, ...changes }, { db }) {
    const known = await findAanbodToChange(db, aanbodId);
    if (!known) return refuse('school/onbekend');
    const stale = checkVersie(known, versie);
    if (stale) return stale;
    if (changes.tot !== undefined && changes.tot < known.van)
      return refuse('school/einde-voor-begin', { van: known.van });
    const saved = {
      ...known,
      wanneer: changes.wanneer ?? known.wanneer,
      aantal: changes.aantal ?? known.aantal,
      tot: changes.tot ?? known.tot,
      versie: versie + 1,
    };
    await saveAanbod(db, saved);
    return saved;
  },
});
