import type { Stand, Telling } from '../schema.ts';

/** Telling in words; the same in the table, the picture and the file. */
type InWords = (telling: Telling) => string;

export type CsvWords = {
  readonly columns: readonly string[];
  readonly total: string;
  readonly source: string;
  readonly telling: InWords;
};

/** A field that a spreadsheet takes as text: quoted where needed, and never as a formula. */
function field(text: string): string {
  const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[";\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The stand as a file for a spreadsheet, with the same protection as the page, and its source under it. */
export function csvOf(stand: Stand, words: CsvWords): string {
  const area = stand.gemeente?.naam ?? stand.regio.naam;
  const lead = [stand.datum, area, stand.ordening.naam];
  const rows = [...stand.klassen, { ...stand.totaal, code: '', naam: words.total }].map((row) => [
    ...lead,
    row.code,
    row.naam,
    ...[row.trajecten, row.kinderen, row.zonder, row.met, row.pgb].map(words.telling),
  ]);
  const perGemeente = stand.perGemeente.flatMap(({ naam, klassen }) =>
    klassen.map(({ code, trajecten }) => {
      const klasse = stand.klassen.find((one) => one.code === code)?.naam ?? code;
      return [stand.datum, naam, stand.ordening.naam, code, klasse, words.telling(trajecten), '', '', '', ''];
    }),
  );
  const lines = [[...words.columns], ...rows, ...(stand.gemeente ? [] : perGemeente), [words.source]];
  // The mark at the beginning tells a spreadsheet that the text is UTF-8.
  return `\uFEFF${lines.map((line) => line.map(field).join(';')).join('\r\n')}\r\n`;
}
