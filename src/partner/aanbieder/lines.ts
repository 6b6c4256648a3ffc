import { findBedrag, findProductTarief } from '#berichten/rekenen/bedrag.ts';
import type { Periode } from '#berichten/rekenen/kalender.ts';
import { findMaximumInPeriode, findMaximumInTotaal } from '#berichten/rekenen/maximum.ts';
import { findProductPeriode, productPeriodesOf } from '#berichten/rekenen/productperiode.ts';
import type { Draws } from '../play/draws.ts';
import { type Entry, isRemoved, type Line, type Order, type Prestatie } from './books.ts';

/** New lines for every productperiode up to a day in which help was given and of which nothing is declared (OP354). */
export function newLines(order: Order, until: string, number: () => string, draws: Draws): Entry[] {
  if (isRemoved(order) || order.deliveries.length === 0) return [];
  const periodes = productPeriodesOf(order.product, until).filter((one) => one.Einddatum <= until);
  return periodes.flatMap((periode) => {
    if (!isDelivered(order, periode) || isDeclared(order, periode)) return [];
    const share = draws.number(`share ${periode.Begindatum}`);
    const volume = volumeFor(order, periode, share);
    return volume > 0 ? [enter(order, makePrestatie(order, periode, volume, number()), false)] : [];
  });
}

/** IV086, IV091 and OP366: what was granted and is wrong is credited whole, and declared anew beside it. */
export function correctLines(order: Order, number: () => string): Entry[] {
  return order.lines
    .filter((line) => line.hasToChange && line.state === 'granted')
    .flatMap((line) => {
      line.hasToChange = false;
      line.state = 'credited';
      const credit: Entry = { bsn: order.person.Bsn, prestatie: makeCredit(line.prestatie, number()) };
      const periode = findProductPeriode(order.product, line.prestatie.ProductPeriode.Begindatum);
      const room = periode === undefined ? 0 : roomIn(order, periode);
      const volume = Math.min(room, Math.ceil(line.prestatie.GeleverdVolume * 0.9));
      if (periode === undefined || volume <= 0) return [credit];
      return [credit, enter(order, makePrestatie(order, periode, volume, number()), true)];
    });
}

/** At once in the books, because the next one of the same declaratie has to fit beside it. */
function enter({ person, lines }: Order, prestatie: Prestatie, isCorrection: boolean): Entry {
  const line: Line = { prestatie, isCorrection, state: 'sent', hasToChange: false };
  lines.push(line);
  return { bsn: person.Bsn, prestatie, line };
}

const isDelivered = ({ deliveries }: Order, { Begindatum, Einddatum }: Periode) =>
  deliveries.some(({ begin, einde }) => begin <= Einddatum && (einde === undefined || einde >= Begindatum));

/** One that was refused against all expectation would be refused again. */
const isDeclared = ({ lines }: Order, { Begindatum }: Periode) =>
  lines.some(({ prestatie }) => prestatie.ProductPeriode.Begindatum.slice(0, 7) === Begindatum.slice(0, 7));

const counted = ({ lines }: Order) =>
  lines.filter(({ state }) => state === 'sent' || state === 'granted').map(({ prestatie }) => prestatie);

/** What may still be declared in a productperiode: TR321, TR322 and TR369. */
function roomIn(order: Order, periode: Periode): number {
  const { product, offer } = order;
  const lines = counted(order);
  const volume = lines.reduce((sum, { GeleverdVolume }) => sum + GeleverdVolume, 0);
  if (product.Budget !== undefined) {
    const spent = lines.reduce((sum, { IngediendBedrag }) => sum + IngediendBedrag.Bedrag, 0);
    return Math.floor((product.Budget - spent) / offer.tarief.Bedrag);
  }
  const inPeriode = findMaximumInPeriode(product, periode, offer.declares)?.volume;
  const inTotal = findMaximumInTotaal(product, offer.declares)?.volume;
  return Math.min(inPeriode ?? Number.MAX_SAFE_INTEGER, (inTotal ?? Number.MAX_SAFE_INTEGER) - volume);
}

/** Of a volume by the month most is used; of what is for the whole time, a part. */
function volumeFor(order: Order, periode: Periode, share: number): number {
  const { product, offer } = order;
  const room = roomIn(order, periode);
  const inPeriode = findMaximumInPeriode(product, periode, offer.declares)?.volume;
  if (inPeriode !== undefined) return Math.min(room, Math.ceil(inPeriode * (0.5 + share / 2)));
  const whole =
    product.Budget === undefined
      ? (findMaximumInTotaal(product, offer.declares)?.volume ?? 0)
      : product.Budget / offer.tarief.Bedrag;
  return Math.min(room, Math.ceil(whole * (0.05 + share / 5)));
}

/** The amount is volume times price (TR346, IV081); of euros it is the volume (CS339). */
function makePrestatie(order: Order, ProductPeriode: Periode, volume: number, reference: string): Prestatie {
  const { product, offer } = order;
  const measured = { GeleverdVolume: volume, Eenheid: offer.declares };
  const ProductTarief = findProductTarief(offer.declares, offer.tarief);
  return {
    ProductReferentie: { ReferentieNummer: reference },
    ToewijzingNummer: product.ToewijzingNummer,
    ProductCategorie: offer.categorie,
    ProductCode: offer.code,
    ProductPeriode,
    ...measured,
    ...(ProductTarief === undefined ? {} : { ProductTarief }),
    IngediendBedrag: { Bedrag: findBedrag(measured, offer.tarief) ?? 0, DebetCredit: 'D' },
  };
}

function makeCredit(debet: Prestatie, reference: string): Prestatie {
  const { ReferentieNummer } = debet.ProductReferentie;
  return {
    ...debet,
    ProductReferentie: { ReferentieNummer: reference, VorigReferentieNummer: ReferentieNummer },
    IngediendBedrag: { Bedrag: debet.IngediendBedrag.Bedrag, DebetCredit: 'C' },
  };
}
