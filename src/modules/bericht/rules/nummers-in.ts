import type { Bericht } from '#berichten/index.ts';

/**
 * The numbers of the orders that a bericht names, so that it stands in the chain of each. A verzoek that asks for
 * something new names none; the lines of a declaratie are kept one by one by who judges them.
 */
export function nummersIn(bericht: Bericht): number[] {
  switch (bericht.soort) {
    case 'JW301':
      return bericht.Client.ToegewezenProducten.ToegewezenProduct.map((one) => one.ToewijzingNummer);
    case 'JW305':
      return known(bericht.Client.StartProducten.StartProduct);
    case 'JW307':
      return known(bericht.Client.StopProducten.StopProduct);
    case 'JW317': {
      const { TeWijzigenProducten, OngewijzigdeProducten } = bericht.Client.Verzoek;
      return known([
        ...(TeWijzigenProducten?.TeWijzigenProduct ?? []),
        ...(OngewijzigdeProducten?.OngewijzigdProduct ?? []),
      ]);
    }
    default:
      return [];
  }
}

/** Each once; help that is paid by task has no number (iJw IV096). */
function known(named: readonly { readonly ToewijzingNummer?: number }[]): number[] {
  return [
    ...new Set(
      named.flatMap(({ ToewijzingNummer }) => (ToewijzingNummer === undefined ? [] : [ToewijzingNummer])),
    ),
  ];
}
