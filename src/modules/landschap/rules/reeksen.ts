import type { Verloop } from '../schema.ts';
import { ALL } from './stand.ts';

type Row = {
  readonly maand: string;
  readonly klasse: string;
  readonly gemeente: string;
  readonly trajecten: number | null;
};

/**
 * Rows by month become one row of numbers for each class and area. A month without rows was never counted and is left out;
 * a row that is absent in a month that was counted is zero, because zeros are not kept.
 */
export function reeksenOf(
  kept: readonly Row[],
  now: readonly Row[],
  { areas, klassen }: { readonly areas: readonly string[]; readonly klassen: readonly string[] },
): Verloop {
  const rows = [...kept.filter(({ maand }) => maand !== now[0]?.maand), ...now];
  const maanden = [...new Set(rows.map(({ maand }) => maand))].sort();
  const found = new Map(rows.map((row) => [`${row.maand} ${row.klasse} ${row.gemeente}`, row.trajecten]));
  const numberOf = (maand: string, klasse: string, gemeente: string): number | null => {
    const number = found.get(`${maand} ${klasse} ${gemeente}`);
    return number === undefined ? 0 : number;
  };
  return {
    maanden,
    reeksen: areas.flatMap((gemeente) =>
      klassen.map((klasse) => ({
        klasse,
        gemeente: gemeente === ALL ? null : gemeente,
        trajecten: maanden.map((maand) => numberOf(maand, klasse, gemeente)),
      })),
    ),
  };
}
