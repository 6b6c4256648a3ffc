import type { Jw315, Jw317 } from '#berichten/index.ts';
import { addDays } from '#berichten/rekenen/kalender.ts';
import { isGestapeld } from '#berichten/rekenen/stapeling.ts';
import type { Person } from '../play/client.ts';
import type { ToegewezenProduct } from '../play/offer.ts';
import { later } from '../play/working-days.ts';
import { decidedOn, openOrder, sendToewijzingen } from './assign.ts';
import { type Asked, actualOf, clientKey, type Order } from './books.ts';
import type { Office } from './office.ts';

type Verzoek = Jw317['Client']['Verzoek'];
type TeWijzigenProduct = NonNullable<Verzoek['TeWijzigenProducten']>['TeWijzigenProduct'][number];
type What = Omit<ToegewezenProduct, 'ToewijzingNummer' | 'Toewijzingsdatum' | 'Toewijzingstijd'>;
/** WJ759: stacking (6), or the days of it went by (7). */
type Reason = '6' | '7';

/** Gives what a JW315 asks, or says why not. */
export function honourRequest(office: Office, { bericht, reference }: Asked): Reason | undefined {
  const { Header, Client } = bericht as Jw315;
  const asked = Client.AangevraagdeProducten.AangevraagdProduct.find(
    (one) => one.ReferentieAanbieder === reference,
  );
  if (asked === undefined) return '7';
  const {
    ToewijzingIngangsdatum: Ingangsdatum,
    ToewijzingEinddatum: Einddatum,
    Product,
    Omvang,
    Budget,
  } = asked;
  const what: What = { Ingangsdatum, ...given({ Product, Einddatum, Omvang, Budget }) };
  const party = { gemeente: Header.Ontvanger, agb: Header.Afzender, person: personOf(Client) };
  if (
    actualOf(office.books, keyFor(party), office.desk.today).some(({ product }) => isGestapeld(product, what))
  )
    return '6';
  const fresh = openOrder(office, party, what);
  sendToewijzingen(office, [fresh], { of: reference, isChange: false });
  return undefined;
}

/** IV093: gives all that a JW317 asks, or nothing of it. */
export function honourChange(office: Office, { bericht, reference }: Asked): Reason | undefined {
  const { Header, Client } = bericht as Jw317;
  const { TeWijzigenProducten, NieuweProducten } = Client.Verzoek;
  const { today } = office.desk;
  const { Ontvanger: gemeente, Afzender: agb } = Header;
  const orders = actualOf(office.books, clientKey(gemeente, agb, Client.Bsn), today);
  const changes = (TeWijzigenProducten?.TeWijzigenProduct ?? []).map((change) =>
    applyChange(orders, change, today),
  );
  const news = (NieuweProducten?.NieuwProduct ?? []).map(
    ({ GewensteIngangsdatum, ...product }): What => ({
      ...product,
      Ingangsdatum: later(GewensteIngangsdatum, today),
    }),
  );
  const applied = changes.flatMap((one) => one ?? []);
  const fresh = [...applied.flatMap(({ next }) => next ?? []), ...news];
  if (applied.length < changes.length || fresh.some(hasPassed)) return '7';
  const touched = new Map(applied.map(({ order, product }) => [order, product]));
  if (isStacked([...orders.map((order) => touched.get(order) ?? order.product), ...fresh])) return '6';
  const person = orders[0]?.person;
  if (person === undefined) return '7';
  for (const [order, product] of touched) order.product = product;
  const opened = fresh.map((what) => openOrder(office, { gemeente, agb, person }, what));
  sendToewijzingen(office, [...touched.keys(), ...opened], { of: reference, isChange: true });
  return undefined;
}

interface Applied {
  readonly order: Order;
  readonly product: ToegewezenProduct;
  /** More or less a week or a month is another toewijzing behind this one. */
  readonly next?: What;
}

/** Undefined when what is asked lies behind us, or asks for what is not there. */
function applyChange(
  orders: readonly Order[],
  change: TeWijzigenProduct,
  today: string,
): Applied | undefined {
  const order = orders.find(({ product }) => product.ToewijzingNummer === change.ToewijzingNummer);
  if (order === undefined) return undefined;
  const { Einddatum: _last, Omvang: _much, Budget: _money, ...rest } = order.product;
  const changed = { ...rest, RedenWijziging: '12' as const, ...decidedOn(today) };
  if (keepsNumber(order.product, change)) {
    if (change.Einddatum !== undefined && change.Einddatum < today) return undefined;
    return { order, product: { ...changed, ...given(change) } };
  }
  const Ingangsdatum = later(change.GewensteIngangsdatum, addDays(today, 1));
  const { Product, Einddatum } = order.product;
  if (Einddatum !== undefined && Ingangsdatum > Einddatum) return undefined;
  const until = { ...order.product, ...changed, Einddatum: addDays(Ingangsdatum, -1) };
  return { order, product: until, next: { Ingangsdatum, ...given({ Product, ...change }) } };
}

/** Another last day, budget or volume in total is a change; another volume a week or a month is another toewijzing (OP257). */
function keepsNumber({ Omvang: had }: ToegewezenProduct, { Omvang: asked }: TeWijzigenProduct): boolean {
  if (had === undefined || asked === undefined || asked.Frequentie === '6') return true;
  return had.Volume === asked.Volume && had.Eenheid === asked.Eenheid && had.Frequentie === asked.Frequentie;
}

const hasPassed = ({ Ingangsdatum, Einddatum }: What) => Einddatum !== undefined && Einddatum < Ingangsdatum;

function isStacked(
  products: readonly Pick<What, 'Product' | 'Ingangsdatum' | 'Einddatum' | 'RedenWijziging'>[],
) {
  return products.some((one, at) => products.slice(at + 1).some((other) => isGestapeld(one, other)));
}

/** Only what is there; an element without content is no element. */
function given({
  Product,
  Einddatum,
  Omvang,
  Budget,
}: { [F in 'Product' | 'Einddatum' | 'Omvang' | 'Budget']?: What[F] | undefined }) {
  return {
    ...(Product === undefined ? {} : { Product }),
    ...(Einddatum === undefined ? {} : { Einddatum }),
    ...(Omvang === undefined ? {} : { Omvang }),
    ...(Budget === undefined ? {} : { Budget }),
  };
}

function personOf({ Bsn, Geboortedatum, Geslacht, Naam }: Jw315['Client']): Person {
  return { Bsn, Geboortedatum, Geslacht, Naam };
}

const keyFor = ({ gemeente, agb, person }: { gemeente: string; agb: string; person: Person }) =>
  clientKey(gemeente, agb, person.Bsn);
