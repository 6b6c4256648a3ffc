import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { Kalenderdag } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { checkPeriod, refuseVervanging } from '../rules.ts';
import { CollegaId, Mate, Notitie, VervangingId } from '../schema.ts';
import { askVervanging, listVervangingGezinnen } from '../store/vervanging.ts';

/** Rights begin only when the colleague accepts, and end by themselves after the last day. */
export const openVervanging = defineOperation({
  name: 'openVervanging',
  route: 'POST /vervangingen',
  summary: 'Vraagt een collega om een tijd voor u in te vallen, voor alle of voor gekozen gezinnen.',
  needs: 'werkverdeling:change',
  input: z.object({
    collegaId: CollegaId,
    van: Kalenderdag,
    tot: Kalenderdag,
    niveau: Mate,
    notitie: Notitie.optional(),
    /** Without them it is about all families of which one keeps regie. */
    gezinIds: z.array(GezinId).max(200).optional(),
  }),
  output: z.object({ id: VervangingId, gezinIds: z.array(GezinId) }),
  refuses: [
    'vervanging/periode-ongeldig',
    'vervanging/geen-gezin',
    'werkverdeling/collega-onbekend',
    'gezin/onbekend',
  ],
  logs: {
    action: 'C',
    about: (_input, { gezinIds }) => gezinIds.map((gezin) => ({ gezin, part: 'betrokkenheid' })),
  },
  async handle({ collegaId, van, tot, niveau, notitie, gezinIds }, { db, today, emit }) {
    const no = checkPeriod({ van, tot }, today);
    if (no) return no;
    const id = VervangingId.parse(uuidv7());
    const chosen = gezinIds && gezinIds.length > 0 ? gezinIds : null;
    const refused = refuseVervanging(
      await askVervanging(db, {
        id,
        collegaId,
        van,
        tot,
        niveau,
        notitie: notitie ?? null,
        gezinIds: chosen,
      }),
    );
    if (refused) return refused;
    emit('vervanging.geopend', { vervanging: id, account: collegaId });
    return { id, gezinIds: GezinId.array().parse(await listVervangingGezinnen(db, id)) };
  },
});
