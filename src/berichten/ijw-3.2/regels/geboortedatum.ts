import { compareDates, yearsBefore } from '../../schema/datum.ts';
import { cdt } from '../basisschema.ts';
import { regelBij } from '../rule.ts';

const ONBEKEND = '1900-01-01';
const VORM = { '1': /-01$/, '2': /-01-01$/, '3': /^1900-01-01$/ };

export const geboortedatumRegels = [
  regelBij('TR002', [cdt.Geboortedatum], ({ Datum, DatumGebruik }, meld, { Header }) => {
    if (DatumGebruik === '3' && Datum === ONBEKEND) return;
    const oldest = yearsBefore(Header.BerichtIdentificatie.Dagtekening, 120);
    if (compareDates(Datum, oldest) < 0)
      meld('/Datum', 'De geboortedatum ligt meer dan 120 jaar voor de dagtekening.');
  }),
  regelBij('TR134', [cdt.Geboortedatum], ({ Datum }, meld, { Header }) => {
    if (compareDates(Datum, Header.BerichtIdentificatie.Dagtekening) > 0) {
      meld('/Datum', 'De geboortedatum ligt na de dagtekening van het bericht.');
    }
  }),
  regelBij('CS139', [cdt.Geboortedatum], ({ Datum, DatumGebruik }, meld) => {
    if (DatumGebruik === undefined || VORM[DatumGebruik].test(Datum)) return;
    meld('/DatumGebruik', 'Het onbekende deel van de geboortedatum is niet met 01 (of 1900-01-01) gevuld.');
  }),
];
