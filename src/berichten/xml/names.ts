import { codeAt, endOfName, isAt, isName } from './characters.ts';

/** A name as the file spells it, in its parts; an empty `qname` stands for what is no name at all. */
export interface QName {
  readonly qname: string;
  readonly prefix: string;
  local: string;
  /** The namespace it had the last time, and under which declarations that was. */
  uri: string | undefined;
  scope: object | undefined;
  /** What followed this name the last time: only a guess, always checked, nearly always right. */
  next: QName | undefined;
}

/** Messages use the same hundred names over and over; a fixed number of slots remembers them and can never grow. */
const SLOTS = 2048;
const slots: (QName | undefined)[] = new Array<QName | undefined>(SLOTS).fill(undefined);
const LONGEST_REMEMBERED = 64;

export const NO_NAME: QName = nameOf('', '', '');

function nameOf(qname: string, prefix: string, local: string): QName {
  return { qname, prefix, local, uri: undefined, scope: undefined, next: undefined };
}

/** The same as `readQName`, after another name: one comparison when the same message came by before. */
export function readQNameAfter(previous: QName, source: string, from: number): QName {
  const guess = previous.next;
  if (
    guess !== undefined &&
    codeAt(source, from + guess.qname.length) === 62 &&
    isAt(source, from, guess.qname)
  ) {
    return guess;
  }
  const name = readQName(source, from);
  if (name === NO_NAME || name.qname.length > LONGEST_REMEMBERED) return name;
  // Only what will be compared over and over is worth the copy.
  name.local = intern(name.local);
  previous.next = name;
  return name;
}

/** The name that starts at `from`; its length tells where it ends. */
export function readQName(source: string, from: number): QName {
  const end = endOfName(source, from);
  let hash = end - from;
  for (let at = from; at < end; at++) hash = (hash * 31 + codeAt(source, at)) | 0;
  const slot = hash & (SLOTS - 1);
  const known = slots[slot];
  if (known !== undefined && known.qname.length === end - from && isAt(source, from, known.qname))
    return known;
  const name = parseQName(source.slice(from, end));
  if (end - from <= LONGEST_REMEMBERED) slots[slot] = name;
  return name;
}

/**
 * The copy of a text that the engine keeps as the name of a property: it keeps nothing else in memory, as a slice keeps
 * the whole file, and to compare two of them is to compare where they lie.
 */
export function intern(text: string): string {
  const [name = text] = Object.keys({ [text]: true });
  return name;
}

/** Joined from characters, because a slice that is kept would keep the whole file in memory. */
function parseQName(slice: string): QName {
  const qname = [...slice].join('');
  const colon = qname.indexOf(':');
  if (!isName(qname)) return NO_NAME;
  if (colon < 0) return nameOf(qname, '', qname);
  const [prefix, local] = [qname.slice(0, colon), qname.slice(colon + 1)];
  return prefix === '' || !isName(local) || local.includes(':') ? NO_NAME : nameOf(qname, prefix, local);
}
