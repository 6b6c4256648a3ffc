import { type AangevraagdProduct, aJw315, anAangevraagdProduct } from '../made-verzoek.ts';
import { type Broken, type Cases, dated, type Kept, personBroken, personKept, without } from './case.ts';

const one = (product: AangevraagdProduct) => aJw315({}, product);
const asks = (changes: Partial<AangevraagdProduct>) => one(anAangevraagdProduct(changes));
const next = (changes: Partial<AangevraagdProduct>) =>
  aJw315(
    {},
    anAangevraagdProduct(),
    anAangevraagdProduct({ ReferentieAanbieder: 'R2', ToewijzingEinddatum: '2026-12-31', ...changes }),
  );
const refers = (Verwijzer: AangevraagdProduct['Verwijzer']) => asks({ Verwijzer });

const inBudget = without(anAangevraagdProduct({ Product: { Categorie: '46' }, Budget: 1 }), 'Omvang');
const etmaal = { Volume: 1, Eenheid: '14', Frequentie: '1' } as const;
const categorie = { Product: { Categorie: '45' } } as const;
const in2020 = { ToewijzingIngangsdatum: '2020-01-01', ToewijzingEinddatum: '2020-12-31' };

const product = 'Client/AangevraagdeProducten/AangevraagdProduct[1]';
const second = 'Client/AangevraagdeProducten/AangevraagdProduct[2]';

/** Referrers that have a code, and those that have none. */
const withCode = ['02', '03', '04', '05'] as const;
const withoutCode = ['01', '06', '08'] as const;

const verwijzerBroken: Broken[] = [
  ...withCode.map(
    (Type): Broken => [
      'CD066',
      refers({ Type, Naam: 'Voorbeeld', ZorgverlenerCode: '01000001' }),
      `${product}/Verwijzer/Naam`,
    ],
  ),
  ...withCode.map((Type): Broken => ['CD067', refers({ Type }), `${product}/Verwijzer/Naam`]),
  ...withoutCode.map(
    (Type): Broken => [
      'CD068',
      refers({ Type, ZorgverlenerCode: '01000001' }),
      `${product}/Verwijzer/ZorgverlenerCode`,
    ],
  ),
];

const verwijzerKept: Kept[] = [
  ...withCode.map(
    (Type): Kept => ['CD066', `${Type} with a code`, refers({ Type, ZorgverlenerCode: '01000001' })],
  ),
  ...withCode.map((Type): Kept => ['CD067', `${Type} with a name`, refers({ Type, Naam: 'Voorbeeld' })]),
  ...withoutCode.map((Type): Kept => ['CD068', `${Type} with a name`, refers({ Type, Naam: 'Voorbeeld' })]),
  ...withoutCode.map((Type): Kept => ['CD068', `${Type} with nothing`, refers({ Type })]),
];

export const jw315: Cases = {
  soort: 'JW315',
  broken: [
    ...personBroken(aJw315()),
    ...verwijzerBroken,
    ['CD041', one(without(anAangevraagdProduct(), 'Omvang')), `${product}/Omvang`],
    ['CD043', asks({ BeschikkingNummer: 1 }), `${product}/BeschikkingIngangsdatum`],
    ['CD043', asks({ BeschikkingIngangsdatum: '2026-04-01' }), `${product}/BeschikkingIngangsdatum`],
    ['CD075', one(without(inBudget, 'ToewijzingEinddatum')), `${product}/ToewijzingEinddatum`],
    ['CD076', one(without(anAangevraagdProduct(), 'ToewijzingEinddatum')), `${product}/ToewijzingEinddatum`],
    ['CD077', asks({ Budget: 1 }), `${product}/Omvang`, `CD078 ${product}/Budget`],
    ['CD078', asks({ Budget: 1 }), `${product}/Budget`, `CD077 ${product}/Omvang`],
    ['CD079', one(without(anAangevraagdProduct(), 'Product', 'Omvang')), `${product}/Product`],
    ['CD095', asks(categorie), `${product}/Omvang`],
    ['CD095', asks({ ...categorie, ...in2020, ToewijzingEinddatum: '2021-01-01' }), `${product}/Omvang`],
    ['CS003', asks({ ToewijzingEinddatum: '2026-04-30' }), `${product}/ToewijzingEinddatum`],
    ['CS343', asks({ Omvang: etmaal }), `${product}/Omvang`],
    ['CS343', asks({ Omvang: { ...etmaal, Eenheid: '83' } }), `${product}/Omvang`],
    // The key of the class is the reference that must stand once in the message: one fault, two rules.
    [
      'TR101',
      next({ ReferentieAanbieder: 'R1', ToewijzingIngangsdatum: '2026-11-01' }),
      second,
      `TR383 ${second}/ReferentieAanbieder`,
    ],
    [
      'TR383',
      next({ ReferentieAanbieder: 'R1', ToewijzingIngangsdatum: '2026-11-01' }),
      `${second}/ReferentieAanbieder`,
      `TR101 ${second}`,
    ],
    ['TR386', next({ ToewijzingIngangsdatum: '2026-10-31' }), second],
  ],
  kept: [
    ...personKept(aJw315()),
    ...verwijzerKept,
    ['CD041', 'a category alone asks no omvang', one(without(anAangevraagdProduct(categorie), 'Omvang'))],
    [
      'CD043',
      'a number with its first day',
      asks({ BeschikkingNummer: 1, BeschikkingIngangsdatum: '2026-04-01' }),
    ],
    ['CD075', 'a budget with an end', one(inBudget)],
    [
      'CD076',
      'by the month without end',
      one(
        without(
          anAangevraagdProduct({ Omvang: { Volume: 1, Eenheid: '04', Frequentie: '4' } }),
          'ToewijzingEinddatum',
        ),
      ),
    ],
    ['CD077', 'a budget alone', one(inBudget)],
    ['CD078', 'an omvang alone', aJw315()],
    ['CD079', 'a budget without product', one(without(inBudget, 'Product'))],
    ['CD095', 'ended in 2020', asks({ ...categorie, ...in2020 })],
    ['CS003', 'one day', asks({ ToewijzingEinddatum: '2026-05-01' })],
    ['CS343', 'ended in 2020', asks({ Omvang: etmaal, ...in2020 })],
    ['CS343', 'by the week', asks({ Omvang: { ...etmaal, Frequentie: '2' } })],
    ['TR101', 'another reference', next({ ToewijzingIngangsdatum: '2026-11-01' })],
    ['TR383', 'another reference', next({ ToewijzingIngangsdatum: '2026-11-01' })],
    ['TR386', 'the day after', next({ ToewijzingIngangsdatum: '2026-11-01' })],
    ['TR386', 'another code', next({ Product: { Categorie: '45', Code: '45A02' } })],
    ['TR134', 'asked long before it begins', dated(aJw315(), '2026-01-01')],
  ],
};
