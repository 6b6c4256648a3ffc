import type { BenchDefinition, Figure } from './harness/figure.ts';
import { listSideBySide } from './harness/list-side-by-side.ts';
import { type Bench, openFullBench } from './harness/open-bench.ts';
import { pickWorker } from './harness/pick-worker.ts';
import { timePage } from './harness/time-page.ts';

const turns = 400;
const limit = { of: 'number', must: 200, reach: 80 } as const;

export const mijnGezinnen: BenchDefinition = {
  name: 'mijn-gezinnen',
  about: 'Mijn gezinnen, 20 at a time, of a gezinswerker with 41 of 62,000 families',
  async run({ fresh }) {
    const bench = await openFullBench(fresh);
    try {
      return await measure(bench);
    } finally {
      await bench.close();
    }
  },
};

async function measure(bench: Bench & { readonly gezinnen: number }): Promise<Figure[]> {
  const picked = await pickWorker(bench.kit, 41);
  console.error(`  ${picked.gezinnen.length} of ${bench.gezinnen} families`);
  const { operation, withPolicies, without } = await listSideBySide(bench.kit, picked, turns);
  const yardstick =
    'the same queries by a superuser, with their own where on the same families and no policy';
  const side = (part: 'p50' | 'p95'): Figure => ({
    what: `its queries with row-level security, ${part}`,
    unit: 'ms',
    measured: withPolicies[part],
    yardstick: { what: yardstick, measured: without[part] },
    limit: { of: 'ratio', must: 1.5, reach: 1.1 },
  });
  const page = await timePage(bench, picked.actor, '/gezinnen', turns / 2);
  return [
    { what: 'operation, audited, p50', unit: 'ms', measured: operation.p50 },
    { what: 'operation, audited, p95', unit: 'ms', measured: operation.p95, limit },
    side('p50'),
    side('p95'),
    ...(page
      ? ([
          { what: 'page over HTTP, p50', unit: 'ms', measured: page.p50 },
          { what: 'page over HTTP, p95', unit: 'ms', measured: page.p95, limit },
        ] as const)
      : []),
  ];
}
