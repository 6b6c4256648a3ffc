import {
  judgeLevering,
  type Levering,
  type Leveringsbevinding,
  makeLevering,
  type Verslagperiode,
} from '#berichten/cbs-jeugd/index.ts';
import type { FeitRow } from '../schema.ts';
import { toFeiten } from './to-feiten.ts';

export type Beleidsinformatie = {
  readonly levering: Levering;
  /** All but the time of delivery, which is told by the period itself. */
  readonly bevindingen: readonly Leveringsbevinding[];
};

/**
 * The levering over a period out of what one supplier registered, and what has to be looked at first.
 * @param rows in the order in which help began, of everyone of whom something lies in the period.
 * @param today ISO date on which it is judged.
 */
export function makeBeleidsinformatie(
  rows: readonly FeitRow[],
  periode: Verslagperiode,
  { hasMaatregelen, today }: { readonly hasMaatregelen: boolean; readonly today: string },
): Beleidsinformatie {
  const { feiten, bevindingen } = toFeiten(rows, periode, hasMaatregelen);
  const levering = makeLevering(feiten, periode);
  const judged = judgeLevering(levering, today).filter(({ code }) => code !== 'termijn');
  return { levering, bevindingen: [...bevindingen, ...judged] };
}
