import { dayOf } from '#web/kit/figure/dates.ts';
import { useLanguage, useWords } from '#web/use-words.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

type Period = { readonly ingangsdatum: string; readonly einddatum: string | null };

/** First and last day in words; without a last day it says so. */
export function usePeriod(): (of: Period) => string {
  const t = useWords({ nl, en });
  const language = useLanguage();
  return ({ ingangsdatum, einddatum }) => {
    const from = dayOf(ingangsdatum, language);
    return einddatum === null ? t.open(from) : t.until(from, dayOf(einddatum, language));
  };
}
