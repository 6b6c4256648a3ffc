import type { Jw315, Jw317 } from '#berichten/index.ts';
import type { Amount } from '../toegewezen.ts';
import type { NieuweRegel, Regel } from './regel.ts';

type AangevraagdProduct = Jw315['Client']['AangevraagdeProducten']['AangevraagdProduct'][number];
type Asked = Pick<AangevraagdProduct, 'Product' | 'Omvang' | 'Budget'>;

/** An AangevraagdProduct as a line: always a product that is new. */
export function regelOfVot(product: AangevraagdProduct): NieuweRegel {
  return {
    ...askedOf(product),
    ...productOf(product),
    soort: 'nieuw',
    ingangsdatum: product.ToewijzingIngangsdatum,
    einddatum: product.ToewijzingEinddatum ?? null,
  };
}

/** The lines of a verzoek om wijziging: what stays, what changes, what is new. */
export function regelsOfVow({ Client: { Verzoek } }: Jw317): Regel[] {
  const { OngewijzigdeProducten, TeWijzigenProducten, NieuweProducten } = Verzoek;
  return [
    ...(OngewijzigdeProducten?.OngewijzigdProduct ?? []).map(
      ({ ToewijzingNummer }): Regel => ({ soort: 'ongewijzigd', toewijzingnummer: ToewijzingNummer }),
    ),
    ...(TeWijzigenProducten?.TeWijzigenProduct ?? []).map(
      (product): Regel => ({
        ...askedOf(product),
        soort: 'wijzig',
        toewijzingnummer: product.ToewijzingNummer,
        ingangsdatum: product.GewensteIngangsdatum,
        einddatum: product.Einddatum ?? null,
      }),
    ),
    ...(NieuweProducten?.NieuwProduct ?? []).map(
      (product): Regel => ({
        ...askedOf(product),
        ...productOf(product),
        soort: 'nieuw',
        ingangsdatum: product.GewensteIngangsdatum,
        einddatum: product.Einddatum ?? null,
      }),
    ),
  ];
}

const productOf = ({ Product }: Asked) => ({
  productcategorie: Product?.Categorie ?? '',
  productcode: Product?.Code ?? null,
});

function askedOf({ Omvang, Budget }: Omit<Asked, 'Product'>): {
  omvang: Amount | null;
  budget: number | null;
} {
  return {
    omvang: Omvang ? { volume: Omvang.Volume, eenheid: Omvang.Eenheid, frequentie: Omvang.Frequentie } : null,
    budget: Budget ?? null,
  };
}
