import { asDate, dateAt, dayOf } from '#web/kit/figure/dates.ts';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Periode, Tekort } from '../../schema.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

const locales = { nl: 'nl-NL', en: 'en-GB' } as const;

/** The code in words; a code without words says itself. */
function wordOf(words: Readonly<Record<string, string>>, code: string): string {
  return Object.hasOwn(words, code) ? (words[code] ?? code) : code;
}

/** Names of periods, days, fields and codes in the language of the reader. */
export function useSays() {
  const t = useWords({ nl, en });
  const language = useLanguage();
  const month = (date: string, isWithYear: boolean) =>
    asDate(date).toLocaleDateString(locales[language], {
      month: 'long',
      timeZone: 'UTC',
      ...(isWithYear && { year: 'numeric' }),
    });
  const listOf = (veld: string, stroom: string) =>
    (t.codes as Readonly<Record<string, Readonly<Record<string, string>>>>)[
      veld === 'reden_beeindiging' && stroom !== 'jeugdhulp' ? 'reden_maatregel' : veld
    ];
  return {
    day: (date: string) => dayOf(date, language),
    dayAt: (moment: Date) => dayOf(dateAt(moment), language),
    number: (count: number) => count.toLocaleString(locales[language]),
    periode: ({ eersteDag, laatsteDag }: Pick<Periode, 'eersteDag' | 'laatsteDag'>) =>
      t.span(month(eersteDag, false), month(laatsteDag, true)),
    field: (veld: string) => wordOf(t.tekorten.field, veld),
    mend: (veld: string) =>
      Object.hasOwn(t.tekorten.mend, veld) ? wordOf(t.tekorten.mend, veld) : t.tekorten.mend.other,
    fault: ({ veld, code, teksten }: Tekort) =>
      t.tekorten.says(wordOf(t.tekorten.field, veld), t.tekorten.kindOf[code], teksten.join(' ')),
    code: (veld: string, stroom: string, code: string) => wordOf(listOf(veld, stroom) ?? {}, code),
  };
}
