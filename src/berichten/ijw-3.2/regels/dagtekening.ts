import { compareDates } from '../../schema/datum.ts';
import { cdt } from '../basisschema.ts';
import { ToegewezenProduct } from '../berichten/jw301.ts';
import { StartProduct } from '../berichten/jw305.ts';
import { StopProduct } from '../berichten/jw307.ts';
import { NieuwProduct } from '../berichten/jw317.ts';
import type { MetKop } from '../kop.ts';
import { regelBij } from '../rule.ts';

function isLater(datum: string, { Header }: MetKop): boolean {
  return compareDates(datum, Header.BerichtIdentificatie.Dagtekening) > 0;
}

/** TR134 and TR137: nobody reports in a message what has not happened on its date. */
export const dagtekeningRegels = [
  regelBij('TR134', [ToegewezenProduct], ({ Toewijzingsdatum }, meld, bericht) => {
    if (isLater(Toewijzingsdatum, bericht)) {
      meld('/Toewijzingsdatum', 'De toewijzingsdatum ligt na de dagtekening van het bericht.');
    }
  }),
  regelBij('TR134', [StartProduct], ({ Begindatum }, meld, bericht) => {
    if (isLater(Begindatum, bericht))
      meld('/Begindatum', 'De begindatum ligt na de dagtekening van het bericht.');
  }),
  regelBij('TR134', [StopProduct], ({ Einddatum }, meld, bericht) => {
    if (isLater(Einddatum, bericht))
      meld('/Einddatum', 'De einddatum ligt na de dagtekening van het bericht.');
  }),
  regelBij('TR134', [cdt.GeslotenPeriode], ({ Begindatum }, meld, bericht) => {
    if (isLater(Begindatum, bericht))
      meld('/Begindatum', 'De begindatum ligt na de dagtekening van het bericht.');
  }),
  // Whoever declares a period declares it on its last day at the earliest.
  regelBij('TR137', [cdt.GeslotenPeriode], ({ Begindatum, Einddatum }, meld, bericht) => {
    if (compareDates(Einddatum, Begindatum) < 0) meld('/Einddatum', 'De einddatum ligt voor de begindatum.');
    else if (isLater(Einddatum, bericht))
      meld('/Einddatum', 'De einddatum ligt na de dagtekening van het bericht.');
  }),
  regelBij('TR380', [NieuwProduct], ({ GewensteIngangsdatum }, meld, bericht) => {
    if (!isLater(GewensteIngangsdatum, bericht)) {
      meld('/GewensteIngangsdatum', 'Een nieuw product kan pas na de dagtekening ingaan.');
    }
  }),
];
