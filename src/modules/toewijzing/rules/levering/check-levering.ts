import { type Refusal, refuse } from '#platform/refusal.ts';
import type { Levering, LeveringStop } from '../../schema/levering.ts';
import { type Order, pause, standOf } from './stand.ts';

/** When help really was. */
export type Period = { readonly begindatum: string; readonly einddatum: string | null };

type PeriodFault = 'levering/toekomst' | 'levering/buiten-toewijzing' | 'levering/overlapt';

/** A start: not twice, and on a day that can be (OP011, OP289). */
export function checkStart(
  order: Order,
  begindatum: string,
  today: string,
): Refusal<PeriodFault | 'levering/ingetrokken' | 'levering/reeds-gestart'> | undefined {
  if (order.isIngetrokken) return refuse('levering/ingetrokken');
  const last = order.leveringen.at(-1);
  if (last && last.einddatum === null)
    return refuse('levering/reeds-gestart', { begindatum: last.begindatum });
  return (
    checkBegin(order, begindatum) ?? checkPeriod({ begindatum, einddatum: null }, order.leveringen, today)
  );
}

/** Help counts on an order from the day that it begins; earlier help asks another order (iStandaarden, FAQ). */
export function checkBegin(
  { ingangsdatum, einddatum }: Order,
  begindatum: string,
): Refusal<'levering/buiten-toewijzing'> | undefined {
  if (begindatum >= ingangsdatum && (einddatum === null || begindatum <= einddatum)) return undefined;
  return refuse('levering/buiten-toewijzing', { ingangsdatum, einddatum });
}

const forever = '9999-12-31';

/** What has not happened yet cannot be told (OP011, TR134), and one order is delivered once at a time (OP289). */
export function checkPeriod(
  { begindatum, einddatum }: Period,
  others: readonly Period[],
  today: string,
): Refusal<'levering/toekomst' | 'levering/overlapt'> | undefined {
  const later = einddatum ?? begindatum;
  if (later > today) return refuse('levering/toekomst', { tot: today });
  const hit = others.find(
    (other) =>
      other.begindatum === begindatum ||
      (begindatum < (other.einddatum ?? forever) && other.begindatum < (einddatum ?? forever)),
  );
  return hit && refuse('levering/overlapt', { begindatum: hit.begindatum, einddatum: hit.einddatum });
}

type StopFault =
  | 'levering/toekomst'
  | 'levering/niet-gestart'
  | 'levering/gewijzigd'
  | 'levering/reeds-gestopt'
  | 'levering/reeds-gepauzeerd'
  | 'levering/einde-voor-pauze';

/** A stop: of the last start (OP155), once; after a pause a final one only, and not before it (OP377, TR413 to TR415). */
export function checkStop(
  { leveringen }: Pick<Order, 'leveringen'>,
  { begindatum, einddatum, reden }: Pick<LeveringStop, 'begindatum' | 'einddatum' | 'reden'>,
  today: string,
): Refusal<StopFault> | undefined {
  const last = leveringen.at(-1);
  if (!last) return refuse('levering/niet-gestart');
  if (last.begindatum !== begindatum) return refuse('levering/gewijzigd');
  const stand = standOf(leveringen);
  if (stand === 'gestopt') return refuse('levering/reeds-gestopt', { einddatum: last.einddatum });
  if (einddatum > today) return refuse('levering/toekomst', { tot: today });
  return stand === 'pauze' ? checkAfterPause(last, { einddatum, reden }) : undefined;
}

function checkAfterPause(
  last: Levering,
  { einddatum, reden }: Pick<LeveringStop, 'einddatum' | 'reden'>,
): Refusal<StopFault> | undefined {
  if (reden === pause) return refuse('levering/reeds-gepauzeerd', { einddatum: last.einddatum });
  if (last.einddatum !== null && einddatum < last.einddatum)
    return refuse('levering/einde-voor-pauze', { einddatum: last.einddatum });
  return undefined;
}
