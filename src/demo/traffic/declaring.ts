import type { Jw323 } from '#berichten/index.ts';
import { findBedrag, findProductTarief, type Tarief } from '#berichten/rekenen/bedrag.ts';
import { lastOfMonth } from '#berichten/rekenen/kalender.ts';
import type { Eenheid } from '#berichten/rekenen/omvang.ts';
import type { Draws } from '../random.ts';
import { type Head, headOf } from './letters.ts';
import type { Order } from './orders.ts';

export type Prestatie = Jw323['Declaratie']['Clienten']['Client'][number]['Prestaties']['Prestatie'][number];

/** What is declared on an order: the code, the unit, and what the contract pays for it (assumed). */
export type Price = { readonly code: string; readonly eenheid: Eenheid; readonly tarief: Tarief };

/** Cents for one unit; hours are declared as minutes (IV081). */
const prices: Readonly<Record<string, number>> = {
  '04': 9_840,
  '16': 8_725,
  '14': 28_350,
  '82': 64_500,
  '84': 1_780,
};

export function priceOf({ categorie, code, omvang }: Order): Price | undefined {
  const unit = omvang?.eenheid ?? '04';
  const cents = prices[unit];
  if (cents === undefined) return undefined;
  const tarief = { Bedrag: cents, Eenheid: unit as Eenheid };
  return { code: code ?? `${categorie}A01`, eenheid: unit === '04' ? '01' : (unit as Eenheid), tarief };
}

/** What was delivered on an order in a month; undefined when nothing was, or it has no price. */
export function declareLine(order: Order, month: string, nr: string, draws: Draws): Prestatie | undefined {
  const price = priceOf(order);
  const Begindatum = order.van > month ? order.van : month;
  const Einddatum = lastOfMonth(month);
  if (!price || Begindatum > Einddatum) return undefined;
  const GeleverdVolume = deliveredIn(order, { Begindatum, Einddatum }, draws);
  const Bedrag = findBedrag({ GeleverdVolume, Eenheid: price.eenheid }, price.tarief);
  const ProductTarief = findProductTarief(price.eenheid, price.tarief);
  if (Bedrag === undefined || ProductTarief === undefined) return undefined;
  return {
    ProductReferentie: { ReferentieNummer: nr },
    ToewijzingNummer: order.nummer,
    ProductCategorie: order.categorie as Prestatie['ProductCategorie'],
    ProductCode: price.code,
    ProductPeriode: { Begindatum, Einddatum },
    GeleverdVolume,
    Eenheid: price.eenheid,
    ProductTarief,
    IngediendBedrag: { Bedrag, DebetCredit: 'D' },
  };
}

const DAY = 86_400_000;

function deliveredIn(
  { omvang }: Order,
  { Begindatum, Einddatum }: { Begindatum: string; Einddatum: string },
  draws: Draws,
): number {
  const part = 0.6 + draws.number(`part ${Begindatum}`) * 0.4;
  if (!omvang) return 15 * Math.round(8 + draws.number(`visits ${Begindatum}`) * 16);
  if (omvang.eenheid === '14') return Math.round((Date.parse(Einddatum) - Date.parse(Begindatum)) / DAY) + 1;
  if (omvang.eenheid === '82') return omvang.volume;
  const whole = omvang.eenheid === '04' ? omvang.volume * 60 : omvang.volume;
  return Math.max(1, Math.floor(whole * part));
}

/** One declaratie of a month, by child. */
export function declare(
  head: Head,
  month: string,
  lines: readonly { readonly bsn: string; readonly prestatie: Prestatie }[],
): Jw323 {
  const total = lines.reduce((sum, { prestatie }) => sum + prestatie.IngediendBedrag.Bedrag, 0);
  const byBsn = Map.groupBy(lines, ({ bsn }) => bsn);
  return {
    soort: 'JW323',
    Header: { BerichtCode: '490', ...headOf(head) },
    Declaratie: {
      DeclaratieNummer: `D${head.nr}`,
      DeclaratiePeriode: { Begindatum: month, Einddatum: lastOfMonth(month) },
      DeclaratieDagtekening: head.day,
      TotaalIngediendBedrag: { TotaalBedrag: total, DebetCredit: 'D' },
      Clienten: {
        Client: [...byBsn].map(([Bsn, own]) => ({
          Bsn,
          Prestaties: { Prestatie: own.map(({ prestatie }) => prestatie) },
        })),
      },
    },
  };
}
