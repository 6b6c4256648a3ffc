import { findBedrag } from '#berichten/rekenen/bedrag.ts';
import { addDays } from '#berichten/rekenen/kalender.ts';
import { findMaximumInPeriode, findMaximumInTotaal } from '#berichten/rekenen/maximum.ts';
import type { Draws } from '../play/draws.ts';
import { type Fault, level3 } from '../play/expected.ts';
import type { Entry, Order, Prestatie } from './books.ts';
import { UNKNOWN } from './spoil-delivery.ts';

/**
 * Makes one line of a declaratie wrong: an order, product, unit or period that is not there, more than was ordered, a
 * reference or a period that was declared before, a credit of nothing.
 */
export function spoilLine(
  { bsn, prestatie }: Entry,
  order: Order,
  orders: readonly Order[],
  draws: Draws,
): Entry {
  const choice = [
    wrong(prestatie, { ToewijzingNummer: UNKNOWN }, level3('TR338', '9338')),
    ...otherProduct(order, prestatie),
    ...brokenPeriod(prestatie),
    ...tooMuch(order, prestatie),
    ...usedReference(orders, prestatie),
    ...declaredBefore(order, prestatie),
    creditOfNothing(prestatie),
  ];
  return { bsn, ...draws.pick('which line', choice) };
}

const wrong = (prestatie: Prestatie, changes: Partial<Prestatie>, fault: Fault): Wrong => ({
  prestatie: { ...prestatie, ...changes },
  fault,
});

interface Wrong {
  readonly prestatie: Prestatie;
  readonly fault: Fault;
}

/** With a budget any code of the category may be declared, in any unit. */
function otherProduct({ product }: Order, prestatie: Prestatie): Wrong[] {
  const other = prestatie.ProductCategorie === '51' ? '52' : '51';
  const found = [wrong(prestatie, { ProductCategorie: other }, level3('TR339', '9339'))];
  if (product.Product?.Code !== undefined)
    found.push(wrong(prestatie, { ProductCode: '45A99' }, level3('TR340', '9340')));
  // Euros have no price and every other unit has one, so between those two level 2 would refuse first (CD087).
  if (product.Omvang !== undefined && prestatie.Eenheid !== '83')
    found.push(
      wrong(prestatie, { Eenheid: prestatie.Eenheid === '14' ? '16' : '14' }, level3('TR341', '9341')),
    );
  return found;
}

/** A productperiode begins with the month or with the order (TR387). */
function brokenPeriod(prestatie: Prestatie): Wrong[] {
  const { Begindatum, Einddatum } = prestatie.ProductPeriode;
  if (Begindatum === Einddatum) return [];
  const ProductPeriode = { Begindatum: addDays(Begindatum, 1), Einddatum };
  return [wrong(prestatie, { ProductPeriode }, level3('TR387', '9387'))];
}

/** TR389: what was granted already, once more under another reference. */
function declaredBefore({ lines }: Order, { ProductReferentie }: Prestatie): Wrong[] {
  const granted = lines.find(({ state }) => state === 'granted');
  if (granted === undefined) return [];
  return [wrong(granted.prestatie, { ProductReferentie }, level3('TR389', '9389'))];
}

function tooMuch({ product, offer }: Order, prestatie: Prestatie): Wrong[] {
  const inPeriode = findMaximumInPeriode(product, prestatie.ProductPeriode, offer.declares)?.volume;
  const inTotal = findMaximumInTotaal(product, offer.declares)?.volume;
  if (inPeriode !== undefined)
    return [{ prestatie: withVolume(inPeriode + 1, prestatie, offer), fault: level3('TR321', '9321') }];
  if (inTotal !== undefined)
    return [{ prestatie: withVolume(inTotal + 1, prestatie, offer), fault: level3('TR322', '9322') }];
  if (product.Budget === undefined) return [];
  const volume = Math.floor(product.Budget / offer.tarief.Bedrag) + 1;
  return [{ prestatie: withVolume(volume, prestatie, offer), fault: level3('TR369', '9369') }];
}

function withVolume(GeleverdVolume: number, prestatie: Prestatie, { tarief }: Order['offer']): Prestatie {
  const Bedrag = findBedrag({ GeleverdVolume, Eenheid: prestatie.Eenheid }, tarief) ?? 0;
  return { ...prestatie, GeleverdVolume, IngediendBedrag: { Bedrag, DebetCredit: 'D' } };
}

/** TR314. */
function usedReference(orders: readonly Order[], prestatie: Prestatie): Wrong[] {
  const used = orders.flatMap(({ lines }) => lines).find(({ state }) => state === 'granted');
  if (used === undefined) return [];
  const { ReferentieNummer } = used.prestatie.ProductReferentie;
  return [
    { prestatie: { ...prestatie, ProductReferentie: { ReferentieNummer } }, fault: level3('TR314', '8021') },
  ];
}

/** TR323: the line that it takes back was never there. */
function creditOfNothing(prestatie: Prestatie): Wrong {
  const { ReferentieNummer } = prestatie.ProductReferentie;
  const { Bedrag } = prestatie.IngediendBedrag;
  return {
    prestatie: {
      ...prestatie,
      ProductReferentie: { ReferentieNummer, VorigReferentieNummer: `X${ReferentieNummer}`.slice(0, 20) },
      IngediendBedrag: { Bedrag, DebetCredit: 'C' },
    },
    fault: level3('TR323', '8017'),
  };
}
