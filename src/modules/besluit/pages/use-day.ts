import { dayOf } from '#web/kit/figure/dates.ts';
import { useLanguage } from '#web/use-words.ts';

/** An ISO date in words, in the language of the reader. */
export function useDay(): (date: string) => string {
  const language = useLanguage();
  return (date) => dayOf(date, language);
}
