import type { Bericht } from '#berichten/index.ts';
import type { Candidate } from './plan-round.ts';

/**
 * Takes from the front as many berichten as can be decided side by side: no two about the same client, under the same
 * kenmerk or with the same toewijzingnummer. What waits keeps its order, so that a stop never overtakes its start.
 */
export function nextRound<One extends Candidate>(waiting: readonly One[]): { round: One[]; later: One[] } {
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

function keysOf({ bericht, mark }: Candidate): string[] {
  const gemeente = bericht.soort === 'JW301' ? bericht.Header.Afzender : bericht.Header.Ontvanger;
  const { Identificatie } = bericht.Header.BerichtIdentificatie;
  return [
    `client ${mark}`,
    `kenmerk ${bericht.soort} ${bericht.Header.Afzender} ${Identificatie}`,
    ...nummersOf(bericht).map((nummer) => `nummer ${gemeente} ${nummer}`),
  ];
}

/** The numbers of the toewijzingen that a bericht names. */
export function nummersOf(bericht: Bericht): number[] {
  if (bericht.soort === 'JW301')
    return bericht.Client.ToegewezenProducten.ToegewezenProduct.map((one) => one.ToewijzingNummer);
  const named =
    bericht.soort === 'JW305'
      ? bericht.Client.StartProducten.StartProduct
      : bericht.Client.StopProducten.StopProduct;
  return named.flatMap(({ ToewijzingNummer }) => (ToewijzingNummer === undefined ? [] : [ToewijzingNummer]));
}
