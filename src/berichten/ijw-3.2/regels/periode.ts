import { compareDates } from '../../schema/datum.ts';
import { cdt } from '../basisschema.ts';
import { ToegewezenProduct } from '../berichten/jw301.ts';
import { StopProduct } from '../berichten/jw307.ts';
import { AangevraagdProduct } from '../berichten/jw315.ts';
import { NieuwProduct, TeWijzigenProduct } from '../berichten/jw317.ts';
import { regelBij } from '../rule.ts';

/** The same day may be both first and last; what is not there is not out of order. */
function isBackward(begin: string | undefined, einde: string | undefined): boolean {
  return begin !== undefined && einde !== undefined && compareDates(einde, begin) < 0;
}

const tekst = 'De einddatum ligt voor de begindatum.';

export const periodeRegels = [
  regelBij('CS003', [cdt.OpenPeriode], ({ Begindatum, Einddatum }, meld) => {
    if (isBackward(Begindatum, Einddatum)) meld('/Einddatum', tekst);
  }),
  regelBij('CS003', [ToegewezenProduct], ({ Ingangsdatum, Einddatum }, meld) => {
    if (isBackward(Ingangsdatum, Einddatum)) meld('/Einddatum', tekst);
  }),
  regelBij('CS003', [AangevraagdProduct], ({ ToewijzingIngangsdatum, ToewijzingEinddatum }, meld) => {
    if (isBackward(ToewijzingIngangsdatum, ToewijzingEinddatum)) meld('/ToewijzingEinddatum', tekst);
  }),
  regelBij('CS003', [NieuwProduct, TeWijzigenProduct], ({ GewensteIngangsdatum, Einddatum }, meld) => {
    if (isBackward(GewensteIngangsdatum, Einddatum)) meld('/Einddatum', tekst);
  }),
  regelBij('TR018', [StopProduct], ({ Begindatum, Einddatum }, meld) => {
    if (isBackward(Begindatum, Einddatum)) meld('/Einddatum', tekst);
  }),
];
