import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { VervangingId } from '../schema.ts';
import { findVervangingPair, listVervangingGezinnen, stopVervangingRow } from '../store/vervanging.ts';

/** Either of the two may end it; the rights that came with it end at once. */
export const stopVervanging = defineOperation({
  name: 'stopVervanging',
  route: 'POST /vervangingen/{id}/stopzettingen',
  summary: 'Stopt een vervanging; wat de collega daardoor mocht, stopt meteen.',
  needs: 'werkverdeling:change',
  input: z.object({ id: VervangingId }),
  output: z.object({ gezinIds: z.array(GezinId) }),
  refuses: ['vervanging/onbekend'],
  logs: {
    action: 'U',
    about: (_input, { gezinIds }) => gezinIds.map((gezin) => ({ gezin, part: 'betrokkenheid' })),
  },
  async handle({ id }, { db, actor, emit }) {
    const pair = await findVervangingPair(db, id);
    const gezinIds = await listVervangingGezinnen(db, id);
    if (!pair || !(await stopVervangingRow(db, id))) return refuse('vervanging/onbekend');
    emit('vervanging.gestopt', {
      vervanging: id,
      account: pair.van === actor.account ? pair.door : pair.van,
    });
    for (const gezin of gezinIds) emit('betrokkenheid.gewijzigd', { gezin });
    return { gezinIds: GezinId.array().parse(gezinIds) };
  },
});
