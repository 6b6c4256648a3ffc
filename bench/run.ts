import { parseArgs } from 'node:util';
import { beleidsinformatie } from './beleidsinformatie.ts';
import { berichten } from './berichten.ts';
import { declaraties } from './declaraties.ts';
import { family } from './family.ts';
import { type BenchDefinition, type Figure, strainOf } from './harness/figure.ts';
import { printTable } from './harness/print-table.ts';
import { loadNow, type Result, writeResult } from './harness/write-result.ts';
import { importBerichten } from './import.ts';
import { landschap } from './landschap.ts';
import { mijnGezinnen } from './mijn-gezinnen.ts';
import { queue } from './queue.ts';
import { search } from './search.ts';
import { start } from './start.ts';
import { verzoeken } from './verzoeken.ts';
import { wide } from './wide.ts';

const benches: readonly BenchDefinition[] = [
  berichten,
  importBerichten,
  verzoeken,
  declaraties,
  beleidsinformatie,
  mijnGezinnen,
  family,
  search,
  queue,
  landschap,
  start,
  wide,
];

/** `npm run bench [name …]`: all of them, or those that are named. `--runs 2` keeps the better; `--fresh` remakes what is kept. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { fresh: { type: 'boolean', default: false }, runs: { type: 'string', default: '1' } },
  });
  const unknown = positionals.filter((name) => !benches.some((bench) => bench.name === name));
  if (unknown.length > 0) {
    console.error(`No bench is called ${unknown.join(', ')}. There are:`);
    for (const { name, about } of benches) console.error(`  ${name.padEnd(14)} ${about}`);
    return 2;
  }
  const runs = Math.max(1, Number(values.runs) || 1);
  for (const bench of benches) {
    if (positionals.length > 0 && !positionals.includes(bench.name)) continue;
    console.error(`bench ${bench.name}: ${bench.about}`);
    const result = await best(bench, runs, values.fresh);
    printTable(bench.name, result.figures);
    writeResult(bench.name, result, runs);
  }
  return 0;
}

/** A machine that does other things too only ever makes a run slower, so the better one says more about the code. */
async function best(bench: BenchDefinition, runs: number, fresh: boolean): Promise<Result> {
  const results: Result[] = [];
  for (let turn = 0; turn < runs; turn++) {
    const before = loadNow();
    const began = performance.now();
    const figures = await bench.run({ fresh: fresh && turn === 0 });
    const seconds = (performance.now() - began) / 1000;
    results.push({ figures, seconds, load: { before, after: loadNow() } });
  }
  const [first, ...others] = results;
  if (!first) throw new Error('nothing was run');
  return others.reduce((one, other) => (strain(other.figures) < strain(one.figures) ? other : one), first);
}

/** Geometric: twice as fast here weighs as much as twice as slow there. */
function strain(figures: readonly Figure[]): number {
  return figures.reduce((sum, figure) => sum + Math.log(strainOf(figure, 'must') ?? 1), 0);
}

process.exitCode = await main();
