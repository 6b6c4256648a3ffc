import type { Draws } from '../play/draws.ts';
import { type Fault, level1 } from '../play/expected.ts';

interface Unreadable {
  readonly bytes: Uint8Array;
  readonly fault: Fault;
}

interface TextMistake {
  readonly fault: Fault;
  change(text: string): string;
}

const wrong = (code: string, from: RegExp, to: string): TextMistake => ({
  fault: level1('XSD', code),
  change: (text) => text.replace(from, to),
});

/** Every bericht has these places, retouren too. */
const schema: readonly TextMistake[] = [
  wrong('ontbreekt', /\t*<[a-z0-9]+:BerichtVersie>.*\r\n/, ''),
  wrong('waarde', /BerichtSubversie>2</, 'BerichtSubversie>1<'),
  wrong('waarde', /Dagtekening>\d{4}-\d\d-\d\d</, 'Dagtekening>2026-02-30<'),
  wrong('volgorde', /(\t*<[a-z0-9]+:BerichtVersie>.*\r\n)(\t*<[a-z0-9]+:BerichtSubversie>.*\r\n)/, '$2$1'),
  wrong('onbekend-element', /(<([a-z0-9]+):BerichtVersie>)/, '<$2:Extra>1</$2:Extra>$1'),
  wrong('tekst', /(<[a-z0-9]+:BerichtVersie>)/, 'x$1'),
  wrong('onbekend-bericht', /ijw\/3_2\/(jw\d{3})/g, 'ijw/3_1/$1'),
];

/** UTF-8 without byte order mark is the only encoding (OP192). */
const encodings: readonly ((text: string) => Unreadable)[] = [
  (text) => ({ bytes: asUtf16(text), fault: level1('OP192', 'codering') }),
  (text) => ({ bytes: encode(`\ufeff${text}`), fault: level1('OP192', 'bom') }),
  (text) => ({
    bytes: encode(text.replace('encoding="UTF-8"', 'encoding="ISO-8859-1"')),
    fault: level1('XML', 'codering'),
  }),
];

/**
 * Makes of a right text something that level 1 refuses.
 * @returns the bytes, and the first finding that a reader has to have.
 */
export function spoil(kind: 'schema' | 'encoding' | 'truncated', text: string, draws: Draws): Unreadable {
  if (kind === 'encoding') return draws.pick('encoding', encodings)(text);
  if (kind === 'truncated') return { bytes: encode(cut(text, draws)), fault: level1('XML', 'afgebroken') };
  const { fault, change } = draws.pick('schema', schema);
  return { bytes: encode(change(text)), fault };
}

/** Behind some element, so that every reader says the same of it. */
function cut(text: string, draws: Draws): string {
  const lines = text.split('\r\n').slice(0, -2);
  return lines.slice(0, 2 + draws.whole('cut', Math.max(1, lines.length - 2))).join('\r\n');
}

const encode = (text: string) => new TextEncoder().encode(text);

function asUtf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2 + 2);
  bytes.set([0xff, 0xfe]);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    bytes.set([code & 0xff, code >> 8], at * 2 + 2);
  }
  return bytes;
}
