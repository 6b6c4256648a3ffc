import { isCharacter } from './characters.ts';

const PREDEFINED = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['apos', "'"],
  ['quot', '"'],
]);

/** The longest reference that can mean anything is `&#x10FFFF;` with leading zeros; more is refused, not searched. */
const LONGEST = 32;

/** What stands for the reference between `&` and `;`, or undefined when it is none of the five and no character. */
function meaning(body: string): string | undefined {
  if (!body.startsWith('#')) return PREDEFINED.get(body);
  const isHex = body.startsWith('#x');
  const digits = body.slice(isHex ? 2 : 1);
  if (!(isHex ? /^[0-9a-fA-F]+$/ : /^[0-9]+$/).test(digits)) return undefined;
  const point = Number.parseInt(digits, isHex ? 16 : 10);
  return isCharacter(point) ? String.fromCodePoint(point) : undefined;
}

function bodyAt(source: string, ampersand: number): string {
  const window = source.slice(ampersand + 1, ampersand + 1 + LONGEST);
  return window.slice(0, Math.max(0, window.indexOf(';')));
}

/** Where the reference that starts at `ampersand` ends, or -1 when it may not stand there. */
export function endOfReference(source: string, ampersand: number): number {
  const body = bodyAt(source, ampersand);
  return meaning(body) === undefined ? -1 : ampersand + body.length + 2;
}

/** Replaces references that were approved by `endOfReference` before; expands once, so nothing can grow. */
export function expandReferences(raw: string): string {
  let expanded = '';
  let from = 0;
  for (let at = raw.indexOf('&'); at >= 0; at = raw.indexOf('&', from)) {
    const body = bodyAt(raw, at);
    expanded += raw.slice(from, at) + (meaning(body) ?? '');
    from = at + body.length + 2;
  }
  return expanded + raw.slice(from);
}

/** XML 1.0 §2.11: a reader sees one kind of line end. */
export function normaliseLineEnds(raw: string): string {
  return raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
}

/**
 * The same text on its own: an engine may keep a slice as a window on the whole file, so that whoever keeps one
 * name or number would keep the file. A slice of something new is a window on no more than that.
 */
export function detach(slice: string): string {
  return ` ${slice}`.slice(1);
}

/**
 * One text after another. An engine puts off the copying and then reads letter by letter through the sum; joined they
 * are one text at once. Only a long one before a short one is not copied, because that could go on.
 */
export function glue(before: string, after: string): string {
  return before.length > after.length ? before + after : [before, after].join('');
}
