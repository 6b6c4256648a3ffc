import { addDays } from '#berichten/rekenen/kalender.ts';
import { earlier, later } from '../play/working-days.ts';
import { type Delivery, isRemoved, type Order, runningOf } from './books.ts';
import { planChange } from './change.ts';
import {
  drawsAbout,
  makeJw305,
  makeJw307,
  namedOrder,
  type Shop,
  type StartProduct,
  type StopProduct,
} from './shop.ts';
import { spoilStart, spoilStop, spoilTakenBack, stopOf } from './spoil-delivery.ts';

/** Days in which a start or a stop is told, after it happened (OP271, OP272). */
const TOLD_WITHIN = 5;
const reasons = ['31', '31', '31', '32', '33', '34', '35', '38', '39'] as const;

/** Plans the start of help on a new order; some never start. */
export function planStart(shop: Shop, order: Order): void {
  const draws = drawsAbout(shop, order);
  if (!order.isFollowUp && draws.number('never') < 0.04) return;
  const { Ingangsdatum } = order.product;
  tellStart(shop, order, order.isFollowUp ? Ingangsdatum : addDays(Ingangsdatum, draws.whole('wait', 15)));
}

function tellStart(shop: Shop, order: Order, begin: string): void {
  const { desk } = shop;
  const purpose = `start ${order.deliveries.length}`;
  const day = desk.within(TOLD_WITHIN, later(begin, desk.today), drawsAbout(shop, order), purpose);
  desk.plan(day, () => sendStart(shop, order, begin));
}

function sendStart(shop: Shop, order: Order, begin: string): void {
  const { Einddatum, Ingangsdatum } = order.product;
  const isOver = isRemoved(order) || (Einddatum !== undefined && begin > Einddatum);
  if (isOver || runningOf(order)) return;
  const draws = drawsAbout(shop, order);
  const wrong = addDays(begin, -1);
  const isFirst = order.deliveries.length === 0;
  if (isFirst && wrong >= Ingangsdatum && draws.number('wrong start') < 0.12)
    sendWrongStart(shop, order, { wrong, begin });
  else sendRightStart(shop, order, begin);
}

const startOf = (
  order: Order,
  Begindatum: string,
  status: StartProduct['StatusAanlevering'],
): StartProduct => ({
  ...namedOrder(order),
  Begindatum,
  StatusAanlevering: status,
});

function sendRightStart(shop: Shop, order: Order, begin: string): void {
  const bericht = makeJw305(shop, order, startOf(order, begin, '1'));
  shop.desk.send(bericht, {
    chain: () => spoilStart(shop, order, bericht),
    onAnswer: () => started(shop, order, begin),
  });
}

/** IV008: a wrong first day is taken back and sent anew, in one bericht or in two. */
function sendWrongStart(
  shop: Shop,
  order: Order,
  days: { readonly wrong: string; readonly begin: string },
): void {
  const { desk } = shop;
  const takenBack = startOf(order, days.wrong, '3');
  const isInOne = drawsAbout(shop, order).number('in one') < 0.3;
  desk.send(makeJw305(shop, order, startOf(order, days.wrong, '1')), {
    onAnswer: () =>
      isInOne
        ? desk.send(makeJw305(shop, order, takenBack, startOf(order, days.begin, '1')), {
            onAnswer: () => started(shop, order, days.begin),
          })
        : desk.send(makeJw305(shop, order, takenBack), {
            onAnswer: () => sendRightStart(shop, order, days.begin),
          }),
  });
}

function started(shop: Shop, order: Order, begin: string): void {
  const delivery: Delivery = { begin, isStopping: false };
  order.deliveries.push(delivery);
  planEnd(shop, order, delivery);
  if (order.deliveries.length === 1) planChange(shop, order);
}

/** Plans when help pauses or stops; every plan replaces the one before it. */
export function planEnd(shop: Shop, order: Order, delivery: Delivery): void {
  const draws = drawsAbout(shop, order);
  const last = earlier(addDays(delivery.begin, 25 + draws.whole('length', 280)), order.product.Einddatum);
  const pause = addDays(delivery.begin, 15 + draws.whole('until pause', 40));
  const isPausing = order.deliveries.length === 1 && draws.number('pause') < 0.15 && pause < last;
  if (isPausing) tellStop(shop, order, delivery, { einde: pause, reden: '20' });
  else tellStop(shop, order, delivery, { einde: last, reden: draws.pick('reason', reasons) });
}

interface Stop {
  readonly einde: string;
  readonly reden: StopProduct['RedenBeeindiging'];
}

function tellStop(shop: Shop, order: Order, delivery: Delivery, { einde, reden }: Stop): void {
  const { desk } = shop;
  order.version += 1;
  const { version } = order;
  const stop = { einde: later(einde, delivery.begin), reden };
  const purpose = `stop ${order.deliveries.length} ${reden}`;
  const day = desk.within(TOLD_WITHIN, later(stop.einde, desk.today), drawsAbout(shop, order), purpose);
  desk.plan(day, () => {
    if (order.version === version) sendStop(shop, order, delivery, stop);
  });
}

function sendStop(shop: Shop, order: Order, delivery: Delivery, stop: Stop): void {
  delivery.isStopping = true;
  const wrong = { ...stop, einde: addDays(stop.einde, -1) };
  const isWrong = drawsAbout(shop, order).number('wrong stop') < 0.06;
  const isPlain = stop.reden === '20' || delivery.einde !== undefined || wrong.einde < delivery.begin;
  if (isWrong && !isPlain) sendWrongStop(shop, order, delivery, { wrong, stop });
  else sendRightStop(shop, order, delivery, stop);
}

function sendRightStop(shop: Shop, order: Order, delivery: Delivery, stop: Stop): void {
  const bericht = makeJw307(shop, order, stopOf(order, delivery.begin, stop));
  shop.desk.send(bericht, {
    chain: () => spoilStop(shop, order, bericht),
    onAnswer: () => stopped(shop, order, delivery, stop),
  });
}

function sendWrongStop(
  shop: Shop,
  order: Order,
  delivery: Delivery,
  { wrong, stop }: { readonly wrong: Stop; readonly stop: Stop },
): void {
  const { desk } = shop;
  const told = stopOf(order, delivery.begin, wrong);
  desk.send(makeJw307(shop, order, told), {
    onAnswer: () => {
      const takenBack = makeJw307(shop, order, { ...told, StatusAanlevering: '3' });
      desk.send(takenBack, {
        chain: () => spoilTakenBack(shop, order, takenBack),
        onAnswer: () => sendRightStop(shop, order, delivery, stop),
      });
    },
  });
}

/** After a pause help starts anew, or turns out to be over (OP377 to OP379). */
function stopped(shop: Shop, order: Order, delivery: Delivery, { einde, reden }: Stop): void {
  const isPaused = delivery.einde === undefined && reden === '20';
  delivery.einde = einde;
  if (!isPaused) return;
  const draws = drawsAbout(shop, order);
  const next = addDays(einde, 8 + draws.whole('pause for', 25));
  const { Einddatum } = order.product;
  const isBack = draws.number('back') < 0.75 && (Einddatum === undefined || next <= Einddatum);
  if (isBack) tellStart(shop, order, next);
  else tellStop(shop, order, delivery, { einde: next, reden: '31' });
}
