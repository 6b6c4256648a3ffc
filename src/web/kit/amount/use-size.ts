import { useLanguage, useWords } from '#web/use-words.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

/** How much help was ordered: volume with its unit (WJ756) and how often (WMO757). */
type Omvang = { readonly volume: number; readonly eenheid: string; readonly frequentie: string };

const locales = { nl: 'nl-NL', en: 'en-GB' } as const;

/** An amount in words; of euros (83) iJw counts cents (IV042), and people do not. A code that is not known stays a code. */
export function useSize(): (omvang: Omvang) => string {
  const unit = useUnit();
  const { frequency } = useWords({ nl, en });
  const locale = locales[useLanguage()];
  return ({ volume, eenheid, frequentie }) => {
    const often = findText(frequency, frequentie);
    if (eenheid === '83')
      return `${(volume / 100).toLocaleString(locale, { style: 'currency', currency: 'EUR' })} ${often}`;
    return `${volume.toLocaleString(locale)} ${unit.many(eenheid)} ${often}`;
  };
}

/** The name of a unit, for one and for many of it. */
export function useUnit(): { one(eenheid: string): string; many(eenheid: string): string } {
  const { one, many } = useWords({ nl, en });
  return { one: (eenheid) => findText(one, eenheid), many: (eenheid) => findText(many, eenheid) };
}

/** Units and frequencies to choose from; what is ordered most stands first. */
export function useSizeOptions() {
  const unit = useUnit();
  const { frequency } = useWords({ nl, en });
  const option = (value: string, label: string) => ({ value, label });
  return {
    units: ['04', '01', '16', '14', '84', '82', '83'].map((code) => option(code, unit.many(code))),
    unitsOfOne: ['04', '01', '16', '14', '84', '82'].map((code) => option(code, unit.one(code))),
    frequencies: ['2', '4', '6', '1'].map((code) => option(code, findText(frequency, code))),
  };
}

const findText = (texts: Readonly<Record<string, string>>, code: string): string =>
  Object.hasOwn(texts, code) ? (texts[code] ?? code) : code;
