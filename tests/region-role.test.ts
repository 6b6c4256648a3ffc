import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase } from '#platform/testing.ts';

let base: Awaited<ReturnType<typeof openTestDatabase>>;
beforeAll(async () => {
  base = await openTestDatabase();
});
afterAll(() => base.close());

/** Tables and views with a column that leads to a family or a person, that this role may read. */
async function readable(role: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select distinct c.table_name as name from information_schema.columns c
    where c.table_schema = 'public' and (c.column_name in ('gezin_id', 'persoon_id', 'bsn_kenmerk', 'subject', 'email') or c.table_name in ('gezin', 'persoon', 'account'))
      and has_column_privilege(${role}, format('public.%I', c.table_name), c.column_name, 'select') order by 1`.execute(
    base.owner,
  );
  return rows.map(({ name }) => name);
}

test('who looks at the region can read nothing that leads to a family or a person', async () => {
  expect(await readable('stip_regio')).toEqual([]);
});

test('who keeps people and queues reads no file of a family', async () => {
  // Of a family whose time has come it sees that it is to be destroyed, by a number and no name.
  expect(await readable('stip_beheer')).toEqual([
    'account',
    'audit_line',
    'noodtoegang',
    'vernietigingsverzoek',
  ]);
});

test('every table with a family or a person in it has its walls up, for its owner too', async () => {
  const { rows } = await sql<{ name: string }>`
    select distinct t.relname as name from pg_class t join pg_attribute a on a.attrelid = t.oid
    where t.relkind = 'r' and t.relnamespace = 'public'::regnamespace and (a.attname in ('gezin_id', 'persoon_id') or t.relname in ('gezin', 'account', 'draft', 'notification'))
      and not (t.relrowsecurity and t.relforcerowsecurity) order by 1`.execute(base.owner);
  expect(rows).toEqual([]);
});

test('no role of the product passes the walls by itself', async () => {
  const { rows } = await sql<{ name: string }>`
    select rolname as name from pg_roles where rolname like 'stip\_%' and (rolsuper or rolbypassrls or rolcanlogin or rolcreaterole)`.execute(
    base.owner,
  );
  expect(rows).toEqual([]);
});
