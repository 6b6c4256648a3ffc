/** The most dots in one block; beyond it a dot stands for more, never for fewer than ten (docs/decisions/0007). */
const MOST = 600;
const SIZES = [10, 20, 50, 100, 200, 500, 1000, 5000];

/** How many trajecten one dot stands for: the same in the whole picture, so that rows can be compared. */
export function dotSize(counts: readonly (number | null)[]): number {
  const most = Math.max(0, ...counts.map((count) => count ?? 0));
  return SIZES.find((size) => most / size <= MOST) ?? 10_000;
}

/** Dots of a count: what is less than half a dot has none, and the number beside it says what it is. */
export const dotsOf = (count: number | null, size: number): number => Math.round((count ?? 0) / size);
