/** A stretch of time laid out along a line. Two numbers and a rule of three: a library for it would be a tenth of the page. */
export type TimeScale = {
  /** Where a moment stands on the line. */
  at(moment: Date): number;
  /** First days of months (UTC), as many as fit when at most `most` are wanted. */
  months(most: number): Date[];
};

export function timeScale(
  [from, until]: readonly [Date, Date],
  [left, right]: readonly [number, number],
): TimeScale {
  const length = until.getTime() - from.getTime();
  return {
    at: (moment) => left + ((moment.getTime() - from.getTime()) / length) * (right - left),
    months(most) {
      const all: Date[] = [];
      const first = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + 1, 1));
      for (let month = first; month < until; month = nextMonth(month)) all.push(month);
      const step = Math.max(1, Math.ceil(all.length / most));
      return all.filter((_month, nr) => nr % step === 0);
    },
  };
}

const nextMonth = (month: Date) => new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + 1, 1));
