import type { Draws } from '../random.ts';

/** How much help an order asks, in the codes of iJw (WJ756, WMO757). */
export type Amount = { readonly volume: number; readonly eenheid: string; readonly frequentie: string };

type Kind = {
  readonly eenheid: string;
  readonly frequentie: string;
  readonly from: number;
  readonly to: number;
};

const perMonth = (eenheid: string, from: number, to: number): Kind => ({
  eenheid,
  frequentie: '4',
  from,
  to,
});

/** By category of help (JZ020), per month: hours, half days, days and nights, or one piece. All assumed. */
const kinds: Readonly<Record<string, Kind>> = {
  '40': perMonth('04', 8, 40),
  '41': perMonth('16', 8, 36),
  '42': perMonth('84', 8, 40),
  '43': perMonth('14', 31, 31),
  '44': perMonth('14', 31, 31),
  '45': perMonth('04', 4, 20),
  '46': perMonth('04', 10, 40),
  '47': perMonth('82', 1, 1),
  '48': perMonth('82', 1, 1),
  '49': perMonth('82', 1, 1),
  '50': perMonth('82', 1, 1),
};

/** An order without a product code is for a category and has no amount (SAP, aspecific without a budget). */
export function amountFor(
  { categorie, code }: { readonly categorie: string; readonly code: string | null },
  draws: Draws,
): Amount | null {
  const kind = code === null ? undefined : kinds[categorie];
  if (!kind) return null;
  const { eenheid, frequentie, from, to } = kind;
  return { volume: from + draws.whole('volume', to - from + 1), eenheid, frequentie };
}
