import { codeAt, endOfPlain, isAt } from './characters.ts';
import type { QName } from './names.ts';

/** Where text that starts here ends, when it is plain and this name is closed right after it; -1 when not. */
export function endOfLeaf(source: string, from: number, { qname }: QName): number {
  const end = endOfPlain(source, from);
  const close = end + 2 + qname.length;
  if (close >= source.length || codeAt(source, end + 1) !== 47) return -1;
  const isClosed = codeAt(source, close) === 62 && isAt(source, end + 2, qname);
  return isClosed && codeAt(source, end) === 60 ? end : -1;
}
