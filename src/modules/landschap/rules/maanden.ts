/** The first day of each month from one day up to another, both included when they are one. */
export function maandenBetween(from: string, until: string): string[] {
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number);
  const start = year * 12 + month - 1 + (day > 1 ? 1 : 0);
  const [lastYear = 0, lastMonth = 1] = until.split('-').map(Number);
  const length = Math.max(0, lastYear * 12 + lastMonth - start);
  return Array.from({ length }, (_, place) => maandOf(start + place));
}

const maandOf = (count: number) =>
  `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}-01`;
