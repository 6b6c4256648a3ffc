import { compareDates } from '../../schema/datum.ts';
import { cdt } from '../basisschema.ts';
import { ToegewezenProduct } from '../berichten/jw301.ts';
import { StopProduct } from '../berichten/jw307.ts';
import { type Meld, regelBij } from '../rule.ts';

/** The same day may be both first and last. */
function testOrder(begin: string | undefined, einde: string | undefined, meld: Meld): void {
  if (begin === undefined || einde === undefined || compareDates(einde, begin) >= 0) return;
  meld('/Einddatum', 'De einddatum ligt voor de begindatum.');
}

export const periodeRegels = [
  regelBij('CS003', [cdt.OpenPeriode], ({ Begindatum, Einddatum }, meld) =>
    testOrder(Begindatum, Einddatum, meld),
  ),
  regelBij('CS003', [ToegewezenProduct], ({ Ingangsdatum, Einddatum }, meld) =>
    testOrder(Ingangsdatum, Einddatum, meld),
  ),
  regelBij('TR018', [StopProduct], ({ Begindatum, Einddatum }, meld) =>
    testOrder(Begindatum, Einddatum, meld),
  ),
];
