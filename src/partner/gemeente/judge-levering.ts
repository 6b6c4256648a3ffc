import type { Bevinding, Jw305, Jw307 } from '#berichten/index.ts';
import { finding } from '../play/finding.ts';
import { type Books, type Delivery, keyOf, type Order } from './books.ts';

type Start = Jw305['Client']['StartProducten']['StartProduct'][number];
type Stop = Jw307['Client']['StopProducten']['StopProduct'][number];

/** StatusAanlevering 3: take back what was told before (COD467). */
const TAKE_BACK = '3';
/** RedenBeeindiging 20: for a while (JZ588). */
const PAUSE = '20';

/** Takes all starts of a bericht when none of them is wrong: TR019, TR063, TR071, TR074 and TR326. */
export function takeStarts(books: Books, bericht: Jw305): Bevinding[] {
  const drafts = new Map<Order, Delivery[]>();
  const wrong = bericht.Client.StartProducten.StartProduct.flatMap((start, nr) => {
    const pad = `/Bericht/Client/StartProducten/StartProduct[${nr + 1}]`;
    const order = findOrder(books, bericht, start);
    if (order === undefined) return [finding('TR019', '9019', pad)];
    const draft = draftOf(order, drafts);
    return takeStart(draft, start, pad);
  });
  if (wrong.length === 0) for (const [order, draft] of drafts) order.deliveries = draft;
  return wrong;
}

/** Takes all stops of a bericht when none of them is wrong: TR019, TR063, TR382 and TR413 to TR415. */
export function takeStops(books: Books, bericht: Jw307): Bevinding[] {
  const drafts = new Map<Order, Delivery[]>();
  const wrong = bericht.Client.StopProducten.StopProduct.flatMap((stop, nr) => {
    const pad = `/Bericht/Client/StopProducten/StopProduct[${nr + 1}]`;
    const order = findOrder(books, bericht, stop);
    if (order === undefined) return [finding('TR019', '9019', pad)];
    return takeStop(draftOf(order, drafts), stop, pad);
  });
  if (wrong.length === 0) for (const [order, draft] of drafts) order.deliveries = draft;
  return wrong;
}

/** The order of this client with this aanbieder; help without a toewijzing (IV096) is not played. */
function findOrder(
  { orders }: Books,
  { Header, Client }: Jw305 | Jw307,
  { ToewijzingNummer }: Pick<Start, 'ToewijzingNummer'>,
): Order | undefined {
  const order = orders.get(keyOf(Header.Ontvanger, ToewijzingNummer ?? 0));
  return order?.person.Bsn === Client.Bsn && order.agb === Header.Afzender ? order : undefined;
}

function draftOf(order: Order, drafts: Map<Order, Delivery[]>): Delivery[] {
  const there = drafts.get(order) ?? order.deliveries.map((one) => ({ ...one }));
  drafts.set(order, there);
  return there;
}

function takeStart(draft: Delivery[], { Begindatum, StatusAanlevering }: Start, pad: string): Bevinding[] {
  const at = draft.findIndex(({ begin }) => begin === Begindatum);
  if (StatusAanlevering === TAKE_BACK) {
    if (at < 0) return [finding('TR063', '9063', `${pad}/StatusAanlevering`)];
    if (draft[at]?.einde !== undefined) return [finding('TR071', '9071', `${pad}/StatusAanlevering`)];
    draft.splice(at, 1);
    return [];
  }
  if (at >= 0) return [finding('TR074', '9074', pad)];
  if (draft.some(({ einde }) => einde === undefined)) return [finding('TR326', '9326', pad)];
  draft.push({ begin: Begindatum });
  return [];
}

function takeStop(draft: Delivery[], stop: Stop, pad: string): Bevinding[] {
  const { Begindatum, RedenBeeindiging, Einddatum } = stop;
  const delivery = draft.find(({ begin }) => begin === Begindatum);
  if (delivery === undefined) return [finding('TR382', '9069', pad)];
  if (stop.StatusAanlevering === TAKE_BACK) {
    const isSame = delivery.einde === Einddatum && delivery.reden === RedenBeeindiging;
    if (!isSame) return [finding('TR063', '9063', `${pad}/StatusAanlevering`)];
    delete delivery.einde;
    delete delivery.reden;
    return [];
  }
  const wrong = judgeAfterEarlier(delivery, stop, pad);
  if (wrong.length === 0) Object.assign(delivery, { einde: Einddatum, reden: RedenBeeindiging });
  return wrong;
}

function judgeAfterEarlier(
  { einde, reden }: Delivery,
  { RedenBeeindiging, Einddatum }: Stop,
  pad: string,
): Bevinding[] {
  if (einde === undefined) return [];
  if (reden !== PAUSE) return [finding('TR415', '9415', pad)];
  if (RedenBeeindiging === PAUSE) return [finding('TR413', '9413', pad)];
  return Einddatum < einde ? [finding('TR414', '9414', pad)] : [];
}
