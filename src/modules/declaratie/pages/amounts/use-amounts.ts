import { asDate } from '#web/kit/figure/dates.ts';
import { useLanguage, useWords } from '#web/use-words.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

const locales = { nl: 'nl-NL', en: 'en-GB' } as const;
/** Hours are ordered, and minutes too may be declared on them (iJw TR341), so both are read in hours. */
const minutesAnHour = 60;

type Amounts = {
  /** Cents as an amount in euros; what is not known is said to be unknown, never zero. */
  euros(cents: number | null): string;
  /** How much help: a volume of the standard in its eenheid; euros (83) are an amount. */
  volume(count: number | null, eenheid: string): string;
  /** A month as people say it, with its year. */
  maand(maand: string): string;
};

/** How amounts are written in the language of the reader. */
export function useAmounts(): Amounts {
  const t = useWords({ nl, en });
  const language = useLanguage();
  const locale = locales[language];
  const euros = (cents: number | null) =>
    cents === null
      ? t.unknown
      : (cents / 100).toLocaleString(locale, { style: 'currency', currency: 'EUR' }).replace('-', '−');
  const number = (count: number) =>
    count.toLocaleString(locale, { maximumFractionDigits: 2 }).replace('-', '−');
  return {
    euros,
    volume(count, eenheid) {
      if (count === null) return t.unknown;
      if (eenheid === '83') return euros(count);
      if (eenheid === '01') return t.unit['04'](number(count / minutesAnHour));
      return (isEenheid(eenheid, t.unit) ? t.unit[eenheid] : t.unit.other)(number(count));
    },
    maand: (maand) =>
      asDate(`${maand}-01`).toLocaleDateString(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  };
}

function isEenheid<Units extends object>(
  eenheid: string,
  units: Units,
): eenheid is Extract<keyof Units, string> {
  return Object.hasOwn(units, eenheid);
}
