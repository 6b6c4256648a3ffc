import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openJudge, readBericht } from '#berichten/index.ts';
import type { BenchDefinition, Figure } from './harness/figure.ts';
import { makeBerichten } from './harness/making/make-berichten.ts';
import { makeDeclaratie, writeCompact } from './harness/making/make-declaratie.ts';
import { spreadOf } from './harness/measure.ts';

const child = fileURLToPath(new URL('./harness/judge-file.ts', import.meta.url));
/** The published schemas lie beside the project, not in it. */
const published = fileURLToPath(new URL('../../shared/reference/ijw/xsd/', import.meta.url));
/** What the published transformation takes for 4,000 prestaties, in milliseconds: measured once, and it is quadratic. */
const transformation = 25_000;

/** Reading alone, without a database: large declaraties and small messages. */
export const berichten: BenchDefinition = {
  name: 'berichten',
  about: 'level 1 and 2: a declaratie of 40,000 prestaties, and small messages in process',
  async run() {
    const folder = await mkdtemp(join(tmpdir(), 'stip-bench-'));
    try {
      return [...(await large(folder)), ...growth(), ...small()];
    } finally {
      await rm(folder, { recursive: true });
    }
  },
};

async function large(folder: string): Promise<Figure[]> {
  const file = join(folder, 'declaratie.xml');
  const bytes = writeCompact(makeDeclaratie(40_000));
  await writeFile(file, bytes);
  const schema = await prepareSchema(folder);
  const [own, first, yardstick] = timeInTurns(file, schema);
  const megabytes = Math.round(bytes.length / 1e6);
  const what = `JW323 of ${megabytes} MB, 40,000 prestaties, levels 1 and 2, read from disk`;
  return [
    {
      what,
      unit: 'ms',
      measured: own,
      ...(yardstick !== undefined && {
        yardstick: { what: 'xmllint --noout --schema on the same file, level 1 only', measured: yardstick },
        limit: { of: 'ratio' as const, must: 3, reach: 1 },
      }),
    },
    { what: `${what}, first time in a new process`, unit: 'ms', measured: first },
    {
      what: 'most memory of that process',
      unit: 'MB',
      measured: judgeApart(file, 1).megabytes,
      limit: { of: 'number', must: 300, reach: 150 },
    },
  ];
}

/** Takes turns with the yardstick, so that whatever else the machine does weighs on both; warm, cold and yardstick. */
function timeInTurns(file: string, schema: string | undefined): [number, number, number | undefined] {
  const [own, first, other]: [number[], number[], number[]] = [[], [], []];
  for (let turn = 0; turn < 3; turn++) {
    const { times } = judgeApart(file, 7);
    first.push(times[0] ?? Number.NaN);
    own.push(...times.slice(2));
    if (schema !== undefined) for (let each = 0; each < 3; each++) other.push(timeXmllint(schema, file));
  }
  const middleOf = (times: readonly number[]) => spreadOf(times).p50;
  return [middleOf(own), middleOf(first), schema === undefined ? undefined : middleOf(other)];
}

function judgeApart(file: string, turns: number): { times: number[]; megabytes: number } {
  const { stdout, stderr, status } = spawnSync(process.execPath, [child, file, String(turns)], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as { times: number[]; megabytes: number };
}

/** Copies of the schemas without the stray first line that some of them have; undefined where there is nothing to compare with. */
async function prepareSchema(folder: string): Promise<string | undefined> {
  const names = await readdir(published).catch(() => []);
  const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;
  if (names.length === 0 || !hasXmllint) {
    console.error('No yardstick: xmllint (libxml2-utils) and the schemas in ../shared are needed for it.');
    return undefined;
  }
  for (const name of names.filter((one) => one.endsWith('.xsd'))) {
    const bytes = await readFile(join(published, name));
    await writeFile(join(folder, name), bytes.subarray(bytes.indexOf(60)));
  }
  return join(folder, 'JW323.xsd');
}

function timeXmllint(schema: string, file: string): number {
  const began = performance.now();
  const { status } = spawnSync('xmllint', ['--noout', '--schema', schema, file]);
  if (status !== 0) throw new Error('xmllint refuses what was made');
  return performance.now() - began;
}

/**
 * How much longer ten times as much takes; both are read in parts, as from a file. Ten small ones stand against one
 * large one, so that both sides read, warm up and leave behind as much, and what differs is only the size. In time of
 * the processor, because a tenth more is less than what another process on the machine makes of it.
 */
function growth(): Figure[] {
  const few = Array.from({ length: 10 }, () => writeCompact(makeDeclaratie(4_000)));
  const many = [writeCompact(makeDeclaratie(40_000))];
  const [short, long]: [number[], number[]] = [[], []];
  for (let turn = -3; turn < 15; turn++) {
    const times = [timeJudging(few), timeJudging(many)] as const;
    if (turn < 0) continue;
    short.push(times[0] / few.length);
    long.push(times[1]);
  }
  const [least, most] = [Math.min(...short), Math.min(...long)];
  return [
    {
      what: 'JW323 of 4,000 prestaties, levels 1 and 2, time of the processor',
      unit: 'ms',
      measured: least,
      yardstick: { what: 'the published rule transformation on as many', measured: transformation },
      limit: { of: 'number', must: 500, reach: 150 },
    },
    {
      what: 'JW323 of 40,000 prestaties, against 4,000, time of the processor',
      unit: 'ms',
      measured: most,
      yardstick: { what: 'the same of 4,000', measured: least },
      limit: { of: 'ratio', must: 11, reach: 10.2 },
    },
  ];
}

function timeJudging(files: readonly Buffer[]): number {
  const before = process.cpuUsage();
  for (const bytes of files) judge(bytes);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function judge(bytes: Buffer): void {
  const one = openJudge();
  for (let from = 0; from < bytes.length; from += 256 * 1024)
    one.feed(bytes.subarray(from, from + 256 * 1024));
  const { bevindingen } = one.end();
  if (bevindingen.length > 0) throw new Error(`${bevindingen[0]?.regel} ${bevindingen[0]?.pad}`);
}

function small(): Figure[] {
  const made = makeBerichten({ count: 3_000, today: 20_750, gemeenten: ['0014'], categorieen: ['45'] });
  return (['JW301', 'JW305', 'JW307'] as const).map((soort) => {
    const files = made.filter(({ bestand }) => bestand.startsWith(soort));
    return {
      what: `${soort}, levels 1 and 2, in process`,
      unit: 'per s',
      measured: perSecond(files.map(({ bytes }) => bytes)),
      limit: { of: 'number', must: 5_000, reach: 20_000 },
    };
  });
}

function perSecond(files: readonly Buffer[]): number {
  const read = () => {
    for (const file of files)
      if (readBericht(file).bevindingen.length > 0) throw new Error('a made bericht is refused');
  };
  for (let turn = 0; turn < 5; turn++) read();
  const times = Array.from({ length: 15 }, () => {
    const began = performance.now();
    read();
    return performance.now() - began;
  });
  return files.length / (spreadOf(times).p50 / 1000);
}
