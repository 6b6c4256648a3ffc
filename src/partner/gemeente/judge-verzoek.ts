import type { Bevinding, Jw315, Jw317 } from '#berichten/index.ts';
import { isGestapeld, type Stapelbaar } from '#berichten/rekenen/stapeling.ts';
import { finding } from '../play/finding.ts';
import { actualOf, type Books, clientKey, keyOf, type Order } from './books.ts';

type Verzoek = Jw317['Client']['Verzoek'];
type TeWijzigenProduct = NonNullable<Verzoek['TeWijzigenProducten']>['TeWijzigenProduct'][number];

/** TR347: a reference is used once. TR374: no verzoek while another one is open. */
export function judgeRequest(books: Books, { Header, Client }: Jw315): Bevinding[] {
  const { Afzender: agb, Ontvanger: gemeente } = Header;
  const used = Client.AangevraagdeProducten.AangevraagdProduct.flatMap(({ ReferentieAanbieder }, nr) =>
    books.asked.has(keyOf(agb, ReferentieAanbieder))
      ? [
          finding(
            'TR347',
            '9347',
            `/Bericht/Client/AangevraagdeProducten/AangevraagdProduct[${nr + 1}]/ReferentieAanbieder`,
          ),
        ]
      : [],
  );
  return [...used, ...judgeOpen(books, clientKey(gemeente, agb, Client.Bsn))];
}

function judgeOpen({ open }: Books, key: string): Bevinding[] {
  return (open.get(key) ?? 0) > 0 ? [finding('TR374', '9374', '/Bericht/Client')] : [];
}

/** TR304, TR347, TR349 to TR351, TR357, TR361, TR374, TR411 and TR412: a change of everything that is ordered now. */
export function judgeChange(books: Books, { Header, Client }: Jw317): Bevinding[] {
  const { Afzender: agb, Ontvanger: gemeente, BerichtIdentificatie } = Header;
  const { Verzoek } = Client;
  if (!books.persons.has(keyOf(gemeente, Client.Bsn)))
    return [finding('TR304', '8187', '/Bericht/Client/Bsn')];
  const key = clientKey(gemeente, agb, Client.Bsn);
  const day = BerichtIdentificatie.Dagtekening;
  const actual = new Map(actualOf(books, key, day).map((order) => [order.product.ToewijzingNummer, order]));
  const isUsed = books.asked.has(keyOf(agb, Verzoek.ReferentieAanbieder));
  return [
    ...(isUsed ? [finding('TR347', '9347', '/Bericht/Client/Verzoek/ReferentieAanbieder')] : []),
    ...judgeOpen(books, key),
    ...judgeNamed(Verzoek, actual),
    ...judgeStacked(Verzoek, actual),
    ...(Verzoek.TeWijzigenProducten?.TeWijzigenProduct ?? []).flatMap((change, nr) =>
      judgeWish(change, actual.get(change.ToewijzingNummer), day, nr),
    ),
  ];
}

function judgeNamed(Verzoek: Verzoek, actual: ReadonlyMap<number, Order>): Bevinding[] {
  const pad = '/Bericht/Client/Verzoek';
  const same = Verzoek.OngewijzigdeProducten?.OngewijzigdProduct ?? [];
  const changed = Verzoek.TeWijzigenProducten?.TeWijzigenProduct ?? [];
  const named = new Set([...same, ...changed].map(({ ToewijzingNummer }) => ToewijzingNummer));
  return [
    ...same.flatMap(({ ToewijzingNummer }, nr) =>
      actual.has(ToewijzingNummer)
        ? []
        : [finding('TR350', '9350', `${pad}/OngewijzigdeProducten/OngewijzigdProduct[${nr + 1}]`)],
    ),
    ...changed.flatMap(({ ToewijzingNummer }, nr) =>
      actual.has(ToewijzingNummer)
        ? []
        : [finding('TR351', '9351', `${pad}/TeWijzigenProducten/TeWijzigenProduct[${nr + 1}]`)],
    ),
    ...([...actual.keys()].every((nummer) => named.has(nummer)) ? [] : [finding('TR349', '9349', pad)]),
  ];
}

/** TR361: nothing that is asked clashes with anything else of the same verzoek. */
function judgeStacked(Verzoek: Verzoek, actual: ReadonlyMap<number, Order>): Bevinding[] {
  const productOf = (nummer: number) => actual.get(nummer)?.product;
  const same = Verzoek.OngewijzigdeProducten?.OngewijzigdProduct ?? [];
  const changed = Verzoek.TeWijzigenProducten?.TeWijzigenProduct ?? [];
  const asked: Stapelbaar[] = [
    ...same.flatMap(({ ToewijzingNummer }) => productOf(ToewijzingNummer) ?? []),
    ...changed.flatMap(({ ToewijzingNummer, GewensteIngangsdatum: Ingangsdatum, Einddatum }) => {
      const product = productOf(ToewijzingNummer);
      return product ? [{ Product: product.Product, Ingangsdatum, Einddatum }] : [];
    }),
    ...(Verzoek.NieuweProducten?.NieuwProduct ?? []).map(
      ({ Product, GewensteIngangsdatum: Ingangsdatum, Einddatum }) => ({ Product, Ingangsdatum, Einddatum }),
    ),
  ];
  const isStacked = asked.some((one, at) => asked.slice(at + 1).some((other) => isGestapeld(one, other)));
  return isStacked ? [finding('TR361', '9361', '/Bericht/Client/Verzoek')] : [];
}

function judgeWish(
  change: TeWijzigenProduct,
  order: Order | undefined,
  day: string,
  nr: number,
): Bevinding[] {
  if (order === undefined) return [];
  const pad = `/Bericht/Client/Verzoek/TeWijzigenProducten/TeWijzigenProduct[${nr + 1}]`;
  const { Product, Ingangsdatum } = order.product;
  const isBack = change.GewensteIngangsdatum <= day && change.GewensteIngangsdatum !== Ingangsdatum;
  const hasCode = Product?.Code !== undefined;
  return [
    ...(isBack ? [finding('TR357', '9357', `${pad}/GewensteIngangsdatum`)] : []),
    ...(hasCode && change.Omvang === undefined ? [finding('TR411', '9411', pad)] : []),
    ...(!hasCode && change.Omvang !== undefined ? [finding('TR412', '9412', pad)] : []),
  ];
}
