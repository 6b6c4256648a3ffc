import type { XmlProblem } from './attributes.ts';
import { endOfName, findIllegal, isBlankCode, isName } from './characters.ts';

/** Where a comment, instruction or CDATA block ends in the source, with what stands inside it. */
export interface Aside {
  readonly from: number;
  readonly to: number;
  readonly next: number;
}

function within(source: string, aside: Aside, start: number): Aside | XmlProblem {
  const illegal = findIllegal(source, start, aside.to);
  if (illegal < 0) return aside;
  return { code: 'teken', text: 'Er staat een teken dat in XML niet mag.', at: illegal };
}

/** XML 1.0 §2.5: two hyphens end a comment, or break it. */
export function readComment(source: string, at: number): Aside | XmlProblem {
  const end = source.indexOf('--', at + 4);
  if (end < 0 || source.charCodeAt(end + 2) !== 62) {
    return { code: 'commentaar', text: 'Een XML-commentaar is niet goed afgesloten.', at };
  }
  return within(source, { from: at + 4, to: end, next: end + 3 }, at);
}

/** XML 1.0 §2.6; an XML declaration is no instruction, and may stand at the very beginning only. */
export function readInstruction(source: string, at: number): Aside | XmlProblem {
  const nameEnd = endOfName(source, at + 2);
  const target = source.slice(at + 2, nameEnd);
  const end = source.indexOf('?>', nameEnd);
  const isTarget = isName(target) && !target.includes(':') && target.toLowerCase() !== 'xml';
  if (end < 0 || !isTarget || (end > nameEnd && !isBlankCode(source.charCodeAt(nameEnd)))) {
    const text = 'Een XML-instructie is niet goed geschreven of staat op de verkeerde plaats.';
    return { code: 'instructie', text, at };
  }
  return within(source, { from: nameEnd, to: end, next: end + 2 }, at);
}

/** XML 1.0 §2.7. */
export function readCdata(source: string, at: number): Aside | XmlProblem {
  const end = source.indexOf(']]>', at + 9);
  if (end < 0) return { code: 'afgebroken', text: 'Een CDATA-blok is niet afgesloten.', at };
  return within(source, { from: at + 9, to: end, next: end + 3 }, at);
}

/** Where a tag ends, quotes taken into account; -1 when the source ends first. */
function endOfTag(source: string, from: number): number {
  for (let at = from; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === 62) return at;
    if (code !== 34 && code !== 39) continue;
    at = source.indexOf(source.charAt(at), at + 1);
    if (at < 0) return -1;
  }
  return -1;
}

/** Whether what starts here ends in this source too, so that nothing that is still to come can change it. */
export function isComplete(source: string, at: number): boolean {
  if (source.charCodeAt(at) !== 60) return source.includes('<', at);
  const rest = source.length - at;
  if (source.startsWith('<!--', at)) {
    const end = source.indexOf('--', at + 4);
    return end >= 0 && end + 2 < source.length;
  }
  if (source.startsWith('<![CDATA[', at)) return source.includes(']]>', at + 9);
  if (source.startsWith('<!', at)) return rest >= 9;
  if (source.startsWith('<?', at)) return source.includes('?>', at + 2);
  return rest > 1 && endOfTag(source, at + 1) >= 0;
}
