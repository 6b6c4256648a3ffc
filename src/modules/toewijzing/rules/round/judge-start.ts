import type { Jw305 } from '#berichten/index.ts';
import type { Bevinding } from '#modules/bericht/index.ts';
import { finding } from '#modules/bericht/index.ts';
import type { KnownToewijzing } from './judge-toewijzing.ts';

type StartProduct = Jw305['Client']['StartProducten']['StartProduct'][number];

/** A delivery as it stands now, after all that was received about it. */
export type KnownLevering = {
  readonly id: string;
  readonly hulplijnId: string;
  readonly toewijzingId: string | null;
  readonly begindatum: string;
  readonly einddatum: string | null;
  readonly redenBeeindiging: string | null;
  /** The last day before a pause, where a final stop followed on it without a new start. */
  readonly pauzeOp: string | null;
  readonly productcategorie: string;
  /** Empty when the start named none. */
  readonly productcode: string;
};

export type StartDeed =
  | { readonly deed: 'start'; readonly of: KnownToewijzing | undefined }
  | { readonly deed: 'take-back-start'; readonly levering: KnownLevering };

/** What can be known about a start: the gemeente keeps its records here or not, the toewijzing, and earlier deliveries of this product. */
export type StartFacts = {
  readonly isOwnGemeente: boolean;
  readonly aanbiederId: string | undefined;
  readonly toewijzing: KnownToewijzing | undefined;
  readonly leveringen: readonly KnownLevering[];
};

/** StatusAanlevering 3: take back what was sent before (iJw COD467). */
const takeBack = '3';

/** May this StartProduct begin a delivery? Level 3 rules TR019, TR063, TR071, TR074 and TR326 of iJw 3.2. */
export function judgeStart(start: StartProduct, pad: string, facts: StartFacts): StartDeed | Bevinding {
  const same = facts.leveringen.find(({ begindatum }) => begindatum === start.Begindatum);
  if (start.StatusAanlevering === takeBack)
    return judgeTakeBack(pad, same && isProductOf(start, same, facts.toewijzing) ? same : undefined);
  const unknown = judgeToewijzingOf(start.ToewijzingNummer, pad, facts);
  if (unknown) return unknown;
  if (same) return finding('TR074', '9074', pad, 'Deze start is al eerder ontvangen.');
  if (facts.leveringen.some(({ einddatum }) => einddatum === null)) {
    return finding('TR326', '9326', pad, 'De hulp loopt al; een nieuwe start kan pas na een stop.');
  }
  return { deed: 'start', of: facts.toewijzing };
}

function judgeTakeBack(pad: string, same: KnownLevering | undefined): StartDeed | Bevinding {
  if (!same)
    return finding('TR063', '9063', `${pad}/StatusAanlevering`, 'Er is geen start om terug te nemen.');
  if (same.einddatum !== null) {
    return finding(
      'TR071',
      '9071',
      `${pad}/StatusAanlevering`,
      'Op deze start is al een stop ontvangen; neem eerst de stop terug.',
    );
  }
  return { deed: 'take-back-start', levering: same };
}

/** The product is part of the key by which a delivery is known; one that its start left out is that of the order. */
export function isProductOf(
  { Product }: Pick<StartProduct, 'Product'>,
  { productcategorie, productcode }: KnownLevering,
  toewijzing: KnownToewijzing | undefined,
): boolean {
  const categorie = Product?.Categorie ?? toewijzing?.productcategorie ?? '';
  return categorie === productcategorie && (Product?.Code ?? '') === productcode;
}

/**
 * TR019: a named toewijzing must exist, at this aanbieder. Whether a gemeente elsewhere gave it cannot be judged here,
 * because its toewijzingen are not kept here; without a number help is paid by task (IV096).
 */
export function judgeToewijzingOf(
  nummer: number | undefined,
  pad: string,
  facts: StartFacts,
): Bevinding | undefined {
  if (nummer === undefined || !facts.isOwnGemeente) return undefined;
  const { toewijzing, aanbiederId } = facts;
  if (!toewijzing)
    return finding(
      'TR019',
      '9019',
      `${pad}/ToewijzingNummer`,
      'Er is geen toewijzing met dit nummer voor deze cliënt.',
    );
  if (toewijzing.aanbiederId === aanbiederId) return undefined;
  return finding(
    'TR019',
    '9019',
    `${pad}/ToewijzingNummer`,
    'Deze toewijzing is aan een andere aanbieder gegeven.',
  );
}
