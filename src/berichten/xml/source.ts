import type { Bevinding } from '../bevinding.ts';

/** The text of a file, with what its bytes alone already say against it. */
export interface Source {
  readonly text: string;
  readonly bevindingen: readonly Bevinding[];
  /** False when the bytes are no UTF-8, and reading on would judge other letters than the sender wrote. */
  readonly isReadable: boolean;
}

function finding(regel: string, code: string, tekst: string): Bevinding {
  return { regel, niveau: 1, code, pad: '/', tekst, regelnummer: 1, kolom: 1 };
}

const BOM = finding(
  'OP192',
  'bom',
  'Het bestand begint met een byte order mark; UTF-8 zonder BOM is voorgeschreven.',
);
const CODERING = finding(
  'OP192',
  'codering',
  'Het bestand is geen UTF-8; UTF-8 zonder BOM is voorgeschreven.',
);

/** UTF-16 and UTF-32 show themselves by a mark or by zero bytes around the first `<`. */
function isWide(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return (
    (first === 0xfe && second === 0xff) || (first === 0xff && second === 0xfe) || first === 0 || second === 0
  );
}

function decode(bytes: Uint8Array): string | undefined {
  if (isWide(bytes)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // The decoder has no other way to say that these bytes are no UTF-8.
    return undefined;
  }
}

/** OP192: a message is UTF-8 without byte order mark. */
export function readSource(input: string | Uint8Array): Source {
  const text = typeof input === 'string' ? input : decode(input);
  if (text === undefined) return { text: '', bevindingen: [CODERING], isReadable: false };
  return { text, bevindingen: text.startsWith('\uFEFF') ? [BOM] : [], isReadable: true };
}
