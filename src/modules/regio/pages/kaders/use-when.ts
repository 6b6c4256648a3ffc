import { asDate, dayOf } from '#web/kit/figure/dates.ts';
import { useLanguage, useWords } from '#web/use-words.ts';
import { en } from '../../words.en.ts';
import { nl } from '../../words.nl.ts';

const LOCALES = { nl: 'nl-NL', en: 'en-GB' } as const;

/** Says a moment exactly as far as the source tells it, and no further: `2024-22` is a summer, not a day in it. */
export function useWhen(): (wanneer: string) => string {
  const language = useLanguage();
  const t = useWords({ nl, en }).wanneer;
  return (wanneer) => {
    const [year = '', part, day] = wanneer.split('-');
    if (part === undefined) return year;
    if (day !== undefined) return dayOf(wanneer, language);
    const season = [t.spring, t.summer, t.autumn, t.winter][Number(part) - 21];
    if (season) return season(year);
    if (Number(part) > 32) return t.quarter(Number(part) - 32, year);
    return asDate(`${wanneer}-01`).toLocaleDateString(LOCALES[language], {
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
  };
}
