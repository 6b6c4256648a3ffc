import type { Bevinding } from '#berichten/index.ts';

/** A finding of level 3: right in itself, but not beside what was received before (IV088). */
export function finding(regel: string, code: string, pad: string): Bevinding {
  return { regel, niveau: 3, code, pad, tekst: 'Dit past niet bij wat eerder is ontvangen.' };
}
