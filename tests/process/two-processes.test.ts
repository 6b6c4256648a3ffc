import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { familyOf } from '../family-of.ts';
import { openSite, type Running, type Site } from '../site.ts';
import { Visitor } from '../visitor.ts';

let site: Site;
let other: Running;
let anouk: Visitor;
let anoukThere: Visitor;
beforeAll(async () => {
  site = await openSite();
  other = await site.startAnother();
  anouk = await new Visitor(site.url).signIn('anouk');
  anoukThere = anouk.at(other.url);
});
afterAll(() => site.close());

test('who signed in at one process is signed in at the other', async () => {
  const page = await anoukThere.read('/gezinnen');
  expect(page.status).toBe(200);
  expect(page.text).toContain('Anouk Veenstra');
});

test('what someone types at one process lies ready at the other', async () => {
  const kept = { form: 'hulpvraag/nieuw', content: { tekst: 'Hij slaapt slecht sinds de zomer.' } };
  const body = JSON.stringify(kept);
  const headers = { Origin: site.url, 'Content-Type': 'application/json' };
  expect((await anouk.ask('/concept', { method: 'POST', body, headers })).status).toBe(200);
  const draft = new URLSearchParams({ doe: 'nieuw' });
  const there = { method: 'POST', body: draft, headers: { Origin: other.url } };
  expect(await (await anoukThere.ask('/hulpvragen/nieuw', there)).text()).toContain(
    'Hij slaapt slecht sinds de zomer.',
  );
});

test('a notification of one process is on the page of the other', async () => {
  // What the demo left to read would hide the one that comes.
  await sql`update notification set read_at = now() where account_id = (select id from account where subject = 'anouk')`.execute(
    site.owner,
  );
  await sql`insert into notification (id, account_id, kind, params, link, sent_at)
    select uuidv7(), id, 'noodtoegang', '{}', '/gezinnen', now() from account where subject = 'anouk'`.execute(
    site.owner,
  );
  for (const visitor of [anouk, anoukThere])
    expect((await visitor.read('/meldingen')).text).toContain('1 nieuwe melding');
  const read = await anouk.send('/meldingen', {});
  expect(read.status).toBe(302);
  expect((await anoukThere.read('/meldingen')).text).not.toContain('1 nieuwe melding');
});

test('a change through one process is told on the live stream of the other', async () => {
  const gezin = await familyOf(site, 'anouk');
  const stream = await anoukThere.ask(`/live?onderwerp=gezin:${gezin}`);
  expect(stream.status).toBe(200);
  const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
  await reader?.read();
  const goal = { doe: 'doel-open', tekst: 'Elke dag op tijd op school.', domein: 'school-en-werk' };
  expect((await anouk.send(`/gezinnen/${gezin}`, goal)).status).toBe(302);
  let heard = '';
  while (reader && !heard.includes('data:')) heard += (await reader.read()).value ?? '';
  await reader?.cancel();
  expect(heard).toContain(`data: gezin:${gezin}`);
  expect((await anoukThere.read(`/gezinnen/${gezin}`)).text).toContain('Elke dag op tijd op school.');
});

test('who signs out at one process is out at the other', async () => {
  const bilal = await new Visitor(site.url).signIn('bilal');
  const there = bilal.at(other.url);
  expect((await there.read('/gezinnen')).status).toBe(200);
  expect((await bilal.send('/afmelden', {})).status).toBe(303);
  const page = await there.ask('/gezinnen');
  expect([page.status, page.headers.get('location')]).toEqual([302, expect.stringContaining('/aanmelden')]);
});
