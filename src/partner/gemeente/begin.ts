import { addDays, addMonths } from '#berichten/rekenen/kalender.ts';
import type { Client } from '../play/client.ts';
import { stream } from '../play/draws.ts';
import { offers, order as orderOffer } from '../play/offer.ts';
import { openOrder, sendToewijzingen } from './assign.ts';
import type { Office } from './office.ts';

/** Plans the toewijzing of a client who comes to the gemeente first; for others the aanbieder begins. */
export function planOwn(office: Office, client: Client): void {
  if (client.begins !== 'gemeente') return;
  const { desk } = office;
  const draws = desk.draws(stream.client, client.nr);
  desk.plan(addDays(client.intake, draws.whole('decide', 20)), () => {
    const first = addDays(desk.today, draws.whole('from', 20));
    const Einddatum = addDays(addMonths(first, 3 + draws.whole('months', 10)), -1);
    const what = orderOffer(draws.pick('offer', offers), draws);
    const fresh = openOrder(office, client, { ...what, Ingangsdatum: first, Einddatum });
    sendToewijzingen(office, [fresh]);
  });
}
