import { dayOf, timeOf } from '#web/kit/figure/dates.ts';
import { useLanguage } from '#web/use-words.ts';

/** Day and time in the Netherlands, in the language of the reader. */
export function useMoment(): (at: Date) => string {
  const language = useLanguage();
  return (at) => {
    const day = at.toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });
    return `${dayOf(day, language)}, ${timeOf(at, language)}`;
  };
}
