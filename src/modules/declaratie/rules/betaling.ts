import { findDeadline, termijnen } from '#berichten/index.ts';
import { refuse } from '#platform/refusal.ts';

/** Last day for the answer to a declaratie (JW325): ten working days (iJw OP090x4). */
export function antwoordUiterlijk(ontvangenOp: string): string {
  return findDeadline(termijnen.declaratieantwoord, ontvangenOp) ?? ontvangenOp;
}

/** Last day for paying what was granted: thirty days after the dagtekening of the declaratie (SAP §2.5.2). */
export function betalenUiterlijk(dagtekening: string): string {
  return findDeadline(termijnen.betaling, dagtekening) ?? dagtekening;
}

/** What is owed on a declaratie in cents, negative when it is to be settled, and whether that was done. */
export type Betaling = { readonly bedrag: number; readonly betaaldOp: string | null };

/** A payment is told once, on a day that was there, of a declaratie that was already made. */
export function pay(
  betaling: Betaling,
  { betaaldOp, dagtekening, today }: { betaaldOp: string; dagtekening: string; today: string },
) {
  if (betaling.betaaldOp !== null)
    return refuse('declaratie/reeds-betaald', { betaaldOp: betaling.betaaldOp });
  if (betaaldOp > today || betaaldOp < dagtekening)
    return refuse('declaratie/betaaldatum-ongeldig', { betaaldOp });
  return { ...betaling, betaaldOp };
}
