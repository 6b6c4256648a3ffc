import { asDate } from '#web/kit/figure/dates.ts';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { KetenToewijzing } from '../schema/keten.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

const locales = { nl: 'nl-NL', en: 'en-GB' } as const;

type Amounts = {
  /** Cents as an amount in euros. */
  euros(cents: number): string;
  /** How much help was ordered; of euros (83) iJw counts cents (IV042), and people do not. */
  size(omvang: NonNullable<KetenToewijzing['omvang']>): string;
  /** A month of the form 2026-03 as people say it. */
  maand(maand: string): string;
};

/** How amounts are written in the language of the reader. */
export function useAmounts(): Amounts {
  const t = useWords({ nl, en });
  const locale = locales[useLanguage()];
  const euros = (cents: number) =>
    (cents / 100).toLocaleString(locale, { style: 'currency', currency: 'EUR' }).replace('-', '−');
  return {
    euros,
    size({ volume, eenheid, frequentie }) {
      const frequency = t.frequencyOf[frequentie] ?? '';
      if (eenheid === '83') return `${euros(volume)} ${frequency}`;
      return `${volume.toLocaleString(locale)} ${t.unitOf[eenheid] ?? eenheid} ${frequency}`;
    },
    maand: (maand) =>
      asDate(`${maand}-01`).toLocaleDateString(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  };
}
