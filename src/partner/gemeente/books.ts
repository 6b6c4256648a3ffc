import type { Jw301, Jw315, Jw317, Jw323 } from '#berichten/index.ts';
import { type Client, makeClients, type Person } from '../play/client.ts';
import type { ToegewezenProduct } from '../play/offer.ts';
import type { Settings } from '../play/options.ts';

export type Prestatie = Jw323['Declaratie']['Clienten']['Client'][number]['Prestaties']['Prestatie'][number];

/** From a start to its stop, as it was told. */
export interface Delivery {
  readonly begin: string;
  einde?: string;
  reden?: string;
}

/** A prestatie that was granted. */
export interface Granted {
  readonly prestatie: Prestatie;
  isCredited: boolean;
}

/** A toewijzing that was given. */
export interface Order {
  readonly gemeente: string;
  readonly agb: string;
  readonly person: Person;
  product: ToegewezenProduct;
  deliveries: Delivery[];
  readonly granted: Granted[];
}

/** A verzoek that came in. */
export interface Asked {
  readonly bericht: Jw315 | Jw317;
  readonly reference: string;
  state: 'open' | 'honoured' | 'refused';
}

export interface Books {
  readonly clients: readonly Client[];
  /** By gemeente and BSN. */
  readonly persons: Map<string, Person>;
  /** By gemeente and nummer. */
  readonly orders: Map<string, Order>;
  /** Orders of one client with one aanbieder, by `clientKey`. */
  readonly byClient: Map<string, Order[]>;
  /** By AGB code and ReferentieAanbieder. */
  readonly asked: Map<string, Asked>;
  /** Verzoeken that wait for their answer, by `clientKey`. */
  readonly open: Map<string, number>;
  /** References that got their last answer, by gemeente and AGB code. */
  readonly honoured: Map<string, string[]>;
  readonly refused: Map<string, string[]>;
  /** Granted prestaties by AGB code and ReferentieNummer. */
  readonly lines: Map<string, Granted>;
  readonly declaraties: Set<string>;
  /** First day of the last DeclaratiePeriode, by gemeente and AGB code. */
  readonly lastMonth: Map<string, string>;
  /** Last number that was given, by gemeente (TR332). */
  readonly numbers: Map<string, number>;
}

export function openBooks(settings: Settings): Books {
  return {
    clients: makeClients(settings),
    persons: new Map(),
    orders: new Map(),
    byClient: new Map(),
    asked: new Map(),
    open: new Map(),
    honoured: new Map(),
    refused: new Map(),
    lines: new Map(),
    declaraties: new Set(),
    lastMonth: new Map(),
    numbers: new Map(),
  };
}

export const keyOf = (...parts: readonly (string | number)[]) => parts.join(' ');
export const clientKey = (gemeente: string, agb: string, bsn: string) => keyOf(gemeente, agb, bsn);

export function addTo<T>(lists: Map<string, T[]>, key: string, one: T): void {
  const there = lists.get(key);
  if (there) there.push(one);
  else lists.set(key, [one]);
}

/** Runs now or later, and was not removed (TR349). */
const isActual = ({ product }: Pick<Order, 'product'>, day: string) =>
  product.RedenWijziging !== '13' && (product.Einddatum === undefined || product.Einddatum >= day);

export const actualOf = (books: Books, key: string, day: string) =>
  (books.byClient.get(key) ?? []).filter((order) => isActual(order, day));

/** The next number; another game has others, and those of Stip itself begin at 700,000,001. */
export function nextNumber(books: Books, gemeente: string, seed: number): number {
  const next = (books.numbers.get(gemeente) ?? 100_000_000 + (seed % 500) * 1_000_000) + 1;
  books.numbers.set(gemeente, next);
  return next;
}

export function addOrder(books: Books, order: Order): void {
  const { gemeente, agb, person, product } = order;
  books.orders.set(keyOf(gemeente, product.ToewijzingNummer), order);
  books.persons.set(keyOf(gemeente, person.Bsn), person);
  addTo(books.byClient, clientKey(gemeente, agb, person.Bsn), order);
}

/** As a JW301 names a client, with an address that is nowhere. */
export function clientOf({ Naam, ...person }: Person): Omit<Jw301['Client'], 'ToegewezenProducten'> {
  const Adres = { Huis: { Huisnummer: 1 }, Postcode: '9999ZZ', LandCode: 'NL' as const };
  return {
    ...person,
    Naam: { ...Naam, NaamGebruik: '1' },
    Contactgegevens: { Contact: [{ Soort: '01', Adres }] },
  };
}
