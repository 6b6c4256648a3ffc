import { cdt } from '../basisschema.ts';
import { Client } from '../berichten/jw301.ts';
import { regelBij } from '../rule.ts';

export const persoonRegels = [
  regelBij('CS050', [cdt.VolledigeNaam], ({ Partnernaam, NaamGebruik }, meld) => {
    const allowed = Partnernaam === undefined ? ['1', '6'] : ['1', '2', '3', '4'];
    if (!allowed.includes(NaamGebruik))
      meld('/NaamGebruik', 'Het naamgebruik past niet bij de namen die er staan.');
  }),
  regelBij('CS318', [Client], ({ Naam }, meld) => {
    if (Naam.NaamGebruik === '6')
      meld('/Naam', 'Een cliënt is een natuurlijk persoon; naamgebruik 6 mag niet.');
  }),
  regelBij('CD007', [cdt.Communicatie], ({ Vorm, Taal }, meld) => {
    if ((Vorm === '1') !== (Taal !== undefined))
      meld('/Taal', 'De taal staat er precies dan als een tolk (1) nodig is.');
  }),
];
