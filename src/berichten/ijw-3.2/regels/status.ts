import { ldt } from '../basisschema.ts';
import { ToegewezenProduct } from '../berichten/jw301.ts';
import { regelBij } from '../rule.ts';

export const statusRegels = [
  regelBij('CS058', [ldt.StatusAanlevering], (status, meld) => {
    if (status === '2' || status === '9')
      meld('', 'De status mag alleen 1 (eerste) of 3 (verwijderen) zijn.');
  }),
  regelBij('CS336', [ToegewezenProduct], ({ RedenWijziging }, meld) => {
    if (RedenWijziging === '01')
      meld('/RedenWijziging', 'Reden 01 is vervallen en mag niet meer worden gebruikt.');
  }),
  // Without Einddatum the published transformation lets reason 13 pass; the rule itself does not.
  regelBij('CS335', [ToegewezenProduct], ({ RedenWijziging, Ingangsdatum, Einddatum }, meld) => {
    if (RedenWijziging === '13' && Einddatum !== Ingangsdatum) {
      meld('/RedenWijziging', 'Een verwijderde toewijzing eindigt op haar ingangsdatum.');
    }
  }),
];
