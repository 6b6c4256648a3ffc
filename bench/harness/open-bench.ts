import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { today } from '#platform/clock.ts';
import { isAlive } from '#platform/database/file-lock.ts';
import { isRefusal } from '#platform/refusal.ts';
import { isConfig, readConfig } from '#platform/starting/config.ts';
import { defaultSeed, makeDemoRegion, makeHelp } from '#src/demo/index.ts';
import { type Opened, openKit } from '#src/open-kit.ts';

export const home = fileURLToPath(new URL('../..', import.meta.url));

/** The demo region at this scale holds the families of the issue: see `gezinnen` in the results. */
const scale = 1.966;

export type Bench = Opened & {
  /** The data folder, for a server process on the same ground. */
  readonly folder: string;
};

/** A database of its own that loses nothing (fsync on), as in production, with the region loaded. */
async function openAt(folder: string): Promise<Bench> {
  const config = readConfig({ STIP_DATA: folder }, home);
  if (!isConfig(config)) throw new Error(config.map(({ message }) => message).join('\n'));
  return { ...(await openKit(config, 8)), folder };
}

/** An empty one, gone when it is closed. */
export async function openBench(): Promise<Bench> {
  const folder = mkdtempSync(join(tmpdir(), 'stip-bench-'));
  const bench = await openAt(folder);
  return {
    ...bench,
    async close() {
      await bench.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** One with 62,000 families. It is kept, and made anew when what makes it has changed or when that is asked. */
export async function openFullBench(fresh: boolean): Promise<Bench & { readonly gezinnen: number }> {
  const folder = join(home, 'data', 'bench-pg');
  const stamp = join(folder, 'made-from');
  const wanted = hashOf('db', 'regio', join('src', 'demo'));
  if (isServed(folder))
    throw new Error(`another bench is using data/bench-pg (or its PostgreSQL was left behind)`);
  const isKept = !fresh && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
  if (!isKept) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const bench = await openAt(folder);
  try {
    if (!isKept) {
      await fill(bench);
      writeFileSync(stamp, wanted);
    }
    const { rows } = await sql<{ n: number }>`select count(*) as n from gezin`.execute(bench.kit.db);
    return { ...bench, gezinnen: rows[0]?.n ?? 0 };
  } catch (error) {
    await bench.close();
    throw error;
  }
}

/** One bench at a time: what they measure would be each other, and the one that remakes would take the ground away. */
function isServed(folder: string): boolean {
  const file = join(folder, 'pg', 'postmaster.pid');
  return existsSync(file) && isAlive(Number(readFileSync(file, 'utf8').split('\n')[0]));
}

async function fill({ kit }: Bench): Promise<void> {
  console.error('bench: the region is made; this takes a few minutes and is kept');
  const made = await makeDemoRegion({
    ...kit,
    seed: defaultSeed,
    scale,
    today: today(kit.clock),
    onProgress: () => undefined,
  });
  if (isRefusal(made)) throw new Error(made.refused);
  await giveMoreFamilies(kit);
  await makeHelp(kit);
  // A first reader would otherwise pay for the writer: hint bits, the visibility map and the pending list of the index.
  await sql`vacuum (analyze)`.execute(kit.db);
}

/** Seven families more for one of the many workers who have 34: the caseload of 41 that was measured in the design. */
async function giveMoreFamilies({ db }: Opened['kit']): Promise<void> {
  await sql`
    insert into betrokkenheid (id, gezin_id, houder, soort_houder, grond, niveau, van)
    select gen_random_uuid(), g.id, w.houder, 'account', 'hulpvraag', 'bijdragen', current_date - 30
    from (select b.houder from betrokkenheid b join aanstelling a on a.account_id = b.houder and a.gemeenten = '{0014}'
          where b.grond = 'hulpvraag' and b.tot is null group by b.houder having count(*) = 34 order by b.houder limit 1) w,
      lateral (select id from gezin where gemeente = '0014' and gesloten_op is null
               and not exists (select from betrokkenheid b where b.gezin_id = gezin.id and b.houder = w.houder)
               order by id desc limit 7) g`.execute(db);
}

function hashOf(...folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders)
    for (const name of readdirSync(join(home, folder), { recursive: true }).map(String).sort())
      if (/\.(sql|json|ts)$/.test(name) && !name.endsWith('.test.ts'))
        hash.update(name).update(readFileSync(join(home, folder, name)));
  return hash.update(String(scale)).digest('hex');
}
