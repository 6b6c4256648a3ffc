const clock = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', timeStyle: 'medium' });

/** The time of day in the Netherlands, as a toewijzing keeps it: 14:03:07. */
export function amsterdamTime(moment: Date): string {
  return clock.format(moment);
}
