const months =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const twoDigits = (text: string) => text.padStart(2, '0');

/** A day as 2017-03-02, 2-3-2017, 02/03/2017 or 2.3.2017; undefined when it is none, or when its year has two digits. */
export function readDay(text: string): string | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const dutch = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text);
  const [year = '', month = '', date = ''] = iso ? iso.slice(1) : dutch ? dutch.slice(1).reverse() : [];
  if (year === '') return undefined;
  const day = `${year}-${twoDigits(month)}-${twoDigits(date)}`;
  return isReal(day) ? day : undefined;
}

function isReal(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

/** A month as 2026-10, 10-2026, a month by its name, or any day in it; undefined when it is none. */
export function readMonth(text: string): string | undefined {
  const iso = /^(20\d{2})[-/](\d{1,2})$/.exec(text);
  const dutch = /^(\d{1,2})[-/](20\d{2})$/.exec(text);
  const named = /^([a-z]+)[ -](20\d{2})$/i.exec(text);
  const day = readDay(text);
  if (day) return /^20/.test(day) ? day.slice(0, 7) : undefined;
  if (iso) return monthOf(iso[1], iso[2]);
  if (dutch) return monthOf(dutch[2], dutch[1]);
  if (!named) return undefined;
  const word = (named[1] ?? '').toLowerCase();
  const nr = months.findIndex((month) => month === word || (word.length >= 3 && month.startsWith(word)));
  return nr === -1 ? undefined : monthOf(named[2], String(nr + 1));
}

function monthOf(year = '', month = ''): string | undefined {
  return Number(month) >= 1 && Number(month) <= 12 ? `${year}-${twoDigits(month)}` : undefined;
}

/** A whole number of half-days as a spreadsheet writes it, also 12,0; undefined when it is none. */
export function readCount(text: string): number | undefined {
  return /^\d{1,3}([.,]0+)?$/.test(text) ? Number.parseInt(text, 10) : undefined;
}

/** A name by its words, whatever their order, accents and capitals: "Vries, Sem de" is "Sem de Vries". */
export function nameKey(...parts: readonly (string | null)[]): string {
  const words = parts
    .join(' ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return (words ?? []).toSorted().join(' ');
}
