import type { Jw301 } from '#berichten/index.ts';
import type { Bevinding } from '../schema.ts';
import { finding } from './finding.ts';

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
};

export type ToewijzingDeed =
  | { readonly deed: 'open' }
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
    return finding(
      'TR332',
      '9332',
      `${pad}/ToewijzingNummer`,
      'Dit toewijzingnummer is al gebruikt; een wijziging heeft een RedenWijziging.',
    );
  }
  return { deed: 'change', of: known };
}

/** The last day of help after this ToegewezenProduct; null when it runs on. */
export function einddatumOf(product: ToegewezenProduct): string | null {
  return product.RedenWijziging === removed ? product.Ingangsdatum : (product.Einddatum ?? null);
}
