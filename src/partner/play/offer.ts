import type { Jw301, Jw323 } from '#berichten/index.ts';
import type { Tarief } from '#berichten/rekenen/bedrag.ts';
import type { Eenheid } from '#berichten/rekenen/omvang.ts';
import type { Draws } from './draws.ts';

export type ToegewezenProduct = Jw301['Client']['ToegewezenProducten']['ToegewezenProduct'][number];
type Prestatie = Jw323['Declaratie']['Clienten']['Client'][number]['Prestaties']['Prestatie'][number];
type Omvang = NonNullable<ToegewezenProduct['Omvang']>;

/** What can be ordered, and how it is declared and paid. */
export interface Offer {
  readonly categorie: Prestatie['ProductCategorie'];
  /** Code with which it is declared; a budget is ordered without. */
  readonly code: string;
  /** Range of the volume, or of the budget in cents. */
  readonly least: number;
  readonly most: number;
  /** Absent for a budget. */
  readonly omvang?: Omit<Omvang, 'Volume'>;
  readonly declares: Eenheid;
  /** Cents; none for euros (83), which have no price. */
  readonly tarief: Tarief;
}

/** Of each variant of the protocols (SAP) one; codes as in the national list of products. */
export const offers: readonly Offer[] = [
  perUnit('45', '45A04', ['04', '2', 1, 5], { declares: '01', tarief: { Bedrag: 10_000, Eenheid: '04' } }),
  perUnit('45', '45A05', ['01', '6', 600, 3_000], { declares: '01', tarief: { Bedrag: 190, Eenheid: '01' } }),
  perUnit('41', '41A03', ['16', '4', 4, 12], { declares: '16', tarief: { Bedrag: 8_250, Eenheid: '16' } }),
  perUnit('43', '43A07', ['14', '2', 2, 7], { declares: '14', tarief: { Bedrag: 24_999, Eenheid: '14' } }),
  perUnit('42', '42A03', ['84', '4', 4, 20], { declares: '84', tarief: { Bedrag: 1_550, Eenheid: '84' } }),
  perUnit('50', '50A03', ['82', '6', 2, 8], { declares: '82', tarief: { Bedrag: 61_000, Eenheid: '82' } }),
  perUnit('40', '40A01', ['83', '4', 20_000, 90_000], {
    declares: '83',
    tarief: { Bedrag: 1, Eenheid: '83' },
  }),
  {
    categorie: '46',
    code: '46A01',
    least: 200_000,
    most: 900_000,
    declares: '84',
    tarief: { Bedrag: 9_900, Eenheid: '84' },
  },
];

type Counted = readonly [eenheid: Eenheid, frequentie: Omvang['Frequentie'], least: number, most: number];

function perUnit(
  categorie: Offer['categorie'],
  code: string,
  [Eenheid, Frequentie, least, most]: Counted,
  paid: Pick<Offer, 'declares' | 'tarief'>,
): Offer {
  return { categorie, code, least, most, omvang: { Eenheid, Frequentie }, ...paid };
}

/** What a JW301, a JW315 and a JW317 say about how much. */
export type Ordered = Pick<ToegewezenProduct, 'Product' | 'Omvang' | 'Budget'>;

/** Orders an offer, with a volume or budget within its range. */
export function order({ categorie, code, omvang, least, most }: Offer, draws: Draws): Ordered {
  const amount = least + draws.whole('amount', most - least + 1);
  if (omvang === undefined) return { Product: { Categorie: categorie }, Budget: amount };
  return { Product: { Categorie: categorie, Code: code }, Omvang: { Volume: amount, ...omvang } };
}

/** How to declare on an order; of what is not offered, in its own unit at a price that nobody agreed on. */
export function offerFor({ Product, Omvang, Budget }: Ordered): Offer {
  const found = offers.find(
    ({ categorie, code, omvang }) =>
      categorie === Product?.Categorie &&
      (Product.Code === undefined || code === Product.Code) &&
      omvang?.Eenheid === Omvang?.Eenheid,
  );
  if (found) return found;
  const Eenheid = Omvang?.Eenheid ?? '84';
  const categorie = Product?.Categorie ?? '45';
  return {
    categorie,
    code: Product?.Code ?? `${categorie}A01`,
    least: 1,
    most: Omvang?.Volume ?? Budget ?? 1,
    declares: Eenheid,
    tarief: { Bedrag: Eenheid === '83' ? 1 : 5_000, Eenheid },
  };
}
