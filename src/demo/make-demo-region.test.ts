// Codes of the region and names stand in quotes, as data.
// cspell:ignoreRegExp '[^'\n]*'
import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isBsn } from '#berichten/bsn.ts';
import { findAdressen } from '#modules/gezin/index.ts';
import type { Actor } from '#platform/actor.ts';
import { stoppedAt } from '#platform/clock.ts';
import type { Database } from '#platform/database/database.gen.ts';
import { inScope } from '#platform/database/transaction.ts';
import { isRefusal } from '#platform/refusal.ts';
import { openTestDatabase } from '#platform/testing.ts';
import { makeDemoRegion } from './make-demo-region.ts';
import { personas } from './personas.ts';
import { arrangeRegion } from './testing.ts';

const today = '2026-11-20';
type TestDatabase = Awaited<ReturnType<typeof openTestDatabase>>;
const opened: TestDatabase[] = [];

async function aRegion(seed: number): Promise<TestDatabase> {
  const test = await openTestDatabase();
  opened.push(test);
  await arrangeRegion(test.owner);
  await makeDemoRegion({
    db: test.kit.db,
    vault: test.kit.vault,
    seed,
    scale: 0.02,
    today,
    onProgress: () => undefined,
  });
  return test;
}

let first: TestDatabase;
beforeAll(async () => {
  first = await aRegion(1);
});
afterAll(async () => {
  await Promise.all(opened.map((one) => one.close()));
});

/** One hash over all rows; a sealed BSN is left out, because sealing is never twice the same. */
async function hashOf(owner: Kysely<Database>): Promise<string> {
  const { rows } = await sql<{ hash: string }>`
    select md5(string_agg(line, '' order by line)) as hash from (
      select to_jsonb(t)::text as line from organisatie t union all select to_jsonb(t)::text from team t
      union all select to_jsonb(t)::text from account t union all select to_jsonb(t)::text from aanstelling t
      union all select to_jsonb(t)::text from gezin t union all select (to_jsonb(t) - 'bsn_versleuteld')::text from persoon t
      union all select to_jsonb(t)::text from betrokkenheid t union all select to_jsonb(t)::text from toestemming t
      union all select to_jsonb(t)::text from hulpvraag t union all select to_jsonb(t)::text from gezinsplan t
      union all select to_jsonb(t)::text from doel t union all select to_jsonb(t)::text from hulplijn t
      union all select to_jsonb(t)::text from hulplijn_persoon t union all select to_jsonb(t)::text from toewijzing t
      union all select to_jsonb(t)::text from levering t union all select to_jsonb(t)::text from noodtoegang t
    ) rows`.execute(owner);
  return rows[0]?.hash ?? '';
}

async function actorOf(key: string): Promise<Actor> {
  const { rows } = await sql<{
    account: string;
    naam: string;
    organisatie: string | null;
    gemeenten: string[];
    team: string | null;
  }>`
    select c.id as account, c.naam, a.organisatie_id as organisatie, a.gemeenten, a.team_id as team
    from account c join aanstelling a on a.account_id = c.id where c.issuer = 'stip-demo' and c.subject = ${key}`.execute(
    first.owner,
  );
  const [row] = rows;
  if (!row) throw new Error(`no persona ${key}`);
  const { account, naam, organisatie, gemeenten, team } = row;
  return {
    ...{
      account,
      name: naam,
      rol: 'test',
      scope: 'stip_gezin',
      aanstelling: null,
      organisatie,
      organisatieNaam: null,
    },
    ...{ gemeenten, teams: team ? [team] : [], grants: new Set<string>() },
  };
}

async function countAs(key: string, query: string): Promise<number> {
  const actor = await actorOf(key);
  return await inScope(first.kit.db, actor, stoppedAt(today), async (db) => {
    const { rows } = await sql<{ n: number }>`select count(*) as n from (${sql.raw(query)}) seen`.execute(db);
    return rows[0]?.n ?? -1;
  });
}

test('the same seed makes the same rows, another seed makes others', async () => {
  const [again, other] = [await aRegion(1), await aRegion(7)];
  const hash = await hashOf(first.owner);
  expect(await hashOf(again.owner)).toBe(hash);
  expect(await hashOf(other.owner)).not.toBe(hash);
}, 60_000);

test('a database that has families gets no demo', async () => {
  const { kit } = first;
  const options = { db: kit.db, vault: kit.vault, seed: 1, scale: 0.02, today, onProgress: () => undefined };
  const outcome = await makeDemoRegion(options);
  expect(outcome).toMatchObject({ refused: 'demo/niet-leeg' });
});

test('a database without a region gets no demo', async () => {
  const empty = await openTestDatabase();
  opened.push(empty);
  const options = {
    db: empty.kit.db,
    vault: empty.kit.vault,
    seed: 1,
    scale: 0.02,
    today,
    onProgress: () => undefined,
  };
  expect(await makeDemoRegion(options)).toMatchObject({ refused: 'demo/geen-regio' });
});

test('a maker that is stopped half way leaves nothing behind', async () => {
  const half = await openTestDatabase();
  opened.push(half);
  await arrangeRegion(half.owner);
  const onProgress = (done: number) => {
    if (done > 0) throw new Error('stopped');
  };
  await expect(
    makeDemoRegion({ db: half.kit.db, vault: half.kit.vault, seed: 1, scale: 0.05, today, onProgress }),
  ).rejects.toThrow('stopped');
  const { rows } = await sql<{
    n: number;
  }>`select (select count(*) from account) + (select count(*) from gezin) as n`.execute(half.owner);
  expect(rows[0]?.n).toBe(0);
}, 60_000);

test('every BSN is a test number that passes the elfproef, and nobody shares one', async () => {
  const { rows } = await sql<{
    sealed: Buffer;
  }>`select bsn_versleuteld as sealed from persoon where bsn_versleuteld is not null`.execute(first.owner);
  const numbers = rows.map(({ sealed }) => first.kit.vault.open(sealed));
  expect(numbers.length).toBeGreaterThan(500);
  expect(numbers.filter((bsn) => !isBsn(bsn) || !bsn.startsWith('999'))).toEqual([]);
  expect(new Set(numbers).size).toBe(numbers.length);
});

test('a gezinswerker sees the own families and none of another gemeente', async () => {
  const own = await countAs('anouk', 'select from gezin');
  expect(own).toBeGreaterThan(3);
  expect(await countAs('anouk', "select from gezin where gemeente <> '0014'")).toBe(0);
  expect(await countAs('geke', "select from gezin where gemeente <> '1969'")).toBe(0);
  expect(await countAs('geke', 'select from hulplijn')).toBeGreaterThan(0);
});

test('the ouder and the jeugdige see their own family and nothing else', async () => {
  expect(await countAs('ilse', 'select from gezin')).toBe(1);
  expect(await countAs('ilse', "select from persoon where voornaam in ('Sem', 'Noor')")).toBe(2);
  expect(await countAs('ilse', 'select from audit_line')).toBeGreaterThan(3);
  expect(await countAs('yara', 'select from gezin')).toBe(1);
  expect(await countAs('yara', 'select from doel')).toBe(3);
});

test('the expert sees the plan that was opened by consent, and the aanbieder only its own orders', async () => {
  expect(
    await countAs(
      'esra',
      "select from gezinsplan p join gezin g on g.id = p.gezin_id where g.naam = 'Linde'",
    ),
  ).toBe(1);
  expect(await countAs('tamar', 'select from hulplijn')).toBe(0);
  const { organisatie } = await actorOf('dirk');
  expect(await countAs('dirk', 'select from toewijzing')).toBeGreaterThan(0);
  expect(await countAs('dirk', `select from toewijzing where aanbieder_id <> '${organisatie}'`)).toBe(0);
});

test('every role of the product has a persona with an aanstelling, and two of them are beheerder', async () => {
  const { rows } = await sql<{ rol: string; n: number }>`
    select a.rol, count(*) as n from aanstelling a join account c on c.id = a.account_id
    where c.subject = any (${personas.map(({ id }) => id)}::text[]) group by a.rol`.execute(first.owner);
  const byRole = Object.fromEntries(rows.map(({ rol, n }) => [rol, n]));
  expect(byRole).toMatchObject({
    gezinswerker: 3,
    verwijzer: 3,
    expert: 3,
    ouder: 1,
    jeugdige: 1,
    beheerder: 2,
    griffie: 1,
    inkoper: 1,
  });
  expect(Object.keys(byRole)).toHaveLength(12);
});

test('every help by toewijzing in kind has its order, and every order its line', async () => {
  const { rows } = await sql<{ loose: number; orders: number }>`
    select (select count(*) from hulplijn h where toegang = 'toewijzing' and leveringsvorm = 'zin'
        and not exists (select from toewijzing t where t.hulplijn_id = h.id)) as loose,
      (select count(*) from toewijzing where toewijzingnummer < 700000000) as orders`.execute(first.owner);
  expect(rows[0]?.loose).toBe(0);
  expect(rows[0]?.orders).toBeGreaterThan(500);
});

test('every jeugdige is registered at one sealed address today, and never in two gemeenten at once', async () => {
  const { rows } = await sql<{ jeugdigen: number; nu: number; earlier: number; gemeenten: number }>`
    select count(*)::int as jeugdigen, count(nu.id)::int as nu, count(earlier.id)::int as earlier, count(*) filter (where nu.gemeente = g.gemeente)::int as gemeenten
    from persoon p join gezin g on g.id = p.gezin_id
    left join inschrijving nu on nu.persoon_id = p.id and nu.tot is null and nu.adres_versleuteld is not null
    left join inschrijving earlier on earlier.persoon_id = p.id and earlier.tot = nu.van and earlier.gemeente <> nu.gemeente
    where p.soort = 'jeugdige'`.execute(first.owner);
  const found = rows[0] ?? { jeugdigen: 0, nu: 0, earlier: 0, gemeenten: 0 };
  expect(found.nu).toBe(found.jeugdigen);
  expect(found.gemeenten).toBe(found.jeugdigen);
  expect(found.earlier).toBeGreaterThan(0);
  const known = await inScope(first.kit.db, await actorOf('anouk'), stoppedAt(today), async (db) => {
    const mine = await db.selectFrom('persoon').select('id').where('soort', '=', 'jeugdige').execute();
    return [
      ...(
        await findAdressen(
          db,
          first.kit.vault,
          mine.map(({ id }) => id),
        )
      ).values(),
    ];
  });
  expect(known.length).toBeGreaterThan(0);
  expect(new Set(known.map(({ adres }) => adres?.postcode))).toEqual(new Set(['9999ZZ']));
});

test('makers tell how far they are', async () => {
  const told: [number, number][] = [];
  const again = await openTestDatabase();
  opened.push(again);
  await arrangeRegion(again.owner);
  const options = { db: again.kit.db, vault: again.kit.vault, seed: 1, scale: 0.001, today };
  const made = await makeDemoRegion({ ...options, onProgress: (done, total) => told.push([done, total]) });
  expect(isRefusal(made)).toBe(false);
  const last = told.at(-1);
  expect(last?.[0]).toBe(last?.[1]);
});
