/** How far back people choose; whoever asks for an older month by address still gets it. */
const many = 24;

/** This month and those before it, the newest first, and the month that was asked for. */
export function monthsUntil(today: string, asked?: string): string[] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const months = Array.from({ length: many }, (_, back) =>
    new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 7),
  );
  return asked === undefined || months.includes(asked) ? months : [...months, asked].toSorted().toReversed();
}
