import { endOfName, isName } from './characters.ts';

/** A name as the file spells it, in its parts; an empty `qname` stands for what is no name at all. */
export interface QName {
  readonly qname: string;
  readonly prefix: string;
  readonly local: string;
  /** What followed this name the last time: only a guess, always checked, nearly always right. */
  next: QName | undefined;
}

/** Messages use the same hundred names over and over; a fixed number of slots remembers them and can never grow. */
const SLOTS = 2048;
const slots: (QName | undefined)[] = new Array<QName | undefined>(SLOTS).fill(undefined);
const LONGEST_REMEMBERED = 64;

export const NO_NAME: QName = { qname: '', prefix: '', local: '', next: undefined };

/** The same as `readQName`, after another name: one comparison when the same message came by before. */
export function readQNameAfter(previous: QName, source: string, from: number): QName {
  const guess = previous.next;
  if (
    guess !== undefined &&
    source.charCodeAt(from + guess.qname.length) === 62 &&
    source.startsWith(guess.qname, from)
  ) {
    return guess;
  }
  const name = readQName(source, from);
  if (name !== NO_NAME && name.qname.length <= LONGEST_REMEMBERED) previous.next = name;
  return name;
}

/** The name that starts at `from`; its length tells where it ends. */
export function readQName(source: string, from: number): QName {
  const end = endOfName(source, from);
  let hash = end - from;
  for (let at = from; at < end; at++) hash = (hash * 31 + source.charCodeAt(at)) | 0;
  const slot = hash & (SLOTS - 1);
  const known = slots[slot];
  if (known !== undefined && known.qname.length === end - from && source.startsWith(known.qname, from))
    return known;
  const name = parseQName(source.slice(from, end));
  if (end - from <= LONGEST_REMEMBERED) slots[slot] = name;
  return name;
}

/** Joined from characters, because a slice that is kept would keep the whole file in memory. */
function parseQName(slice: string): QName {
  const qname = [...slice].join('');
  const colon = qname.indexOf(':');
  if (!isName(qname)) return NO_NAME;
  if (colon < 0) return { qname, prefix: '', local: qname, next: undefined };
  const [prefix, local] = [qname.slice(0, colon), qname.slice(colon + 1)];
  return prefix === '' || !isName(local) || local.includes(':')
    ? NO_NAME
    : { qname, prefix, local, next: undefined };
}
