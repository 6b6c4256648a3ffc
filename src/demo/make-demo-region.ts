// Codes of the region and names stand in quotes, as data.
// cspell:ignoreRegExp '[^'\n]*'
import { setImmediate } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import { system } from '#platform/actor.ts';
import { stoppedAt } from '#platform/clock.ts';
import type { Database } from '#platform/database/database.gen.ts';
import { takeTurn } from '#platform/database/take-turn.ts';
import { type Db, inScope } from '#platform/database/transaction.ts';
import type { Vault } from '#platform/keeping/vault.ts';
import { type Refusal, refuse } from '#platform/refusal.ts';
import { listTestNumbers } from './bsn.ts';
import { type Cast, castRows, makeCast } from './cast/cast.ts';
import { addPersonaFamilies } from './cast/persona-families.ts';
import { makeWorkers } from './cast/workers.ts';
import { dayOf } from './days.ts';
import { type Family, listFamilies } from './journeys.ts';
import { insertBatch, insertRows } from './load-demo.ts';
import { makeOrganisaties, type Organisaties } from './organisations.ts';
import { drawsOf } from './random.ts';
import type { Making } from './rows/case.ts';
import { addFamily, isCurrent } from './rows/family-rows.ts';
import { type LoadedRegion, readLoadedRegion } from './rows/region.ts';
import { emptyBatch } from './rows/rows.ts';

/** The seed for which the region was tuned; any other gives another region of the same shape. */
export const defaultSeed = 2026;

export type DemoOptions = {
  readonly db: Kysely<Database>;
  readonly vault: Vault;
  readonly seed: number;
  /** 1 is the region in full. */
  readonly scale: number;
  readonly today: string;
  onProgress(done: number, total: number, phase: string): void;
};

export type DemoSummary = {
  readonly gezinnen: number;
  readonly personen: number;
  readonly hulplijnen: number;
  readonly toewijzingen: number;
  readonly organisaties: number;
  readonly gezinswerkers: number;
  readonly seconds: number;
};

export type DemoRefusal = Refusal<'demo/niet-leeg' | 'demo/geen-regio'>;

/** How the session of the maker is called, before the part that is done: the one thing of a transaction that others see. */
export const sessionName = 'stip-demo ';

/** Families for one statement: few enough that pages are served in between, for the demo is made beside the site. */
const chunk = 250;

/**
 * Fills an empty database with a region that never was: the same seed gives the same one. It is one transaction, so a
 * machine that is switched off half way leaves nothing behind.
 */
export async function makeDemoRegion(options: DemoOptions): Promise<DemoSummary | DemoRefusal> {
  const began = performance.now();
  const outcome = await inScope(options.db, system, stoppedAt(options.today), async (db) => {
    await takeTurn(db, 'demo');
    const { rows } = await sql<{ full: boolean }>`select exists (select from gezin) as full`.execute(db);
    if (rows[0]?.full) return refuse('demo/niet-leeg');
    const region = await readLoadedRegion(db);
    if (region.gemeenten.length === 0 || region.hulpsoorten.size === 0) return refuse('demo/geen-regio');
    return await fill(db, region, options);
  });
  if ('refused' in outcome) return outcome;
  // Statistics of an empty table would make the first pages slow; the owner of the tables may gather them at once.
  await sql`analyze`.execute(options.db);
  return { ...outcome, seconds: Math.round((performance.now() - began) / 100) / 10 };
}

async function fill(db: Db, region: LoadedRegion, options: DemoOptions) {
  const { seed, scale, vault } = options;
  const tell = async (done: number, total: number, phase: string) => {
    await sql`select set_config('application_name', ${`${sessionName}${(done / total).toFixed(3)}`}, true)`.execute(
      db,
    );
    options.onProgress(done, total, phase);
  };
  const today = dayOf(options.today);
  await tell(0, 1, 'gezinnen bedenken');
  const families = await gatherFamilies(region, listFamilies(seed, scale, today));
  const organisaties = makeOrganisaties(seed, region.gemeenten);
  const cast = makeCast(seed, organisaties, organisaties.aanbiederFor('jeugd-ggz', drawsOf(seed, 14)));
  const making: Making = {
    seed,
    today,
    vault,
    region,
    organisaties,
    workers: makeWorkers(seed, organisaties, countCurrent(families, today), cast.workers),
    ...counters(),
  };
  const workers = [...making.workers.values()].flat();
  await insertPeople(db, organisaties, castRows(cast, workers));
  const counts = await insertFamilies(db, making, cast, { families, tell });
  return { ...counts, organisaties: organisaties.organisaties.length, gezinswerkers: workers.length };
}

async function gatherFamilies(region: LoadedRegion, all: Iterable<Family>): Promise<Family[]> {
  const known = new Set(region.gemeenten.map(({ code }) => code));
  const families: Family[] = [];
  for (const family of all) {
    if (known.has(family.gemeente)) families.push(family);
    if (families.length % chunk === 0) await setImmediate();
  }
  return families;
}

function countCurrent(families: readonly Family[], today: number): Map<string, number> {
  const current = new Map<string, number>();
  for (const family of families)
    if (isCurrent(family, today)) current.set(family.gemeente, (current.get(family.gemeente) ?? 0) + 1);
  return current;
}

function counters(): Pick<Making, 'nextBsn' | 'nextToewijzingnummer' | 'nextTurn'> {
  const numbers = listTestNumbers();
  const turns = new Map<string, number>();
  let bsn = 0;
  let nummer = 100_000;
  return {
    nextBsn: () => numbers[bsn++] ?? null,
    nextToewijzingnummer: () => nummer++,
    nextTurn(gemeente) {
      const turn = turns.get(gemeente) ?? 0;
      turns.set(gemeente, turn + 1);
      return turn;
    },
  };
}

async function insertPeople(
  db: Db,
  { organisaties, teams }: Organisaties,
  people: ReturnType<typeof castRows>,
) {
  await insertRows(db, 'organisatie', organisaties);
  await insertRows(db, 'team', teams);
  await insertRows(db, 'account', people.account);
  await insertRows(db, 'aanstelling', people.aanstelling);
}

type Filling = {
  readonly families: readonly Family[];
  readonly tell: (done: number, total: number, phase: string) => Promise<void>;
};

/** The next families are made while the database takes the last: both cores work. */
async function insertFamilies(db: Db, making: Making, cast: Cast, { families, tell }: Filling) {
  const counts = { gezinnen: 0, personen: 0, hulplijnen: 0, toewijzingen: 0 };
  let writing: Promise<void> = Promise.resolve();
  for (let at = 0; at === 0 || at < families.length; at += chunk) {
    const batch = emptyBatch();
    if (at === 0) addPersonaFamilies(batch, making, cast);
    for (const family of families.slice(at, at + chunk)) addFamily(batch, making, family);
    await writing;
    await tell(at, Math.max(families.length, 1), 'gezinnen opslaan');
    writing = insertBatch(db, batch);
    counts.gezinnen += batch.gezin.length;
    counts.personen += batch.persoon.length;
    counts.hulplijnen += batch.hulplijn.length;
    counts.toewijzingen += batch.toewijzing.length;
  }
  await writing;
  await tell(Math.max(families.length, 1), Math.max(families.length, 1), 'gezinnen opslaan');
  return counts;
}
