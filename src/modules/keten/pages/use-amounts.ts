import { asDate } from '#web/kit/figure/dates.ts';
import { useLanguage } from '#web/use-words.ts';

const locales = { nl: 'nl-NL', en: 'en-GB' } as const;

type Amounts = {
  /** Cents as an amount in euros. */
  euros(cents: number): string;
  /** A month of the form 2026-03 as people say it. */
  maand(maand: string): string;
};

/** How amounts are written in the language of the reader. */
export function useAmounts(): Amounts {
  const locale = locales[useLanguage()];
  const euros = (cents: number) =>
    (cents / 100).toLocaleString(locale, { style: 'currency', currency: 'EUR' }).replace('-', '−');
  return {
    euros,
    maand: (maand) =>
      asDate(`${maand}-01`).toLocaleDateString(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  };
}
