import type { Levering } from '../../schema/levering.ts';
import type { Order } from './stand.ts';

/** A delivery that runs, unless it says otherwise. */
export const aLevering = (changes: Partial<Levering> = {}): Levering => ({
  begindatum: '2026-03-02',
  einddatum: null,
  reden: null,
  pauzeOp: null,
  productcategorie: '45',
  productcode: '45A01',
  ...changes,
});

/** An order of half a year on which nothing was told, unless it says otherwise. */
export const aToldOrder = (changes: Partial<Order> = {}): Order => ({
  productcategorie: '45',
  productcode: '45A01',
  ingangsdatum: '2026-03-02',
  einddatum: '2026-08-31',
  toewijzingsdatum: '2026-02-20',
  isIngetrokken: false,
  leveringen: [],
  ...changes,
});
