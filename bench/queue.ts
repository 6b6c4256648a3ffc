import { sql } from 'kysely';
import { listWachtrij, searchWachtrij } from '#modules/triage/index.ts';
import type { Actor } from '#platform/actor.ts';
import { type Kit, run } from '#platform/operation.ts';
import { isRefusal } from '#platform/refusal.ts';
import { chooseNames } from './harness/choose-names.ts';
import type { BenchDefinition, Figure } from './harness/figure.ts';
import { timeSideBySide } from './harness/measure.ts';
import { type Bench, openFullBench } from './harness/open-bench.ts';
import { pickWorker } from './harness/pick-worker.ts';
import { withoutRole } from './harness/without-policies.ts';

const turns = 200;
/** More than a team has open at once: a queue that somebody let run. */
const open = 2000;
const limit = { of: 'number', must: 100, reach: 50 } as const;

export const queue: BenchDefinition = {
  name: 'queue',
  about: `the queue of a team with ${open} open questions among 62,000 families: a page, and a search in it`,
  async run({ fresh }) {
    const bench = await openFullBench(fresh);
    try {
      return await measure(bench);
    } finally {
      await bench.close();
    }
  },
};

async function measure(bench: Bench): Promise<Figure[]> {
  const { kit } = bench;
  const { actor } = await pickWorker(kit, 41);
  await fillQueue(kit, actor);
  const [gemeente = ''] = actor.gemeenten;
  const names = (await chooseNames(kit.db, gemeente)).map(({ tekst }) => tekst);
  const nameAt = (turn: number) => names[turn % names.length] ?? '';
  const [page, search, plain] = await timeSideBySide(turns, [
    () => answered(run(kit, listWachtrij, {}, { actor, origin })),
    (turn) => answered(run(kit, searchWachtrij, { tekst: nameAt(turn) }, { actor, origin })),
    (turn) => plainSearch(kit, actor, nameAt(turn)),
  ]);
  if (!page || !search || !plain) throw new Error('nothing was measured');
  const yardstick = {
    what: 'the open questions of that gemeente by name, by a superuser: no policies, no counts, no audit line',
    measured: plain.p95,
  };
  return [
    { what: 'listWachtrij, 20 at a time, audited, p50', unit: 'ms', measured: page.p50 },
    { what: 'listWachtrij, 20 at a time, audited, p95', unit: 'ms', measured: page.p95, limit },
    { what: 'searchWachtrij, audited, p50', unit: 'ms', measured: search.p50 },
    { what: 'searchWachtrij, audited, p95', unit: 'ms', measured: search.p95, yardstick, limit },
  ];
}

const origin = { door: 'web', address: '127.0.0.1', trace: 'bench' } as const;

async function answered(asked: Promise<unknown>): Promise<void> {
  const outcome = await asked;
  if (isRefusal(outcome)) throw new Error(outcome.refused);
}

/** The same names in the same questions, with nothing around it. */
async function plainSearch(kit: Kit, actor: Actor, tekst: string): Promise<void> {
  await withoutRole(kit, actor, (db) =>
    sql`select h.id, h.ontvangen_op, p.voornaam from public.hulpvraag h join public.gezin g on g.id = h.gezin_id
      left join public.persoon p on p.id = h.persoon_id
      where h.afgesloten_op is null and g.gemeente = any (app_gemeenten()) and strpos(g.zoektekst, search_text(${tekst})) > 0
      order by h.ontvangen_op limit 20`.execute(db),
  );
}

/** Gives the team of this worker the newest families of its gemeente with a question each, once. */
async function fillQueue({ db }: Kit, actor: Actor): Promise<void> {
  const [gemeente = ''] = actor.gemeenten;
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from betrokkenheid where houder = ${actor.organisatie} and grond = 'team'`.execute(
    db,
  );
  if ((rows[0]?.n ?? 0) >= open) return;
  await sql`
    with chosen as (select id, begonnen_op from gezin where gemeente = ${gemeente} and gesloten_op is null order by id desc limit ${open}),
    asked as (insert into hulpvraag (id, gezin_id, persoon_id, deur, tekst, ontvangen_op, gemeente, behandelaar)
      select gen_random_uuid(), c.id, (select p.id from persoon p where p.gezin_id = c.id and p.soort = 'jeugdige' order by p.id limit 1),
        'huisarts', 'Een vraag.', current_date - (row_number() over (order by c.id))::int % 90, ${gemeente}, null from chosen c returning gezin_id)
    insert into betrokkenheid (id, gezin_id, houder, soort_houder, grond, niveau, van)
    select gen_random_uuid(), gezin_id, ${actor.organisatie}, 'organisatie', 'team', 'bijdragen', current_date - 100 from asked`.execute(
    db,
  );
  await sql`analyze hulpvraag, betrokkenheid`.execute(db);
}
