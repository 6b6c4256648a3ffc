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
  readonly toewijzingsdatum: string;
  readonly toewijzingstijd: string;
  readonly ingangsdatum: string;
  readonly einddatum: string | null;
  readonly volume: number | null;
  readonly eenheid: string | null;
  readonly frequentie: string | null;
  readonly budget: number | null;
  /** Something was granted on it that was not taken back. */
  readonly isToegekend: boolean;
};

export type ToewijzingDeed =
  | { readonly deed: 'open' }
  /** Named once more as it is: a bericht holds all that runs (OP087), and what is unchanged has no reason (IV099). */
  | { readonly deed: 'keep' }
  | { readonly deed: 'change'; readonly of: KnownToewijzing };

/** What is known about one ToegewezenProduct: to whom the bericht goes, and what its number stands for already. */
export type OrderFacts = {
  readonly persoonId: string;
  readonly aanbiederId: string;
  readonly known: KnownToewijzing | undefined;
};

/** RedenWijziging 13 takes a toewijzing back as if it had not been: it ends on the day it begins (iJw JZ002). */
const removed = '13';

/**
 * May this ToegewezenProduct open or change a toewijzing? A number stands for one product of one client at one aanbieder
 * (TR332, IV066), and only a RedenWijziging says that it changes. An older picture of it, that comes late or is sent once
 * more, changes nothing (IV013); what was declared on and granted cannot be undone (TR385).
 */
export function judgeToewijzing(
  product: ToegewezenProduct,
  pad: string,
  { persoonId, aanbiederId, known }: OrderFacts,
): ToewijzingDeed | Bevinding {
  if (!known) return { deed: 'open' };
  if (known.persoonId !== persoonId) return numberIsUsed(pad, 'voor een andere cliënt');
  if (known.aanbiederId !== aanbiederId) return numberIsUsed(pad, 'voor een andere aanbieder');
  if (!isSameProduct(product, known)) return numberIsUsed(pad, 'voor een ander product');
  if (isSame(product, known) || isOlder(product, known)) return { deed: 'keep' };
  if (product.RedenWijziging === undefined)
    return numberIsUsed(pad, 'en een wijziging heeft een RedenWijziging');
  if (product.RedenWijziging === removed && known.isToegekend)
    return finding('TR385', '9385', pad, 'Op deze toewijzing zijn declaratieregels toegekend.');
  return { deed: 'change', of: known };
}

function numberIsUsed(pad: string, why: string): Bevinding {
  return finding('TR332', '9332', `${pad}/ToewijzingNummer`, `Dit toewijzingnummer is al gebruikt, ${why}.`);
}

function isSameProduct({ Product }: ToegewezenProduct, known: KnownToewijzing): boolean {
  return (
    (Product?.Categorie ?? '') === known.productcategorie && (Product?.Code ?? null) === known.productcode
  );
}

function isSame({ Omvang, ...product }: ToegewezenProduct, known: KnownToewijzing): boolean {
  const pairs = [
    [product.Ingangsdatum, known.ingangsdatum],
    [einddatumOf(product), known.einddatum],
    [Omvang?.Volume ?? null, known.volume],
    [Omvang?.Eenheid ?? null, known.eenheid],
    [Omvang?.Frequentie ?? null, known.frequentie],
    [product.Budget ?? null, known.budget],
  ];
  return product.RedenWijziging === undefined && pairs.every(([said, kept]) => said === kept);
}

function isOlder({ Toewijzingsdatum, Toewijzingstijd }: ToegewezenProduct, known: KnownToewijzing): boolean {
  return (
    Toewijzingsdatum < known.toewijzingsdatum ||
    (Toewijzingsdatum === known.toewijzingsdatum && Toewijzingstijd < known.toewijzingstijd)
  );
}

/** The last day of help after this ToegewezenProduct; null when it runs on. */
export function einddatumOf(
  product: Pick<ToegewezenProduct, 'RedenWijziging' | 'Ingangsdatum' | 'Einddatum'>,
): string | null {
  return product.RedenWijziging === removed ? product.Ingangsdatum : (product.Einddatum ?? null);
}
