import type { Jw301, Jw323 } from '#berichten/index.ts';
import { type Client, makeClients, type Person } from '../play/client.ts';
import type { Fault } from '../play/expected.ts';
import { type Offer, offerFor, type ToegewezenProduct } from '../play/offer.ts';
import type { Settings } from '../play/options.ts';

export type Prestatie = Jw323['Declaratie']['Clienten']['Client'][number]['Prestaties']['Prestatie'][number];

/** Help that began, until it stops. */
export interface Delivery {
  readonly begin: string;
  einde?: string;
  /** A stop is on its way. */
  isStopping: boolean;
}

/** A prestatie that was declared and not refused. */
export interface Line {
  readonly prestatie: Prestatie;
  readonly isCorrection: boolean;
  state: 'sent' | 'granted' | 'refused' | 'credited';
  hasToChange: boolean;
}

/** A prestatie on its way into a declaratie: with its line in the books, or with what has to be said against it. */
export interface Entry {
  readonly bsn: string;
  readonly prestatie: Prestatie;
  readonly line?: Line;
  readonly fault?: Fault;
}

/** A toewijzing as the aanbieder knows it. */
export interface Order {
  readonly nummer: number;
  readonly gemeente: string;
  readonly agb: string;
  readonly person: Person;
  /** How many orders of this client with this aanbieder came before it. */
  readonly place: number;
  readonly offer: Offer;
  /** It came of a JW317, so help goes on without a wait. */
  readonly isFollowUp: boolean;
  readonly deliveries: Delivery[];
  readonly lines: Line[];
  product: ToegewezenProduct;
  /** Counts the plans for its end; only the last one is carried out. */
  version: number;
}

/** A verzoek that was sent. */
export interface Asked {
  readonly key: string;
  readonly isChange: boolean;
  readonly sentOn: string;
  due: string;
  state: 'open' | 'looked-into' | 'honoured' | 'refused';
}

export interface Books {
  readonly clients: readonly Client[];
  /** By gemeente and nummer. */
  readonly orders: Map<string, Order>;
  /** Orders of one client with one aanbieder, by `clientKey`. */
  readonly byClient: Map<string, Order[]>;
  /** By AGB code and ReferentieAanbieder. */
  readonly asked: Map<string, Asked>;
  /** Verzoeken of each client that wait for their answer, by `clientKey`. */
  readonly open: Map<string, number>;
  /** The numbers of declaraties that were sent, by AGB code. */
  readonly declaraties: Map<string, string[]>;
  /** References of verzoeken that were sent, by AGB code. */
  readonly references: Map<string, string[]>;
}

export function openBooks(settings: Settings): Books {
  return {
    clients: makeClients(settings),
    orders: new Map(),
    byClient: new Map(),
    asked: new Map(),
    open: new Map(),
    declaraties: new Map(),
    references: new Map(),
  };
}

export const clientKey = (gemeente: string, agb: string, bsn: string) => `${gemeente} ${agb} ${bsn}`;
export const orderKey = (gemeente: string, nummer: number) => `${gemeente} ${nummer}`;
export const askedKey = (agb: string, reference: string) => `${agb} ${reference}`;

export function addTo<T>(lists: Map<string, T[]>, key: string, one: T): void {
  const there = lists.get(key);
  if (there) there.push(one);
  else lists.set(key, [one]);
}

/** Ends on its first day with reason 13: it never was (CS335). */
export const isRemoved = ({ product }: Pick<Order, 'product'>) => product.RedenWijziging === '13';

/** Runs now or later, so a JW317 has to name it (TR349). */
export const isActual = (order: Pick<Order, 'product'>, day: string) =>
  !isRemoved(order) && (order.product.Einddatum === undefined || order.product.Einddatum >= day);

/** The delivery that goes on; undefined when none does. */
export const runningOf = ({ deliveries }: Order) => deliveries.find(({ einde }) => einde === undefined);

/** Puts an order that is new in the books. */
export function addOrder(
  books: Books,
  { Header, Client }: Jw301,
  product: ToegewezenProduct,
  isFollowUp: boolean,
): Order {
  const { Afzender: gemeente, Ontvanger: agb } = Header;
  const key = clientKey(gemeente, agb, Client.Bsn);
  const order: Order = {
    nummer: product.ToewijzingNummer,
    gemeente,
    agb,
    person: personOf(Client),
    place: books.byClient.get(key)?.length ?? 0,
    offer: offerFor(product),
    isFollowUp,
    deliveries: [],
    lines: [],
    product,
    version: 0,
  };
  books.orders.set(orderKey(gemeente, order.nummer), order);
  addTo(books.byClient, key, order);
  return order;
}

function personOf({ Bsn, Geboortedatum, Geslacht, Naam }: Jw301['Client']): Person {
  const { Geslachtsnaam, Voornamen } = Naam;
  const named = Voornamen === undefined ? { Geslachtsnaam } : { Geslachtsnaam, Voornamen };
  return { Bsn, Geboortedatum, Geslacht, Naam: named };
}
