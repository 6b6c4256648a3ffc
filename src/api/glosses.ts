import { readFileSync } from 'node:fs';
import { readWords } from '../../docs/words.ts';

const words = readWords(readFileSync(new URL('../../docs/words.md', import.meta.url), 'utf8'));
const byTerm = new Map(
  words.flatMap(({ term, forms, meaning, source }) =>
    [term, ...forms].map((form) => [form, `${meaning} (${source})`] as const),
  ),
);

/** What a Dutch noun of the contract means, as the glossary explains it. */
export const glossOf = (noun: string): string | undefined => byTerm.get(noun.toLowerCase());
