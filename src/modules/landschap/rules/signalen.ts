import type { Telling } from '../schema.ts';
import { Cells, type Whole } from './cells.ts';
import { ALL } from './stand.ts';

export type SignaalCount = {
  readonly geteldOp: string;
  readonly gemeente: string;
  readonly soorten: readonly string[];
  readonly gezinnen: number;
};

const NONE = 'geen signaal';
const shown = ({ waarde, mark }: Whole): Telling => ({ waarde: mark === 'getal' ? waarde : null, mark });

/**
 * Families by signal, protected as one whole (decision 0007): the region and each gemeente its total, those without a signal,
 * and each kind. A family with two signals counts under both and once in the total.
 */
export function countSignalen(gemeenten: readonly string[], rows: readonly SignaalCount[]) {
  const cells = new Cells(gemeenten);
  for (const { gemeente, soorten, gezinnen } of rows)
    if (gemeenten.includes(gemeente))
      cells.add(gemeente, gezinnen, [ALL, ...(soorten.length === 0 ? [NONE] : soorten)]);
  const found = cells.protect();
  return (area: string) => ({
    gezinnen: shown(found(area, ALL)),
    zonder: shown(found(area, NONE)),
    of: (soort: string) => shown(found(area, soort)),
  });
}
