import { moeilijkeWoorden } from './taal/words.nl.ts';

/** Something that makes a text hard to read, with the words as they stand there; a hint, never a bar. */
export type Taalhint =
  | { readonly soort: 'lange-zin'; readonly tekst: string; readonly aantal: number }
  | { readonly soort: 'moeilijk-woord'; readonly tekst: string; readonly beter: string };

/** Longest sentence that reads easily at level B1 (plain-language guides of the government ask for about fifteen words; Stip hints above twenty). */
const longestSentence = 20;

/** A dot between a letter or sign and a capital ends a sentence; a dot in a number or an abbreviation does not. */
const sentenceEnd = /(?<=[.!?])\s+(?=["'(]?[A-ZÀ-Þ])|\n+/u;
const word = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

/** What could be said more simply, in the order of the text; each difficult word once. */
export function findTaalhints(text: string): Taalhint[] {
  const long = text
    .split(sentenceEnd)
    .map((sentence) => ({ tekst: sentence.trim(), aantal: sentence.match(word)?.length ?? 0 }))
    .filter(({ aantal }) => aantal > longestSentence)
    .map((found) => ({ soort: 'lange-zin' as const, ...found }));
  const used = new Set((text.toLowerCase().match(word) ?? []) as string[]);
  const lower = ` ${[...(text.toLowerCase().match(word) ?? [])].join(' ')} `;
  const hard = Object.entries(moeilijkeWoorden)
    .filter(([moeilijk]) => used.has(moeilijk) || (moeilijk.includes(' ') && lower.includes(` ${moeilijk} `)))
    .map(([tekst, beter]) => ({ soort: 'moeilijk-woord' as const, tekst, beter }));
  return [...long, ...hard];
}
