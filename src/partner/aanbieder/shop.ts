import type { Jw305, Jw307 } from '#berichten/index.ts';
import type { Desk } from '../play/desk.ts';
import { type Draws, stream } from '../play/draws.ts';
import type { Books, Order } from './books.ts';

/** What everything an aanbieder does works with. */
export interface Shop {
  readonly desk: Desk;
  readonly books: Books;
}

export type StartProduct = Jw305['Client']['StartProducten']['StartProduct'][number];
export type StopProduct = Jw307['Client']['StopProducten']['StopProduct'][number];

/** Chance about one order, by its place among those of its client: its number depends on what others got. */
export function drawsAbout({ desk }: Shop, { person, place }: Order): Draws {
  return desk.draws(stream.order, Number(person.Bsn), place);
}

/** What a start and a stop both say about their order (IV075: the product as it was ordered). */
export function namedOrder({ product }: Order): Pick<StartProduct, 'ToewijzingNummer' | 'Product'> {
  const { ToewijzingNummer, Product } = product;
  return Product === undefined ? { ToewijzingNummer } : { ToewijzingNummer, Product };
}

export function makeJw305({ desk }: Shop, order: Order, ...starts: StartProduct[]): Jw305 {
  return {
    soort: 'JW305',
    Header: { BerichtCode: '438', ...desk.head(order.agb, order.gemeente) },
    Client: { ...order.person, StartProducten: { StartProduct: starts } },
  };
}

export function makeJw307({ desk }: Shop, order: Order, stop: StopProduct): Jw307 {
  return {
    soort: 'JW307',
    Header: { BerichtCode: '440', ...desk.head(order.agb, order.gemeente) },
    Client: { ...order.person, StopProducten: { StopProduct: [stop] } },
  };
}
