import { compareDates } from '../../schema/datum.ts';
import type { Waarde } from '../../schema/definition.ts';
import { type ToegewezenProduct, ToegewezenProducten } from '../berichten/jw301.ts';
import { AangevraagdeProducten } from '../berichten/jw315.ts';
import { NieuweProducten } from '../berichten/jw317.ts';
import { regelBij } from '../rule.ts';

/** A product in time; without an end it goes on. */
interface Rij {
  readonly nummer: number;
  readonly product: { readonly Categorie: string; readonly Code?: string } | undefined;
  readonly begin: string;
  readonly einde: string | undefined;
}

/** Groups that this row meets: no product at all meets everything, a category without code its whole category. */
function meets({ product }: Rij): string[] {
  if (product === undefined) return ['alles'];
  const { Categorie, Code } = product;
  return Code === undefined ? ['geen', Categorie] : ['geen', `${Categorie} zonder`, `${Categorie} ${Code}`];
}

function joins({ product }: Rij): string[] {
  if (product === undefined) return ['alles', 'geen'];
  const { Categorie, Code } = product;
  return ['alles', Categorie, Code === undefined ? `${Categorie} zonder` : `${Categorie} ${Code}`];
}

function lastsLonger(one: Rij, other: Rij): boolean {
  if (other.einde === undefined) return false;
  return one.einde === undefined || compareDates(one.einde, other.einde) > 0;
}

function reaches(earlier: Rij | undefined, later: Rij): earlier is Rij {
  if (earlier === undefined) return false;
  return earlier.einde === undefined || compareDates(earlier.einde, later.begin) >= 0;
}

/** Pairs of rows that are the same product at the same time; the last day of one may not be the first of another. */
function findOverlaps(rijen: readonly Rij[]): { readonly rij: Rij; readonly met: Rij }[] {
  const rows = rijen
    .filter(({ begin, einde }) => einde === undefined || compareDates(einde, begin) >= 0)
    .toSorted((a, b) => compareDates(a.begin, b.begin) || a.nummer - b.nummer);
  // In order of first day: per group only the row that lasts longest can still reach the next one.
  const longest = new Map<string, Rij>();
  return rows.flatMap((rij) => {
    const met = meets(rij)
      .map((group) => longest.get(group))
      .find((earlier) => reaches(earlier, rij));
    for (const group of joins(rij)) {
      const known = longest.get(group);
      if (known === undefined || lastsLonger(rij, known)) longest.set(group, rij);
    }
    return met === undefined ? [] : [{ rij, met }];
  });
}

function tellOverlaps(naam: string, rijen: readonly Rij[], meld: (pad: string, tekst: string) => void): void {
  for (const { rij, met } of findOverlaps(rijen)) {
    meld(`/${naam}[${rij.nummer}]`, `Dit product overlapt in de tijd met nummer ${met.nummer}.`);
  }
}

/** A product that was removed (reason 01 or 13, ended on its first day) takes no time. */
function isRemoved({ RedenWijziging, Ingangsdatum, Einddatum }: Waarde<typeof ToegewezenProduct>): boolean {
  return (RedenWijziging === '01' || RedenWijziging === '13') && Einddatum === Ingangsdatum;
}

export const overlapRegels = [
  regelBij('TR302', [ToegewezenProducten], ({ ToegewezenProduct: producten }, meld) => {
    const rijen = producten.map((product, index) => ({ product, nummer: index + 1 }));
    const current = rijen.filter(({ product }) => !isRemoved(product));
    tellOverlaps(
      'ToegewezenProduct',
      current.map(({ product: { Product, Ingangsdatum, Einddatum }, nummer }) => ({
        nummer,
        product: Product,
        begin: Ingangsdatum,
        einde: Einddatum,
      })),
      meld,
    );
  }),
  regelBij('TR386', [AangevraagdeProducten], ({ AangevraagdProduct: producten }, meld) =>
    tellOverlaps(
      'AangevraagdProduct',
      producten.map(({ Product, ToewijzingIngangsdatum, ToewijzingEinddatum }, index) => ({
        nummer: index + 1,
        product: Product,
        begin: ToewijzingIngangsdatum,
        einde: ToewijzingEinddatum,
      })),
      meld,
    ),
  ),
  regelBij('TR410', [NieuweProducten], ({ NieuwProduct: producten }, meld) =>
    tellOverlaps(
      'NieuwProduct',
      producten.map(({ Product, GewensteIngangsdatum, Einddatum }, index) => ({
        nummer: index + 1,
        product: Product,
        begin: GewensteIngangsdatum,
        einde: Einddatum,
      })),
      meld,
    ),
  ),
];
