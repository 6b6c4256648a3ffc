import { afterAll, beforeAll, expect, test } from 'vitest';
import { apiSite } from '#api/api-site.ts';
import { routeOf } from '#api/route-table.ts';
import { ROLLEN } from '#modules/organisatie/index.ts';
import { visitor } from '#platform/actor.ts';
import type { AnyOperation } from '#platform/operation.ts';
import { isRefusal } from '#platform/refusal.ts';
import { openTestDatabase } from '#platform/testing.ts';
import { operations as all } from '#src/operations.ts';
import { sentences } from '#src/words.ts';
import { anna, arrangePeople, withGrants } from './people.ts';

const operations: readonly AnyOperation[] = all;
const open = operations.filter(({ needs }) => needs === 'anyone');
let base: Awaited<ReturnType<typeof openTestDatabase>>;
beforeAll(async () => {
  base = await openTestDatabase();
  await arrangePeople(base.owner);
});
afterAll(() => base.close());

test('who has no account reaches the public form and nothing else', async () => {
  expect(open.map(({ name }) => name).sort()).toEqual(['readAanmeldformulier', 'sendAanmelding']);
  for (const operation of operations) {
    if (open.includes(operation)) continue;
    const outcome = await base.as(visitor)(operation, {});
    expect(isRefusal(outcome) && ['verboden', 'ongeldig'].includes(outcome.refused), operation.name).toBe(
      true,
    );
  }
});

test('through the API the public form is open to nobody: not without a key, and not with one', async () => {
  const worker = withGrants(anna, ...(ROLLEN['gezinswerker']?.grants ?? []), 'anyone');
  const site = apiSite({
    kit: base.kit,
    operations,
    sentences: sentences.nl,
    findActor: async (token) => (token === 'anna' ? worker : undefined),
    baseUrl: 'https://stip.example',
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
  });
  const body = JSON.stringify({
    wie: 'ouder',
    naam: 'Mia Proef',
    telefoon: '0501234567',
    gemeente: '0014',
    kindVoornaam: 'Tess',
    tekst: 'Hulp.',
    onveilig: 'nee',
    sleutel: '00000000-0000-4000-8000-000000000001',
    afzender: 'ab'.repeat(32),
  });
  for (const operation of open) {
    const { method, path } = routeOf(operation);
    const headers = { 'Content-Type': 'application/json' };
    const init = { method, headers, ...(method === 'POST' && { body }) };
    expect((await site.request(path, init)).status, operation.name).toBe(401);
    const signed = { ...init, headers: { ...headers, Authorization: 'Bearer anna' } };
    expect((await site.request(path, signed)).status, operation.name).toBe(403);
  }
  expect(await base.owner.selectFrom('aanmelding').select('id').execute()).toEqual([]);
});
