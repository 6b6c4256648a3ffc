import type { Jw315, Jw317 } from '#berichten/index.ts';
import type { GevraagdProduct } from '../../schema/asking.ts';
import type { Amount } from '../toegewezen.ts';

type AangevraagdProduct = Jw315['Client']['AangevraagdeProducten']['AangevraagdProduct'][number];
type NieuwProduct = NonNullable<Jw317['Client']['Verzoek']['NieuweProducten']>['NieuwProduct'][number];

/** A product of which the category is known, as a bericht must name it. */
export type CompleteProduct = Pick<GevraagdProduct, 'ingangsdatum'> & {
  readonly productcategorie: string | null;
  readonly productcode: string | null;
  readonly einddatum: string | null;
  readonly omvang: Amount | null;
  /** Cents. */
  readonly budget: number | null;
};

/** With the category that goes with it: its own, or the one that follows from its code. */
export function completeProduct(asked: GevraagdProduct, categorie: string | null): CompleteProduct {
  return {
    productcategorie: asked.productcategorie ?? categorie,
    productcode: asked.productcode ?? null,
    ingangsdatum: asked.ingangsdatum,
    einddatum: asked.einddatum ?? null,
    omvang: asked.omvang ?? null,
    budget: asked.budget ?? null,
  };
}

/** Product, size and budget as both kinds of verzoek name them; what is not asked is not there (IV075). */
export function namedProduct({
  productcategorie,
  productcode,
  omvang,
  budget,
}: Omit<CompleteProduct, 'ingangsdatum' | 'einddatum'>): Pick<NieuwProduct, 'Product' | 'Omvang' | 'Budget'> {
  return {
    ...(productcategorie !== null && {
      Product: {
        Categorie: productcategorie,
        ...(productcode !== null && { Code: productcode }),
      } as NonNullable<AangevraagdProduct['Product']>,
    }),
    ...sizeOf({ omvang, budget }),
  };
}

export function sizeOf({
  omvang,
  budget,
}: Pick<CompleteProduct, 'omvang' | 'budget'>): Pick<NieuwProduct, 'Omvang' | 'Budget'> {
  return {
    ...(omvang !== null && {
      Omvang: {
        Volume: omvang.volume,
        Eenheid: omvang.eenheid,
        Frequentie: omvang.frequentie,
      } as NonNullable<NieuwProduct['Omvang']>,
    }),
    ...(budget !== null && { Budget: budget }),
  };
}
