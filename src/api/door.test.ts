import { once } from 'node:events';
import { Readable } from 'node:stream';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { afterAll, expect, test } from 'vitest';
import { openApiBase, openApiProef } from '#tests/api/api-proef.ts';

const { base, door, gezin, ask, statusOf } = await openApiBase();
afterAll(() => base.close());

test('every answer, also a refusal or a fault, carries the version and the security headers', async () => {
  const answers = await Promise.all([
    ask('GET', `/gezinnen/${gezin}`),
    ask('GET', '/nergens'),
    ask('GET', `/gezinnen/${gezin}`, { as: '' }),
    ask('GET', '/openapi.json', { as: '' }),
    ask('PATCH', `/gezinnen/${gezin}`, { body: { naam: 'Stuk', versie: 1 } }),
  ]);
  for (const { headers } of answers) {
    expect(headers.get('API-Version')).toBe('1.0.0');
    expect(headers.get('Cache-Control')).toBe('no-store');
    expect(headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('Strict-Transport-Security')).toContain('max-age');
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('X-Frame-Options')).toBe('DENY');
  }
});

test('plain http is not promised to be https', async () => {
  const { headers } = await openApiProef(base.kit, 'http://localhost:3000').ask('GET', '/openapi.json');
  expect(headers.get('Strict-Transport-Security')).toBeNull();
});

test('only the description is open to other sites, and to everyone', async () => {
  const open = await ask('GET', '/openapi.json', { as: '' });
  expect(open.status).toBe(200);
  expect(open.headers.get('Access-Control-Allow-Origin')).toBe('*');
  const closed = await ask('GET', `/gezinnen/${gezin}`, { headers: { Origin: 'https://elders.example' } });
  expect(closed.headers.get('Access-Control-Allow-Origin')).toBeNull();
});

test('who is not signed in gets 401, with a cookie just as well', async () => {
  const { status, headers, content } = await ask('GET', '/meldingen', {
    as: '',
    headers: { Cookie: 'stip=anna' },
  });
  expect(status).toBe(401);
  expect(headers.get('WWW-Authenticate')).toBe('Bearer');
  expect(headers.get('Content-Type')).toBe('application/problem+json');
  expect(content).toMatchObject({ status: 401, title: 'Niet aangemeld', code: 'niet-aangemeld' });
  expect(await statusOf('GET', '/meldingen', { as: 'niemand' })).toBe(401);
  expect(await statusOf('GET', '/meldingen', { as: '', headers: { Authorization: 'Basic anna' } })).toBe(401);
});

test('another content type than JSON answers 415', async () => {
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/json; charset=latin1'])
    expect(
      await statusOf('POST', '/gezinnen/_zoek', { body: { tekst: 'x' }, headers: { 'Content-Type': type } }),
      type,
    ).toBe(415);
  expect(
    await statusOf('POST', '/gezinnen/_zoek', {
      body: { tekst: 'x' },
      headers: { 'Content-Type': 'application/json; charset=UTF-8' },
    }),
  ).toBe(200);
});

test('who takes no JSON gets 406', async () => {
  for (const accept of ['text/html', 'application/xml;q=0.9', 'application/json;q=0, */*'])
    expect(await statusOf('GET', '/meldingen', { headers: { Accept: accept } }), accept).toBe(406);
  for (const accept of ['*/*', 'text/html, application/json;q=0.1', 'application/*'])
    expect(await statusOf('GET', '/meldingen', { headers: { Accept: accept } }), accept).toBe(200);
});

test('a body that is too large answers 413, and a stranger is not read at all', async () => {
  const body = { tekst: 'x'.repeat(3_000) };
  expect(await statusOf('POST', '/gezinnen/_zoek', { body })).toBe(413);
  expect(await statusOf('POST', '/gezinnen/_zoek', { body, as: '' })).toBe(401);
});

test('an address that does not exist answers 404, and so does a slash at the end', async () => {
  for (const path of [
    '/nergens',
    '/gezinnen',
    '/meldingen/',
    `/gezinnen/${gezin}/`,
    `/gezinnen//`,
    '/openapi.json/',
    '/Meldingen',
  ])
    expect(await statusOf('GET', path), path).toBe(404);
});

test('a method that is not there answers 405 and tells which are', async () => {
  const { status, headers, content } = await ask('DELETE', `/gezinnen/${gezin}`);
  expect(status).toBe(405);
  expect(headers.get('Allow')).toBe('GET, PATCH, HEAD, OPTIONS');
  expect(content).toMatchObject({ status: 405 });
  expect((await ask('GET', '/gezinnen/_zoek')).headers.get('Allow')).toBe('POST, OPTIONS');
  expect((await ask('OPTIONS', '/meldingen')).status).toBe(204);
});

test('the head of an answer can be asked without the answer', async () => {
  const { status, text, headers } = await ask('HEAD', '/meldingen');
  expect([status, text, headers.get('API-Version')]).toEqual([200, '', '1.0.0']);
});

test('a fault tells nothing but the number to ask about', async () => {
  const { status, content, text } = await ask('PATCH', `/gezinnen/${gezin}`, {
    body: { naam: 'Stuk', versie: 1 },
  });
  expect(status).toBe(500);
  expect(content).toMatchObject({ status: 500, code: 'fout', detail: expect.stringMatching(/[0-9a-f]{32}/) });
  expect(text).not.toContain('broken');
  expect(door.faults).toContainEqual(expect.stringContaining('broken'));
});

test('under another path, as in the product, it behaves the same', async () => {
  const house = new Hono().get('/health', (context) => context.text('ok')).route('/api/v1', door.site);
  house.notFound((context) => context.text('a page', 404));
  const headers = { Authorization: 'Bearer anna' };
  expect((await house.request('/api/v1/meldingen', { headers })).status).toBe(200);
  for (const path of ['/api/v1', '/api/v1/meldingen/', '/api/v1/nergens']) {
    const answer = await house.request(path, { headers });
    expect(answer.status, path).toBe(404);
    expect(answer.headers.get('Content-Type'), path).toBe('application/problem+json');
    expect(answer.headers.get('API-Version'), path).toBe('1.0.0');
  }
  const init = {
    method: 'PATCH',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: '{"naam":"Stuk","versie":1}',
  };
  const broken = await house.request(`/api/v1/gezinnen/${gezin}`, init);
  expect([broken.status, broken.headers.get('API-Version')]).toEqual([500, '1.0.0']);
});

test('over a real connection the address of the asker is in the audit log, and a stream without an end is cut off', async () => {
  const server = serve({ fetch: door.site.fetch, port: 0 });
  await once(server, 'listening');
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  const headers = { Authorization: 'Bearer anna', 'Content-Type': 'application/json' };
  expect((await fetch(`${origin}/gezinnen/${gezin}`, { headers })).status).toBe(200);
  const line = await base.owner
    .selectFrom('audit_line')
    .select('access_point')
    .orderBy('id', 'desc')
    .executeTakeFirst();
  expect(line?.access_point).toContain('127.0.0.1');
  const chunks = Readable.from(Array.from({ length: 50 }, () => 'x'.repeat(1_000)));
  const init = {
    method: 'POST',
    headers,
    body: Readable.toWeb(chunks),
    duplex: 'half',
  } as unknown as RequestInit;
  expect((await fetch(new URL('/gezinnen/_zoek', origin), init)).status).toBe(413);
  server.close();
});
