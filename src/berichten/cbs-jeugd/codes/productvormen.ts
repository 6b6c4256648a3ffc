import { type Hulpvorm, hulpvormen, isCode, type TypeMaatregel, typenMaatregel } from './codelijsten.ts';

/** A product as iJw names it; without code it says too little for CBS. */
export interface Product {
  readonly categorie: string;
  readonly code?: string | undefined;
}

/**
 * Product codes of iJw (JZ21, column dimensie hulpvorm) by category and CBS code; A01-03 is A01, A02 and A03. Left out are
 * codes without a dimension, and 47B14 and 47B15, whose names and dimensions stand crosswise in the list.
 */
const PRODUCTEN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '40': { '02': 'A12 A14', '04': 'A01-11 A13 A15' },
  '41': { '03': 'A01-24 B00-06' },
  '43': {
    '11': 'A03 A09 A23-28 A60-63 B00 B08-09',
    '12': 'A04-05 A10-11 A29-34 A66 B01 B10-11',
    '13': 'A06 A12 A64 B02 B12-15',
    '14': 'A01-02 A07-08 A13-22 A35-57 B03-07 B16-19',
  },
  '44': {
    '11': 'A03 A07 A18-20 B00 B02-03 B06-10',
    '12': 'A04-05 A08-09 A21-26 A45 B01 B04-05',
    '13': 'B15-18',
    '14': 'A01-02 A06 A10-17 A27-44 A47-70',
  },
  '45': {
    '01': 'B01-03 B10-12 B19-21',
    '02': 'A01-12 A14-19 A21-29 A33-41 A45-51 A53-56 A63-74 B00 B04-06 B13-15 B22-24',
    '04': 'A13 A20 A30-32 A42-44 A52 A57 B07-09 B16-18 B25-27',
  },
  '46': { '02': 'A01 B01', '11': 'A05 B05', '12': 'A02 B02', '14': 'A03-04 B00 B03-04' },
  '47': {
    '41': 'A06 A08-10 B00 B05 B10',
    '50': 'A05 B04',
    '51': 'A04 B03 B13',
    '61': 'A07 B06 B16',
    '62': 'A03 B02 B11-12',
    '63': 'A02 B01',
  },
  '48': { '11': 'A01-02 A04-05 B00-01 B10 B12 B14', '21': 'A03 A06 B02 B11 B13' },
  '49': { '31': 'A01-06 B00-07' },
  '51': { '02': 'A00-05' },
  '52': { '02': 'A00' },
  '53': { '02': 'A01-06' },
};

/** Categories of the gecertificeerde instelling, where the dimension is a type of maatregel: there 11 is no pleegzorg. */
const MAATREGELEN = new Set(['47', '48', '49']);

/** A01-03 as A01, A02, A03. */
function expand(reeks: string): string[] {
  const [first, last] = [Number(reeks.slice(1, 3)), Number(reeks.slice(-2))];
  return Array.from(
    { length: last - first + 1 },
    (_, index) => `${reeks[0]}${String(first + index).padStart(2, '0')}`,
  );
}

const dimensies: ReadonlyMap<string, string> = new Map(
  Object.entries(PRODUCTEN).flatMap(([categorie, vormen]) =>
    Object.entries(vormen).flatMap(([vorm, reeksen]) =>
      reeksen
        .split(' ')
        .flatMap(expand)
        .map((code) => [`${categorie}${code}`, vorm] as const),
    ),
  ),
);

function findDimensie({ categorie, code = '' }: Product): string {
  return (code.startsWith(categorie) && dimensies.get(code)) || '';
}

/** The hulpvorm of a product (iJw JZ21); undefined when the list has none, or when the product is a maatregel. */
export function findHulpvorm(product: Product): Hulpvorm | undefined {
  const code = findDimensie(product);
  return !MAATREGELEN.has(product.categorie) && isCode(hulpvormen, code) ? code : undefined;
}

/** The type of maatregel of a product (iJw JZ21); undefined when the list has none, or when the product is jeugdhulp. */
export function findTypeMaatregel(product: Product): TypeMaatregel | undefined {
  const code = findDimensie(product);
  return MAATREGELEN.has(product.categorie) && isCode(typenMaatregel, code) ? code : undefined;
}
