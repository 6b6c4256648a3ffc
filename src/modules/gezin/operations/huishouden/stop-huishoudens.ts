import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal } from '#platform/refusal.ts';
import { GezinId } from '../../schema/gezin.ts';
import { endHuishoudens } from '../../store/huishouden.ts';
import { findSplit, splitRefuses } from './find-split.ts';

/** The gezin lives in one place again, or it was a mistake: everyone of it sees again what all of it may see. */
export const stopHuishoudens = defineOperation({
  name: 'stopHuishoudens',
  route: 'POST /gezinnen/{id}/huishoudens/beeindigingen',
  summary: 'Legt vast dat een gezin weer op één plek woont.',
  needs: 'huishouden:change',
  input: z.object({ id: GezinId }),
  output: z.object({ id: GezinId }),
  refuses: splitRefuses,
  logs: { action: 'U', about: ({ id }) => [{ gezin: id, part: 'huishouden' }] },
  async handle({ id }, context) {
    const known = await findSplit(context, id);
    if (isRefusal(known)) return known;
    await endHuishoudens(context.db, id);
    context.emit('huishouden.gestopt', { gezin: id });
    context.emit('gezin.gewijzigd', { gezin: id });
    return { id };
  },
});
