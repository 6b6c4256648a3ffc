import type { Product, Stapelbaar } from '#berichten/rekenen/stapeling.ts';
import { isVerwijderd } from '#berichten/rekenen/stapeling.ts';

/** How much, in the words of iJw. */
export type Amount = { readonly volume: number; readonly eenheid: string; readonly frequentie: string };

/** A product for a while: what is assigned, or would be. An einddatum that is null runs on; a budget is in cents. */
export type Planned = {
  /** Empty for a generic toewijzing, which names no product (IV075). */
  readonly productcategorie: string;
  readonly productcode: string | null;
  readonly ingangsdatum: string;
  readonly einddatum: string | null;
  readonly omvang: Amount | null;
  readonly budget: number | null;
  readonly redenWijziging: string | null;
};

/** A toewijzing as it stands now. */
export type Toegewezen = Planned & {
  readonly id: string;
  readonly hulplijnId: string;
  readonly nummer: number;
};

/** The same in the shape by which the standard tells what stands on what (TR302). */
export function stapelbaarOf(one: Planned): Stapelbaar {
  return {
    Product: productOf(one),
    Ingangsdatum: one.ingangsdatum,
    Einddatum: one.einddatum ?? undefined,
    RedenWijziging: one.redenWijziging ?? undefined,
  };
}

export function productOf({ productcategorie, productcode }: Planned): Product | undefined {
  if (productcategorie === '') return undefined;
  return { Categorie: productcategorie, ...(productcode !== null && { Code: productcode }) };
}

/** Valid on this day or later, and not taken back as if it had never been (TR349, OP087). */
export function isActueel(one: Planned, dag: string): boolean {
  return !isVerwijderd(stapelbaarOf(one)) && (one.einddatum === null || one.einddatum >= dag);
}
