import type { Bericht, Jw301, Jw305, Jw307, Jw315, Jw317, Jw319 } from '#berichten/index.ts';

/** A bericht that orders help or tells of its delivery. */
export type OrderOrDelivery = Jw301 | Jw305 | Jw307;
/** A bericht in which an aanbieder asks for something. */
export type VerzoekBericht = Jw315 | Jw317;
/** Every bericht that is decided in rounds, because what one does matters to the next. */
export type RoundBericht = OrderOrDelivery | VerzoekBericht | Jw319;

export function isOrderOrDelivery(bericht: Bericht): bericht is OrderOrDelivery {
  return bericht.soort === 'JW301' || bericht.soort === 'JW305' || bericht.soort === 'JW307';
}

export function isVerzoekBericht(bericht: Bericht): bericht is VerzoekBericht {
  return bericht.soort === 'JW315' || bericht.soort === 'JW317';
}

export function isRoundBericht(bericht: Bericht): bericht is RoundBericht {
  return isOrderOrDelivery(bericht) || isVerzoekBericht(bericht) || bericht.soort === 'JW319';
}
