import { cdt } from '../basisschema.ts';
import { Contact, Contactgegevens } from '../berichten/jw301.ts';
import { regelBij } from '../rule.ts';

const NEDERLANDSE_POSTCODE = /^[1-9][0-9]{3}[a-zA-Z]{2}$/;

export const adresRegels = [
  regelBij('CD005', [cdt.Adres], ({ Postcode, LandCode }, meld) => {
    if ((Postcode === undefined) !== (LandCode === undefined)) {
      meld('/LandCode', 'Postcode en land moeten allebei gevuld of allebei leeg zijn.');
    }
  }),
  regelBij('CD025', [cdt.Adres], ({ Huis, LandCode }, meld) => {
    if (LandCode === 'NL' && Huis === undefined)
      meld('/Huis', 'Een adres in Nederland moet een huisnummer hebben.');
  }),
  regelBij('CS089', [cdt.Adres], ({ Postcode, LandCode }, meld) => {
    if (LandCode !== 'NL' || Postcode === undefined || NEDERLANDSE_POSTCODE.test(Postcode)) return;
    meld('/Postcode', 'Een Nederlandse postcode bestaat uit vier cijfers en twee letters, zonder spatie.');
  }),
  regelBij('CD009', [Contact], ({ Soort, Periode }, meld) => {
    if (Periode !== undefined && Soort !== '04') {
      meld('/Periode', 'Alleen een tijdelijk verblijfadres (04) mag een periode hebben.');
    }
  }),
  regelBij('CD034', [Contact], ({ Soort, Adres }, meld) => {
    if ((Soort === '01' || Soort === '03') && Adres?.Postcode === undefined) {
      meld('/Adres/Postcode', 'Een BRP-adres of verblijfadres moet een postcode hebben.');
    }
  }),
  regelBij('TR006', [Contact], ({ Telefoon, Adres }, meld) => {
    if (Telefoon !== undefined || (Adres?.Huis !== undefined && Adres.Postcode !== undefined)) return;
    meld('', 'Een contact moet een telefoonnummer hebben, of een huisnummer met postcode.');
  }),
  regelBij('TR061', [Contactgegevens], ({ Contact: contacten }, meld) => {
    if (contacten.every(({ Soort }) => Soort === '04')) {
      meld('', 'Minstens één contact moet een BRP-, correspondentie- of verblijfadres zijn.');
    }
  }),
];
