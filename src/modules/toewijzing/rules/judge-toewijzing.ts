import type { Jw301 } from '#berichten/index.ts';
import type { Bevinding } from '#modules/bericht/index.ts';
import { finding } from '#modules/bericht/index.ts';

type ToegewezenProduct = Jw301['Client']['ToegewezenProducten']['ToegewezenProduct'][number];

/** What is known of the toewijzing with this number, in the gemeente that sends. */
export type KnownToewijzing = {
  readonly id: string;
  readonly hulplijnId: string;
  readonly gezinId: string;
  readonly persoonId: string;
  readonly aanbiederId: string;
  readonly productcategorie: string;
  readonly productcode: string | null;
  readonly ingangsdatum: string;
  readonly einddatum: string | null;
  readonly volume: number | null;
  readonly eenheid: string | null;
  readonly frequentie: string | null;
  readonly budget: number | null;
};

export type ToewijzingDeed =
  | { readonly deed: 'open' }
  /** Named once more as it is: a bericht holds all that runs (OP087), and what is unchanged has no reason (IV099). */
  | { readonly deed: 'keep' }
  | { readonly deed: 'change'; readonly of: KnownToewijzing };

/** RedenWijziging 13 takes a toewijzing back as if it had not been: it ends on the day it begins (iJw JZ002). */
const removed = '13';

/**
 * May this ToegewezenProduct open or change a toewijzing? A number is used once for each gemeente (TR332), and only a
 * RedenWijziging says that an earlier toewijzing changes.
 */
export function judgeToewijzing(
  product: ToegewezenProduct,
  pad: string,
  persoonId: string | undefined,
  known: KnownToewijzing | undefined,
): ToewijzingDeed | Bevinding {
  if (!known) return { deed: 'open' };
  if (known.persoonId !== persoonId) {
    return finding(
      'TR332',
      '9332',
      `${pad}/ToewijzingNummer`,
      'Dit toewijzingnummer is al gebruikt voor een andere cliënt.',
    );
  }
  if (product.RedenWijziging === undefined) {
    if (isSame(product, known)) return { deed: 'keep' };
    return finding(
      'TR332',
      '9332',
      `${pad}/ToewijzingNummer`,
      'Dit toewijzingnummer is al gebruikt; een wijziging heeft een RedenWijziging.',
    );
  }
  return { deed: 'change', of: known };
}

function isSame({ Product, Omvang, ...product }: ToegewezenProduct, known: KnownToewijzing): boolean {
  const pairs = [
    [Product?.Categorie ?? '', known.productcategorie],
    [Product?.Code ?? null, known.productcode],
    [product.Ingangsdatum, known.ingangsdatum],
    [product.Einddatum ?? null, known.einddatum],
    [Omvang?.Volume ?? null, known.volume],
    [Omvang?.Eenheid ?? null, known.eenheid],
    [Omvang?.Frequentie ?? null, known.frequentie],
    [product.Budget ?? null, known.budget],
  ];
  return pairs.every(([said, kept]) => said === kept);
}

/** The last day of help after this ToegewezenProduct; null when it runs on. */
export function einddatumOf(product: ToegewezenProduct): string | null {
  return product.RedenWijziging === removed ? product.Ingangsdatum : (product.Einddatum ?? null);
}
