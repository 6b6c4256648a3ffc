import { takeTurns } from '#modules/bericht/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { correctLevering } from '../../rules/levering/correct-levering.ts';
import { standOf } from '../../rules/levering/stand.ts';
import { LeveringUitslag, LeveringWijziging } from '../../schema/levering.ts';
import { findLevering } from '../../store/levering.ts';
import { sendFaults, sendMeldingen } from './send-meldingen.ts';

/** Corrects what was told of a delivery, or takes it back (JW305 and JW307 with StatusAanlevering 3 and 1). */
export const changeLevering = defineOperation({
  name: 'changeLevering',
  route: 'PATCH /toewijzingen/{id}/leveringen',
  summary: 'Herstelt wat over de hulp gemeld is, of neemt het terug.',
  needs: 'levering:send',
  input: LeveringWijziging,
  output: LeveringUitslag,
  refuses: [
    'toewijzing/onbekend',
    'levering/gewijzigd',
    'levering/ongewijzigd',
    'levering/toekomst',
    'levering/overlapt',
    'levering/buiten-toewijzing',
    ...sendFaults,
  ],
  logs: {
    action: 'U',
    about: (_input, { gezinId, persoonId }) => [{ gezin: gezinId, persoon: persoonId, part: 'toewijzing' }],
  },

  async handle({ id, ...wijziging }, context) {
    const { db, today } = context;
    // Of two who correct the same, the second must see what the first made of it.
    await takeTurns(db);
    const order = await findLevering(db, id);
    if (!order) return refuse('toewijzing/onbekend');
    const meldingen = correctLevering(order, wijziging, today);
    if (isRefusal(meldingen)) return meldingen;
    const no = await sendMeldingen(context, order, meldingen);
    if (no) return no;
    const { gezinId, persoonId } = order;
    const leveringen = (await findLevering(db, id))?.leveringen ?? [];
    return { id, gezinId, persoonId, stand: standOf(leveringen), uiterlijk: null };
  },
});
