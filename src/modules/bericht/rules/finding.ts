import type { Bevinding } from '../schema.ts';

/** A finding of level 3: the bericht itself is fine, but it does not fit what was received before (iJw IV088). */
export function finding(regel: string, code: string, pad: string, tekst: string): Bevinding {
  return { regel, niveau: 3, code, pad, tekst };
}

export const isBevinding = (value: object): value is Bevinding => 'regel' in value;
