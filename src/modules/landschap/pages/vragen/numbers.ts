import type { Telling } from '../../schema.ts';

type Locale = 'nl-NL' | 'en-GB';

export const number = (value: number | null, locale: Locale) => (value ?? 0).toLocaleString(locale);

export const day = (date: string, locale: Locale) =>
  new Date(`${date}T00:00:00Z`).toLocaleDateString(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });

/** What stands in the place of a number that is not shown. */
export const hidden = ({ mark }: Telling, said: Readonly<Record<'klein' | 'afgeschermd', string>>) =>
  mark === 'getal' ? '' : said[mark];
