import { useLanguage } from '#web/use-words.ts';

/** Cents as money: € 1.250,00. */
export function useEuros(): (cents: number) => string {
  const locale = useLanguage() === 'en' ? 'en-GB' : 'nl-NL';
  return (cents) => (cents / 100).toLocaleString(locale, { style: 'currency', currency: 'EUR' });
}
