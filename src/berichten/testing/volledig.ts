import type { Bericht, Berichtsoort } from '../index.ts';
import { aJw301, aJw305, aJw307, aProduct, aStart, aStop, type Product } from './made.ts';
import {
  aClient,
  aCredit,
  aDeclaratie,
  aJw325,
  aPrestatie,
  aRefused,
  aRefusedClient,
  retourCodes,
} from './made-declaratie.ts';
import { aRetour } from './made-retour.ts';
import {
  aJw315,
  aJw317,
  aJw319,
  aNieuwProduct,
  anAangevraagdProduct,
  aTeWijzigenProduct,
} from './made-verzoek.ts';

const adres = {
  Huis: { Huisnummer: 1, Huisletter: 'a', HuisnummerToevoeging: 'bis', AanduidingWoonadres: 'TO' as const },
  Postcode: '9999ZZ',
  Straatnaam: 'Voorbeeldstraat',
  Plaatsnaam: 'Voorbeeldstad',
  LandCode: 'NL' as const,
};
const telefoon = {
  Telefoon01: { Telefoonnummer: '0600000000', Landnummer: '0031' },
  Telefoon02: { Telefoonnummer: '0600000001', Landnummer: '0031' },
};
const volledigeNaam = {
  Geslachtsnaam: { Achternaam: 'Voorbeeld', Voorvoegsel: 'van' },
  Partnernaam: { Achternaam: 'Ander', Voorvoegsel: 'der' },
  Voornamen: 'Noor',
  Voorletters: 'N',
  NaamGebruik: '1' as const,
};
const contact = {
  Adres: adres,
  Organisatie: 'Organisatie',
  Telefoon: telefoon,
  Emailadres: 'noor@example.org',
};
const tijdelijk = {
  ...contact,
  Soort: '04' as const,
  Periode: { Begindatum: '2026-01-01', Einddatum: '2026-02-01' },
};

const geboren = { Datum: '2012-05-01', DatumGebruik: '1' as const };
const verkorteNaam = {
  Geslachtsnaam: { Achternaam: 'Voorbeeld', Voorvoegsel: 'van' },
  Voornamen: 'Noor',
  Voorletters: 'N',
};

/** The category without code, and a budget where there is no omvang. */
function budgetOf<P extends { Product?: Product['Product']; Budget?: number; Omvang?: unknown }>(product: P) {
  const { Omvang: _, ...rest } = product;
  return { ...rest, Product: { Categorie: '46' as const }, Budget: 100 };
}

const jw301 = aJw301(
  {
    Geboortedatum: geboren,
    Naam: volledigeNaam,
    Communicatie: { Vorm: '1', Taal: 'Fries' },
    JuridischeStatus: '04',
    WettelijkeVertegenwoordiging: '06',
    Commentaar: 'tekst',
    Relaties: {
      Relatie: [
        {
          Nummer: '1',
          Volgorde: 1,
          Soort: '10',
          Geboortedatum: { Datum: '1985-01-01', DatumGebruik: '2' },
          Geslacht: '0',
          Naam: volledigeNaam,
          Contact: tijdelijk,
        },
      ],
    },
    Contactgegevens: { Contact: [{ ...contact, Soort: '01' }, tijdelijk] },
  },
  aProduct({ ReferentieAanbieder: 'R1', RedenWijziging: '04', Commentaar: 'tekst' }),
  budgetOf(aProduct({ ToewijzingNummer: 2 })),
);

const product = { Categorie: '45' as const, Code: '45A01' };
const jw305 = aJw305(aStart({ Product: product, ToewijzingIngangsdatum: '2026-04-01' }), aStart());
const jw307 = aJw307(aStop({ Product: product, ToewijzingIngangsdatum: '2026-01-01' }), aStop());
for (const { Client } of [jw305, jw307])
  Object.assign(Client, { Geboortedatum: geboren, Naam: verkorteNaam });

const jw315 = aJw315(
  { Geboortedatum: geboren, Naam: verkorteNaam, GezagsdragerBekend: '1', Commentaar: 'tekst' },
  anAangevraagdProduct({
    BeschikkingNummer: 1,
    BeschikkingIngangsdatum: '2026-04-01',
    Raamcontract: '1',
    Commentaar: 'tekst',
  }),
  budgetOf(anAangevraagdProduct({ ReferentieAanbieder: 'R2', Verwijzer: { Type: '02', Naam: 'Voorbeeld' } })),
);

const jw317 = aJw317({
  OngewijzigdeProducten: { OngewijzigdProduct: [{ ToewijzingNummer: 3 }] },
  TeWijzigenProducten: {
    TeWijzigenProduct: [
      aTeWijzigenProduct(),
      { ToewijzingNummer: 2, GewensteIngangsdatum: '2026-05-01', Einddatum: '2026-10-31', Budget: 100 },
    ],
  },
  NieuweProducten: { NieuwProduct: [aNieuwProduct(), budgetOf(aNieuwProduct())] },
});

const jw319 = aJw319({ RedenAfwijzingVerzoek: '8', Woonplaatsbeginsel: { Gemeente: '0014' } });

const jw323 = aDeclaratie([
  aClient('999900006', aPrestatie(), aCredit()),
  aClient('999990019', aPrestatie()),
]);

const answer = aJw325({
  TotaalToegekendBedrag: { TotaalBedrag: 10_000, DebetCredit: 'D' },
  Clienten: {
    Client: [
      aRefusedClient('999900006', aRefused(), aRefused(aCredit())),
      aRefusedClient('999990019', { ...aRefused(aCredit()), RetourCodes: retourCodes('9338', '9339') }),
      aRefusedClient('999990020'),
    ],
  },
});

/** One of each with every element of its schema filled, and nothing wrong with it on level 2. */
export const volledig: Readonly<Record<Berichtsoort, Bericht>> = {
  JW301: jw301,
  JW302: aRetour(jw301),
  JW305: jw305,
  JW306: aRetour(jw305),
  JW307: jw307,
  JW308: aRetour(jw307),
  JW315: jw315,
  JW316: aRetour(jw315),
  JW317: jw317,
  JW318: aRetour(jw317),
  JW319: jw319,
  JW320: aRetour(jw319, '0200', '9360'),
  JW323: jw323,
  JW325: { ...answer, Header: { ...answer.Header, XsltVersie: '2.10.5' } },
};
