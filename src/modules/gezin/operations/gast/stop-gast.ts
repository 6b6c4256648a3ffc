import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { Gast, GastId } from '../../schema/gast.ts';
import { GezinId } from '../../schema/gezin.ts';
import { closeGast, listGastRows } from '../../store/gezag/gast.ts';
import { canWriteDeel, hasDeel } from '../../store/gezin.ts';

/** The link, the consents behind it and the session that it opened end in the same moment. */
export const stopGast = defineOperation({
  name: 'stopGast',
  route: 'POST /gezinnen/{id}/gasten/{gastId}/intrekkingen',
  summary: 'Sluit een gast buiten; de link werkt meteen niet meer.',
  needs: 'toestemming:give',
  input: z.object({ id: GezinId, gastId: GastId }),
  output: Gast,
  refuses: ['gezin/onbekend', 'gezin/bijdrage-nodig', 'gast/onbekend', 'gast/reeds-ingetrokken'],
  logs: { action: 'U', about: ({ id }) => [{ gezin: id, part: 'toestemming' }] },
  async handle({ id, gastId }, { db, today, emit }) {
    if (!(await hasDeel(db, id, 'betrokkenheid'))) return refuse('gezin/onbekend', { id });
    const find = async () => (await listGastRows(db, id, today)).find((one) => one.id === gastId);
    const found = await find();
    if (!found) return refuse('gast/onbekend', { gastId });
    if (!(await canWriteDeel(db, id, 'betrokkenheid'))) return refuse('gezin/bijdrage-nodig');
    if (found.ingetrokkenOp !== null || !(await closeGast(db, gastId)))
      return refuse('gast/reeds-ingetrokken');
    emit('toestemming.ingetrokken', { gezin: id, toestemming: null });
    return (await find()) ?? found;
  },
});
