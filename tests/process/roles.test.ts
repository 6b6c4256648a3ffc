import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type Site } from '../site.ts';
import { Visitor } from '../visitor.ts';

const second = '00000000-0000-7000-8000-00000000aaaa';
let site: Site;
beforeAll(async () => {
  site = await openSite();
  const { owner } = site;
  const { id } = await owner
    .selectFrom('account')
    .select('id')
    .where('subject', '=', 'anouk')
    .executeTakeFirstOrThrow();
  const regio = await owner
    .selectFrom('organisatie')
    .select('id')
    .where('soort', '=', 'regio')
    .executeTakeFirstOrThrow();
  await owner
    .insertInto('aanstelling')
    .values({
      id: second,
      account_id: id,
      organisatie_id: regio.id,
      rol: 'programmamanager',
      van: '2026-02-01',
    })
    .execute();
});
afterAll(() => site.close());

test('who has two roles works in one at a time, and sees in each no more than that role', async () => {
  const anouk = await new Visitor(site.url).signIn('anouk');
  expect((await anouk.read('/gezinnen')).text).toContain('Werk als');
  expect((await anouk.send('/rol', { aanstelling: second })).headers.get('location')).toBe('/');
  expect((await anouk.read('/landschap')).status).toBe(200);
  expect((await anouk.read('/gezinnen')).status).toBe(403);
});

test('the role of another cannot be taken', async () => {
  const bilal = await new Visitor(site.url).signIn('bilal');
  await bilal.send('/rol', { aanstelling: second });
  const page = await bilal.read('/gezinnen');
  expect(page.status).toBe(200);
  expect(page.text).not.toContain('Werk als');
});
