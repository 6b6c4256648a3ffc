import { addMonths } from '#berichten/rekenen/kalender.ts';
import { refuse } from '#platform/refusal.ts';

/** How many lines of a gemeente are still to be declared of one month. */
export type TeDeclarerenMaand = {
  readonly gemeente: string;
  readonly maand: string;
  readonly aantal: number;
};

export type PeriodChoice = { readonly gemeente: string; readonly maand: string };

/** The last month that has ended. */
export function lastEnded(today: string): string {
  return addMonths(`${today.slice(0, 7)}-01`, -1).slice(0, 7);
}

/**
 * Where a person begins: the last ended month of which something is left, at the gemeente of which most is left. What is
 * older than the last month that was declared there can only go into that month or a later one (TR318, IV090).
 * @param laatste the last month that was declared, by gemeente.
 */
export function choosePeriode(
  open: readonly TeDeclarerenMaand[],
  laatste: ReadonlyMap<string, string>,
  wanted: Partial<PeriodChoice> = {},
): PeriodChoice | undefined {
  const fitting = open.filter(
    ({ gemeente, maand }) =>
      (wanted.gemeente === undefined || gemeente === wanted.gemeente) &&
      (wanted.maand === undefined || maand === wanted.maand),
  );
  const [first] = fitting.toSorted(
    (one, other) =>
      compare(other.maand, one.maand) || other.aantal - one.aantal || compare(one.gemeente, other.gemeente),
  );
  const gemeente = wanted.gemeente ?? first?.gemeente;
  const maand = wanted.maand ?? first?.maand;
  if (gemeente === undefined || maand === undefined) return undefined;
  const last = laatste.get(gemeente);
  return { gemeente, maand: last !== undefined && maand < last ? last : maand };
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** The months over which this gemeente can still get a declaratie: from the last that was declared there, a year at most. */
export function maandenFor(today: string, laatste: string | undefined): string[] {
  const last = lastEnded(today);
  const months = Array.from({ length: 12 }, (_, back) => addMonths(`${last}-01`, -back).slice(0, 7));
  return months.filter((maand) => laatste === undefined || maand >= laatste);
}

/** A month is declared after it has ended (SAP §2.5.1), and never before the last that was declared there (TR318). */
export function checkMaand(
  maand: string,
  { today, laatste }: { readonly today: string; readonly laatste: string | undefined },
) {
  if (maand > lastEnded(today)) return refuse('declaratie/maand-loopt-nog', { maand });
  if (laatste !== undefined && maand < laatste) return refuse('declaratie/maand-voorbij', { laatste });
  return undefined;
}
