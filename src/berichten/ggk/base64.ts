const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const CODES = new TextEncoder().encode(ALPHABET);

/** What a character of base64 stands for; 64 is white space, 65 is no base64. */
const BLANK = 64;
const VALUES = new Uint8Array(128).fill(65);
for (const blank of ' \t\r\n') VALUES[blank.charCodeAt(0)] = BLANK;
for (const [value, code] of CODES.entries()) VALUES[code] = value;

/**
 * Bytes as base64 (RFC 4648 §4, with padding), on one line.
 * Own table, because the global `btoa` takes no bytes and Node 24 has no `toBase64` yet.
 */
export function writeBase64(bytes: Uint8Array): string {
  const text = new Uint8Array(lengthInBase64(bytes.length));
  const whole = bytes.length - (bytes.length % 3);
  let to = 0;
  for (let at = 0; at < whole; at += 3) {
    const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    text[to] = CODES[three >> 18] ?? 0;
    text[to + 1] = CODES[(three >> 12) & 63] ?? 0;
    text[to + 2] = CODES[(three >> 6) & 63] ?? 0;
    text[to + 3] = CODES[three & 63] ?? 0;
    to += 4;
  }
  if (whole < bytes.length) text.set(writeRest(bytes.subarray(whole)), to);
  return new TextDecoder().decode(text);
}

function writeRest(rest: Uint8Array): Uint8Array {
  const three = ((rest[0] ?? 0) << 16) | ((rest[1] ?? 0) << 8);
  const text = new Uint8Array(4).fill('='.charCodeAt(0));
  text[0] = CODES[three >> 18] ?? 0;
  text[1] = CODES[(three >> 12) & 63] ?? 0;
  if (rest.length === 2) text[2] = CODES[(three >> 6) & 63] ?? 0;
  return text;
}

/** How many characters so many bytes take. */
export function lengthInBase64(bytes: number): number {
  return Math.ceil(bytes / 3) * 4;
}

/**
 * The bytes that base64 stands for, or undefined when it is not base64. Strict like xs:base64Binary: padding is
 * there, bits that are left over are zero, and only white space may stand between (XSD 1.0 part 2, §3.2.16).
 */
export function readBase64(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(Math.ceil(text.length / 4) * 3);
  let held = 0;
  let count = 0;
  let to = 0;
  let at = 0;
  for (; at < text.length; at++) {
    const value = VALUES[text.charCodeAt(at)] ?? 65;
    if (value > BLANK) break;
    if (value === BLANK) continue;
    held = (held << 6) | value;
    if (++count < 4) continue;
    bytes[to] = held >> 16;
    bytes[to + 1] = held >> 8;
    bytes[to + 2] = held;
    to += 3;
    held = 0;
    count = 0;
  }
  const rest = readRest(held, count, text.slice(at).replace(/[ \t\r\n]+/g, ''));
  if (rest === undefined) return undefined;
  bytes.set(rest, to);
  return bytes.slice(0, to + rest.length);
}

/** The last one or two bytes, from the characters that make no whole group and the padding behind them. */
function readRest(held: number, count: number, padding: string): number[] | undefined {
  if (count === 0 && padding === '') return [];
  if (count === 2 && padding === '==' && (held & 15) === 0) return [held >> 4];
  if (count === 3 && padding === '=' && (held & 3) === 0) return [held >> 10, (held >> 2) & 255];
  return undefined;
}
