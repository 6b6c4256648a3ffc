import { dayOf } from '#web/kit/figure/dates.ts';
import type { Gemeente } from './gemeente-field.tsx';

/** A reason as the law's rules say it, with the days in words and the gemeenten by name; the reasons themselves are Dutch. */
export function tellReason(reden: string, gemeenten: readonly Gemeente[]): string {
  return reden
    .replaceAll(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => dayOf(day, 'nl'))
    .replaceAll(/\bgemeente (\d{4})\b/g, (whole, code: string) => {
      const naam = gemeenten.find((one) => one.code === code)?.naam;
      return naam ? `gemeente ${naam}` : whole;
    });
}
