import { compareDates } from '../../schema/datum.ts';
import type { Waarde } from '../../schema/definition.ts';
import { type ToegewezenProduct, ToegewezenProducten } from '../berichten/jw301.ts';
import { regelBij } from '../rule.ts';

interface Rij {
  readonly product: Waarde<typeof ToegewezenProduct>;
  readonly nummer: number;
}

/** A product that was removed (reason 01 or 13, ended on its first day) takes no time; nor does one that ends too early. */
function takesTime({ RedenWijziging, Ingangsdatum, Einddatum }: Rij['product']): boolean {
  if (Einddatum === undefined) return true;
  const order = compareDates(Einddatum, Ingangsdatum);
  return order > 0 || (order === 0 && RedenWijziging !== '01' && RedenWijziging !== '13');
}

/** Groups that this row meets: no product at all meets everything, a category without code its whole category. */
function meets({ Product }: Rij['product']): string[] {
  if (Product === undefined) return ['alles'];
  const { Categorie, Code } = Product;
  return Code === undefined ? ['geen', Categorie] : ['geen', `${Categorie} zonder`, `${Categorie} ${Code}`];
}

function joins({ Product }: Rij['product']): string[] {
  if (Product === undefined) return ['alles', 'geen'];
  const { Categorie, Code } = Product;
  return ['alles', Categorie, Code === undefined ? `${Categorie} zonder` : `${Categorie} ${Code}`];
}

function isLater(one: Rij, other: Rij): boolean {
  if (other.product.Einddatum === undefined) return false;
  return (
    one.product.Einddatum === undefined || compareDates(one.product.Einddatum, other.product.Einddatum) > 0
  );
}

function overlaps(earlier: Rij | undefined, later: Rij): earlier is Rij {
  if (earlier === undefined) return false;
  const { Einddatum } = earlier.product;
  return Einddatum === undefined || compareDates(Einddatum, later.product.Ingangsdatum) >= 0;
}

/** TR302 in order of first day: per group only the row that lasts longest can still reach the next one. */
export const overlapRegels = [
  regelBij('TR302', [ToegewezenProducten], ({ ToegewezenProduct: producten }, meld) => {
    const rows = producten
      .map((product, index) => ({ product, nummer: index + 1 }))
      .filter(({ product }) => takesTime(product))
      .sort((a, b) => compareDates(a.product.Ingangsdatum, b.product.Ingangsdatum) || a.nummer - b.nummer);
    const longest = new Map<string, Rij>();
    for (const row of rows) {
      const met = meets(row.product)
        .map((group) => longest.get(group))
        .find((earlier) => overlaps(earlier, row));
      if (met !== undefined) {
        meld(
          `/ToegewezenProduct[${row.nummer}]`,
          `Dit product overlapt in de tijd met nummer ${met.nummer}.`,
        );
      }
      for (const group of joins(row.product)) {
        const known = longest.get(group);
        if (known === undefined || isLater(row, known)) longest.set(group, row);
      }
    }
  }),
];
