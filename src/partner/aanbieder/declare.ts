import type { Jw323, Jw325 } from '#berichten/index.ts';
import { totaalBedragOf } from '#berichten/rekenen/bedrag.ts';
import { addDays, addMonths, firstOfMonth, lastOfMonth } from '#berichten/rekenen/kalender.ts';
import { findCodes, findLines } from '../play/codes.ts';
import type { Spoiled } from '../play/desk.ts';
import { type Draws, stream } from '../play/draws.ts';
import { level3 } from '../play/expected.ts';
import { addTo, type Entry, type Line, type Order } from './books.ts';
import { correctLines, newLines } from './lines.ts';
import { drawsAbout, type Shop } from './shop.ts';
import { spoilLine } from './spoil-line.ts';

/** One aanbieder declares to one gemeente. */
interface Pair {
  readonly agb: string;
  readonly gemeente: string;
  readonly place: number;
}

/** Plans a declaratie for every month, aanbieder and gemeente: not later than the end of the next month (SAP §2.5.1). */
export function planDeclaraties(shop: Shop): void {
  const { van, tot, gemeenten, aanbieders } = shop.desk.settings;
  const pairs = aanbieders
    .flatMap((agb) => gemeenten.map((gemeente) => ({ agb, gemeente })))
    .map((pair, place) => ({ ...pair, place }));
  for (let month = firstOfMonth(van); month <= tot; month = addMonths(month, 1))
    for (const pair of pairs) planMonth(shop, pair, month);
}

function planMonth(shop: Shop, pair: Pair, month: string): void {
  const { desk } = shop;
  const draws = desk.draws(
    stream.declaratie,
    pair.place,
    Number(month.slice(0, 4)),
    Number(month.slice(5, 7)),
  );
  const day = addDays(addMonths(month, 1), 4 + draws.whole('day', 16));
  if (day <= desk.settings.tot) desk.plan(day, () => declare(shop, pair, month, draws));
}

function declare(shop: Shop, pair: Pair, month: string, draws: Draws): void {
  const { books, desk } = shop;
  const orders = [...books.orders.values()].filter(
    ({ agb, gemeente }) => agb === pair.agb && gemeente === pair.gemeente,
  );
  const number = openNumbers(shop, pair, month);
  const entries = orders.flatMap((order) => {
    const corrections = correctLines(order, number);
    return [...corrections, ...newLines(order, lastOfMonth(month), number, drawsAbout(shop, order))];
  });
  const sent = withMistake(shop, entries, orders, draws);
  if (sent.length === 0) return;
  const bericht = makeJw323(shop, pair, month, sent);
  const lines = Object.fromEntries(
    sent.flatMap(({ prestatie, fault }) =>
      fault ? [[prestatie.ProductReferentie.ReferentieNummer, fault]] : [],
    ),
  );
  desk.send(bericht, {
    lines,
    chain: () => spoilDeclaratie(shop, bericht),
    onAnswer: (answer) => settle(sent, answer, draws),
  });
  addTo(books.declaraties, pair.agb, bericht.Declaratie.DeclaratieNummer);
}

/** OP283: numbers that this aanbieder gives once. */
function openNumbers({ desk }: Shop, { place }: Pair, month: string): () => string {
  let count = 0;
  const start = `P${desk.settings.seed.toString(36)}-${place}-${month.slice(2, 4)}${month.slice(5, 7)}-`;
  return () => {
    count += 1;
    return `${start}${count}`;
  };
}

/** Sometimes one new line of a declaratie is wrong; it is declared again the next month. */
function withMistake(
  { desk }: Shop,
  entries: readonly Entry[],
  orders: readonly Order[],
  draws: Draws,
): Entry[] {
  const { foutkans, mistakes } = desk.settings;
  const isWrong = mistakes.includes('chain') && draws.number('wrong line') < foutkans;
  const right = isWrong ? entries.find(isFresh) : undefined;
  const order = orders.find(({ lines }) => right?.line !== undefined && lines.includes(right.line));
  if (right === undefined || order === undefined) return [...entries];
  order.lines.splice(order.lines.indexOf(right.line as Line), 1);
  const wrong = spoilLine(right, order, orders, draws);
  return entries.map((one) => (one === right ? wrong : one));
}

const isFresh = ({ line }: Entry) => line?.isCorrection === false;

function makeJw323(
  { desk, books }: Shop,
  { agb, gemeente, place }: Pair,
  month: string,
  sent: readonly Entry[],
): Jw323 {
  const byBsn = Map.groupBy(sent, ({ bsn }) => bsn);
  const count = (books.declaraties.get(agb)?.length ?? 0) + 1;
  return {
    soort: 'JW323',
    Header: { BerichtCode: '490', ...desk.head(agb, gemeente) },
    Declaratie: {
      DeclaratieNummer: `D${(desk.settings.seed % 46_656).toString(36)}X${place}X${count}`,
      DeclaratiePeriode: { Begindatum: month, Einddatum: lastOfMonth(month) },
      DeclaratieDagtekening: desk.today,
      TotaalIngediendBedrag: totaalBedragOf(sent.map(({ prestatie }) => prestatie.IngediendBedrag)),
      Clienten: {
        Client: [...byBsn].map(([Bsn, lines]) => ({
          Bsn,
          Prestaties: { Prestatie: lines.map(({ prestatie }) => prestatie) },
        })),
      },
    },
  };
}

/** TR333: the number of an earlier declaratie. */
function spoilDeclaratie({ books }: Shop, bericht: Jw323): Spoiled[] {
  const DeclaratieNummer = books.declaraties.get(bericht.Header.Afzender)?.[0];
  if (DeclaratieNummer === undefined) return [];
  const Declaratie = { ...bericht.Declaratie, DeclaratieNummer };
  return [{ bericht: { ...bericht, Declaratie }, fault: level3('TR333', '9333') }];
}

/** What was granted may turn out to be wrong after all; what was refused against all expectation is left at that. */
function settle(sent: readonly Entry[], answer: Jw325 | undefined, draws: Draws): void {
  if (answer === undefined) return;
  const refused = findLines(answer);
  const { Clienten: _none, ...whole } = answer.DeclaratieAntwoord ?? {};
  const isWhole = findCodes({ ...answer.Header, whole }).length > 0;
  for (const { prestatie, line } of sent) {
    if (line === undefined) continue;
    const reference = prestatie.ProductReferentie.ReferentieNummer;
    line.state = isWhole || refused.has(reference) ? 'refused' : 'granted';
    line.hasToChange = line.state === 'granted' && !line.isCorrection && draws.number(reference) < 0.06;
  }
}
