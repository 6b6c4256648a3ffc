import { createReadStream } from 'node:fs';
import { decideWoonplaats, readWoonplaatsVraag, type Woonplaats } from '#modules/gezin/index.ts';
import type { Command } from './command.ts';

/** Far more than the life of one jeugdige needs. */
const largest = 1_000_000;
/** Whoever has mended so many faults can ask again. */
const shown = 50;

/** Tells which gemeente is responsible for a jeugdige, and why. Exit code 0 for an answer, also one that asks for a person; 2 for a file that is no question. */
export const command: Command = async ({ operands: [file = ''], options }) => {
  const read = await readJson(file);
  if (typeof read === 'string') return complain([read]);
  const { vraag, faults } = readWoonplaatsVraag(read.data);
  if (!vraag) return complain(faults.map(({ pad, nl, en }) => `${pad}: ${nl} / ${en}`));
  const woonplaats = decideWoonplaats(vraag);
  console.log(options['json'] ? JSON.stringify(woonplaats) : writeWoonplaats(woonplaats));
  return 0;
};

function complain(faults: readonly string[]): number {
  const more = faults.length - shown;
  for (const fault of faults.slice(0, shown)) console.error(fault);
  if (more > 0) console.error(`En nog ${more} fouten. / And ${more} more faults.`);
  return 2;
}

/** What the file says, or in one sentence why it says nothing. */
async function readJson(file: string): Promise<{ data: unknown } | string> {
  const bytes = await readBytes(file);
  if (typeof bytes === 'string') return bytes;
  const text = decode(bytes);
  if (text === undefined) return `${file} is geen tekst in UTF-8. / ${file} is no text in UTF-8.`;
  if (text.trim() === '') return `${file} is leeg. / ${file} is empty.`;
  try {
    return { data: JSON.parse(text) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    // The rest of the message may quote the file, and what is in there belongs on no screen.
    const [, line, column] = /\(line (\d+) column (\d+)\)/.exec(error.message) ?? [];
    const [where, place] = line
      ? [` (regel ${line}, teken ${column})`, ` (line ${line}, column ${column})`]
      : ['', ''];
    return `${file} is geen JSON${where}. / ${file} is no JSON${place}.`;
  }
}

/** Reads no further than it has to, so that a device or a pipe without end is too large and no trouble. */
async function readBytes(file: string): Promise<Buffer | string> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of createReadStream(file, { end: largest })) chunks.push(chunk);
  } catch (error) {
    // Any reason is for the one who typed the name.
    const { message } = error as Error;
    return `${file} is niet te lezen. / ${file} cannot be read. (${message})`;
  }
  const bytes = Buffer.concat(chunks);
  return bytes.length > largest ? `${file} is groter dan 1 MB. / ${file} is larger than 1 MB.` : bytes;
}

/** Without the mark that some editors put before a text; nothing where the bytes are no UTF-8. */
function decode(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

const parts: Readonly<Record<NonNullable<Woonplaats['grond']>, string>> = {
  '1': 'Jeugdwet art. 1.1, woonplaats 1°: het woonadres van nu',
  '2': 'Jeugdwet art. 1.1, woonplaats 2°: het woonadres van vlak vóór het verblijf',
  '3-moeder': 'Jeugdwet art. 1.1, woonplaats 3°: waar de moeder bij de geboorte ingezetene was',
  '3-verblijf': 'Jeugdwet art. 1.1, woonplaats 3°: waar de jeugdige bij de hulpvraag werkelijk verbleef',
  '4': 'Jeugdwet art. 1.1, woonplaats 4°: waar de jeugdige bij de hulpvraag werkelijk verbleef',
};

function writeWoonplaats({ gemeente, grond, mens, redenen }: Woonplaats): string {
  return [
    `Verantwoordelijke gemeente: ${gemeente ?? 'niet te bepalen'}`,
    `Grond: ${grond === null ? 'geen' : parts[grond]}`,
    mens ? 'Een mens moet hier nog naar kijken.' : 'Hier hoeft niemand meer naar te kijken.',
    'Redenen:',
    ...redenen.map((reden, nr) => `${nr + 1}. ${reden}`),
  ].join('\n');
}
