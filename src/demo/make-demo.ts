import { type Kysely, sql } from 'kysely';
import { today } from '#platform/clock.ts';
import type { Database } from '#platform/database/database.gen.ts';
import type { Kit } from '#platform/operation.ts';
import { isRefusal } from '#platform/refusal.ts';
import { makeHelp } from './help/make-help.ts';
import { defaultSeed, makeDemoRegion, sessionName } from './make-demo-region.ts';
import { makeTraffic } from './traffic/make-traffic.ts';

/** Whether nobody is there yet beside whom invented families would stand. */
export async function isWithoutGezinnen(db: Kysely<Database>): Promise<boolean> {
  return (await sql`select from gezin limit 1`.execute(db)).rows.length === 0;
}

/** Makes the whole demo region and tells now and then how far it is. Does nothing where families already are. */
export async function makeDemo(kit: Kit, say: (line: string) => void): Promise<void> {
  let told = 0;
  const made = await makeDemoRegion({
    db: kit.db,
    vault: kit.vault,
    seed: defaultSeed,
    scale: 1,
    today: today(kit.clock),
    onProgress(done, total) {
      const quarter = Math.floor((done / total) * 4);
      if (quarter > told && quarter < 4) say(`Demoregio / demo region: ${quarter * 25}%`);
      told = quarter;
    },
  });
  if (isRefusal(made)) return;
  say(`Demoregio klaar / demo region ready: ${made.gezinnen} gezinnen, ${made.seconds} s`);
  await makeHelp(kit);
  const { taken } = await makeTraffic(kit, defaultSeed, today(kit.clock));
  say(`Berichten / messages: ${taken}`);
}

/** How far the demo region is, whichever process makes it; undefined when nobody does. */
export async function readDemoProgress(
  db: Kysely<Database>,
): Promise<{ part: number; text: string } | undefined> {
  const { rows } = await sql<{ name: string }>`
    select application_name as name from pg_stat_activity
    where datname = current_database() and application_name like ${`${sessionName}%`}`.execute(db);
  const [row] = rows;
  if (!row) return undefined;
  const part = Number(row.name.slice(sessionName.length)) || 0;
  return { part, text: `${Math.round(part * 100)}%` };
}
