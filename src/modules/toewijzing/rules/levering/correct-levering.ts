import { type Refusal, refuse } from '#platform/refusal.ts';
import type { Levering, LeveringPeriode } from '../../schema/levering.ts';
import { checkBegin, checkPeriod } from './check-levering.ts';
import type { Melding } from './levering-bericht.ts';
import { type Order, pause } from './stand.ts';

type Stop = { readonly einddatum: string; readonly reden: string };
type Fault =
  | 'levering/gewijzigd'
  | 'levering/ongewijzigd'
  | 'levering/toekomst'
  | 'levering/overlapt'
  | 'levering/buiten-toewijzing';

/**
 * What is to be told so that a delivery stands as it really was: what was wrong is taken back and what is right is told,
 * in one bericht where it is of one kind (IV008). A start cannot be taken back while its stop stands (OP033, TR071), so
 * then the stop goes first and comes again. A pause before a final stop stays as it was told.
 */
export function correctLevering(
  order: Order,
  { begindatum, levering: right }: { readonly begindatum: string; readonly levering: LeveringPeriode | null },
  today: string,
): readonly Melding[] | Refusal<Fault> {
  const told = order.leveringen.find((one) => one.begindatum === begindatum);
  if (!told) return refuse('levering/gewijzigd');
  if (right === null) return [...stopMelding(told, stopsOf(told), []), startMelding([took(told)])];
  const others = order.leveringen.filter((one) => one !== told);
  const wrong = checkRight(order, told, right) ?? checkPeriod(periodOf(right), others, today);
  return wrong ?? meldingen(order, told, right);
}

function checkRight(order: Order, told: Levering, right: LeveringPeriode) {
  if (right.begindatum !== told.begindatum) return checkBegin(order, right.begindatum);
  const { einddatum = null, reden = null } = right;
  if (einddatum === told.einddatum && reden === told.reden) return refuse('levering/ongewijzigd');
  return undefined;
}

const periodOf = ({ begindatum, einddatum = null }: LeveringPeriode) => ({ begindatum, einddatum });

function meldingen(order: Order, told: Levering, right: LeveringPeriode): Melding[] {
  const before = stopsOf(told);
  const after = rightStops(told, right);
  if (right.begindatum === told.begindatum) {
    const isIn = (stops: readonly Stop[]) => (one: Stop) =>
      stops.some(({ einddatum, reden }) => einddatum === one.einddatum && reden === one.reden);
    const isKept = isIn(after);
    const wasTold = isIn(before);
    return stopMelding(
      told,
      before.filter((one) => !isKept(one)),
      after.filter((one) => !wasTold(one)),
    );
  }
  const { productcategorie, productcode } = order;
  const anew = { productcategorie, productcode, begindatum: right.begindatum };
  return [
    ...stopMelding(told, before, []),
    startMelding([took(told), { ...anew, isTerug: false }]),
    ...stopMelding(anew, [], after),
  ];
}

/** The stops that stand of a delivery, the pause first. */
function stopsOf({ pauzeOp, einddatum, reden }: Pick<Levering, 'pauzeOp' | 'einddatum' | 'reden'>): Stop[] {
  return [
    ...(pauzeOp === null ? [] : [{ einddatum: pauzeOp, reden: pause }]),
    ...(einddatum === null || reden === null ? [] : [{ einddatum, reden }]),
  ];
}

function rightStops(
  { pauzeOp }: Levering,
  { begindatum, einddatum = null, reden = null }: LeveringPeriode,
): Stop[] {
  const isKept =
    pauzeOp !== null &&
    einddatum !== null &&
    reden !== pause &&
    begindatum <= pauzeOp &&
    pauzeOp <= einddatum;
  return stopsOf({ pauzeOp: isKept ? pauzeOp : null, einddatum, reden });
}

type Told = Pick<Levering, 'begindatum' | 'productcategorie' | 'productcode'>;

const keyOf = ({ begindatum, productcategorie, productcode }: Told) => ({
  begindatum,
  productcategorie,
  productcode,
});
const took = (told: Told) => ({ ...keyOf(told), isTerug: true });

const startMelding = (regels: (Melding & { soort: 'start' })['regels']): Melding => ({
  soort: 'start',
  regels,
});

/** No bericht where there is nothing to tell. */
function stopMelding(told: Told, gone: readonly Stop[], right: readonly Stop[]): Melding[] {
  const regels = [
    ...gone.map((stop) => ({ ...took(told), ...stop })),
    ...right.map((stop) => ({ ...keyOf(told), ...stop, isTerug: false })),
  ];
  return regels.length === 0 ? [] : [{ soort: 'stop', regels }];
}
