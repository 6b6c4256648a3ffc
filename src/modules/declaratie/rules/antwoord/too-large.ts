import { type Jw325, writeBericht } from '#berichten/index.ts';

/**
 * Bytes of the largest answer that can be sent. An envelope holds 25 MB with its content in base64 (OP179, StUF-GGk), which
 * is four bytes for every three; the rest is room for what the envelope says itself.
 */
export const largestAnswer = Math.floor(((25_000_000 - 100_000) * 3) / 4);

/** No refused line is larger than this, so that a small answer need not be written to be measured. */
const largestLine = 2_000;

/**
 * An answer repeats every refused line with its codes, so that of a declaratie that just fitted it may fit no longer. The
 * standard has one answer to a declaratie (OP090) and no way to cut it in parts.
 * @returns how many bytes it has when it is too large; undefined when it can be sent.
 */
export function tooLarge(antwoord: Jw325, largest = largestAnswer): number | undefined {
  const clients = antwoord.DeclaratieAntwoord?.Clienten?.Client ?? [];
  const lines = clients.reduce((sum, { Prestaties }) => sum + Prestaties.Prestatie.length, 0);
  if ((lines + clients.length + 1) * largestLine <= largest) return undefined;
  const bytes = Buffer.byteLength(writeBericht(antwoord));
  return bytes > largest ? bytes : undefined;
}
