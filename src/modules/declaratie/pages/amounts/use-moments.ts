import { asDate, dateAt, dayOf, momentOf } from '#web/kit/figure/dates.ts';
import { useLanguage } from '#web/use-words.ts';

const locales = { nl: 'nl-NL', en: 'en-GB' } as const;

type Moments = {
  /** An ISO date in words. */
  day(date: string): string;
  /** An ISO date as short as a table wants it: 9 jun 2026. */
  short(date: string): string;
  /** The ISO date of a moment in the Netherlands. */
  dateAt(moment: Date): string;
  /** Day and time of a moment in the Netherlands. */
  moment(moment: Date): string;
};

/** How days and moments are written in the language of the reader. */
export function useMoments(): Moments {
  const language = useLanguage();
  const day = (date: string) => dayOf(date, language);
  return {
    day,
    dateAt,
    short: (date) =>
      asDate(date)
        .toLocaleDateString(locales[language], {
          day: 'numeric',
          month: 'short',
          year: 'numeric',
          timeZone: 'UTC',
        })
        .replace('.', ''),
    moment: (moment) => momentOf(moment, language),
  };
}
