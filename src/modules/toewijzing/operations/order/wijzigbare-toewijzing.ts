import { mogelijkFor } from '../../rules/order/wijzigbaar.ts';
import { WijzigbareToewijzing } from '../../schema/wijziging.ts';
import type { FoundWijzigbaar } from '../../store/order/wijzigbaar.ts';

/** The order as people read it, with what may be done with it on this day by who reads. */
export function wijzigbareToewijzing(of: FoundWijzigbaar, today: string): WijzigbareToewijzing {
  return WijzigbareToewijzing.parse({
    ...of,
    toewijzingnummer: of.nummer,
    mogelijk: of.magWijzigen ? mogelijkFor(of, today) : [],
  });
}
