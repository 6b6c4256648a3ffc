/** ASCII characters that text may hold as they are; all others need a second look. */
const PLAIN = new Uint8Array(128).fill(1, 32);
for (const plain of '\t\n') PLAIN[plain.charCodeAt(0)] = 1;
for (const special of '<&]') PLAIN[special.charCodeAt(0)] = 0;

const NAME_CHARACTERS = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  NAME_CHARACTERS[code] = /[A-Za-z0-9_:.-]/.test(String.fromCharCode(code)) ? 1 : 0;
}

/** XML 1.0 fifth edition, productions 4 and 4a; the names of iJw are ASCII, so this is the rare path. */
const NAME_START =
  ':A-Z_a-z\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}';
const NAME_PATTERN = new RegExp(
  `^[${NAME_START}][${NAME_START}0-9.\\xB7\\u0300-\\u036F\\u203F\\u2040-]*$`,
  'u',
);

/** The code at a place, or -1 after the end; asking an engine what lies beyond a text makes it slow for all that lies within. */
export function codeAt(source: string, at: number): number {
  return at < source.length ? source.charCodeAt(at) : -1;
}

/** Whether this text stands there: an engine cuts and compares in half the time that `startsWith` takes. */
export function isAt(source: string, at: number, text: string): boolean {
  return source.slice(at, at + text.length) === text;
}

/** Where the name that starts at `from` ends; equal to `from` when no name starts there. */
export function endOfName(source: string, from: number): number {
  let at = from;
  while (isNameCode(codeAt(source, at))) at++;
  return at;
}

function isNameCode(code: number): boolean {
  return code > 127 || (code >= 0 && NAME_CHARACTERS[code] === 1);
}

export function isName(name: string): boolean {
  return NAME_PATTERN.test(name);
}

export function isBlankCode(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13;
}

/** Where text stops being plain: at markup, a reference, a character outside ASCII, a bracket or the end. */
export function endOfPlain(source: string, from: number): number {
  let at = from;
  while (isPlainCode(codeAt(source, at))) at++;
  return at;
}

function isPlainCode(code: number): boolean {
  return code >= 0 && code < 128 && PLAIN[code] === 1;
}

export function isBlankText(text: string): boolean {
  return skipBlank(text, 0) === text.length;
}

export function skipBlank(source: string, from: number): number {
  let at = from;
  while (isBlankCode(codeAt(source, at))) at++;
  return at;
}

/** Production 2 (Char) for a whole code point. */
export function isCharacter(point: number): boolean {
  if (point < 32) return point === 9 || point === 10 || point === 13;
  return point < 0xd800 || (point > 0xdfff && point < 0xfffe) || (point > 0xffff && point <= 0x10ffff);
}

/**
 * The next place after a character outside ASCII, or -1 when XML does not allow that character. Halves are put together
 * here: `codePointAt` of V8 13.6, once compiled, reads past the end of a text that was cut from a longer one.
 */
export function afterWide(source: string, at: number): number {
  const code = source.charCodeAt(at);
  if (code < 0xd800 || code > 0xdfff) return isCharacter(code) ? at + 1 : -1;
  const low = codeAt(source, at + 1);
  return code < 0xdc00 && low >= 0xdc00 && low <= 0xdfff ? at + 2 : -1;
}

/** The first place in [from, to) with a character that XML does not allow, or -1. */
export function findIllegal(source: string, from: number, to: number): number {
  for (let at = from; at < to; ) {
    const code = source.charCodeAt(at);
    const next = code > 127 ? afterWide(source, at) : at + 1;
    if (next < 0 || !isCharacter(code < 128 ? code : 32)) return at;
    at = next;
  }
  return -1;
}
