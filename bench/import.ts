import { sql } from 'kysely';
import { readBericht } from '#berichten/index.ts';
import type { Kit } from '#platform/operation.ts';
import type { BenchDefinition, Figure } from './harness/figure.ts';
import { type MadeBericht, makeBerichten } from './harness/making/make-berichten.ts';
import { timeOnce } from './harness/measure.ts';
import { openBench } from './harness/open-bench.ts';
import { findPlace, receive, timePlainInserts } from './harness/receive.ts';

const count = 10_000;

export const importBerichten: BenchDefinition = {
  name: 'import',
  about: '10,000 berichten JW301, JW305 and JW307: validated on three levels, stored, answered and audited',
  async run() {
    const bench = await openBench();
    try {
      const berichten = await make(bench.kit);
      const plain = count / (await timePlainInserts(bench.kit, berichten));
      const read = count / (await timeReading(berichten));
      const imported = count / (await timeImport(bench.kit, berichten));
      return figures(imported, plain, read);
    } finally {
      await bench.close();
    }
  },
};

function figures(imported: number, plain: number, read: number): Figure[] {
  return [
    {
      what: 'imported, validated, stored, answered, audited',
      unit: 'per s',
      measured: imported,
      yardstick: {
        what: 'one row for each bericht in a table of the same shape, each in its own transaction, nothing validated',
        measured: plain,
      },
      limit: { of: 'number', must: 300, reach: 1500 },
    },
    {
      what: 'imported, against reading alone',
      unit: 'per s',
      measured: imported,
      yardstick: { what: 'readBericht (levels 1 and 2) and nothing else', measured: read },
    },
  ];
}

async function make(kit: Kit): Promise<MadeBericht[]> {
  return makeBerichten({ count, ...(await findPlace(kit)) });
}

async function timeImport(kit: Kit, berichten: readonly MadeBericht[]): Promise<number> {
  const took = await timeOnce(() => receive(kit, berichten));
  await checkTaken(kit);
  return took / 1000;
}

async function checkTaken({ db }: Kit): Promise<void> {
  const { rows } = await sql<{ taken: number; answered: number; audited: number; lines: number }>`
    select (select count(*) from bericht where uitkomst = 'verwerkt' and richting = 'in') as taken,
      (select count(*) from bericht where richting = 'uit') as answered,
      (select count(*) from audit_line where event = 'receiveBerichten') as audited,
      (select count(*) from hulplijn where einddatum is not null) as lines`.execute(db);
  const [seen] = rows;
  if (seen?.taken !== count || seen.answered !== count || seen.audited < count / 3 || seen.lines < count / 4)
    throw new Error(`not everything was imported: ${JSON.stringify(seen)}`);
}

async function timeReading(berichten: readonly MadeBericht[]): Promise<number> {
  const read = () => {
    for (const { bytes, bestand } of berichten)
      if (readBericht(bytes).bevindingen.length > 0) throw new Error(`${bestand} is not valid`);
  };
  read();
  return (await timeOnce(read)) / 1000;
}
