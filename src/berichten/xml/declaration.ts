import type { XmlProblem } from './attributes.ts';
import { isBlankCode } from './characters.ts';

const DECLARATION =
  /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:"1\.0"|'1\.0')(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(?:"([^"]*)"|'([^']*)'))?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>$/;

/** No declaration that says something sensible is longer, so no more is looked at. */
export const longestDeclaration = 300;

/** Where the content starts: after a byte order mark and the XML declaration, both of which may be absent. */
export function readDeclaration(source: string): number | XmlProblem {
  const from = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (!source.startsWith('<?xml', from) || !isBlankCode(source.charCodeAt(from + 5))) return from;
  const window = source.slice(from, from + longestDeclaration);
  const end = window.indexOf('?>') + 2;
  const match = DECLARATION.exec(window.slice(0, end));
  if (match === null) {
    const text = 'De XML-declaratie klopt niet; verwacht wordt versie 1.0 en codering UTF-8.';
    return { code: 'xml-declaratie', text, at: from };
  }
  if ((match[1] ?? match[2] ?? 'UTF-8').toUpperCase() === 'UTF-8') return from + end;
  return { code: 'codering', text: 'De XML-declaratie noemt een andere codering dan UTF-8.', at: from };
}
