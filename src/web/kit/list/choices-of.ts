import type { Named } from './choice.tsx';

/** Texts by their code, in their own order, as the options of a `Choice`. */
export const choicesOf = (texts: Readonly<Record<string, string>>): Named[] =>
  Object.entries(texts).map(([code, naam]) => ({ code, naam }));
