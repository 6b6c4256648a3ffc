import type { XmlProblem } from './attributes.ts';
import { afterWide, codeAt, endOfPlain } from './characters.ts';
import { endOfReference } from './references.ts';

/** Text up to the next `<` or the end. */
export interface Run {
  readonly end: number;
  /** It holds no reference and no carriage return, so that it is read as it is written. */
  readonly isPlain: boolean;
}

/** Reads text that starts with something visible. */
export function readRun(source: string, from: number): Run | XmlProblem {
  let isPlain = true;
  let at = endOfPlain(source, from);
  while (at < source.length && codeAt(source, at) !== 60) {
    const code = codeAt(source, at);
    const next = code === 38 ? endOfReference(source, at) : afterUnusual(source, at, code);
    if (next < 0) return { ...complaint(source, at, code), at };
    if (code === 38 || code === 13) isPlain = false;
    at = endOfPlain(source, next);
  }
  return { end: at, isPlain };
}

/** The next place after a bracket, carriage return or character outside ASCII, or -1 when it may not stand there. */
function afterUnusual(source: string, at: number, code: number): number {
  if (code === 93) return source.startsWith(']]>', at) ? -1 : at + 1;
  if (code === 13) return at + 1;
  return code > 127 ? afterWide(source, at) : -1;
}

function complaint(source: string, at: number, code: number): Omit<XmlProblem, 'at'> {
  if (code === 38)
    return { code: 'entiteit', text: 'Er staat een verwijzing (&…;) die in een iJw-bericht niet mag.' };
  if (source.startsWith(']]>', at))
    return { code: 'teken', text: 'De tekens ]]> mogen niet in gewone tekst staan.' };
  return { code: 'teken', text: 'Er staat een teken dat in XML niet mag.' };
}
