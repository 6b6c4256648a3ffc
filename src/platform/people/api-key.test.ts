import { afterAll, beforeAll, expect, test } from 'vitest';
import { anna, arrangePeople, beer, id, withGrants } from '#tests/people.ts';
import { stoppedAt } from '../clock.ts';
import { isRefusal } from '../refusal.ts';
import { openTestDatabase } from '../testing.ts';
import { findAanstellingOfKey } from './api-key.ts';
import { listApiKeys } from './list-api-keys.ts';
import { openApiKey } from './open-api-key.ts';
import { stopApiKey } from './stop-api-key.ts';

const keeper = withGrants(beer, 'aanstelling:manage');
const aanstelling = anna.aanstelling ?? '';
let base: Awaited<ReturnType<typeof openTestDatabase>>;
beforeAll(async () => {
  base = await openTestDatabase();
  await arrangePeople(base.owner);
});
afterAll(() => base.close());

async function aKey(einddatum = '2027-06-30') {
  const made = await base.as(keeper)(openApiKey, { aanstelling, naam: ' Bron ', einddatum });
  if (isRefusal(made)) throw new Error(made.refused);
  return made;
}
const holderOf = (token: string, day = '2026-11-20') =>
  findAanstellingOfKey(base.kit.db, stoppedAt(day), token);

test('a key acts for the aanstelling it was made for', async () => {
  const { sleutel, naam } = await aKey();
  expect(sleutel).toMatch(/^stip_[\w-]{43}$/);
  expect(naam).toBe('Bron');
  expect(await holderOf(sleutel)).toBe(aanstelling);
});

test('the key itself is nowhere in the database', async () => {
  const { sleutel } = await aKey();
  const rows = await base.owner.selectFrom('api_key').selectAll().execute();
  expect(JSON.stringify(rows.map((row) => ({ ...row, id: row.id.toString('latin1') })))).not.toContain(
    sleutel,
  );
  const { sleutels } = (await base.as(keeper)(listApiKeys, {})) as { sleutels: object[] };
  expect(JSON.stringify(sleutels)).not.toContain(sleutel);
});

test('a key works through its last day and not after it', async () => {
  const { sleutel } = await aKey('2026-11-25');
  expect(await holderOf(sleutel, '2026-11-25')).toBe(aanstelling);
  expect(await holderOf(sleutel, '2026-11-26')).toBeUndefined();
});

test('a key that was stopped opens nothing, and is gone from the list', async () => {
  const { id: key, sleutel } = await aKey();
  expect(await base.as(keeper)(stopApiKey, { id: key })).toEqual({ id: key });
  expect(await holderOf(sleutel)).toBeUndefined();
  const { sleutels } = (await base.as(keeper)(listApiKeys, {})) as { sleutels: { id: string }[] };
  expect(sleutels.map((one) => one.id)).not.toContain(key);
  expect(await base.as(keeper)(stopApiKey, { id: key })).toMatchObject({ refused: 'api-sleutel/onbekend' });
});

test('the list says for whom each key acts and until when', async () => {
  const { id: key } = await aKey('2027-01-31');
  const { sleutels } = (await base.as(keeper)(listApiKeys, {})) as { sleutels: { id: string }[] };
  expect(sleutels.find((one) => one.id === key)).toEqual({
    id: key,
    naam: 'Bron',
    aanstelling,
    houder: 'Anna de Wit',
    rol: 'gezinswerker',
    organisatie: 'Lokaal team West',
    einddatum: '2027-01-31',
  });
});

test('a key lasts a year at the most, and does not begin in the past', async () => {
  for (const einddatum of ['2026-11-19', '2027-11-22'])
    expect(await base.as(keeper)(openApiKey, { aanstelling, naam: 'X', einddatum })).toMatchObject({
      refused: 'api-sleutel/einddatum',
    });
  expect(
    await base.as(keeper)(openApiKey, { aanstelling, naam: 'X', einddatum: '2027-11-20' }),
  ).toHaveProperty('sleutel');
});

test('no key is made for an aanstelling that is not there', async () => {
  const outcome = await base.as(keeper)(openApiKey, {
    aanstelling: id(999_999),
    naam: 'X',
    einddatum: '2027-01-01',
  });
  expect(outcome).toMatchObject({ refused: 'aanstelling/onbekend' });
});

test('nobody makes, sees or stops keys without the grant', async () => {
  const { id: key } = await aKey();
  expect(await base.as(anna)(openApiKey, { aanstelling, naam: 'X', einddatum: '2027-01-01' })).toMatchObject({
    refused: 'verboden',
  });
  expect(await base.as(anna)(listApiKeys, {})).toMatchObject({ refused: 'verboden' });
  expect(await base.as(anna)(stopApiKey, { id: key })).toMatchObject({ refused: 'verboden' });
});

test('even with the grant by mistake, a family worker cannot reach the keys', async () => {
  await expect(base.as(withGrants(anna, 'aanstelling:manage'))(listApiKeys, {})).rejects.toThrow(
    'permission denied',
  );
});

test('making a key is told, so that its holder can hear of it', async () => {
  await aKey();
  const told = await base.owner.selectFrom('outbox').select(['event', 'payload']).execute();
  expect(told).toContainEqual({ event: 'api-sleutel.geopend', payload: { aanstelling } });
});

test('a made-up token opens nothing', async () => {
  for (const token of ['', 'stip_', `stip_${'A'.repeat(43)}`, "stip_' or 1=1 --"])
    expect(await holderOf(token)).toBeUndefined();
});
