export type Stamp = { readonly datum: string; readonly time: string };

/** Without a time zone or a part of a second, as times of day are compared. */
const secondsOf = (time: string): number => {
  const [hours = 0, minutes = 0, seconds = 0] = time.slice(0, 8).split(':').map(Number);
  return (hours * 60 + minutes) * 60 + seconds;
};

const timeOf = (seconds: number): string =>
  [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');

const lastSecond = 86_399;

/**
 * The moment that a change bears. The latest moment counts (iJw IV013), so it lies after the one before also when the clock
 * went back, as it does each October. Undefined when that would be after today: no bericht may say so (TR134).
 */
export function stampAfter(before: Stamp, now: Stamp): Stamp | undefined {
  if (before.datum < now.datum) return now;
  if (before.datum > now.datum) return undefined;
  const next = secondsOf(before.time) + 1;
  if (secondsOf(now.time) >= next) return now;
  return next > lastSecond ? undefined : { datum: now.datum, time: timeOf(next) };
}
