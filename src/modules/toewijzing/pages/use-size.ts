import { useLanguage, useWords } from '#web/use-words.ts';
import type { Toewijzing } from '../schema/toewijzing.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

type Omvang = NonNullable<Toewijzing['omvang']>;

/** An amount in words; of euros (WJ756 code 83) iJw counts cents (IV042), and people do not. */
export function useSize(): (omvang: Omvang) => string {
  const t = useWords({ nl, en }).nieuw;
  const language = useLanguage();
  const locale = language === 'en' ? 'en-GB' : 'nl-NL';
  return ({ volume, eenheid, frequentie }) => {
    const frequency = t.frequencyOf[frequentie];
    if (eenheid === '83')
      return `${(volume / 100).toLocaleString(locale, { style: 'currency', currency: 'EUR' })} ${frequency}`;
    return `${volume.toLocaleString(locale)} ${t.unitOf[eenheid]} ${frequency}`;
  };
}
