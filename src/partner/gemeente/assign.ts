import type { Jw301, Jw319 } from '#berichten/index.ts';
import { addDays } from '#berichten/rekenen/kalender.ts';
import type { Person } from '../play/client.ts';
import type { Spoiled } from '../play/desk.ts';
import { level3 } from '../play/expected.ts';
import type { ToegewezenProduct } from '../play/offer.ts';
import { later } from '../play/working-days.ts';
import { actualOf, addOrder, clientKey, clientOf, keyOf, nextNumber, type Order } from './books.ts';
import type { Office } from './office.ts';

type Party = { readonly gemeente: string; readonly agb: string; readonly person: Person };
type What = Omit<ToegewezenProduct, 'ToewijzingNummer' | 'Toewijzingsdatum' | 'Toewijzingstijd'>;

/** Puts a new toewijzing in the books; it still has to be sent. */
export function openOrder({ desk, books }: Office, { gemeente, agb, person }: Party, what: What): Order {
  const order: Order = {
    gemeente,
    agb,
    person,
    product: {
      ToewijzingNummer: nextNumber(books, gemeente, desk.settings.seed),
      ...decidedOn(desk.today),
      ...what,
    },
    deliveries: [],
    granted: [],
  };
  addOrder(books, order);
  return order;
}

/** Which of two berichten about one toewijzing counts (IV013). */
export const decidedOn = (day: string) => ({ Toewijzingsdatum: day, Toewijzingstijd: '09:30:00' });

/**
 * Sends toewijzingen that are new or changed, of one client with one aanbieder, and all others that run beside them
 * (OP087). Those that are not new plan what happens when help never starts.
 * @param reference the verzoek that they answer: on all of them for a change, else on the new ones (IV097, IV093).
 */
export function sendToewijzingen(
  office: Office,
  orders: readonly Order[],
  reference?: { readonly of: string; readonly isChange: boolean },
): void {
  const { desk, books } = office;
  const [first] = orders;
  if (first === undefined) return;
  const { gemeente, agb, person } = first;
  const others = actualOf(books, clientKey(gemeente, agb, person.Bsn), desk.today).filter(
    (one) => !orders.includes(one),
  );
  const answers = (isFresh: boolean) =>
    reference && (isFresh || reference.isChange) ? { ReferentieAanbieder: reference.of } : {};
  const bericht: Jw301 = {
    soort: 'JW301',
    Header: { BerichtCode: '436', ...desk.head(gemeente, agb) },
    Client: {
      ...clientOf(person),
      ToegewezenProducten: {
        ToegewezenProduct: [
          ...orders.map(({ product }) => ({ ...product, ...answers(true) })),
          ...others.map(({ product }) => ({ ...unchanged(product), ...answers(false) })),
        ],
      },
    },
  };
  desk.send(bericht, { chain: () => spoilToewijzing(office, bericht) });
  for (const order of orders) if (order.product.RedenWijziging === undefined) planWithdrawal(office, order);
}

/** IV099: only what changes now says why. */
function unchanged({ RedenWijziging: _none, ...product }: ToegewezenProduct): ToegewezenProduct {
  return product;
}

/** Help that nobody began is taken back as if it had never been ordered (SAP §2.3.1, OP033x1, CS335). */
function planWithdrawal(office: Office, order: Order): void {
  const { desk } = office;
  const { Ingangsdatum } = order.product;
  desk.plan(addDays(later(Ingangsdatum, desk.today), 75), () => {
    if (order.deliveries.length > 0 || order.product.RedenWijziging !== undefined) return;
    const removed = { Einddatum: Ingangsdatum, RedenWijziging: '13' as const, ...decidedOn(desk.today) };
    order.product = { ...order.product, ...removed };
    sendToewijzingen(office, [order]);
  });
}

/** Answers a verzoek with something else than a toewijzing: "in onderzoek", or no and why. */
export function sendAnswer(
  office: Office,
  { gemeente, agb }: Omit<Party, 'person'>,
  Antwoord: Jw319['Antwoord'],
): void {
  const { desk } = office;
  const bericht: Jw319 = {
    soort: 'JW319',
    Header: { BerichtCode: '488', ...desk.head(gemeente, agb) },
    Antwoord,
  };
  desk.send(bericht, { chain: () => spoilAnswer(office, bericht) });
}

/** A number that belongs to another client, and a reference to a verzoek that never came (TR332, TR379). */
function spoilToewijzing({ desk, books }: Office, bericht: Jw301): Spoiled[] {
  const { Afzender: gemeente, Ontvanger: agb } = bericht.Header;
  const [product] = bericht.Client.ToegewezenProducten.ToegewezenProduct;
  if (product === undefined) return [];
  const other = [...books.orders.values()].find(
    (one) =>
      one.gemeente === gemeente &&
      one.agb === agb &&
      one.person.Bsn !== bericht.Client.Bsn &&
      one.product.Toewijzingsdatum < desk.today,
  );
  const only = (changed: ToegewezenProduct): Jw301 => ({
    ...bericht,
    Client: { ...bericht.Client, ToegewezenProducten: { ToegewezenProduct: [changed] } },
  });
  const { RedenWijziging: _none, ReferentieAanbieder: _other, ...plain } = product;
  const stranger = {
    ...plain,
    ToewijzingNummer: nextNumber(books, gemeente, desk.settings.seed),
    ReferentieAanbieder: 'NEVER-ASKED',
  };
  return [
    ...(other
      ? [
          {
            bericht: only({ ...plain, ToewijzingNummer: other.product.ToewijzingNummer }),
            fault: level3('TR332', '9332'),
          },
        ]
      : []),
    { bericht: only(stranger), fault: level3('TR379', '9379') },
  ];
}

/** An answer to nothing, and ones that come after the toewijzing or after a no (TR355, TR359, TR365). */
function spoilAnswer({ books }: Office, bericht: Jw319): Spoiled[] {
  const key = keyOf(bericht.Header.Afzender, bericht.Header.Ontvanger);
  const own = bericht.Antwoord.ReferentieAanbieder;
  const [honoured] = books.honoured.get(key) ?? [];
  const refused = books.refused.get(key)?.find((one) => one !== own);
  const answer = (ReferentieAanbieder: string): Jw319 => ({
    ...bericht,
    Antwoord: { ReferentieAanbieder, VerzoekAntwoord: '2' },
  });
  return [
    { bericht: answer('NEVER-ASKED'), fault: level3('TR355', '9355') },
    ...(honoured === undefined ? [] : [{ bericht: answer(honoured), fault: level3('TR359', '9359') }]),
    ...(refused === undefined ? [] : [{ bericht: answer(refused), fault: level3('TR365', '9365') }]),
  ];
}
