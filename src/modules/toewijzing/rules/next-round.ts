import { isOrderOrDelivery, type OrderOrDelivery, type RoundBericht } from './order-or-delivery.ts';

/** A bericht that passed levels 1 and 2, with the keyed mark of its client; a JW319 names none. */
export type InRound = { readonly bericht: RoundBericht; readonly mark: string | undefined };

/**
 * Takes from the front as many berichten as can be decided side by side: no two about the same client, under the same
 * kenmerk, with the same toewijzingnummer or on the same verzoek. What waits keeps its order, so that a stop never
 * overtakes its start, nor an answer its verzoek.
 */
export function nextRound<One extends InRound>(waiting: readonly One[]): { round: One[]; later: One[] } {
  const busy = new Set<string>();
  const round: One[] = [];
  const later: One[] = [];
  for (const one of waiting) {
    const keys = keysOf(one);
    const isFree = keys.every((key) => !busy.has(key));
    (isFree ? round : later).push(one);
    for (const key of keys) busy.add(key);
  }
  return { round, later };
}

function keysOf({ bericht, mark }: InRound): string[] {
  const { Afzender, Ontvanger, BerichtIdentificatie } = bericht.Header;
  const isFromGemeente = bericht.soort === 'JW301' || bericht.soort === 'JW319';
  const [gemeente, agb] = isFromGemeente ? [Afzender, Ontvanger] : [Ontvanger, Afzender];
  return [
    ...(mark === undefined ? [] : [`client ${mark}`]),
    `kenmerk ${bericht.soort} ${Afzender} ${BerichtIdentificatie.Identificatie}`,
    ...(isOrderOrDelivery(bericht) ? nummersOf(bericht) : []).map((nummer) => `nummer ${gemeente} ${nummer}`),
    ...referentiesOf(bericht).map((referentie) => `verzoek ${agb} ${referentie}`),
  ];
}

/** The numbers of the toewijzingen that a bericht names. */
export function nummersOf(bericht: OrderOrDelivery): number[] {
  if (bericht.soort === 'JW301')
    return bericht.Client.ToegewezenProducten.ToegewezenProduct.map((one) => one.ToewijzingNummer);
  const named =
    bericht.soort === 'JW305'
      ? bericht.Client.StartProducten.StartProduct
      : bericht.Client.StopProducten.StopProduct;
  return named.flatMap(({ ToewijzingNummer }) => (ToewijzingNummer === undefined ? [] : [ToewijzingNummer]));
}

/** The references of the verzoeken that a bericht makes, answers or honours, each once. */
export function referentiesOf(bericht: RoundBericht): string[] {
  switch (bericht.soort) {
    case 'JW301': {
      const producten = bericht.Client.ToegewezenProducten.ToegewezenProduct;
      return [...new Set(producten.flatMap(({ ReferentieAanbieder }) => ReferentieAanbieder ?? []))];
    }
    case 'JW315':
      return bericht.Client.AangevraagdeProducten.AangevraagdProduct.map((one) => one.ReferentieAanbieder);
    case 'JW317':
      return [bericht.Client.Verzoek.ReferentieAanbieder];
    case 'JW319':
      return [bericht.Antwoord.ReferentieAanbieder];
    case 'JW305':
    case 'JW307':
      return [];
  }
}
