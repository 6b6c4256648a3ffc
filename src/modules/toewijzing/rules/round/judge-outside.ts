import { findGemeentecodes } from '#berichten/index.ts';
import type { Bevinding } from '#modules/bericht/index.ts';
import type { Known } from '../known.ts';
import type { OrderOrDelivery } from '../order-or-delivery.ts';
import { unknownGemeente, wrongCategory } from '../verzoek/judge/findings.ts';

/**
 * What sources outside the chain say (level 4). TR378: of an order the gemeente was on the list of CBS on each
 * Ingangsdatum, so that one that has merged since may still name what it ordered; of a delivery on the day of the bericht.
 * TR381: a code belongs to its category.
 */
export function judgeOutside(
  bericht: OrderOrDelivery,
  categorieen: Known['categorieen'],
): { readonly inHeader: readonly Bevinding[]; readonly inClasses: readonly Bevinding[] } {
  const isOrder = bericht.soort === 'JW301';
  const gemeente = isOrder ? bericht.Header.Afzender : bericht.Header.Ontvanger;
  const pad = `/Bericht/Header/${isOrder ? 'Afzender' : 'Ontvanger'}`;
  const days = isOrder
    ? bericht.Client.ToegewezenProducten.ToegewezenProduct.map(({ Ingangsdatum }) => Ingangsdatum)
    : [bericht.Header.BerichtIdentificatie.Dagtekening];
  const inHeader = days.flatMap((day) => unknownGemeente(gemeente, pad, findGemeentecodes(day)));
  const inClasses = named(bericht).flatMap(({ product, klasse }) =>
    wrongCategory(product, `/Bericht/Client/${klasse}`, categorieen),
  );
  return { inHeader: inHeader.slice(0, 1), inClasses };
}

type Named = {
  readonly product: { readonly Categorie: string; readonly Code?: string } | undefined;
  readonly klasse: string;
};

/** Each product that the bericht names, with the place of its class. */
export function named({ soort, Client }: OrderOrDelivery): Named[] {
  const at = (klasse: string, products: readonly { readonly Product?: Named['product'] }[]) =>
    products.map(({ Product }, nr) => ({ product: Product, klasse: `${klasse}[${nr + 1}]` }));
  if (soort === 'JW301')
    return at('ToegewezenProducten/ToegewezenProduct', Client.ToegewezenProducten.ToegewezenProduct);
  if (soort === 'JW305') return at('StartProducten/StartProduct', Client.StartProducten.StartProduct);
  return at('StopProducten/StopProduct', Client.StopProducten.StopProduct);
}
