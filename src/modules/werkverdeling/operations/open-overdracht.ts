import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { overdrachtRefusals, refuseOverdracht } from '../rules.ts';
import { CollegaId, Mate, Notitie, OverdrachtId } from '../schema.ts';
import { offerOverdracht } from '../store/overdracht.ts';

const chooseGezin = 'Kies ten minste één gezin.';

/** The giver offers; nothing changes until the colleague accepts. All of the chosen families are offered, or none. */
export const openOverdracht = defineOperation({
  name: 'openOverdracht',
  route: 'POST /overdrachten',
  summary: 'Biedt een of meer gezinnen aan een collega aan.',
  needs: 'werkverdeling:change',
  input: z.object({
    gezinIds: z.array(GezinId, { error: chooseGezin }).min(1, chooseGezin).max(200),
    collegaId: CollegaId,
    niveau: Mate,
    notitie: Notitie.optional(),
  }),
  output: z.object({ ids: z.array(OverdrachtId) }),
  refuses: overdrachtRefusals,
  logs: {
    action: 'C',
    about: ({ gezinIds }) => gezinIds.map((gezin) => ({ gezin, part: 'betrokkenheid' })),
  },
  async handle({ gezinIds, collegaId, niveau, notitie }, { db, emit }) {
    const ids: OverdrachtId[] = [];
    for (const gezinId of new Set(gezinIds)) {
      const id = OverdrachtId.parse(uuidv7());
      const no = refuseOverdracht(
        await offerOverdracht(db, collegaId, { id, gezinId, niveau, notitie: notitie ?? null }),
      );
      if (no) return no;
      ids.push(id);
    }
    emit('overdracht.geopend', { account: collegaId });
    return { ids };
  },
});
