import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { isOfGezin } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { Afsluiting } from '../../schema/afsluiting.ts';
import { listAfsluitingen, reopenGezin } from '../../store/afsluiting.ts';
import { mayWrite } from '../may-write.ts';

/** One deed, by the gezin or by who helped: gezin and plan are open again, and all that was there is there. */
export const openHeropening = defineOperation({
  name: 'openHeropening',
  route: 'POST /gezinnen/{id}/heropeningen',
  summary: 'Open een afgesloten gezin opnieuw; alles wat er was, is er nog.',
  needs: 'afsluiting:change',
  input: z.object({ id: GezinId }),
  output: Afsluiting,
  refuses: ['gezin/onbekend', 'afsluiting/niet-gesloten'],
  logs: { action: 'U', about: ({ id }) => [{ gezin: id, part: 'afsluiting' }] },

  async handle({ id }, { db, actor, emit }) {
    const no = await mayWrite(db, id);
    if (no) return no;
    const om = isOfGezin(actor.rol) ? 'gezin' : 'hulpverlener';
    if (!(await reopenGezin(db, id, om, actor.name))) return refuse('afsluiting/niet-gesloten');
    emit('gezin.heropend', { gezin: id, om });
    const [last] = await listAfsluitingen(db, id);
    if (!last) throw new Error('what was reopened was closed before');
    return last;
  },
});
