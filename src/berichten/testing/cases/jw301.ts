import type { Jw301 } from '../../index.ts';
import { aJw301, aProduct, type Product } from '../made.ts';
import { type Cases, personBroken, personKept, without } from './case.ts';

type Client = Jw301['Client'];
type Contact = Client['Contactgegevens']['Contact'][number];
type Relatie = NonNullable<Client['Relaties']>['Relatie'][number];
type Naam = Client['Naam'];

const adres = { Huis: { Huisnummer: 1 }, Postcode: '9999ZZ', LandCode: 'NL' } as const;
const brp: Contact = { Soort: '01', Adres: adres };
const phone = { Telefoon01: { Telefoonnummer: '0600000000', Landnummer: '0031' } };
const letters: Contact = { Soort: '02', Telefoon: phone };
const away: Contact = { Soort: '04', Telefoon: phone };

const withContact = (...Contact: Contact[]) => aJw301({ Contactgegevens: { Contact } });
const withProducts = (...producten: Product[]) => aJw301({}, ...producten);
const name = (NaamGebruik: Naam['NaamGebruik'], partner: boolean): Naam => ({
  Geslachtsnaam: { Achternaam: 'Voorbeeld' },
  ...(partner ? { Partnernaam: { Achternaam: 'Ander' } } : {}),
  NaamGebruik,
});
const speaks = (Communicatie: NonNullable<Client['Communicatie']>) => aJw301({ Communicatie });
const aRelatie = (changes: Partial<Relatie> = {}): Relatie => ({
  Nummer: '1',
  Soort: '10',
  Naam: name('1', false),
  Contact: brp,
  ...changes,
});
const withRelatie = (...Relatie: Relatie[]) => aJw301({ Relaties: { Relatie } });
const bornRelatie = (Geboortedatum: NonNullable<Relatie['Geboortedatum']>) =>
  withRelatie(aRelatie({ Geboortedatum }));

const inBudget = without(aProduct({ Product: { Categorie: '46' }, Budget: 1 }), 'Omvang');
const etmaal = { Volume: 1, Eenheid: '14', Frequentie: '1' } as const;
const categorie = { Product: { Categorie: '45' } } as const;
/** An order of before release 3.0, told in its own time. */
const old = (changes: Partial<Product>) =>
  withProducts(aProduct({ Ingangsdatum: '2020-01-01', Einddatum: '2020-12-31', ...changes }));
const next = (changes: Partial<Product>) =>
  withProducts(aProduct(), aProduct({ ToewijzingNummer: 2, Einddatum: '2026-12-31', ...changes }));

const product = 'Client/ToegewezenProducten/ToegewezenProduct[1]';
const second = 'Client/ToegewezenProducten/ToegewezenProduct[2]';
const contact = 'Client/Contactgegevens/Contact[1]';
const relatie = 'Client/Relaties/Relatie[1]';

export const jw301: Cases = {
  soort: 'JW301',
  broken: [
    ...personBroken(aJw301()),
    ['TR002', bornRelatie({ Datum: '1906-04-14' }), `${relatie}/Geboortedatum/Datum`],
    ['TR134', bornRelatie({ Datum: '2026-04-16' }), `${relatie}/Geboortedatum/Datum`],
    [
      'CS139',
      bornRelatie({ Datum: '1985-02-01', DatumGebruik: '2' }),
      `${relatie}/Geboortedatum/DatumGebruik`,
    ],
    ['CS050', withRelatie(aRelatie({ Naam: name('3', false) })), `${relatie}/Naam/NaamGebruik`],
    ['TR101', withRelatie(aRelatie(), aRelatie({ Soort: '12' })), 'Client/Relaties/Relatie[2]'],
    ['TR006', withRelatie(aRelatie({ Contact: { Soort: '02' } })), `${relatie}/Contact`],
    ['TR134', withProducts(aProduct({ Toewijzingsdatum: '2026-04-16' })), `${product}/Toewijzingsdatum`],
    ['CS003', withProducts(aProduct({ Einddatum: '2026-04-30' })), `${product}/Einddatum`],
    [
      'CS003',
      withContact(brp, { ...away, Periode: { Begindatum: '2026-02-02', Einddatum: '2026-02-01' } }),
      'Client/Contactgegevens/Contact[2]/Periode/Einddatum',
    ],
    ['CD005', withContact({ ...letters, Adres: { Postcode: '9999ZZ' } }), `${contact}/Adres/LandCode`],
    ['CD005', withContact({ ...letters, Adres: { LandCode: 'DE' } }), `${contact}/Adres/LandCode`],
    [
      'CD025',
      withContact({ ...letters, Adres: { Postcode: '9999ZZ', LandCode: 'NL' } }),
      `${contact}/Adres/Huis`,
    ],
    ...['9999 ZZ', '0999ZZ', '9999Z', '99999Z'].map(
      (Postcode) =>
        [
          'CS089',
          withContact({ Soort: '01', Adres: { ...adres, Postcode } }),
          `${contact}/Adres/Postcode`,
        ] as const,
    ),
    ['CD009', withContact({ ...brp, Periode: { Begindatum: '2026-01-01' } }), `${contact}/Periode`],
    ['CD034', withContact({ Soort: '03', Telefoon: phone }), `${contact}/Adres/Postcode`],
    ['CD034', withContact({ Soort: '01', Telefoon: phone }), `${contact}/Adres/Postcode`],
    ['TR006', withContact({ Soort: '02' }), contact],
    ['TR006', withContact({ Soort: '02', Adres: { Huis: { Huisnummer: 1 } } }), contact],
    ['TR061', withContact(away), 'Client/Contactgegevens'],
    ['TR101', withContact(brp, brp), 'Client/Contactgegevens/Contact[2]'],
    ['CS050', aJw301({ Naam: name('2', false) }), 'Client/Naam/NaamGebruik'],
    ['CS050', aJw301({ Naam: name('5', true) }), 'Client/Naam/NaamGebruik'],
    ['CS318', aJw301({ Naam: name('6', false) }), 'Client/Naam'],
    ['CD007', speaks({ Vorm: '1' }), 'Client/Communicatie/Taal'],
    ['CD007', speaks({ Vorm: '2', Taal: 'Fries' }), 'Client/Communicatie/Taal'],
    ['CD041', withProducts(without(aProduct(), 'Omvang')), `${product}/Omvang`],
    ['CD075', withProducts(without(inBudget, 'Einddatum')), `${product}/Einddatum`],
    ['CD076', withProducts(without(aProduct(), 'Einddatum')), `${product}/Einddatum`],
    // Two rules that say one thing from two sides.
    ['CD077', withProducts(aProduct({ Budget: 1 })), `${product}/Omvang`, `CD078 ${product}/Budget`],
    ['CD078', withProducts(aProduct({ Budget: 1 })), `${product}/Budget`, `CD077 ${product}/Omvang`],
    ['CD079', withProducts(without(aProduct(), 'Product', 'Omvang')), `${product}/Product`],
    ['CD080', withProducts(aProduct(categorie)), `${product}/Omvang`],
    ['CD080', old({ ...categorie, Einddatum: '2021-01-01' }), `${product}/Omvang`],
    ['CS338', withProducts(aProduct({ Omvang: etmaal })), `${product}/Omvang`],
    ['CS338', withProducts(without(aProduct({ Omvang: etmaal }), 'Einddatum')), `${product}/Omvang`],
    ['CS336', withProducts(aProduct({ RedenWijziging: '01' })), `${product}/RedenWijziging`],
    // Removed in the old way it takes no time either, so that nothing more is told.
    ['CS336', next({ RedenWijziging: '01', Einddatum: '2026-05-01' }), `${second}/RedenWijziging`],
    ['CS335', withProducts(aProduct({ RedenWijziging: '13' })), `${product}/RedenWijziging`],
    // The published transformation lets this one pass; the words of the rule do not.
    [
      'CS335',
      withProducts(
        without(
          aProduct({ RedenWijziging: '13', Omvang: { Volume: 1, Eenheid: '04', Frequentie: '6' } }),
          'Einddatum',
        ),
      ),
      `${product}/RedenWijziging`,
    ],
    ['TR101', next({ ToewijzingNummer: 1, Ingangsdatum: '2026-11-01' }), second],
    ['TR302', next({ Ingangsdatum: '2026-10-31' }), second],
  ],
  kept: [
    ...personKept(aJw301()),
    ['TR134', 'assigned on its date', withProducts(aProduct({ Toewijzingsdatum: '2026-04-15' }))],
    ['CS003', 'one day', withProducts(aProduct({ Einddatum: '2026-05-01' }))],
    [
      'CD005',
      'neither postcode nor country',
      withContact({ ...letters, Adres: { Plaatsnaam: 'Voorbeeld' } }),
    ],
    [
      'CD025',
      'abroad without a house',
      withContact({ ...letters, Adres: { Postcode: '1', LandCode: 'DE' } }),
    ],
    ['CS089', 'small letters', withContact({ Soort: '01', Adres: { ...adres, Postcode: '1000aa' } })],
    [
      'CS089',
      'a foreign postcode',
      withContact({ Soort: '01', Adres: { ...adres, Postcode: 'D-12345', LandCode: 'DE' } }),
    ],
    ['CD009', 'a temporary address with a period', withContact(brp, { ...away, Periode: {} })],
    ['CD034', 'a postal address without postcode', withContact(letters)],
    ['TR006', 'a telephone alone', withContact(letters)],
    ['TR006', 'a house with its postcode', withContact({ Soort: '02', Adres: adres })],
    ['TR061', 'a postal address is enough', withContact(away, letters)],
    ['CS050', 'a partner', aJw301({ Naam: name('4', true) })],
    ['CS318', 'a relation may be no person', withRelatie(aRelatie({ Naam: name('6', false) }))],
    ['CD007', 'a language with an interpreter', speaks({ Vorm: '1', Taal: 'Fries' })],
    ['CD041', 'a category alone asks no omvang', withProducts(without(aProduct(categorie), 'Omvang'))],
    ['CD075', 'a budget with an end', withProducts(inBudget)],
    [
      'CD076',
      'by the month without end',
      withProducts(without(aProduct({ Omvang: { Volume: 1, Eenheid: '04', Frequentie: '4' } }), 'Einddatum')),
    ],
    ['CD077', 'a budget alone', withProducts(inBudget)],
    ['CD078', 'an omvang alone', withProducts(aProduct())],
    ['CD079', 'a budget without product', withProducts(without(inBudget, 'Product'))],
    ['CD080', 'ended in 2020', old(categorie)],
    ['CS338', 'ended in 2020', old({ Omvang: etmaal })],
    [
      'CS338',
      'hours a day',
      withProducts(aProduct({ Omvang: { Volume: 1, Eenheid: '04', Frequentie: '1' } })),
    ],
    ['CS336', 'the reason after it', withProducts(aProduct({ RedenWijziging: '02' }))],
    [
      'CS335',
      'ends on its first day',
      withProducts(aProduct({ RedenWijziging: '13', Einddatum: '2026-05-01' })),
    ],
    ['TR101', 'another number', next({ Ingangsdatum: '2026-11-01' })],
    ['TR101', 'two relations of one kind', withRelatie(aRelatie(), aRelatie({ Nummer: '2' }))],
    ['TR302', 'the day after', next({ Ingangsdatum: '2026-11-01' })],
    ['TR302', 'another code', next({ Product: { Categorie: '45', Code: '45A02' } })],
    ['TR302', 'the other was removed', next({ RedenWijziging: '13', Einddatum: '2026-05-01' })],
  ],
};
