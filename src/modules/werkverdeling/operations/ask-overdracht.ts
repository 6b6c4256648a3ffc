import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { overdrachtRefusals, refuseOverdracht } from '../rules.ts';
import { Mate, Notitie, OverdrachtId } from '../schema.ts';
import { askOverdrachtRow, findOverdrachtPair } from '../store/overdracht.ts';

/** The taker asks; who keeps regie decides. A family that nobody keeps is taken by `assignGezin`. */
export const askOverdracht = defineOperation({
  name: 'askOverdracht',
  route: 'POST /gezinnen/{id}/overdrachten',
  summary: 'Vraagt een collega of u een gezin mag overnemen, of erbij mag komen.',
  needs: 'werkverdeling:change',
  input: z.object({ id: GezinId, niveau: Mate, notitie: Notitie.optional() }),
  output: z.object({ id: OverdrachtId }),
  refuses: overdrachtRefusals,
  logs: { action: 'C', about: ({ id }) => [{ gezin: id, part: 'betrokkenheid' }] },
  async handle({ id: gezinId, niveau, notitie }, { db, emit }) {
    const id = OverdrachtId.parse(uuidv7());
    const no = refuseOverdracht(
      await askOverdrachtRow(db, { id, gezinId, niveau, notitie: notitie ?? null }),
    );
    if (no) return no;
    const pair = await findOverdrachtPair(db, id);
    if (!pair?.van) return refuse('overdracht/onbekend');
    emit('overdracht.geopend', { account: pair.van });
    return { id };
  },
});
