import { afterAll, beforeAll, expect, test } from 'vitest';
import { apiSite } from '#api/api-site.ts';
import { routeOf } from '#api/route-table.ts';
import { ROLLEN } from '#modules/organisatie/index.ts';
import type { AnyOperation } from '#platform/operation.ts';
import { openTestDatabase } from '#platform/testing.ts';
import { operations as all } from '#src/operations.ts';
import { sentences } from '#src/words.ts';
import {
  aGezin,
  anna,
  arrangePeople,
  beer,
  bram,
  carla,
  dirk,
  esra,
  huib,
  id,
  ilse,
  petra,
  withGrants,
} from './people.ts';

const operations: readonly AnyOperation[] = all;
const everyGrant = operations.map(({ needs }) => needs);
const absent = id(987_654);
/** Nobody here is in the family, whatever they may do elsewhere. */
const strangers = { bram, carla, dirk, huib };
const everyone = [anna, ilse, dirk, huib, esra, petra, beer];
let base: Awaited<ReturnType<typeof openTestDatabase>>;
let site: ReturnType<typeof apiSite>;
let gezin: string;

beforeAll(async () => {
  base = await openTestDatabase();
  await arrangePeople(base.owner);
  ({ gezin } = await aGezin(base.owner, 1));
  const people = { anna, ilse, ...strangers };
  const actors = new Map([
    ...Object.entries(people).map(([name, who]) => [name, withGrants(who, ...everyGrant)] as const),
    // And everybody as they are, with the grants of their own rol.
    ...everyone.map((who) => [who.rol, withGrants(who, ...(ROLLEN[who.rol]?.grants ?? []))] as const),
  ]);
  site = apiSite({
    kit: base.kit,
    operations,
    sentences: sentences.nl,
    findActor: async (token) => actors.get(token),
    baseUrl: 'https://stip.example',
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
  });
});
afterAll(() => base.close());

async function ask(who: string, operation: AnyOperation, family: string) {
  const { method, path } = routeOf(operation);
  const address = path.replace('{id}', family).replaceAll(/\{[^}]+\}/g, absent);
  const answer = await site.request(address, { method, headers: { Authorization: `Bearer ${who}` } });
  return { status: answer.status, text: await answer.text() };
}

const readsOfFamily = operations.filter(({ route }) => route.startsWith('GET /gezinnen/{id}'));

for (const who of Object.keys(strangers)) {
  test(`to ${who}, a family of others and a family that does not exist are the same, byte for byte`, async () => {
    expect(readsOfFamily.length).toBeGreaterThan(3);
    for (const operation of readsOfFamily) {
      const foreign = await ask(who, operation, gezin);
      expect(foreign, operation.name).toEqual(await ask(who, operation, absent));
      expect(foreign.text, operation.name).not.toContain('Linde');
    }
  });
}

test('who is in the family reads it through the same door', async () => {
  const read = readsOfFamily.find(({ name }) => name === 'readGezin');
  expect(read && (await ask('anna', read, gezin)).status).toBe(200);
});

test('no operation is open to who is not signed in', async () => {
  for (const operation of operations)
    expect((await ask('nobody', operation, gezin)).status, operation.name).toBe(401);
});

test('nothing that is sent makes the door fall over', async () => {
  const odd = ['', '{}', '[]', '{"id":{}}', `{"tekst":"${"'; drop table gezin; --"}"}`, '{"leden":[null]}'];
  const asks = everyone.flatMap(({ rol }) => operations.map((operation) => ({ rol, operation })));
  for (const { rol, operation } of asks) {
    const { method, path } = routeOf(operation);
    for (const body of method === 'GET' ? [''] : odd) {
      const headers = { Authorization: `Bearer ${rol}`, ...(body && { 'Content-Type': 'application/json' }) };
      const init = { method, headers, ...(body && { body }) };
      const answer = await site.request(path.replaceAll(/\{[^}]+\}/g, absent), init);
      expect(answer.status, `${rol} ${operation.name} ${body}`).not.toBe(500);
    }
  }
});
