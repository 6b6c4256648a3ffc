import type { Jw317 } from '#berichten/index.ts';
import { addDays } from '#berichten/rekenen/kalender.ts';
import { isGestapeld, type Stapelbaar } from '#berichten/rekenen/stapeling.ts';
import type { Spoiled } from '../play/desk.ts';
import type { Draws } from '../play/draws.ts';
import { level3 } from '../play/expected.ts';
import { offers, order as orderOffer, type ToegewezenProduct } from '../play/offer.ts';
import { nextReference, noteAsked } from './ask.ts';
import { type Books, clientKey, isActual, type Order, runningOf } from './books.ts';
import { drawsAbout, type Shop } from './shop.ts';
import { UNKNOWN } from './spoil-delivery.ts';

type Verzoek = Jw317['Client']['Verzoek'];
type TeWijzigenProduct = NonNullable<Verzoek['TeWijzigenProducten']>['TeWijzigenProduct'][number];
type NieuwProduct = NonNullable<Verzoek['NieuweProducten']>['NieuwProduct'][number];

/** What is asked: one order otherwise, or one more product. */
type Wish = { readonly change: TeWijzigenProduct } | { readonly extra: NieuwProduct };

/** Plans that help that runs turns out to need something else. */
export function planChange(shop: Shop, order: Order): void {
  const draws = drawsAbout(shop, order);
  if (draws.number('change') >= 0.3) return;
  const day = addDays(shop.desk.today, 12 + draws.whole('until change', 80));
  shop.desk.plan(day, () => askChange(shop, order, draws));
}

/** OP306 and OP350: only while help runs, and not while another verzoek waits for its answer. */
function askChange(shop: Shop, order: Order, draws: Draws): void {
  const { desk, books } = shop;
  const { gemeente, agb, person } = order;
  const key = clientKey(gemeente, agb, person.Bsn);
  const running = runningOf(order);
  const canAsk = running !== undefined && !running.isStopping && (books.open.get(key) ?? 0) === 0;
  if (!canAsk || !isActual(order, desk.today)) return;
  const others = (books.byClient.get(key) ?? []).filter((one) => one !== order && isActual(one, desk.today));
  const wish = makeWish(order, desk.today, draws);
  if (wish === undefined || !fits(order, others, wish)) return;
  const reference = nextReference(shop, agb);
  const bericht: Jw317 = {
    soort: 'JW317',
    Header: { BerichtCode: '486', ...desk.head(agb, gemeente) },
    Client: { Bsn: person.Bsn, Verzoek: makeVerzoek(order, others, wish, reference) },
  };
  desk.send(bericht, { chain: () => spoilChange(books, bericht) });
  noteAsked(shop, agb, reference, { key, isChange: true });
}

function makeVerzoek(
  order: Order,
  others: readonly Order[],
  wish: Wish,
  ReferentieAanbieder: string,
): Verzoek {
  const same = 'change' in wish ? others : [order, ...others];
  const unchanged = same.map(({ nummer }) => ({ ToewijzingNummer: nummer }));
  return {
    ReferentieAanbieder,
    RedenVerzoek: '1',
    ...(unchanged.length > 0 ? { OngewijzigdeProducten: { OngewijzigdProduct: unchanged } } : {}),
    ...('change' in wish
      ? { TeWijzigenProducten: { TeWijzigenProduct: [wish.change] } }
      : { NieuweProducten: { NieuwProduct: [wish.extra] } }),
  };
}

function makeWish(order: Order, today: string, draws: Draws): Wish | undefined {
  switch (draws.weighted('wish', { longer: 4, shorter: 2, more: 3, extra: 2 })) {
    case 'longer':
      return changeEnd(order, (last) => addDays(last, 30 + draws.whole('longer', 100)));
    case 'shorter':
      return changeEnd(order, (last) => {
        const sooner = addDays(today, 60 + draws.whole('shorter', 40));
        return sooner < last ? sooner : undefined;
      });
    case 'more':
      return askMore(order, today, draws);
    case 'extra':
      return { extra: makeExtra(today, draws) };
  }
}

/** IV092: what stays as it was goes along, and the first day stays the first day. */
const asItIs = ({ product }: Order): TeWijzigenProduct => ({
  ToewijzingNummer: product.ToewijzingNummer,
  GewensteIngangsdatum: product.Ingangsdatum,
  ...pick(product),
});

function pick({ Einddatum, Omvang, Budget }: ToegewezenProduct) {
  return {
    ...(Einddatum === undefined ? {} : { Einddatum }),
    ...(Omvang === undefined ? {} : { Omvang }),
    ...(Budget === undefined ? {} : { Budget }),
  };
}

function changeEnd(order: Order, change: (last: string) => string | undefined): Wish | undefined {
  const last = order.product.Einddatum;
  const Einddatum = last === undefined ? undefined : change(last);
  return Einddatum === undefined ? undefined : { change: { ...asItIs(order), Einddatum } };
}

/** More in total keeps its first day; more a week or a month is another toewijzing from a later day (IV092, OP257). */
function askMore(order: Order, today: string, draws: Draws): Wish | undefined {
  const { Omvang, Budget, Einddatum } = order.product;
  if (Budget !== undefined) return { change: { ...asItIs(order), Budget: Budget + 50_000 } };
  if (Omvang === undefined) return undefined;
  const more = { ...Omvang, Volume: Math.ceil(Omvang.Volume * 1.5) };
  if (Omvang.Frequentie === '6') return { change: { ...asItIs(order), Omvang: more } };
  const GewensteIngangsdatum = addDays(today, 14 + draws.whole('more from', 46));
  const isLate = Einddatum !== undefined && GewensteIngangsdatum > Einddatum;
  const isEarly = GewensteIngangsdatum <= order.product.Ingangsdatum;
  if (isLate || isEarly) return undefined;
  return { change: { ...asItIs(order), GewensteIngangsdatum, Omvang: more } };
}

function makeExtra(today: string, draws: Draws): NieuwProduct {
  const GewensteIngangsdatum = addDays(today, 14 + draws.whole('extra from', 30));
  const Einddatum = addDays(GewensteIngangsdatum, 60 + draws.whole('extra for', 120));
  return { ...orderOffer(draws.pick('extra', offers), draws), GewensteIngangsdatum, Einddatum };
}

/** OP347: what is asked does not stack on what there is (TR361). */
function fits(order: Order, others: readonly Order[], wish: Wish): boolean {
  const { Product } = 'change' in wish ? order.product : wish.extra;
  const asked = 'change' in wish ? wish.change : wish.extra;
  const wanted: Stapelbaar = {
    Product,
    Ingangsdatum: asked.GewensteIngangsdatum,
    Einddatum: asked.Einddatum,
  };
  const beside = 'change' in wish ? others : [order, ...others];
  return beside.every(({ product }) => !isGestapeld(product, wanted));
}

/** A client that nobody knows, and a toewijzing that nobody gave (TR304, TR350, TR351). */
function spoilChange({ clients }: Books, bericht: Jw317): Spoiled[] {
  const { Client } = bericht;
  const { ReferentieAanbieder, RedenVerzoek, TeWijzigenProducten } = Client.Verzoek;
  const unknown = { ...bericht, Client: { ...Client, Bsn: '999900006' } };
  const isKnown = clients.some(({ person }) => person.Bsn === '999900006');
  const [change] = TeWijzigenProducten?.TeWijzigenProduct ?? [];
  const { Dagtekening } = bericht.Header.BerichtIdentificatie;
  const other = { GewensteIngangsdatum: Dagtekening, ...change, ToewijzingNummer: UNKNOWN };
  const TeWijzigen = { TeWijzigenProducten: { TeWijzigenProduct: [other] } };
  return [
    ...(isKnown ? [] : [{ bericht: unknown, fault: level3('TR304', '8187') }]),
    {
      bericht: {
        ...bericht,
        Client: { ...Client, Verzoek: { ReferentieAanbieder, RedenVerzoek, ...TeWijzigen } },
      },
      fault: level3('TR351', '9351'),
    },
  ];
}
