import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stoppedAt } from '#platform/clock.ts';
import { inScope } from '#platform/database/transaction.ts';
import { isRefusal } from '#platform/refusal.ts';
import { openTestDatabase } from '#platform/testing.ts';
import { anna, arrangePeople, petra, withGrants } from '#tests/people.ts';
import { aFamily, aLine, arrangeNormen, type Family, signaalCases } from '../../testing.ts';
import { answerSignaal } from './answer-signaal.ts';
import { listSignalen } from './list-signalen.ts';
import { refreshSignaaltelling } from './refresh-signaaltelling.ts';

const worker = withGrants(anna, 'gezin:list', 'signaal:list', 'signaal:answer', 'plan:read');

let base: Awaited<ReturnType<typeof openTestDatabase>>;
const families: Family[] = [];
beforeAll(async () => {
  base = await openTestDatabase();
  await arrangePeople(base.owner);
  await arrangeNormen(base.owner);
  for (const [nr, { arrange }] of signaalCases.entries()) {
    const family = await aFamily(base.owner, nr + 1);
    families.push(family);
    await arrange(base.owner, family);
  }
  families.push(await aFamily(base.owner, 90), await aFamily(base.owner, 91));
});
afterAll(() => base.close());

const kept = () =>
  base.owner
    .selectFrom('signaaltelling')
    .select(['maand', 'geteld_op', 'gemeente', 'soorten', 'gezinnen'])
    .orderBy('maand')
    .orderBy('soorten')
    .execute();

async function signalsOf({ gezin }: Family) {
  const found = await base.as(worker)(listSignalen, { id: gezin });
  if (isRefusal(found)) throw new Error(found.refused);
  return found.signalen;
}

/** The same, counted from what the worker of each family is told. */
async function told(of: readonly Family[]) {
  const counts = new Map<string, number>();
  for (const family of of) {
    const soorten = (await signalsOf(family)).map(({ soort }) => soort).filter((one) => one !== 'loopt-goed');
    const key = [...new Set(soorten)].sort().join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
const november = async () => (await kept()).filter(({ maand }) => maand === '2026-11-01');
const counted = async () =>
  new Map((await november()).map(({ soorten, gezinnen }) => [soorten.join(' '), gezinnen] as const));

test('the region counts the signals that the workers see, and keeps no family', async () => {
  expect(await refreshSignaaltelling(base.kit)).toBe(families.length);
  expect(await counted()).toEqual(await told(families));
  expect(await kept()).toContainEqual({
    maand: '2026-11-01',
    geteld_op: '2026-11-20',
    gemeente: '0014',
    soorten: [],
    gezinnen: 2,
  });
});

test('what was answered and who is closed are not counted the next night, and the month is counted once', async () => {
  const [first, ...others] = families;
  const [one] = first ? await signalsOf(first) : [];
  if (!(first && one)) throw new Error('the first family has a signal');
  const { soort, kenmerk } = one;
  await base.as(worker)(answerSignaal, { id: first.gezin, soort, kenmerk, reden: 'Besproken.' });
  const last = others.at(-1);
  await base.owner
    .updateTable('gezin')
    .set({ gesloten_op: '2026-11-19' })
    .where('id', '=', last?.gezin ?? '')
    .execute();
  expect(await refreshSignaaltelling(base.kit)).toBe(families.length - 1);
  expect(await counted()).toEqual(await told(families.slice(0, -1)));
});

test('the next month is kept beside it', async () => {
  await refreshSignaaltelling({ ...base.kit, clock: stoppedAt('2026-12-02') });
  expect(new Set((await kept()).map(({ maand }) => maand))).toEqual(new Set(['2026-11-01', '2026-12-01']));
});

test('a family with two signals counts once with both', async () => {
  const family = families.at(-2);
  if (!family) throw new Error('no family');
  await aLine(base.owner, family, 1, { toegang: 'toewijzing', van: '2026-01-05' });
  await refreshSignaaltelling(base.kit);
  expect(await counted()).toEqual(await told(families.slice(0, -1)));
  expect((await november()).map(({ soorten }) => soorten.length)).toContain(2);
});

test('nobody reads the table, and who reports reads counts by a function', async () => {
  await refreshSignaaltelling(base.kit);
  await inScope(base.kit.db, petra, base.kit.clock, async (db) => {
    const { rows } = await sql<{ n: number }>`
      select sum(gezinnen)::int as n from count_signalen('2026-11-30')`.execute(db);
    expect(rows).toEqual([{ n: families.length - 1 }]);
  });
  await expect(
    inScope(base.kit.db, petra, base.kit.clock, (db) => sql`select * from signaaltelling`.execute(db)),
  ).rejects.toThrow(/permission denied/);
});
