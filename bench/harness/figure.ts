/** One measured number beside what it is held against, from the same run. */
export type Figure = {
  readonly what: string;
  readonly unit: 'ms' | 's' | 'per s' | 'MB';
  readonly measured: number;
  /** The plain way to the same end, measured beside it. */
  readonly yardstick?: { readonly what: string; readonly measured: number };
  /** On the number itself, or on its ratio to the yardstick. */
  readonly limit?: { readonly of: 'number' | 'ratio'; readonly must: number; readonly reach: number };
};

type BenchOptions = { readonly fresh: boolean };

/** What one file of this folder measures. */
export type BenchDefinition = {
  readonly name: string;
  readonly about: string;
  run(options: BenchOptions): Promise<readonly Figure[]>;
};

export function ratioOf({ measured, yardstick }: Figure): number | undefined {
  return yardstick && measured / yardstick.measured;
}

/** How far under its limit a figure is, below 1 being good, whichever way better lies. */
export function strainOf(figure: Figure, border: 'must' | 'reach'): number | undefined {
  const { limit, measured, unit } = figure;
  if (!limit) return undefined;
  const value = limit.of === 'ratio' ? ratioOf(figure) : measured;
  if (value === undefined) return undefined;
  return unit === 'per s' ? limit[border] / value : value / limit[border];
}
