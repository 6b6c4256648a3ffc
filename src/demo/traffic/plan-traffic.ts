import type { Bericht } from '#berichten/index.ts';
import { findBedrag } from '#berichten/rekenen/bedrag.ts';
import { addDays, addMonths, firstOfMonth } from '#berichten/rekenen/kalender.ts';
import { drawsOf, itemAt } from '../random.ts';
import { askHelp, askMore } from './asking.ts';
import { declare, declareLine, type Prestatie } from './declaring.ts';
import { type Facts, gemeente } from './gather-facts.ts';

/** What happens on one day of the demo. */
export type Act =
  | { readonly soort: 'bericht'; readonly bericht: Bericht }
  | {
      readonly soort: 'besluit';
      readonly referentie: string;
      readonly besluit: { readonly besluit: string; readonly reden?: string };
    }
  | { readonly soort: 'betaling'; readonly declaratienummer: string; readonly op: string };

type Dated = { readonly day: string; readonly act: Act };

/** Requests for help: days ago that they came, and what was decided; one is late, and the newest wait (assumed). */
const asked: readonly (readonly [ago: number, decided: 'yes' | 'no' | 'research' | 'open'])[] = [
  [34, 'yes'],
  [31, 'no'],
  [29, 'yes'],
  [27, 'yes'],
  [24, 'research'],
  [22, 'yes'],
  [20, 'yes'],
  [17, 'no'],
  [15, 'yes'],
  [13, 'research'],
  [11, 'yes'],
  [10, 'open'],
  [8, 'yes'],
  [6, 'open'],
  [5, 'open'],
  [4, 'open'],
  [4, 'open'],
  [3, 'open'],
  [2, 'open'],
  [1, 'open'],
  [1, 'open'],
  [0, 'open'],
];
const asksMore: typeof asked = [
  [19, 'yes'],
  [14, 'no'],
  [9, 'yes'],
  [5, 'open'],
  [3, 'open'],
  [1, 'open'],
];
/** Months back of which is declared; those before the last are paid. */
const months = [3, 2, 1];

const besluiten = {
  yes: { besluit: 'toewijzen' },
  no: { besluit: 'afwijzen', reden: '4' },
  research: { besluit: 'in-onderzoek' },
} as const;

/** Everything that happens, by day, until and with today. */
export function planTraffic(facts: Facts, seed: number, today: string): { day: string; acts: Act[] }[] {
  if (facts.parties.length === 0) return [];
  const all = [
    ...planAsked(facts, seed, today),
    ...planMore(facts, seed, today),
    ...planMoney(facts, seed, today),
  ];
  const byDay = Map.groupBy(
    all.filter(({ day }) => day <= today),
    ({ day }) => day,
  );
  // The day after the last one, what was sent is answered.
  return [...byDay]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([day, dated]) => ({ day, acts: dated.map(({ act }) => act) }));
}

/** Nobody writes or decides on Saturdays and Sundays: then it is the Friday before. */
function workday(today: string, ago: number): string {
  const day = addDays(today, -ago);
  const weekday = new Date(day).getUTCDay();
  return weekday === 6 ? addDays(day, -1) : weekday === 0 ? addDays(day, -2) : day;
}

function decide(referentie: string, decided: (typeof asked)[number][1], today: string, ago: number): Dated[] {
  if (decided === 'open') return [];
  const day = workday(today, Math.max(ago - 3, 0));
  return [{ day, act: { soort: 'besluit', referentie, besluit: besluiten[decided] } }];
}

function planAsked({ parties, newcomers }: Facts, seed: number, today: string): Dated[] {
  return asked.flatMap(([ago, decided], at): Dated[] => {
    const child = newcomers[at];
    if (!child) return [];
    const { agb } = itemAt(parties, at % parties.length);
    const head = { agb, gemeente, nr: `1${String(at).padStart(4, '0')}`, day: workday(today, ago) };
    const bericht = askHelp(head, child, drawsOf(seed, 21, at));
    return [
      { day: head.day, act: { soort: 'bericht', bericht } },
      ...decide(`V-${head.nr}`, decided, today, ago),
    ];
  });
}

function planMore({ parties }: Facts, seed: number, today: string): Dated[] {
  const wishes = parties.flatMap(({ agb, orders }) =>
    orders.filter((one) => one.omvang && isOnly(one.persoonId, orders)).map((order) => ({ agb, order })),
  );
  return asksMore.flatMap(([ago, decided], at): Dated[] => {
    // Far apart in the list, so that they are of several aanbieders.
    const wish = wishes[Math.floor((at * wishes.length) / asksMore.length)];
    if (!wish) return [];
    const head = { agb: wish.agb, gemeente, nr: `2${String(at).padStart(4, '0')}`, day: workday(today, ago) };
    const bericht = askMore(head, wish.order, drawsOf(seed, 22, at));
    if (!bericht) return [];
    return [
      { day: head.day, act: { soort: 'bericht', bericht } },
      ...decide(`W-${head.nr}`, decided, today, ago),
    ];
  });
}

/** A change is asked with all that an aanbieder does for a child (OP306); here that is one thing. */
const isOnly = (persoonId: string, orders: Facts['parties'][number]['orders']) =>
  orders.filter((one) => one.persoonId === persoonId).length === 1;

function planMoney({ parties }: Facts, seed: number, today: string): Dated[] {
  return months.flatMap((back) =>
    parties.flatMap(({ agb, orders }, at): Dated[] => {
      const month = addMonths(firstOfMonth(today), -back);
      const nr = `3${back}${String(at).padStart(3, '0')}`;
      const head = { agb, gemeente, nr, day: addDays(addMonths(month, 1), 4 + at * 2) };
      const right = orders.flatMap((order, place) => {
        const prestatie = declareLine(order, month, `P${nr}-${place}`, drawsOf(seed, 23, at, place));
        return prestatie ? [{ bsn: order.bsn, prestatie }] : [];
      });
      const wrong = Math.floor(right.length / 2);
      const lines = right.map((one, place) => (place === wrong && (at + back) % 3 > 0 ? tooDear(one) : one));
      if (lines.length === 0) return [];
      const sent: Dated = { day: head.day, act: { soort: 'bericht', bericht: declare(head, month, lines) } };
      const op = addDays(head.day, 18);
      const paid: Dated = { day: op, act: { soort: 'betaling', declaratienummer: `D${nr}`, op } };
      return back > 1 && op <= today ? [sent, paid] : [sent];
    }),
  );
}

/** A line at another price than the contract pays; the gemeente refuses it (TR418). */
function tooDear<L extends { readonly prestatie: Prestatie }>(line: L): L {
  const { prestatie } = line;
  const tarief = { Bedrag: (prestatie.ProductTarief ?? 0) + 500, Eenheid: prestatie.Eenheid };
  const Bedrag = findBedrag(prestatie, tarief) ?? prestatie.IngediendBedrag.Bedrag;
  return {
    ...line,
    prestatie: {
      ...prestatie,
      ProductTarief: tarief.Bedrag,
      IngediendBedrag: { ...prestatie.IngediendBedrag, Bedrag },
    },
  };
}
