import { createContext, useContext } from 'react';
import type { Language, Words } from '#platform/words.ts';

/** The language of the page; the root gives it. */
export const LanguageContext = createContext<Language>('nl');

/** The texts in the language of the reader: `const t = useWords({ nl, en })`. */
export function useWords<T>(words: { readonly nl: T; readonly en: Words<T> }): Words<T> {
  const language = useContext(LanguageContext);
  return language === 'en' ? words.en : (words.nl as Words<T>);
}

export function useLanguage(): Language {
  return useContext(LanguageContext);
}
