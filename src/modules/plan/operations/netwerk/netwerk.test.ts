import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { z } from 'zod';
import type { Actor } from '#platform/actor.ts';
import { isRefusal } from '#platform/refusal.ts';
import { openTestDatabase, testDay } from '#platform/testing.ts';
import { aGezin, anna, arrangePeople, bram, id, ilse, withGrants } from '#tests/people.ts';
import { openGezinsplan } from '../open-gezinsplan.ts';
import { listInstemmingen } from '../samen/list-instemmingen.ts';
import { changeNetwerksteun } from './change-netwerksteun.ts';
import { listNetwerksteun } from './list-netwerksteun.ts';

const grants = ['plan:read', 'plan:change'];
const worker = withGrants(anna, ...grants);
const stranger = withGrants(bram, ...grants);

let base: Awaited<ReturnType<typeof openTestDatabase>>;
let nr = 0;
let gezin: string;
let kind: string;
let ouder: string;
let oma: string;
beforeAll(async () => {
  base = await openTestDatabase();
  await arrangePeople(base.owner);
});
beforeEach(async () => {
  nr += 1;
  ({ gezin, kind, ouder } = await aGezin(base.owner, nr));
  oma = id(nr * 1000 + 20);
  await base.owner
    .insertInto('persoon')
    .values({
      id: oma,
      gezin_id: gezin,
      soort: 'netwerk',
      voornaam: 'Truus',
      achternaam: 'Vos',
      relatie: 'oma',
    })
    .execute();
});
afterAll(() => base.close());

const keep = (changes: Partial<z.input<typeof changeNetwerksteun.input>> = {}, who: Actor = worker) =>
  base.as(who)(changeNetwerksteun, { id: gezin, persoonId: oma, versie: 0, ...changes });

test('everyone of the network is there, also of whom nothing was written down yet', async () => {
  expect(await base.as(withGrants(ilse, 'plan:read'))(listNetwerksteun, { id: gezin })).toMatchObject({
    netwerk: [{ naam: 'Truus', relatie: 'oma', doet: null, jimVan: null, versie: 0 }],
  });
});

test('what someone does is kept, and a JIM is one only from the own consent on', async () => {
  await base.as(worker)(openGezinsplan, { id: gezin });
  expect(await keep({ doet: 'Past op woensdag op', jimVan: kind })).toMatchObject({
    doet: 'Past op woensdag op',
    jimVanNaam: 'Sem',
    jimAkkoordOp: null,
    versie: 1,
  });
  const rollen = async () => {
    const found = await base.as(worker)(listInstemmingen, { id: gezin });
    return isRefusal(found) ? [] : found.partijen.map(({ rol }) => rol);
  };
  expect(await rollen()).not.toContain('jim');
  await keep({ doet: 'Past op woensdag op', jimVan: kind, jimAkkoordOp: testDay, versie: 1 });
  expect(await rollen()).toContain('jim');
});

test('two who write about one person at once: one is kept, the other chooses', async () => {
  const outcomes = await Promise.all([keep({ doet: 'Van Anna' }), keep({ doet: 'Van een ander' })]);
  expect(outcomes.filter((one) => isRefusal(one))).toMatchObject([
    { refused: 'verouderd', detail: { huidig: { versie: 1 } } },
  ]);
});

test('a JIM is there for a young person of this family, and nobody agreed tomorrow', async () => {
  expect(await keep({ jimVan: ouder })).toMatchObject({ refused: 'netwerk/jim-van-jeugdige' });
  const other = await aGezin(base.owner, 500 + nr);
  expect(await keep({ jimVan: other.kind })).toMatchObject({ refused: 'netwerk/jim-van-jeugdige' });
  expect(await keep({ jimVan: kind, jimAkkoordOp: '2026-11-21' })).toMatchObject({
    refused: 'netwerk/akkoord-ongeldig',
  });
  expect(await keep({ jimAkkoordOp: testDay })).toMatchObject({ refused: 'netwerk/akkoord-ongeldig' });
  expect(await keep({ persoonId: ouder })).toMatchObject({ refused: 'netwerk/onbekend' });
});

test('another gemeente cannot even see the network, and nobody writes without the grant', async () => {
  expect(await base.as(stranger)(listNetwerksteun, { id: gezin })).toMatchObject({
    refused: 'gezin/onbekend',
  });
  expect(await keep({}, stranger)).toMatchObject({ refused: 'gezin/onbekend' });
  expect(await keep({}, anna)).toMatchObject({ refused: 'verboden' });
  expect(await base.as(anna)(listNetwerksteun, { id: gezin })).toMatchObject({ refused: 'verboden' });
});
