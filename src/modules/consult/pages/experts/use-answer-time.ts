import { useWords } from '#web/use-words.ts';
import type { Antwoordtijd } from '../../schema.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

/** How fast someone usually answers, in hours up to two days and then in days; never finer than what was counted. */
export function useAnswerTime() {
  const t = useWords({ nl, en });
  return ({ uren, antwoorden }: Antwoordtijd) => {
    if (uren === null) return t.experts.tooFew;
    const time = uren < 48 ? t.hour(Math.ceil(uren)) : t.day(Math.ceil(uren / 24));
    return t.experts.usual(time, antwoorden);
  };
}
