import { sql } from 'kysely';
import type { Kit } from '#platform/operation.ts';
import type { BenchDefinition } from './harness/figure.ts';
import { type MadeBericht, makeBerichten, makeChildren } from './harness/making/make-berichten.ts';
import { makeVerzoeken } from './harness/making/make-verzoeken.ts';
import { timeOnce } from './harness/measure.ts';
import { openBench } from './harness/open-bench.ts';
import { findPlace, receive, timePlainInserts } from './harness/receive.ts';

/** Children with a toewijzing that is to change, and as many without one. */
const children = 2_500;
const count = 2 * children;

export const verzoeken: BenchDefinition = {
  name: 'verzoeken',
  about:
    '5,000 verzoeken JW315 and JW317: validated on three levels, kept in the queue, answered and audited',
  async run() {
    const bench = await openBench();
    try {
      const made = await arrange(bench.kit);
      const plain = count / (await timePlainInserts(bench.kit, made));
      const took = await timeOnce(() => receive(bench.kit, made));
      await checkTaken(bench.kit);
      return [
        {
          what: 'verzoeken judged against the records, kept and answered',
          unit: 'per s',
          measured: (count * 1000) / took,
          yardstick: {
            what: 'one row for each bericht in a table of the same shape, each in its own transaction, nothing judged',
            measured: plain,
          },
          limit: { of: 'number', must: 300, reach: 1000 },
        },
      ];
    } finally {
      await bench.close();
    }
  },
};

/** The toewijzingen are there before the clock runs. */
async function arrange(kit: Kit): Promise<MadeBericht[]> {
  const place = await findPlace(kit);
  await receive(kit, makeBerichten({ ...place, count: children * 3 }).slice(0, children));
  const all = makeChildren({ ...place, count });
  return makeVerzoeken(all.slice(0, children), all.slice(children), place.today);
}

async function checkTaken({ db }: Kit): Promise<void> {
  const { rows } = await sql<{ vot: number; vow: number; linked: number; answered: number }>`
    select (select count(*) from verzoek where soort = 'vot') as vot,
      (select count(*) from verzoek where soort = 'vow') as vow,
      (select count(*) from verzoek where gezin_id is not null) as linked,
      (select count(*) from bericht where richting = 'uit' and soort in ('JW316', 'JW318')) as answered`.execute(
    db,
  );
  const [seen] = rows;
  if (seen?.vot !== children || seen.vow !== children || seen.linked < children || seen.answered !== count)
    throw new Error(`not everything was taken: ${JSON.stringify(seen)}`);
}
