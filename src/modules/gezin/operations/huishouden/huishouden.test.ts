import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Actor } from '#platform/actor.ts';
import { hear } from '#platform/testing.ts';
import { anna, bram, carla, id, ilse, withGrants } from '#tests/people.ts';
import { reactions } from '../../reactions.ts';
import { type GezinId, PersoonId } from '../../schema/gezin.ts';
import { changeHuishouden } from './change-huishouden.ts';
import { changeHuishoudenlid } from './change-huishoudenlid.ts';
import { changeWeekverdeling } from './change-weekverdeling.ts';
import { listHuishoudens } from './list-huishoudens.ts';
import { stopHuishoudens } from './stop-huishoudens.ts';
import { grants, jan, openHomes, type Placed, parent, worker } from './testing.ts';

let at: Awaited<ReturnType<typeof openHomes>>;
let base: (typeof at)['base'];
let now: Awaited<ReturnType<(typeof at)['family']>>;
let [gezin, sem, mother, father]: [GezinId, PersoonId, PersoonId, PersoonId] = [] as never;
beforeAll(async () => {
  at = await openHomes();
  base = at.base;
});
afterAll(() => base.close());
beforeEach(async () => {
  now = await at.family();
  ({ gezin, sem, mother, father } = now);
});
const split = (who = worker, leden?: readonly Placed[]) => at.split(now, who, leden);
const homes = (who?: Actor) => at.homes(gezin, who);

test('how the week of a child is divided both parents read, and two who write it at once are told', async () => {
  const write = (versie: number, tekst = 'Om de week, wisselen op vrijdag.') =>
    base.as(worker)(changeWeekverdeling, { id: gezin, persoonId: sem, versie, tekst });
  expect(await write(0)).toMatchObject({ refused: 'huishouden/niet-gesplitst' });
  await split();
  expect(await write(0)).toMatchObject({ tekst: 'Om de week, wisselen op vrijdag.', versie: 1 });
  expect(await write(0, 'Anders.')).toMatchObject({
    refused: 'verouderd',
    detail: { huidig: { versie: 1 } },
  });
  expect(await write(1, 'Anders.')).toMatchObject({ versie: 2 });
  for (const who of [parent, jan])
    expect((await homes(who)).weken).toMatchObject([{ persoonId: sem, tekst: 'Anders.' }]);
  await base.as(worker)(changeHuishoudenlid, { id: gezin, persoonId: sem, plek: 'eerste' });
  expect(await write(2)).toMatchObject({ refused: 'huishouden/woont-op-een-plek' });
});

test('two who change a household at once are told, and a household of another gezin is none here', async () => {
  await split();
  const [first] = (await homes()).huishoudens;
  const change = { id: gezin, huishoudenId: first?.id ?? '', versie: 1, naam: 'Bij mama' };
  expect(await base.as(worker)(changeHuishouden, change)).toMatchObject({ naam: 'Bij mama', versie: 2 });
  expect(await base.as(worker)(changeHuishouden, change)).toMatchObject({
    refused: 'verouderd',
    detail: { huidig: { versie: 2 } },
  });
  expect(await base.as(worker)(changeHuishouden, { ...change, huishoudenId: id(404) })).toMatchObject({
    refused: 'huishouden/onbekend',
  });
});

test('a gezin is split once and can be one again, and each parent hears of both', async () => {
  await base.owner.deleteFrom('outbox').execute();
  expect(await split()).toMatchObject({ huishoudens: [{}, {}] });
  expect(await split()).toMatchObject({ refused: 'huishouden/reeds-gesplitst' });
  expect(await base.as(worker)(stopHuishoudens, { id: gezin })).toEqual({ id: gezin });
  expect(await base.as(worker)(stopHuishoudens, { id: gezin })).toMatchObject({
    refused: 'huishouden/niet-gesplitst',
  });
  expect(await split()).toMatchObject({ huishoudens: [{}, {}] });
  await hear(base, reactions);
  const { rows } = await sql<{ account_id: string; kind: string }>`
    select account_id, kind from notification where params ->> 'gezin' = ${gezin} order by kind, account_id`.execute(
    base.owner,
  );
  const kinds = (who: Actor) => rows.filter((row) => row.account_id === who.account).map(({ kind }) => kind);
  for (const who of [anna, ilse, jan])
    expect(kinds(who)).toEqual(['huishouden-begonnen', 'huishouden-begonnen', 'huishouden-gestopt']);
});

test('who cannot live like that is refused in words', async () => {
  const wrong = split(worker, [
    { persoonId: mother, plek: 'beide-eerste' },
    { persoonId: father, plek: 'tweede' },
  ]);
  expect(await wrong).toMatchObject({ refused: 'huishouden/volwassene-in-twee' });
  expect(await split(worker, [{ persoonId: mother, plek: 'eerste' }])).toMatchObject({
    refused: 'huishouden/leeg',
  });
  expect(await split(worker, [{ persoonId: PersoonId.parse(id(404)), plek: 'eerste' }])).toMatchObject({
    refused: 'gezin/lid-onbekend',
  });
});

test('a parent, a stranger and who lacks the grant arrange nothing', async () => {
  expect(await split(withGrants(ilse, ...grants))).toMatchObject({ refused: 'gezin/bijdrage-nodig' });
  for (const who of [bram, carla]) {
    expect(await split(withGrants(who, ...grants))).toMatchObject({ refused: 'gezin/onbekend' });
    expect(await base.as(withGrants(who, ...grants))(listHuishoudens, { id: gezin })).toMatchObject({
      refused: 'gezin/onbekend',
    });
    expect(await base.as(withGrants(who, ...grants))(stopHuishoudens, { id: gezin })).toMatchObject({
      refused: 'gezin/onbekend',
    });
  }
  expect(await split(withGrants(anna, 'gezin:read'))).toMatchObject({ refused: 'verboden' });
  expect(await base.as(withGrants(anna))(listHuishoudens, { id: gezin })).toMatchObject({
    refused: 'verboden',
  });
  await split();
  const [first] = (await homes()).huishoudens;
  const no = { refused: 'verboden' };
  const reader = withGrants(anna, 'gezin:read');
  expect(await base.as(reader)(stopHuishoudens, { id: gezin })).toMatchObject(no);
  expect(
    await base.as(reader)(changeHuishouden, {
      id: gezin,
      huishoudenId: first?.id ?? '',
      versie: 1,
      naam: 'x',
    }),
  ).toMatchObject(no);
  expect(
    await base.as(reader)(changeHuishoudenlid, { id: gezin, persoonId: sem, plek: 'eerste' }),
  ).toMatchObject(no);
  expect(
    await base.as(reader)(changeWeekverdeling, { id: gezin, persoonId: sem, versie: 0, tekst: 'x' }),
  ).toMatchObject(no);
});
