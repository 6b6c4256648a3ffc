import { readFileSync, writeFileSync } from 'node:fs';

/** One row of docs/words.md: a Dutch noun with all that a stranger needs to understand it. */
export type Word = {
  readonly term: string;
  readonly forms: readonly string[];
  readonly meaning: string;
  readonly source: string;
  readonly gloss: string;
};

const page = new URL('./words.md', import.meta.url);
const dictionary = new URL('./words.txt', import.meta.url);

/** The glossary rows of a page; a row without meaning, source or gloss is an error, because it explains nothing. */
export function readWords(markdown: string): Word[] {
  const rows = markdown.split('\n').filter((line) => line.startsWith('| ') && line.split('|').length === 7);
  return rows.filter((row) => !row.startsWith('| term ')).map(readWord);
}

function readWord(row: string): Word {
  const [, term = '', forms = '', meaning = '', source = '', gloss = ''] = row
    .split('|')
    .map((cell) => cell.trim());
  if (!(term && meaning && source && gloss))
    throw new Error(`docs/words.md: this row has an empty cell: ${row}`);
  return { term, forms: forms.split(' ').filter(Boolean), meaning, source, gloss };
}

/** The spelling check reads plain lines, so the table is flattened to terms and forms in order of the alphabet. */
export function dictionaryOf(words: readonly Word[]): string {
  const lines = new Set(words.flatMap((word) => [...word.term.split(' '), ...word.forms]));
  return `# Generated from docs/words.md by \`node docs/words.ts\`. Do not edit.\n${[...lines].sort().join('\n')}\n`;
}

if (import.meta.main) writeFileSync(dictionary, dictionaryOf(readWords(readFileSync(page, 'utf8'))));
