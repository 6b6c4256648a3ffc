import type { Bevinding, Jw305, Jw307 } from '#berichten/index.ts';
import { leveringKey, persoonKey } from '../known.ts';
import type { OrderRecords } from './order-records.ts';

type Delivery = Jw305 | Jw307;
type Klasse = {
  readonly ToewijzingNummer?: number;
  readonly Product?: { readonly Categorie: string; readonly Code?: string };
  readonly StatusAanlevering: string;
};

/**
 * The classes that this series can judge. Without the orders of a client it may miss an earlier bericht about the same
 * help, so there a stop, or what takes something back, waits for records.
 */
export function findKnowable(bericht: Delivery, records: OrderRecords): number[] {
  const { Afzender: agb, Ontvanger: gemeente } = bericht.Header;
  const isKnown = records.knows(gemeente, agb, bericht.Client.Bsn);
  const persoonId = records.personen.get(persoonKey(gemeente, bericht.Client.Bsn))?.persoonId;
  const hasEarlier = ({ ToewijzingNummer, Product }: Klasse) =>
    persoonId !== undefined &&
    records.hasLevering(
      leveringKey({
        persoonId,
        aanbiederId: agb,
        gemeente,
        nummer: ToewijzingNummer ?? null,
        categorie: Product?.Categorie ?? '',
        code: Product?.Code ?? '',
      }),
    );
  const isFirst = (one: Klasse) => bericht.soort === 'JW305' && one.StatusAanlevering !== '3';
  return klassenOf(bericht).flatMap((one, at) => (isKnown || isFirst(one) || hasEarlier(one) ? [at] : []));
}

const klassenOf = (bericht: Delivery): readonly Klasse[] =>
  bericht.soort === 'JW305'
    ? bericht.Client.StartProducten.StartProduct
    : bericht.Client.StopProducten.StopProduct;

/** The bericht with these classes only. */
export function withOnly<B extends Delivery>(bericht: B, chosen: readonly number[]): B;
export function withOnly(bericht: Delivery, chosen: readonly number[]): Delivery {
  const pick = <One>(all: readonly One[]) => chosen.flatMap((at) => all[at] ?? []);
  if (bericht.soort === 'JW305') {
    const StartProduct = pick(bericht.Client.StartProducten.StartProduct);
    return { ...bericht, Client: { ...bericht.Client, StartProducten: { StartProduct } } };
  }
  const StopProduct = pick(bericht.Client.StopProducten.StopProduct);
  return { ...bericht, Client: { ...bericht.Client, StopProducten: { StopProduct } } };
}

/** The finding at the place where its class stands in the whole bericht. */
export function inWhole(bevinding: Bevinding, chosen: readonly number[]): Bevinding {
  const pad = bevinding.pad.replace(
    /(StartProduct|StopProduct)\[([0-9]+)\]/,
    (_all, klasse, nr) => `${klasse}[${(chosen[Number(nr) - 1] ?? 0) + 1}]`,
  );
  return { ...bevinding, pad };
}
