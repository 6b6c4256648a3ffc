import { sql } from 'kysely';
import { searchGezinnen } from '#modules/gezin/index.ts';
import type { Actor } from '#platform/actor.ts';
import { type Kit, run } from '#platform/operation.ts';
import { isRefusal } from '#platform/refusal.ts';
import { chooseNames, type Kind, type Name } from './harness/choose-names.ts';
import type { BenchDefinition, Figure } from './harness/figure.ts';
import { spreadOf, timeOnce } from './harness/measure.ts';
import { openFullBench } from './harness/open-bench.ts';
import { pickWorker } from './harness/pick-worker.ts';
import { withoutRole } from './harness/without-policies.ts';

const kinds: readonly Kind[] = ['common', 'rare', 'misspelt', 'full'];

export const search: BenchDefinition = {
  name: 'search',
  about: 'a family by name among 62,000: 200 names, common, rare, misspelt and in full',
  async run({ fresh }) {
    const bench = await openFullBench(fresh);
    try {
      const { actor } = await pickWorker(bench.kit, 41);
      const names = await chooseNames(bench.kit.db, actor.gemeenten[0] ?? '');
      await openPlainSearch(bench.kit);
      const times = await timeNames(bench.kit, actor, names);
      await sql.raw('drop schema bare cascade').execute(bench.kit.db);
      return figuresOf(times);
    } finally {
      await bench.close();
    }
  },
};

type Timed = { readonly kind: Kind; readonly operation: number; readonly plain: number };

async function timeNames(kit: Kit, actor: Actor, names: readonly Name[]): Promise<Timed[]> {
  const times: Timed[] = [];
  const rounds = 3;
  for (let round = 0; round < rounds; round++)
    for (const { kind, tekst } of names) {
      const operation = await timeOnce(() => searchOnce(kit, actor, tekst));
      const plain = await timeOnce(() =>
        withoutRole(kit, actor, (db) =>
          sql`select * from bare.search_gezin(${tekst}, null::date, null::bytea, 20)`.execute(db),
        ),
      );
      // The first round fills the caches and does not count.
      if (round > 0) times.push({ kind, operation, plain });
    }
  return times;
}

/** The body of the same function, as whoever asks: without its policies, owner and audit line. */
async function openPlainSearch({ db }: Kit): Promise<void> {
  const { rows } = await sql<{ body: string; args: string; result: string }>`
    select prosrc as body, pg_get_function_arguments(oid) as args, pg_get_function_result(oid) as result
    from pg_proc where oid = 'public.search_gezin'::regproc`.execute(db);
  const [found] = rows;
  if (!found) throw new Error('there is no search to compare with');
  const { body, args, result } = found;
  await sql.raw('drop schema if exists bare cascade; create schema bare').execute(db);
  await sql
    .raw(
      `create function bare.search_gezin(${args}) returns ${result} language sql stable as $body$${body}$body$`,
    )
    .execute(db);
}

async function searchOnce(kit: Kit, actor: Actor, tekst: string): Promise<void> {
  const origin = { door: 'web', address: '127.0.0.1', trace: 'bench' } as const;
  const outcome = await run(kit, searchGezinnen, { tekst }, { actor, origin });
  if (isRefusal(outcome)) throw new Error(`searchGezinnen: ${outcome.refused}`);
}

function figuresOf(times: readonly Timed[]): Figure[] {
  const yardstick = 'the body of the same function by a superuser: no policies, no audit line, one query';
  const spread = (of: readonly Timed[]) => spreadOf(of.map(({ operation }) => operation));
  const all = spread(times);
  const plain = spreadOf(times.map((one) => one.plain));
  return [
    {
      what: 'searchGezinnen, audited, p50',
      unit: 'ms',
      measured: all.p50,
      yardstick: { what: yardstick, measured: plain.p50 },
    },
    {
      what: 'searchGezinnen, audited, p95',
      unit: 'ms',
      measured: all.p95,
      yardstick: { what: yardstick, measured: plain.p95 },
      limit: { of: 'number', must: 200, reach: 50 },
    },
    ...kinds.map((kind): Figure => {
      const { p95 } = spread(times.filter((one) => one.kind === kind));
      return { what: `of which ${kind} names, p95`, unit: 'ms', measured: p95 };
    }),
  ];
}
