import type { Language } from '#platform/words.ts';
import type { GezinRegel } from '../../schema/mijn-gezinnen.ts';
import { en } from '../../words.en.ts';
import { nl } from '../../words.nl.ts';
import { toldOf } from './signals.ts';

/** Dutch spreadsheets split on a semicolon, and know UTF-8 only by its mark. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(quote).join(';')).join('\r\n')}\r\n`;
}

/** A name that begins like a formula must stay a name, or a spreadsheet would carry it out (OWASP, CSV injection). */
function quote(cell: string): string {
  const harmless = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return `"${harmless.replaceAll('"', '""')}"`;
}

export function rowOf(
  { naam, leden, hulp, signalen, volgendeStap }: GezinRegel,
  language: Language,
): string[] {
  const t = language === 'en' ? en : nl;
  return [
    naam,
    leden,
    hulp.map((one) => (language === 'en' ? one.naamEn : one.naam)).join(', '),
    signalen.map((signaal) => t.signaal[signaal.soort](toldOf(signaal, language))).join(' '),
    t.volgendeStap[volgendeStap],
  ];
}
