import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inScope } from '#platform/database/transaction.ts';
import { isRefusal } from '#platform/refusal.ts';
import { openTestDatabase } from '#platform/testing.ts';
import { aGezin, arrangePeople, huib, petra, withGrants } from '#tests/people.ts';
import { readVerwijsspreiding } from './read-verwijsspreiding.ts';

const region = withGrants(petra, 'verwijsspreiding:read');
const huisarts = withGrants(huib, 'verwijsspreiding:read');
let base: Awaited<ReturnType<typeof openTestDatabase>>;
beforeAll(async () => {
  base = await openTestDatabase();
  await arrangePeople(base.owner);
});
afterAll(() => base.close());

const readIt = async (who = region) => {
  const outcome = await base.as(who)(readVerwijsspreiding, {});
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  return outcome;
};

test('with one practice there is nothing to compare', async () => {
  expect(await readIt()).toEqual({
    soort: 'huisarts',
    van: '2025-11-01',
    tot: '2026-10-31',
    treden: null,
    eigen: null,
  });
});

test('practices are counted in steps without a name, and who refers sees the own number beside them', async () => {
  const { gezin } = await aGezin(base.owner, 1);
  await sql`insert into organisatie (id, soort, naam, gemeente)
    select gen_random_uuid(), 'huisarts', 'Praktijk ' || nr, '0014' from generate_series(1, 12) nr`.execute(
    base.owner,
  );
  const send = (practice: string, count: number, day: string) =>
    sql`
    insert into hulpvraag (id, gezin_id, deur, verwijzer_id, tekst, ontvangen_op, gemeente)
    select gen_random_uuid(), ${gezin}, 'huisarts', o.id, 'Proef', ${day}::date, '0014'
    from organisatie o, generate_series(1, ${count}::int) where o.naam = ${practice}`.execute(base.owner);
  await send('Praktijk 1', 9, '2026-05-05');
  await send('Praktijk 2', 1, '2026-05-05');
  await send('Praktijk 3', 34, '2026-05-05');
  await send('Huisartsenpraktijk De Brug', 12, '2026-05-05');
  // Before the year and in the month that still runs: not counted.
  await send('Praktijk 4', 5, '2025-10-31');
  await send('Praktijk 4', 5, '2026-11-01');
  const treden = [
    { vanaf: 0, totEnMet: 0, aantal: 9 },
    { vanaf: 1, totEnMet: 9, aantal: 2 },
    { vanaf: 10, totEnMet: 19, aantal: 1 },
    { vanaf: 30, totEnMet: 39, aantal: 1 },
  ];
  expect(await readIt()).toMatchObject({ treden, eigen: null });
  expect(await readIt(huisarts)).toMatchObject({ treden, eigen: 12 });
  expect(JSON.stringify(await readIt())).not.toContain('Praktijk');
});

test('who looks at the region cannot get at the questions behind the spread', async () => {
  for (const source of ['hulpvraag', 'my_verwijzingen()', 'terugkoppeling'])
    await expect(
      inScope(base.kit.db, region, base.kit.clock, (db) => sql.raw(`select from ${source}`).execute(db)),
      source,
    ).rejects.toThrow('permission denied');
});

test('nobody reads the spread without the grant', async () => {
  expect(await base.as(petra)(readVerwijsspreiding, {})).toMatchObject({ refused: 'verboden' });
});
