import { z } from 'zod';
import { GezinId, PersoonId } from '#modules/gezin/index.ts';
import { openHulplijn } from '#modules/plan/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { checkBuur } from '../../rules/buur.ts';
import { GroepsaanbodId } from '../../schema/aanbod.ts';
import { findAanbod } from '../../store/aanbod.ts';
import { listUitzonderingen } from '../../store/buur.ts';
import { findHerkomst } from '../buur/find-herkomst.ts';

/** A pupil from elsewhere waits for the agreement of both gemeenten. Joining a group is a hulplijn without indicatie like any other, so it is counted, shown and ended like one. */
export const startDeelname = defineOperation({
  name: 'startDeelname',
  route: 'POST /gezinnen/{id}/personen/{persoonId}/deelnames',
  summary: 'Laat een leerling meedoen met groepshulp op school, zonder indicatie.',
  needs: 'hulplijn:open',
  input: z.object({ id: GezinId, persoonId: PersoonId, aanbodId: GroepsaanbodId }),
  output: openHulplijn.output,
  refuses: ['school/onbekend', 'school/geen-buurafspraak', ...openHulplijn.refuses],
  logs: { action: 'C', about: ({ id, persoonId }) => [{ gezin: id, persoon: persoonId, part: 'hulplijn' }] },

  async handle({ id, persoonId, aanbodId }, context) {
    const aanbod = await findAanbod(context.db, aanbodId);
    if (!aanbod || (aanbod.tot !== null && aanbod.tot < context.today)) return refuse('school/onbekend');
    const { db, today } = context;
    const herkomst = await findHerkomst(db, { id, persoonId, schoolId: aanbod.schoolId }, today);
    const uitzonderingen = (await listUitzonderingen(db, id)).filter((one) => one.persoonId === persoonId);
    const waits = checkBuur(herkomst, uitzonderingen);
    if (waits) return waits;
    return await openHulplijn.handle(
      openHulplijn.input.parse({
        id,
        hulpsoort: aanbod.hulpsoort,
        toegang: 'zonder-indicatie',
        leveringsvorm: 'collectief',
        persoonIds: [persoonId],
        uitvoerder: aanbod.naam,
        ingangsdatum: context.today,
      }),
      context,
    );
  },
});
