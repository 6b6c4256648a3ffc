import { findDeadline, termijnen } from '#berichten/index.ts';
import type { Levering, LeveringStand } from '../../schema/levering.ts';

/** RedenBeeindiging 20: delivery pauses, help itself goes on (iJw JZ588). */
export const pause = '20';

/** Where delivery stands by its last start (OP155). */
export function standOf(leveringen: readonly Pick<Levering, 'einddatum' | 'reden'>[]): LeveringStand {
  const last = leveringen.at(-1);
  if (!last) return 'niet-gestart';
  if (last.einddatum === null) return 'loopt';
  return last.reden === pause ? 'pauze' : 'gestopt';
}

/** What is known of an order, as far as telling about it asks. */
export type Order = {
  /** Empty for a generic order, which names no product (IV075). */
  readonly productcategorie: string;
  readonly productcode: string | null;
  readonly ingangsdatum: string;
  readonly einddatum: string | null;
  readonly toewijzingsdatum: string;
  readonly isIngetrokken: boolean;
  readonly leveringen: readonly Levering[];
};

/** Last day on which a start on this day is told in time; later when the order itself came later (OP271). */
export function startDeadline(begindatum: string, { toewijzingsdatum }: Pick<Order, 'toewijzingsdatum'>) {
  return toewijzingsdatum > begindatum
    ? (findDeadline(termijnen.startAchteraf, toewijzingsdatum) ?? null)
    : (findDeadline(termijnen.start, begindatum) ?? null);
}

/** Last day on which a stop is told in time; of a final one after a pause nobody knows when it was known (OP272). */
export function stopDeadline(einddatum: string, before: LeveringStand): string | null {
  return before === 'pauze' ? null : (findDeadline(termijnen.stop, einddatum) ?? null);
}

/** What can be told now, the day that a form begins with, and until when it is in time by the dates of the order. */
export function nextOf(order: Order, today: string) {
  const { ingangsdatum, einddatum, leveringen, isIngetrokken } = order;
  const stand = standOf(leveringen);
  const magStart = stand !== 'loopt' && !isIngetrokken && ingangsdatum <= today;
  const isFirst = stand === 'niet-gestart' && magStart;
  const dueStart = isFirst ? startDeadline(ingangsdatum, order) : null;
  const isOver = stand === 'loopt' && einddatum !== null && einddatum <= today;
  return {
    stand,
    magStart,
    // OP377: after a pause only a final stop can follow, or a new start.
    magStop: stand === 'loopt' || stand === 'pauze',
    // Help mostly begins on the day that was asked; when that was long ago, nobody should tell it without looking.
    eersteKeuze: magStart
      ? firstChoice(order, dueStart !== null && today <= dueStart ? ingangsdatum : null, today)
      : null,
    uiterlijk: isOver ? stopDeadline(einddatum, stand) : dueStart,
  };
}

function firstChoice({ einddatum }: Order, ingangsdatum: string | null, today: string): string | null {
  if (ingangsdatum !== null) return ingangsdatum;
  return einddatum !== null && einddatum < today ? null : today;
}
