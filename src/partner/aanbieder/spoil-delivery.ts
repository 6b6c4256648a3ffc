import type { Jw305, Jw307 } from '#berichten/index.ts';
import { addDays } from '#berichten/rekenen/kalender.ts';
import type { Spoiled } from '../play/desk.ts';
import { level3 } from '../play/expected.ts';
import { type Order, runningOf } from './books.ts';
import { makeJw305, makeJw307, namedOrder, type Shop, type StartProduct, type StopProduct } from './shop.ts';

/** A number that no gemeente of a game gives. */
export const UNKNOWN = 999_999_999;

/** A start on an order that is not there, one taken back that never was, and a stop that comes before its start. */
export function spoilStart(shop: Shop, order: Order, bericht: Jw305): Spoiled[] {
  const [start] = bericht.Client.StartProducten.StartProduct;
  if (start === undefined) return [];
  const never = { Begindatum: addDays(start.Begindatum, -400), StatusAanlevering: '3' as const };
  const early = { einde: start.Begindatum, reden: '31' as const };
  return [
    { bericht: withStart(bericht, { ...start, ToewijzingNummer: UNKNOWN }), fault: level3('TR019', '9019') },
    { bericht: withStart(bericht, { ...start, ...never }), fault: level3('TR063', '9063') },
    {
      bericht: makeJw307(shop, order, stopOf(order, start.Begindatum, early)),
      fault: level3('TR382', '9069'),
    },
    ...spoilPaused(shop, order, bericht),
  ];
}

/** Of help that pauses: one more pause, an end before the pause, and a start taken back after its stop. */
function spoilPaused(shop: Shop, order: Order, bericht: Jw305): Spoiled[] {
  const paused = order.deliveries.at(-1);
  const [start] = bericht.Client.StartProducten.StartProduct;
  if (paused?.einde === undefined || start === undefined) return [];
  const { begin, einde } = paused;
  const stop = (reden: StopProduct['RedenBeeindiging'], last: string) =>
    makeJw307(shop, order, stopOf(order, begin, { einde: last, reden }));
  const takenBack: StartProduct = { ...start, Begindatum: begin, StatusAanlevering: '3' };
  return [
    { bericht: stop('20', einde), fault: level3('TR413', '9413') },
    ...(einde > begin ? [{ bericht: stop('31', addDays(einde, -1)), fault: level3('TR414', '9414') }] : []),
    { bericht: withStart(bericht, takenBack), fault: level3('TR071', '9071') },
  ];
}

/** A stop on an order that is not there, one of help that never began, and a start of help that runs already. */
export function spoilStop(shop: Shop, order: Order, bericht: Jw307): Spoiled[] {
  const [stop] = bericht.Client.StopProducten.StopProduct;
  if (stop === undefined) return [];
  const never = addDays(order.product.Ingangsdatum, -400);
  const spoiled = [
    { bericht: withStop(bericht, { ...stop, ToewijzingNummer: UNKNOWN }), fault: level3('TR019', '9019') },
    { bericht: withStop(bericht, { ...stop, Begindatum: never }), fault: level3('TR382', '9069') },
  ];
  // Help that pauses runs no more, so there a start says something else.
  if (runningOf(order) === undefined) return spoiled;
  const startOn = (Begindatum: string) =>
    makeJw305(shop, order, { ...namedOrder(order), Begindatum, StatusAanlevering: '1' });
  return [
    ...spoiled,
    { bericht: startOn(stop.Begindatum), fault: level3('TR074', '9074') },
    { bericht: startOn(addDays(stop.Begindatum, -1)), fault: level3('TR326', '9326') },
  ];
}

/** TR415: one more stop of help that stopped for good. */
export function spoilTakenBack(shop: Shop, order: Order, { Client }: Jw307): Spoiled[] {
  const [stop] = Client.StopProducten.StopProduct;
  if (stop === undefined) return [];
  const again = makeJw307(shop, order, { ...stop, RedenBeeindiging: '34', StatusAanlevering: '1' });
  return [{ bericht: again, fault: level3('TR415', '9415') }];
}

/** A StopProduct as it is told the first time. */
export const stopOf = (
  order: Order,
  begin: string,
  { einde, reden }: { readonly einde: string; readonly reden: StopProduct['RedenBeeindiging'] },
): StopProduct => ({
  ...namedOrder(order),
  Begindatum: begin,
  RedenBeeindiging: reden,
  Einddatum: einde,
  StatusAanlevering: '1',
});

const withStart = (bericht: Jw305, start: StartProduct): Jw305 => ({
  ...bericht,
  Client: { ...bericht.Client, StartProducten: { StartProduct: [start] } },
});

const withStop = (bericht: Jw307, stop: StopProduct): Jw307 => ({
  ...bericht,
  Client: { ...bericht.Client, StopProducten: { StopProduct: [stop] } },
});
