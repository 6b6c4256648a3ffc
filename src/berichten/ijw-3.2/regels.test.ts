import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Bericht, type Jw301, readBericht, writeBericht } from '../index.ts';
import { aJw301, aJw305, aJw307, aProduct, aStart, aStop, type Product } from '../testing/made.ts';
import { regels } from './regels.ts';

type Client = Jw301['Client'];
type Contact = Client['Contactgegevens']['Contact'][number];

/** Rule and place of everything level 2 says about the message as it would travel. */
function judge(bericht: Bericht): string[] {
  return readBericht(writeBericht(bericht)).bevindingen.map(
    ({ regel, pad }) => `${regel} ${pad.replace('/Bericht/', '')}`,
  );
}

const adres = { Huis: { Huisnummer: 1 }, Postcode: '9999ZZ', LandCode: 'NL' };
const brp: Contact = { Soort: '01', Adres: adres };
const phone = { Telefoon01: { Telefoonnummer: '0600000000', Landnummer: '0031' } };
const withContact = (...Contact: Contact[]) => aJw301({ Contactgegevens: { Contact } });
const withProduct = (changes: Partial<Product>, ...without: (keyof Product)[]) => {
  const product = aProduct(changes);
  for (const field of without) delete product[field];
  return aJw301({}, product);
};
const born = (Datum: string, DatumGebruik?: '1' | '2' | '3') =>
  aJw301({ Geboortedatum: { Datum, ...(DatumGebruik === undefined ? {} : { DatumGebruik }) } });
const named = (NaamGebruik: Client['Naam']['NaamGebruik'], partner: boolean) =>
  aJw301({
    Naam: {
      Geslachtsnaam: { Achternaam: 'Voorbeeld' },
      ...(partner ? { Partnernaam: { Achternaam: 'Ander' } } : {}),
      NaamGebruik,
    },
  });
const speaks = (Communicatie: NonNullable<Client['Communicatie']>) => aJw301({ Communicatie });

const product = 'Client/ToegewezenProducten/ToegewezenProduct[1]';
const contact = 'Client/Contactgegevens/Contact[1]';

test.each<[string, Bericht, string]>([
  ['CS002', aJw301({ Bsn: '999900007' }), 'Client/Bsn'],
  ['CS002', aJw301({ Bsn: '000000000' }), 'Client/Bsn'],
  ['TR002', born('1906-04-14'), 'Client/Geboortedatum/Datum'],
  ['TR134', born('2026-04-16'), 'Client/Geboortedatum/Datum'],
  ['CS139', born('2012-05-02', '1'), 'Client/Geboortedatum/DatumGebruik'],
  ['CS139', born('2012-05-01', '2'), 'Client/Geboortedatum/DatumGebruik'],
  ['CS139', born('1910-01-01', '3'), 'Client/Geboortedatum/DatumGebruik'],
  ['TR134', withProduct({ Toewijzingsdatum: '2026-04-16' }), `${product}/Toewijzingsdatum`],
  ['TR134', aJw305(aStart({ Begindatum: '2026-04-16' })), 'Client/StartProducten/StartProduct[1]/Begindatum'],
  ['TR134', aJw307(aStop({ Einddatum: '2026-04-16' })), 'Client/StopProducten/StopProduct[1]/Einddatum'],
  ['CS003', withProduct({ Einddatum: '2026-04-30' }), `${product}/Einddatum`],
  [
    'CS003',
    withContact(brp, {
      Soort: '04',
      Telefoon: phone,
      Periode: { Begindatum: '2026-02-02', Einddatum: '2026-02-01' },
    }),
    'Client/Contactgegevens/Contact[2]/Periode/Einddatum',
  ],
  ['TR018', aJw307(aStop({ Einddatum: '2025-12-31' })), 'Client/StopProducten/StopProduct[1]/Einddatum'],
  [
    'CD005',
    withContact({ Soort: '02', Telefoon: phone, Adres: { Postcode: '9999ZZ' } }),
    `${contact}/Adres/LandCode`,
  ],
  [
    'CD025',
    withContact({ Soort: '02', Telefoon: phone, Adres: { Postcode: '9999ZZ', LandCode: 'NL' } }),
    `${contact}/Adres/Huis`,
  ],
  [
    'CS089',
    withContact({ Soort: '01', Adres: { ...adres, Postcode: '9999 ZZ' } }),
    `${contact}/Adres/Postcode`,
  ],
  ['CD009', withContact({ ...brp, Periode: { Begindatum: '2026-01-01' } }), `${contact}/Periode`],
  ['CD034', withContact({ Soort: '03', Telefoon: phone }), `${contact}/Adres/Postcode`],
  ['TR006', withContact({ Soort: '02' }), contact],
  ['TR061', withContact({ Soort: '04', Telefoon: phone }), 'Client/Contactgegevens'],
  ['CS050', named('2', false), 'Client/Naam/NaamGebruik'],
  ['CS050', named('5', true), 'Client/Naam/NaamGebruik'],
  ['CS318', named('6', false), 'Client/Naam'],
  ['CD007', speaks({ Vorm: '1' }), 'Client/Communicatie/Taal'],
  ['CD007', speaks({ Vorm: '2', Taal: 'Fries' }), 'Client/Communicatie/Taal'],
  ['CD041', withProduct({}, 'Omvang'), `${product}/Omvang`],
  ['CD079', withProduct({}, 'Product', 'Omvang'), `${product}/Product`],
  ['CD080', withProduct({ Product: { Categorie: '45' } }), `${product}/Omvang`],
  ['CS338', withProduct({ Omvang: { Volume: 1, Eenheid: '14', Frequentie: '1' } }), `${product}/Omvang`],
  ['CD075', withProduct({ Budget: 1 }, 'Product', 'Omvang', 'Einddatum'), `${product}/Einddatum`],
  ['CD076', withProduct({}, 'Einddatum'), `${product}/Einddatum`],
  ['CS336', withProduct({ RedenWijziging: '01' }), `${product}/RedenWijziging`],
  ['CS335', withProduct({ RedenWijziging: '13' }), `${product}/RedenWijziging`],
  [
    'CS058',
    aJw305(aStart({ StatusAanlevering: '2' })),
    'Client/StartProducten/StartProduct[1]/StatusAanlevering',
  ],
  [
    'CS058',
    aJw307(aStop({ StatusAanlevering: '9' })),
    'Client/StopProducten/StopProduct[1]/StatusAanlevering',
  ],
  ['TR101', aJw305(aStart(), aStart({ StatusAanlevering: '3' })), 'Client/StartProducten/StartProduct[2]'],
  ['TR101', aJw307(aStop(), aStop()), 'Client/StopProducten/StopProduct[2]'],
  ['TR101', withContact(brp, brp), 'Client/Contactgegevens/Contact[2]'],
  [
    'TR302',
    aJw301(
      {},
      aProduct(),
      aProduct({ ToewijzingNummer: 2, Ingangsdatum: '2026-10-31', Einddatum: '2026-11-01' }),
    ),
    'Client/ToegewezenProducten/ToegewezenProduct[2]',
  ],
])('a message can break only %s', (regel, bericht, pad) => {
  expect(judge(bericht)).toEqual([`${regel} ${pad}`]);
});

test.each<[string, Bericht]>([
  ['TR002: 120 years to the day', born('1906-04-15')],
  ['TR002: an unknown date of birth', born('1900-01-01', '3')],
  ['TR134: born on the date of the message', born('2026-04-15')],
  ['TR134: assigned on the date of the message', withProduct({ Toewijzingsdatum: '2026-04-15' })],
  ['CS139: a known month', born('2012-05-01', '1')],
  ['CS003: one day', withProduct({ Einddatum: '2026-05-01' })],
  ['TR018: one day', aJw307(aStop({ Einddatum: '2026-01-01' }))],
  ['CS050: a partner', named('4', true)],
  ['CD007: a language with an interpreter', speaks({ Vorm: '1', Taal: 'Fries' })],
  ['CD077 and CD078: a budget alone', withProduct({ Budget: 1 }, 'Product', 'Omvang')],
  [
    'CD080: ended in 2020',
    withProduct({ Product: { Categorie: '45' }, Ingangsdatum: '2020-01-01', Einddatum: '2020-12-31' }),
  ],
  [
    'CS089: a foreign postcode',
    withContact({ ...brp, Adres: { ...adres, Postcode: 'D-12345', LandCode: 'DE' } }),
  ],
  ['CS335: removed', withProduct({ RedenWijziging: '13', Einddatum: '2026-05-01' })],
  ['TR101: stopped for another reason', aJw307(aStop({ RedenBeeindiging: '20' }), aStop())],
  [
    'TR302: the day after',
    aJw301(
      {},
      aProduct(),
      aProduct({ ToewijzingNummer: 2, Ingangsdatum: '2026-11-01', Einddatum: '2026-12-01' }),
    ),
  ],
  [
    'TR302: another code',
    aJw301({}, aProduct(), aProduct({ ToewijzingNummer: 2, Product: { Categorie: '45', Code: '45A02' } })),
  ],
  [
    'TR302: the other was removed',
    aJw301({}, aProduct(), aProduct({ ToewijzingNummer: 2, RedenWijziging: '13', Einddatum: '2026-05-01' })),
  ],
])('%s is allowed', (_, bericht) => {
  expect(judge(bericht)).toEqual([]);
});

test('a budget with an omvang breaks both sides of the rule', () => {
  expect(judge(withProduct({ Budget: 1 }))).toEqual([`CD077 ${product}/Omvang`, `CD078 ${product}/Budget`]);
});

test('a removed toewijzing without end breaks CS335 too, although the published transformation lets it pass', () => {
  const omvang = { Volume: 1, Eenheid: '04', Frequentie: '6' } as const;
  expect(judge(withProduct({ RedenWijziging: '13', Omvang: omvang }, 'Einddatum'))).toEqual([
    `CS335 ${product}/RedenWijziging`,
  ]);
});

test('a double toewijzing is told as double and as overlap', () => {
  expect(judge(aJw301({}, aProduct(), aProduct()))).toEqual([
    'TR101 Client/ToegewezenProducten/ToegewezenProduct[2]',
    'TR302 Client/ToegewezenProducten/ToegewezenProduct[2]',
  ]);
});

test('every rule of level 2 answers with 0001', () => {
  expect(new Set(regels.map(({ code, niveau }) => `${code} ${niveau}`))).toEqual(new Set(['0001 2']));
});

/** TR302 word for word: every pair, as slow as it is plain. */
function overlapping(rows: readonly Product[]): boolean {
  const conflict = ({ Product: a }: Product, { Product: b }: Product) =>
    a === undefined ||
    b === undefined ||
    (a.Categorie === b.Categorie && (a.Code === b.Code || a.Code === undefined || b.Code === undefined));
  const end = ({ Einddatum = '9999-12-31' }: Product) => Einddatum;
  const counts = rows.filter(
    (row) => end(row) > row.Ingangsdatum || (end(row) === row.Ingangsdatum && row.RedenWijziging !== '13'),
  );
  return counts.some((a, index) =>
    counts
      .slice(index + 1)
      .some((b) => conflict(a, b) && a.Ingangsdatum <= end(b) && b.Ingangsdatum <= end(a)),
  );
}

test('overlap in one sweep finds what comparing every pair finds', () => {
  const day = fc.integer({ min: 1, max: 9 }).map((number) => `2026-05-0${number}`);
  const row = fc.record({
    product: fc.constantFrom(
      undefined,
      { Categorie: '45' },
      { Categorie: '45', Code: 'A' },
      { Categorie: '45', Code: 'B' },
      { Categorie: '46', Code: 'A' },
    ),
    begin: day,
    einde: fc.option(day, { nil: undefined }),
    isRemoved: fc.boolean(),
  });
  let overlaps = 0;
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
      const producten = rows.map(({ product: Product, begin, einde, isRemoved }, index): Product => {
        const {
          Product: _,
          Omvang: __,
          Einddatum: ___,
          ...rest
        } = aProduct({ ToewijzingNummer: index, Ingangsdatum: begin });
        return {
          ...rest,
          ...(Product === undefined ? {} : { Product: Product as NonNullable<Product['Product']> }),
          ...(einde === undefined ? {} : { Einddatum: einde }),
          ...(isRemoved ? { RedenWijziging: '13' as const } : {}),
        };
      });
      const told = judge(aJw301({}, ...producten)).some((finding) => finding.startsWith('TR302'));
      if (told) overlaps++;
      expect(told).toBe(overlapping(producten));
    }),
    { seed: 302, numRuns: 1000 },
  );
  expect(overlaps).toBeGreaterThan(100);
});

test('twenty thousand products in one message are judged in a breath, not in their square', () => {
  const producten = Array.from({ length: 20_000 }, (_, index) =>
    aProduct({ ToewijzingNummer: index, Product: { Categorie: '45', Code: `${index}` } }),
  );
  const written = writeBericht(aJw301({}, ...producten));
  const begin = performance.now();
  expect(readBericht(written).bevindingen).toEqual([]);
  expect(performance.now() - begin).toBeLessThan(5000);
});
