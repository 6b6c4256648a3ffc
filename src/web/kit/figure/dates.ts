import type { Language } from '#platform/words.ts';

const LOCALES: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };
const ZONE = 'Europe/Amsterdam';

/** A moment as the clock on the wall says it: 14:03. */
export function timeOf(moment: Date, language: Language): string {
  return moment.toLocaleTimeString(LOCALES[language], {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: ZONE,
  });
}

/** An ISO date in words: 1 december 2026. */
export function dayOf(date: string, language: Language): string {
  return asDate(date).toLocaleDateString(LOCALES[language], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

/** The ISO date in the Netherlands, which after midnight differs from that of the moment in UTC. */
export function dateAt(moment: Date): string {
  return moment.toLocaleDateString('sv-SE', { timeZone: ZONE });
}

/** A moment in words: 1 december 2026, 14:03. */
export function momentOf(moment: Date, language: Language): string {
  return `${dayOf(dateAt(moment), language)}, ${timeOf(moment, language)}`;
}

/** The month of an ISO date, short: dec. */
export function monthOf(date: string, language: Language): string {
  return asDate(date)
    .toLocaleDateString(LOCALES[language], { month: 'short', timeZone: 'UTC' })
    .replace('.', '');
}

export function asDate(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}
