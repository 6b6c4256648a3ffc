import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import { judgeDeclaraties } from '#modules/declaratie/index.ts';
import { type Kit, run } from '#platform/operation.ts';
import { isRefusal } from '#platform/refusal.ts';
import { isoOf } from '#src/demo/days.ts';
import { traffic } from '#src/traffic/traffic.ts';
import type { BenchDefinition } from './harness/figure.ts';
import { makeBerichten, makeChildren } from './harness/making/make-berichten.ts';
import { type Maand, makeDeclaraties } from './harness/making/make-declaraties.ts';
import { timeOnce } from './harness/measure.ts';
import { openBench } from './harness/open-bench.ts';
import { findPlace, receive } from './harness/receive.ts';

/** Children who are helped by sixty aanbieders, and so many months that are declared. */
const children = 2_500;
const months = 4;
const count = children * months;
/** So many rows are enough to know what one costs. */
const plainCount = 2_000;

export const declaraties: BenchDefinition = {
  name: 'declaraties',
  about:
    '10,000 prestaties in 240 declaraties JW323: held against the toewijzingen, kept, answered and audited',
  async run() {
    const bench = await openBench();
    try {
      await arrange(bench.kit);
      const took = await timeOnce(() => judgeAll(bench.kit));
      await checkJudged(bench.kit);
      return [
        {
          what: 'prestaties judged against the records, kept and answered',
          unit: 'per s',
          measured: (count * 1000) / took,
          yardstick: {
            what: 'one row for each prestatie in a table of the same shape, each in its own transaction, nothing judged',
            measured: plainCount / (await timePlainInserts(bench.kit)),
          },
          limit: { of: 'number', must: 2000, reach: 7500 },
        },
      ];
    } finally {
      await bench.close();
    }
  },
};

/** One gemeente, so that a declaratie has some forty lines; toewijzingen, starts and declaraties are in before the clock runs. */
async function arrange(kit: Kit): Promise<void> {
  const place = { ...(await findPlace(kit)), gemeenten: ['0014'] };
  await receive(kit, makeBerichten({ ...place, count: children * 3 }).slice(0, children * 2));
  const made = makeDeclaraties(makeChildren({ ...place, count: children }), monthsBefore(isoOf(place.today)));
  await receive(kit, made, 'ontvangen');
}

/** The months before this day that are over, the earliest first. */
function monthsBefore(day: string): Maand[] {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const dayAt = (back: number, date: number) =>
    new Date(Date.UTC(year, month - 1 - back, date)).toISOString().slice(0, 10);
  return Array.from({ length: months }, (_, at) => ({
    Begindatum: dayAt(months - at, 1),
    Einddatum: dayAt(months - at - 1, 0),
  }));
}

async function judgeAll(kit: Kit): Promise<void> {
  for (let judged = 1; judged > 0; ) {
    const origin = { door: 'cli', trace: 'bench' } as const;
    const outcome = await run(kit, judgeDeclaraties, { limiet: 20 }, { actor: traffic, origin });
    if (isRefusal(outcome)) throw new Error(`judgeDeclaraties: ${outcome.refused}`);
    judged = outcome.beoordelingen.length;
  }
}

/** A line that is refused is cheaper than one that is granted, so none may be. */
async function checkJudged({ db }: Kit): Promise<void> {
  const { rows } = await sql<{ granted: number; refused: string | null; answered: number; waiting: number }>`
    select (select count(*) from prestatie where toegekend and gezin_id is not null) as granted,
      (select min(codes::text) from prestatie where not toegekend) as refused,
      (select count(*) from bericht where soort = 'JW325' and richting = 'uit') as answered,
      (select count(*) from bericht where soort = 'JW323' and uitkomst = 'ontvangen') as waiting`.execute(db);
  const [seen] = rows;
  if (seen?.granted !== count || seen.waiting !== 0 || seen.answered < months * 50)
    throw new Error(`not everything was granted: ${JSON.stringify(seen)}`);
}

/** What a desk without any thought does: the line as a row, a commit, and the next one. Answers seconds. */
async function timePlainInserts({ db }: Kit): Promise<number> {
  await sql`create table plain_prestatie (like prestatie including defaults including indexes including generated)`.execute(
    db,
  );
  const took = await timeOnce(async () => {
    for (let nr = 1; nr <= plainCount; nr++)
      await sql`
        insert into plain_prestatie (declaratie_id, client_nr, prestatie_nr, gemeente, aanbieder_id, referentienummer, bsn_kenmerk,
          toewijzingnummer, productcategorie, productcode, begindatum, einddatum, volume, eenheid, tarief, bedrag, debet_credit)
        values (${uuidv7()}, 1, 1, '0014', ${uuidv7()}, ${`P${nr}`}, sha256(${String(nr)}::bytea),
          ${nr}, '45', '45A01', '2026-01-01', '2026-01-31', 2, '04', 9500, 19000, 'D')`.execute(db);
  });
  await sql`drop table plain_prestatie`.execute(db);
  return took / 1000;
}
