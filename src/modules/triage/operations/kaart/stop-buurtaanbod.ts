import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { Buurtaanbod, BuurtaanbodId } from '../../schema/kaart.ts';
import { findAanbod, saveAanbodEnd } from '../../store/kaart.ts';

/** Takes an offer off the sociale kaart; questions for which it was chosen still say so. */
export const stopBuurtaanbod = defineOperation({
  name: 'stopBuurtaanbod',
  route: 'POST /buurtaanbod/{id}/einden',
  summary: 'Haal aanbod van de sociale kaart: het is er niet meer.',
  needs: 'kaart:change',
  input: z.object({
    id: BuurtaanbodId,
    versie: z.coerce.number({ error: 'De versie ontbreekt. Laad de pagina opnieuw.' }).int().positive(),
  }),
  output: Buurtaanbod,
  refuses: ['buurtaanbod/onbekend', 'buurtaanbod/buiten-gemeente'],
  logs: 'nothing',

  async handle({ id, versie }, { db, actor, today }) {
    const found = await findAanbod(db, id);
    if (!found || (found.tot !== null && found.tot < today)) return refuse('buurtaanbod/onbekend');
    if (!actor.gemeenten.includes(found.gemeente)) return refuse('buurtaanbod/buiten-gemeente');
    if (found.versie !== versie) return refuse('verouderd', { huidig: found });
    // The last day is yesterday, so that it is gone at once; what was put there today ends today.
    const yesterday = new Date(Date.parse(today) - 86_400_000).toISOString().slice(0, 10);
    const tot = found.gecontroleerdOp < today ? yesterday : today;
    if (!(await saveAanbodEnd(db, { id, tot, versie }))) return refuse('buurtaanbod/buiten-gemeente');
    return { ...found, tot, versie: versie + 1 };
  },
});
