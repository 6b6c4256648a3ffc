import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import { readBericht } from '#berichten/index.ts';
import { receiveBerichten } from '#modules/toewijzing/index.ts';
import { today } from '#platform/clock.ts';
import { type Kit, run } from '#platform/operation.ts';
import { isRefusal } from '#platform/refusal.ts';
import { dayOf } from '#src/demo/days.ts';
import { traffic } from '#src/traffic/traffic.ts';
import type { BenchDefinition, Figure } from './harness/figure.ts';
import { type Categorie, type MadeBericht, makeBerichten } from './harness/make-berichten.ts';
import { timeOnce } from './harness/measure.ts';
import { openBench } from './harness/open-bench.ts';

const count = 10_000;
/** As many in one transaction as the command line takes. */
const together = 200;

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

async function make({ db, clock }: Kit): Promise<MadeBericht[]> {
  const { rows: gemeenten } = await sql<{ code: string }>`
    select code from gemeente where in_regio order by code`.execute(db);
  const { rows: producten } = await sql<{ categorie: Categorie }>`
    select distinct categorie from product order by categorie`.execute(db);
  return makeBerichten({
    count,
    today: dayOf(today(clock)),
    gemeenten: gemeenten.map(({ code }) => code),
    categorieen: producten.map(({ categorie }) => categorie),
  });
}

async function timeImport(kit: Kit, berichten: readonly MadeBericht[]): Promise<number> {
  const took = await timeOnce(async () => {
    for (let from = 0; from < berichten.length; from += together)
      await take(kit, berichten.slice(from, from + together));
  });
  await checkTaken(kit);
  return took / 1000;
}

async function take(kit: Kit, berichten: readonly MadeBericht[]): Promise<void> {
  const bestanden = berichten.map(({ bestand, bytes }) => ({ bestand, inhoud: bytes.toString('base64') }));
  const origin = { door: 'cli', trace: 'bench' } as const;
  const outcome = await run(kit, receiveBerichten, { bestanden }, { actor: traffic, origin });
  if (isRefusal(outcome)) throw new Error(`receiveBerichten: ${outcome.refused}`);
  const wrong = outcome.uitslagen.find(({ uitkomst }) => uitkomst !== 'verwerkt');
  // A bericht that is refused is cheaper than one that is taken, so it may not hide in the number.
  if (wrong) throw new Error(`${wrong.bestand}: ${wrong.uitkomst} ${JSON.stringify(wrong.bevindingen[0])}`);
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

/** What an importer without any thought does: the message as a row, a commit, and the next one. */
async function timePlainInserts({ db }: Kit, berichten: readonly MadeBericht[]): Promise<number> {
  await sql`create table plain_bericht (like bericht including all)`.execute(db);
  const now = new Date();
  const took = await timeOnce(async () => {
    for (const { bestand, bytes } of berichten)
      await sql`
        insert into plain_bericht (id, richting, soort, afzender, ontvanger, identificatie, dagtekening, sha256, inhoud, ontvangen_op, uitkomst, bestand)
        values (${uuidv7()}, 'in', ${bestand.slice(0, 5)}, '0014', '98100000', ${bestand}, '2026-01-01',
          sha256(${bytes}::bytea), ${bytes}, ${now}, 'verwerkt', ${bestand})`.execute(db);
  });
  await sql`drop table plain_bericht`.execute(db);
  return took / 1000;
}
