import { useLanguage } from '#web/use-words.ts';
import type { Consultthema } from '../schema.ts';

/** The name of a theme in the language of the reader; a code that is gone from the list shows itself. */
export function useThemas(themas: readonly Consultthema[]) {
  const language = useLanguage();
  const named = themas.map(({ code, naam, naamEn }) => ({ code, naam: language === 'en' ? naamEn : naam }));
  return { named, nameOf: (code: string) => named.find((one) => one.code === code)?.naam ?? code };
}
