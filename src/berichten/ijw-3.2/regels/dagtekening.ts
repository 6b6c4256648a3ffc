import { compareDates } from '../../schema/datum.ts';
import { ToegewezenProduct } from '../berichten/jw301.ts';
import { StartProduct } from '../berichten/jw305.ts';
import { StopProduct } from '../berichten/jw307.ts';
import type { MetKop } from '../kop.ts';
import { regelBij } from '../rule.ts';

function isLater(datum: string, { Header }: MetKop): boolean {
  return compareDates(datum, Header.BerichtIdentificatie.Dagtekening) > 0;
}

/** TR134: nobody reports in a message what has not happened on its date. */
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
];
