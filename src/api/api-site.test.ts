import { afterAll, expect, test } from 'vitest';
import { askers, openApiBase, readProef } from '#tests/api/api-proef.ts';
import { anna, id } from '#tests/people.ts';

const { base, gezin, ask, statusOf } = await openApiBase();
afterAll(() => base.close());

test('what is read comes back with its moments in UTC', async () => {
  const { status, content, headers } = await ask('GET', `/gezinnen/${gezin}`);
  expect(status).toBe(200);
  expect(headers.get('Content-Type')).toBe('application/json');
  expect(content).toMatchObject({ id: gezin, naam: 'Linde 1', begonnenOp: '2026-11-20T11:00:00.000Z' });
});

test('numbers and yes or no in an address are read as what they are, and an empty value as absent', async () => {
  expect((await ask('GET', `/gezinnen/${gezin}?aantal=3&actief=false`)).content).toMatchObject({
    aantal: 3,
    actief: false,
  });
  expect((await ask('GET', `/gezinnen/${gezin}?aantal=&actief=true`)).content).toMatchObject({
    aantal: null,
    actief: true,
  });
  expect(await statusOf('GET', `/gezinnen/${gezin}?aantal=veel`)).toBe(400);
  expect(await statusOf('GET', `/gezinnen/${gezin}?aantal=1&aantal=2`)).toBe(400);
});

test('what makes something answers 201, what changes or searches answers 200', async () => {
  expect(await statusOf('POST', `/gezinnen/${gezin}/proeven`)).toBe(201);
  expect(await statusOf('POST', '/gezinnen/_zoek', { body: { tekst: 'linde' } })).toBe(200);
  expect(await statusOf('PATCH', `/gezinnen/${gezin}`, { body: { naam: 'Linde 1', versie: 1 } })).toBe(200);
});

test('the door writes the same audit line as every other door', async () => {
  await ask('GET', `/gezinnen/${gezin}`, {
    headers: { traceparent: `00-${'ab'.repeat(16)}-${'cd'.repeat(8)}-01` },
  });
  const line = await base.owner.selectFrom('audit_line').selectAll().orderBy('id', 'desc').executeTakeFirst();
  expect(line).toMatchObject({
    event: 'readProef',
    origin: 'api',
    account_id: anna.account,
    gezin_id: gezin,
    trace: 'ab'.repeat(16),
  });
});

test('who lacks the grant gets 403, as through every other door', async () => {
  const { status, content } = await ask('PATCH', `/gezinnen/${gezin}`, {
    as: 'annaWhoReads',
    body: { naam: 'X', versie: 1 },
  });
  expect(status).toBe(403);
  expect(content).toEqual({ status: 403, title: 'Verboden', code: 'verboden', detail: 'U mag dit niet.' });
});

test('a family of another gemeente and a family that does not exist give the same answer, byte for byte', async () => {
  for (const method of ['GET', 'PATCH']) {
    const body = method === 'PATCH' ? { body: { naam: 'Van mij', versie: 1 } } : {};
    const foreign = await ask(method, `/gezinnen/${gezin}`, { as: 'bram', ...body });
    const absent = await ask(method, `/gezinnen/${id(999_999)}`, { as: 'bram', ...body });
    expect(foreign.status).toBe(404);
    expect(foreign.text).toBe(absent.text);
    expect([...foreign.headers]).toEqual([...absent.headers]);
  }
});

test('two people have the rights here that the pipe gives them', async () => {
  for (const name of ['anna', 'bram', 'annaWhoReads']) {
    const actor = askers[name] ?? anna;
    const direct = await base.as(actor)(readProef, { id: gezin });
    const { content } = await ask('GET', `/gezinnen/${gezin}`, { as: name });
    expect(content).toMatchObject('refused' in direct ? { code: direct.refused } : { naam: direct.naam });
  }
});

test('a record that changed meanwhile answers 409 and shows nothing of itself', async () => {
  const { status, content, text } = await ask('PATCH', `/gezinnen/${gezin}`, {
    body: { naam: 'X', versie: 2 },
  });
  expect(status).toBe(409);
  expect(content).toMatchObject({ code: 'verouderd' });
  expect(text).not.toContain('geheim');
});

test('any other refusal is 409 with its sentence', async () => {
  const { status, content } = await ask('PATCH', `/gezinnen/${gezin}`, {
    body: { naam: 'Dicht', versie: 1 },
  });
  expect(status).toBe(409);
  expect(content).toEqual({
    status: 409,
    title: 'Kan nu niet',
    code: 'gezin/gesloten',
    detail: 'Gesloten sinds 2026-01-01.',
  });
});

test('all faults are told at once, each with its place and a Dutch sentence', async () => {
  const changed = await ask('PATCH', '/gezinnen/nee?diep=1', { body: { naam: '', versie: 'een' } });
  expect(changed.status).toBe(400);
  expect(changed.content).toMatchObject({
    code: 'ongeldig',
    errors: [
      {
        in: 'query',
        path: 'diep',
        code: 'unrecognized_key',
        detail: expect.stringContaining('bestaat hier niet'),
      },
      { in: 'path', path: 'id' },
      { in: 'body', path: '/naam', code: 'too_small', detail: 'Vul een naam in.' },
      { in: 'body', path: '/versie', detail: 'Geef de versie.' },
    ],
  });
  const opened = await ask('POST', `/gezinnen/${gezin}/proeven`, { body: { leden: [{}, { voornaam: 1 }] } });
  expect(opened.content).toMatchObject({
    errors: [{ path: '/leden/0/voornaam', detail: 'Vul een voornaam in.' }, { path: '/leden/1/voornaam' }],
  });
  const read = await ask('GET', '/gezinnen/nee?aantal=10');
  expect(read.content).toMatchObject({
    errors: [
      { in: 'path', path: 'id' },
      { in: 'query', path: 'aantal' },
    ],
  });
});

test('a schema without a sentence of its own speaks Dutch too', async () => {
  const { content } = await ask('PUT', '/concepten', { body: { form: 'HOOFDLETTERS' } });
  expect(JSON.stringify(content)).toMatch(/Ongeldig/);
  expect(JSON.stringify(content)).not.toMatch(/Invalid/);
});

test('what is no JSON object is refused with 400', async () => {
  for (const body of ['{"naam":', '[]', '"x"', 'null', '1'])
    expect(await statusOf('PATCH', `/gezinnen/${gezin}`, { body }), body).toBe(400);
});

test('the path decides which record it is, whatever the body says', async () => {
  const body = { id: id(999_999), naam: 'Linde 1', versie: 1 };
  expect((await ask('PATCH', `/gezinnen/${gezin}`, { body })).content).toMatchObject({ id: gezin });
});

test('markup and SQL in a field come back as the text they are', async () => {
  const naam = `<script>alert(1)</script>'; drop table gezin; --`;
  expect((await ask('PATCH', `/gezinnen/${gezin}`, { body: { naam, versie: 1 } })).content).toMatchObject({
    naam,
  });
  const { content, headers } = await ask('GET', `/gezinnen/${gezin}`);
  expect(content).toMatchObject({ naam });
  expect(headers.get('Content-Type')).toBe('application/json');
  expect(await statusOf('GET', `/gezinnen/${encodeURIComponent("' or 1=1 --")}`)).toBe(400);
  expect(await statusOf('GET', '/gezinnen/%E0%A4%A')).toBe(400);
});

test('a character that the database cannot keep is refused, wherever it stands', async () => {
  for (const body of ['{"naam":"a\\u0000b","versie":1}', '{"naam":"Linde 1","versie":1,"a\\u0000":1}'])
    expect(await statusOf('PATCH', `/gezinnen/${gezin}`, { body }), body).toBe(400);
  expect(await statusOf('GET', '/concepten?form=%00')).toBe(400);
  expect(await statusOf('GET', '/gezinnen/%00')).toBe(400);
  expect(await statusOf('PUT', '/concepten', { body: '{"form":"x","content":{"a":"b\\u0000"}}' })).toBe(400);
});

test('a name that belongs to every object is no field', async () => {
  const body = '{"tekst":"x","__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}}}';
  expect(await statusOf('POST', '/gezinnen/_zoek', { body })).toBe(200);
  expect({}).not.toHaveProperty('isAdmin');
});
