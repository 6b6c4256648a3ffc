import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { plekOf, proposePlekken } from '../../rules/huishouden.ts';
import { GezinId, PersoonId } from '../../schema/gezin.ts';
import { Huishouden, Plek, Weekverdeling, Zicht } from '../../schema/huishouden.ts';
import { hasDeel } from '../../store/gezin.ts';
import { listHuishoudenRows, listWeekverdelingen, listZicht, worksFor } from '../../store/huishouden.ts';
import { listPersonen } from '../../store/persoon.ts';

/** Who works for the gezin sees both households; who lives in one sees that one, and that is for the database to say. */
export const listHuishoudens = defineOperation({
  name: 'listHuishoudens',
  route: 'GET /gezinnen/{id}/huishoudens',
  summary:
    'Geeft de huishoudens van een gezin die u mag zien, en hoe ver ieder van het gezin in het dossier komt.',
  needs: 'gezin:read',
  input: z.object({ id: GezinId }),
  output: z.object({
    huishoudens: z.array(Huishouden),
    weken: z.array(Weekverdeling),
    /** Where everyone lives, or could live when the gezin is split; only for who arranges that. */
    plekken: z.array(z.object({ persoonId: PersoonId, plek: Plek })),
    /** One's own, and for who works for the gezin or reads its whole file that of the others too. */
    zicht: z.array(Zicht),
  }),
  refuses: ['gezin/onbekend'],
  logs: { action: 'R', about: ({ id }) => [{ gezin: id, part: 'huishouden' }] },
  async handle({ id }, { db, vault }) {
    if (!(await hasDeel(db, id, 'gezin'))) return refuse('gezin/onbekend', { id });
    const huishoudens = await listHuishoudenRows(db, vault, id);
    const leden = (await worksFor(db, id)) ? await listPersonen(db, id) : [];
    const proposed = proposePlekken(leden);
    const plekIn = (persoonId: string) =>
      huishoudens.length > 0 ? plekOf(persoonId, huishoudens) : (proposed.get(persoonId) ?? 'geen');
    return {
      huishoudens,
      weken: await listWeekverdelingen(db, id),
      plekken: leden.map((lid) => ({ persoonId: lid.id, plek: plekIn(lid.id) })),
      zicht: await listZicht(db, id),
    };
  },
});
