import { type FileHandle, open, readFile } from 'node:fs/promises';
import {
  type Bevinding,
  type Judge,
  judgeBySchemas,
  type Niveau,
  type Oordeel,
  openJudge,
  openSet,
} from '#berichten/index.ts';
import { today, wallClock } from '#platform/clock.ts';
import { openSchemas, type Schemas } from '#platform/keeping/schemas.ts';
import type { Command } from '../command.ts';

/** Bytes that are read at once: a large message is judged while it is read, and never stands in memory whole. */
const part = 256 * 1024;

/**
 * Judges every file: on level 1 and 2 by itself, on level 3 also against the files before it and today. Exit code 0 all valid, 1 some invalid, 2 wrong use.
 */
export const command: Command = async ({ operands, options }) => {
  const niveau = niveauOf(options['level']);
  if (niveau === undefined) {
    console.error('Kies --level 1, 2 of 3. / Choose --level 1, 2 or 3.');
    return 2;
  }
  const schemas = await openPublished();
  if (schemas === null) {
    console.error('IJW_XSD_DIR is geen map die te lezen is. / IJW_XSD_DIR is not a folder that can be read.');
    return 2;
  }
  const set = openSet(today(wallClock));
  const begin = () => (niveau === 3 ? set.open() : openJudge(niveau));
  let invalid = 0;
  for (const file of operands) {
    const oordeel = await judge(file, { begin, schemas });
    if (oordeel.bevindingen.length > 0) invalid++;
    console.log(options['json'] ? asJson(file, oordeel) : asLine(file, oordeel));
  }
  return invalid > 0 ? 1 : 0;
};

function niveauOf(typed: string | boolean | undefined): Niveau | undefined {
  return ([1, 2, 3] as const).find((niveau) => String(niveau) === (typed ?? '2'));
}

/** The published schemas, where IJW_XSD_DIR names their folder; null when it names none that can be read. */
async function openPublished(): Promise<Schemas | undefined | null> {
  const folder = process.env['IJW_XSD_DIR'];
  return folder ? await openSchemas(folder).catch(() => null) : undefined;
}

type Measure = { readonly begin: () => Judge; readonly schemas: Schemas | undefined };

async function judge(path: string, { begin, schemas }: Measure): Promise<Oordeel> {
  let file: FileHandle | undefined;
  try {
    file = await open(path);
    const oordeel = await judgeOpened(file, begin());
    const refused = schemas ? judgeBySchemas(oordeel, await readFile(path), schemas) : [];
    return refused.length > 0 ? { ...oordeel, bevindingen: refused } : oordeel;
  } catch (error) {
    return { bevindingen: [unreadable(error)] };
  } finally {
    await file?.close();
  }
}

async function judgeOpened(file: FileHandle, judge: Judge): Promise<Oordeel> {
  const buffer = new Uint8Array(part);
  while (!judge.isOver) {
    const { bytesRead } = await file.read(buffer, 0, part);
    if (bytesRead === 0) break;
    judge.feed(buffer.subarray(0, bytesRead));
  }
  return judge.end();
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'Dit bestand bestaat niet.',
  EISDIR: 'Dit is een map en geen bestand.',
  EACCES: 'Dit bestand mag niet worden gelezen.',
};

/** A file that cannot be read is a finding like any other, so that the files after it are judged too. */
function unreadable(error: unknown): Bevinding {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const tekst = reasons[code] ?? 'Dit bestand is niet te lezen.';
  return { regel: 'BESTAND', niveau: 1, code: 'bestand', pad: '/', tekst };
}

function asLine(file: string, { soort, bevindingen }: Oordeel): string {
  if (bevindingen.length === 0) return `${file}\t${soort ?? '-'}\tgeldig`;
  const told = bevindingen.map(
    ({ regel, pad, tekst, regelnummer }) =>
      `  ${regel}\t${regelnummer === undefined ? '' : `regel ${regelnummer} `}${pad}\t${tekst}`,
  );
  return [`${file}\t${soort ?? '-'}\tongeldig`, ...told].join('\n');
}

function asJson(file: string, { soort, bevindingen }: Oordeel): string {
  return JSON.stringify({ file, bericht: soort ?? null, geldig: bevindingen.length === 0, bevindingen });
}
