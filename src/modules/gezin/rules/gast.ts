import type { Gast } from '../schema/gast.ts';

type Facts = Pick<Gast, 'van' | 'tot' | 'geopendOp' | 'ingetrokkenOp' | 'isWachtend'>;

/** How a link stands on a day, from its facts alone. */
export function statusOfGast(one: Facts, day: string): Gast['status'] {
  if (one.ingetrokkenOp !== null) return 'ingetrokken';
  if (one.tot < day) return 'verlopen';
  if (one.isWachtend) return 'wacht-op-instemming';
  return one.geopendOp === null ? 'ongeopend' : 'geopend';
}
