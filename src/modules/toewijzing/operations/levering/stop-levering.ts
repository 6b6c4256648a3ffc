import { takeTurns } from '#modules/bericht/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { checkStop } from '../../rules/levering/check-levering.ts';
import type { Melding } from '../../rules/levering/levering-bericht.ts';
import { pause, standOf, stopDeadline } from '../../rules/levering/stand.ts';
import { LeveringStop, LeveringUitslag } from '../../schema/levering.ts';
import { type FoundLevering, findLevering } from '../../store/levering.ts';
import { sendFaults, sendMeldingen } from './send-meldingen.ts';

/** Tells the gemeente that help stopped, for a while or for good (JW307); for good its hulplijn ends with the reason. */
export const stopLevering = defineOperation({
  name: 'stopLevering',
  route: 'POST /toewijzingen/{id}/leveringen/beeindigingen',
  summary: 'Meldt aan de gemeente dat de hulp is gestopt of tijdelijk stopt, met een JW307.',
  needs: 'levering:send',
  input: LeveringStop,
  output: LeveringUitslag,
  refuses: [
    'toewijzing/onbekend',
    'levering/niet-gestart',
    'levering/gewijzigd',
    'levering/reeds-gestopt',
    'levering/reeds-gepauzeerd',
    'levering/einde-voor-pauze',
    'levering/toekomst',
    ...sendFaults,
  ],
  logs: {
    action: 'U',
    about: (_input, { gezinId, persoonId }) => [{ gezin: gezinId, persoon: persoonId, part: 'toewijzing' }],
  },

  async handle({ id, ...stop }, context) {
    const { db, today } = context;
    // Of two who tell the same, the second must see what the first told.
    await takeTurns(db);
    const order = await findLevering(db, id);
    if (!order) return refuse('toewijzing/onbekend');
    const no =
      checkStop(order, stop, today) ?? (await sendMeldingen(context, order, [stopMelding(order, stop)]));
    if (no) return no;
    const { gezinId, persoonId, leveringen } = order;
    const stand = stop.reden === pause ? ('pauze' as const) : ('gestopt' as const);
    return { id, gezinId, persoonId, stand, uiterlijk: stopDeadline(stop.einddatum, standOf(leveringen)) };
  },
});

/** The stop names the product as its start did, because that is part of its key (TR382). */
function stopMelding({ leveringen, ...order }: FoundLevering, stop: Omit<LeveringStop, 'id'>): Melding {
  const { productcategorie, productcode } = leveringen.at(-1) ?? order;
  return { soort: 'stop', regels: [{ ...stop, productcategorie, productcode, isTerug: false }] };
}
