import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { type Figure, ratioOf } from './figure.ts';
import { home } from './open-bench.ts';

export type Result = {
  readonly figures: readonly Figure[];
  readonly seconds: number;
  /** What else the machine did: processes that wanted a core, one minute's mean. */
  readonly load: { readonly before: number; readonly after: number };
};

export const loadNow = (): number => Math.round((loadavg()[0] ?? 0) * 100) / 100;

/** Everything that someone needs to hold this result against another one, and nothing that tells where it was made. */
export function writeResult(name: string, result: Result, runs: number): void {
  const folder = join(home, 'bench', 'results');
  mkdirSync(folder, { recursive: true });
  const content = {
    bench: name,
    date: new Date().toISOString().slice(0, 10),
    commit: git('rev-parse', '--short', 'HEAD'),
    isClean: git('status', '--porcelain', '--', 'src', 'db', 'regio') === '',
    machine: {
      cores: availableParallelism(),
      memoryGb: Math.round(totalmem() / 1e9),
      node: process.version,
      postgres: '18 (embedded, fsync on)',
      platform: `${process.platform}-${process.arch}`,
    },
    bestOfRuns: runs,
    load: result.load,
    seconds: Math.round(result.seconds),
    figures: result.figures.map((figure) => withRatio(figure)),
  };
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(content, null, 2)}\n`);
}

function withRatio(figure: Figure) {
  const ratio = ratioOf(figure);
  const { yardstick } = figure;
  return {
    ...figure,
    measured: rounded(figure.measured),
    ...(yardstick && { yardstick: { ...yardstick, measured: rounded(yardstick.measured) } }),
    ...(ratio !== undefined && { ratio: rounded(ratio) }),
  };
}

const rounded = (value: number) => Number(value.toPrecision(4));

/** A copy without its history still measures. */
function git(...args: readonly string[]): string {
  try {
    return execFileSync('git', args, {
      cwd: home,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return 'unknown';
  }
}
