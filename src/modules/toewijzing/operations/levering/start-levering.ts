import { takeTurns } from '#modules/bericht/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { checkStart } from '../../rules/levering/check-levering.ts';
import { startDeadline } from '../../rules/levering/stand.ts';
import { LeveringStart, LeveringUitslag } from '../../schema/levering.ts';
import { findLevering } from '../../store/levering.ts';
import { sendFaults, sendMeldingen } from './send-meldingen.ts';

/** Tells the gemeente that help began, or began again after a stop (JW305); its hulplijn starts with it. */
export const startLevering = defineOperation({
  name: 'startLevering',
  route: 'POST /toewijzingen/{id}/leveringen',
  summary: 'Meldt aan de gemeente dat de hulp is gestart, met een JW305.',
  needs: 'levering:send',
  input: LeveringStart,
  output: LeveringUitslag,
  refuses: [
    'toewijzing/onbekend',
    'levering/ingetrokken',
    'levering/reeds-gestart',
    'levering/buiten-toewijzing',
    'levering/toekomst',
    'levering/overlapt',
    ...sendFaults,
  ],
  logs: {
    action: 'C',
    about: (_input, { gezinId, persoonId }) => [{ gezin: gezinId, persoon: persoonId, part: 'toewijzing' }],
  },

  async handle({ id, begindatum }, context) {
    const { db, today } = context;
    // Of two who tell the same, the second must see what the first told.
    await takeTurns(db);
    const order = await findLevering(db, id);
    if (!order) return refuse('toewijzing/onbekend');
    const { gezinId, persoonId, productcategorie, productcode } = order;
    const line = { begindatum, productcategorie, productcode, isTerug: false };
    const no =
      checkStart(order, begindatum, today) ??
      (await sendMeldingen(context, order, [{ soort: 'start', regels: [line] }]));
    if (no) return no;
    const uiterlijk = startDeadline(begindatum, order);
    return { id, gezinId, persoonId, stand: 'loopt' as const, uiterlijk };
  },
});
