import { z } from 'zod';
import { GezinId, Versie } from '#modules/gezin/index.ts';
import { typedText } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal } from '#platform/refusal.ts';
import { checkVersie } from '../../rules/stand.ts';
import { Analyse } from '../../schema/analyse.ts';
import { saveConclusie } from '../../store/analyse.ts';
import { findOpen, openRefusals } from '../find-open.ts';

/** Other words ask everyone again: what parties said of the earlier words stays, and counts for those. */
export const changeConclusie = defineOperation({
  name: 'changeConclusie',
  route: 'PATCH /gezinnen/{id}/analyse',
  summary: 'Schrijf op wat er samen gevonden is; iedereen zegt daarna of hij erachter staat.',
  needs: 'analyse:change',
  input: z.object({
    id: GezinId,
    versie: Versie,
    conclusie: typedText(10_000, 'Schrijf op wat er samen gevonden is.'),
  }),
  output: Analyse,
  refuses: openRefusals,
  logs: { action: 'U', about: ({ id }) => [{ gezin: id, part: 'analyse' }] },

  async handle({ id, versie, conclusie }, context) {
    const open = await findOpen(context, id);
    if (isRefusal(open)) return open;
    const { analyse } = open;
    const stale = checkVersie(analyse, versie);
    if (stale) return stale;
    if (conclusie === analyse.conclusie) return analyse;
    const saved: Analyse = {
      ...analyse,
      conclusie,
      conclusieVersie: analyse.conclusieVersie + 1,
      versie: versie + 1,
    };
    await saveConclusie(context.db, saved);
    context.emit('analyse.gewijzigd', { gezin: id, analyse: analyse.id });
    return saved;
  },
});
