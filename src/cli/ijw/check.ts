import { type FileHandle, open, readFile } from 'node:fs/promises';
import {
  type Bericht,
  type Bevinding,
  type Judge,
  judgeBySchemas,
  type Oordeel,
  openJudge,
  readBericht,
} from '#berichten/index.ts';
import { today, wallClock } from '#platform/clock.ts';
import { openSchemas, type Schemas } from '#platform/keeping/schemas.ts';
import type { Command } from '../command.ts';

/** Bytes that are read at once: a large message is judged while it is read, and never stands in memory whole. */
const part = 256 * 1024;

/**
 * Judges every file: on level 1 and 2 by itself, on level 3 (and 4) also against the files before it and today. Exit code 0 all valid, 1 some invalid, 2 wrong use.
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
  const series = niveau === 3 ? await openSeries() : undefined;
  const measure = { niveau: niveau === 1 ? 1 : 2, series, schemas } as const;
  const invalid = await tellAll(operands, measure, options['json'] ? asJson : asLine);
  return invalid > 0 ? 1 : 0;
};

/** Tells of each file what it is; answers how many are wrong. */
async function tellAll(
  files: readonly string[],
  measure: Measure,
  say: (file: string, oordeel: Oordeel) => string,
): Promise<number> {
  let invalid = 0;
  for (const file of files) {
    const oordeel = await judge(file, measure);
    if (oordeel.bevindingen.length > 0) invalid++;
    console.log(say(file, oordeel));
  }
  return invalid;
}

/** What level 3 needs is opened for level 3 only, so that the form of many files is checked at once. */
async function openSeries(): Promise<Series> {
  const declaratie = await import('#modules/declaratie/index.ts');
  return declaratie.openSeries(today(wallClock));
}

function niveauOf(typed: string | boolean | undefined): 1 | 2 | 3 | undefined {
  return ([1, 2, 3] as const).find((niveau) => String(niveau) === (typed ?? '2'));
}

/** The published schemas, where IJW_XSD_DIR names their folder; null when it names none that can be read. */
async function openPublished(): Promise<Schemas | undefined | null> {
  const folder = process.env['IJW_XSD_DIR'];
  return folder ? await openSchemas(folder).catch(() => null) : undefined;
}

type Series = { judge(bericht: Bericht): readonly Bevinding[] };
type Measure = {
  readonly niveau: 1 | 2;
  readonly series: Series | undefined;
  readonly schemas: Schemas | undefined;
};

async function judge(path: string, { niveau, series, schemas }: Measure): Promise<Oordeel> {
  let file: FileHandle | undefined;
  try {
    file = await open(path);
    const oordeel = await judgeOpened(file, openJudge(niveau));
    const refused = schemas ? judgeBySchemas(oordeel, await readFile(path), schemas) : [];
    if (refused.length > 0) return { ...oordeel, bevindingen: refused };
    return series && oordeel.bevindingen.length === 0 ? await judgeInSeries(path, series) : oordeel;
  } catch (error) {
    return { bevindingen: [unreadable(error)] };
  } finally {
    await file?.close();
  }
}

/** Only what is right by itself is read whole, and that is 25 MB at most (OP179). */
async function judgeInSeries(path: string, series: Series): Promise<Oordeel> {
  const { bericht, soort, bevindingen } = readBericht(await readFile(path));
  const found = bericht ? series.judge(bericht) : bevindingen;
  return soort === undefined ? { bevindingen: found } : { soort, bevindingen: found };
}

async function judgeOpened(file: FileHandle, judge: Judge): Promise<Oordeel> {
  const buffer = new Uint8Array(part);
  let isFirst = true;
  while (!judge.isOver) {
    const { bytesRead } = await file.read(buffer, 0, part);
    if (bytesRead === 0) break;
    if (isFirst && isPacked(buffer)) return { bevindingen: [packed] };
    isFirst = false;
    judge.feed(buffer.subarray(0, bytesRead));
  }
  return judge.end();
}

const packed: Bevinding = fileFinding('Dit bestand is ingepakt (zip of gzip); pak het eerst uit.');

function isPacked([first, second]: Uint8Array): boolean {
  return (first === 0x1f && second === 0x8b) || (first === 0x50 && second === 0x4b);
}

function fileFinding(tekst: string): Bevinding {
  return { regel: 'BESTAND', niveau: 1, code: 'bestand', pad: '/', tekst };
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'Dit bestand bestaat niet.',
  EISDIR: 'Dit is een map en geen bestand.',
  EACCES: 'Dit bestand mag niet worden gelezen.',
};

/** A file that cannot be read is a finding like any other, so that the files after it are judged too. */
function unreadable(error: unknown): Bevinding {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return fileFinding(reasons[code] ?? 'Dit bestand is niet te lezen.');
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
