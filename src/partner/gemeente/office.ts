import type { Desk } from '../play/desk.ts';
import type { Books } from './books.ts';

/** What everything a gemeente does works with. */
export interface Office {
  readonly desk: Desk;
  readonly books: Books;
}
