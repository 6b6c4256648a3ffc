import { type Kysely, sql } from 'kysely';
import { actorOf } from '#modules/organisatie/index.ts';
import type { Database } from '#platform/database/database.gen.ts';
import type { Kit } from '#platform/operation.ts';
import type { BenchDefinition, Figure } from './harness/figure.ts';
import { listSideBySide } from './harness/list-side-by-side.ts';
import { openFullBench } from './harness/open-bench.ts';
import { listSeen, type Picked } from './harness/pick-worker.ts';

const families = 15_000;
const someone = '00000000-0000-7000-8000-0000000b0001';

export const wide: BenchDefinition = {
  name: 'wide',
  about: 'Mijn gezinnen of someone who is involved with 15,000 families: how the list grows, without a limit',
  async run({ fresh }) {
    const bench = await openFullBench(fresh);
    try {
      const picked = await makeWideWorker(bench.kit);
      return figuresOf(await listSideBySide(bench.kit, picked, 20));
    } finally {
      await removeWideWorker(bench.kit.db);
      await bench.close();
    }
  },
};

function figuresOf({
  operation,
  withPolicies,
  without,
}: Awaited<ReturnType<typeof listSideBySide>>): Figure[] {
  const what = 'the same queries by a superuser, with their own where on the same families and no policy';
  return (['p50', 'p95'] as const).flatMap((part): Figure[] => [
    { what: `operation, audited, ${part}`, unit: 'ms', measured: operation[part] },
    {
      what: `its queries with row-level security, ${part}`,
      unit: 'ms',
      measured: withPolicies[part],
      yardstick: { what, measured: without[part] },
    },
  ]);
}

async function makeWideWorker(kit: Kit): Promise<Picked> {
  const { db, clock } = kit;
  await removeWideWorker(db);
  await sql`insert into account (id, issuer, subject, naam) values (${someone}, 'bench', 'wide', 'Iedereen')`.execute(
    db,
  );
  await sql`
    insert into aanstelling (id, account_id, organisatie_id, team_id, rol, gemeenten, van)
    select ${someone}, ${someone}, organisatie_id, team_id, rol, gemeenten, van from aanstelling
    where rol = 'gezinswerker' and gemeenten = '{0014}' order by id limit 1`.execute(db);
  await sql`
    insert into betrokkenheid (id, gezin_id, houder, soort_houder, grond, niveau, van)
    select gen_random_uuid(), id, ${someone}, 'account', 'hulpvraag', 'regie', '2021-01-01'
    from gezin order by id limit ${families}`.execute(db);
  await sql`analyze betrokkenheid`.execute(db);
  const actor = await actorOf(db, clock, someone);
  if (!actor) throw new Error('nobody was made');
  return { actor, gezinnen: await listSeen(kit, actor) };
}

/** The other benches measure someone with a few families in a table that knows nobody like this one. */
async function removeWideWorker(db: Kysely<Database>): Promise<void> {
  await sql`delete from betrokkenheid where houder = ${someone}`.execute(db);
  await sql`delete from aanstelling where account_id = ${someone}`.execute(db);
  await sql`delete from account where id = ${someone}`.execute(db);
  await sql`vacuum (analyze) betrokkenheid`.execute(db);
}
