import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { z } from 'zod';
import type { Actor } from '#platform/actor.ts';
import { isRefusal } from '#platform/refusal.ts';
import { openTestDatabase, testDay } from '#platform/testing.ts';
import { aGezin, anna, arrangePeople, bram, id, ilse, withGrants } from '#tests/people.ts';
import { openDoel } from '../open-doel.ts';
import { openGezinsplan } from '../open-gezinsplan.ts';
import { readGezinsplan } from '../read-gezinsplan.ts';
import { changeAfspraak } from './change-afspraak.ts';
import { openAfspraak } from './open-afspraak.ts';

const grants = ['plan:read', 'plan:change', 'afspraak:change'];
const worker = withGrants(anna, ...grants);
const parent = withGrants(ilse, 'plan:read', 'afspraak:change');
const stranger = withGrants(bram, ...grants);

let base: Awaited<ReturnType<typeof openTestDatabase>>;
let nr = 0;
let gezin: string;
let ouder: string;
beforeAll(async () => {
  base = await openTestDatabase();
  await arrangePeople(base.owner);
});
beforeEach(async () => {
  nr += 1;
  ({ gezin, ouder } = await aGezin(base.owner, nr));
  await base.as(worker)(openGezinsplan, { id: gezin });
});
afterAll(() => base.close());

const agree = (changes: Partial<z.input<typeof openAfspraak.input>> = {}, who: Actor = worker) =>
  base.as(who)(openAfspraak, { id: gezin, tekst: 'Bel de school', wie: 'Anna de Wit', ...changes });
async function anAfspraak(changes: Partial<z.input<typeof openAfspraak.input>> = {}) {
  const afspraak = await agree(changes);
  if (isRefusal(afspraak)) throw new Error(afspraak.refused);
  return afspraak;
}
const change = (
  changes: Partial<z.input<typeof changeAfspraak.input>> & { afspraakId: string },
  who: Actor = worker,
) => base.as(who)(changeAfspraak, { id: gezin, versie: 1, ...changes });

test('someone of the family does something by a day, and is called by the name it has', async () => {
  expect(await agree({ wie: undefined, persoonId: ouder, uiterlijkOp: '2026-12-01' })).toMatchObject({
    wie: 'Ilse',
    persoonId: ouder,
    status: 'open',
    uiterlijkOp: '2026-12-01',
  });
  await base.owner.updateTable('persoon').set({ voornaam: 'Ilse Maria' }).where('id', '=', ouder).execute();
  expect(await base.as(worker)(readGezinsplan, { id: gezin })).toMatchObject({
    afspraken: [{ wie: 'Ilse Maria' }],
  });
});

test('what is late stands first and says so', async () => {
  await anAfspraak({ tekst: 'Later', uiterlijkOp: '2026-12-01' });
  const late = await anAfspraak({ tekst: 'Eerder', uiterlijkOp: '2026-12-02' });
  await base.owner
    .updateTable('afspraak')
    .set({ gemaakt_op: '2026-10-01', uiterlijk_op: '2026-11-01' })
    .where('id', '=', late.id)
    .execute();
  expect(await base.as(worker)(readGezinsplan, { id: gezin })).toMatchObject({
    afspraken: [
      { tekst: 'Eerder', status: 'te-laat' },
      { tekst: 'Later', status: 'open' },
    ],
  });
});

test('a parent makes an agreement and ticks it off, with how it went', async () => {
  const own = await agree({ tekst: 'Ik bel oma' }, parent);
  if (isRefusal(own)) throw new Error(own.refused);
  expect(
    await change({ afspraakId: own.id, uitkomst: 'gedaan', toelichting: 'Zij komt woensdag' }, parent),
  ).toMatchObject({
    status: 'gedaan',
    uitkomstOp: testDay,
    toelichting: 'Zij komt woensdag',
    versie: 2,
  });
  expect(await change({ afspraakId: own.id, versie: 2, uitkomst: null }, parent)).toMatchObject({
    status: 'open',
  });
});

test('who does it can change, from a worker to somebody of the family', async () => {
  const { id: afspraakId } = await anAfspraak({ accountId: anna.account ?? '' });
  expect(await change({ afspraakId, persoonId: ouder })).toMatchObject({
    persoonId: ouder,
    accountId: null,
    wie: 'Ilse',
  });
});

test('every change of what is agreed is a version of the plan, in the same transaction', async () => {
  const { id: afspraakId } = await anAfspraak();
  await change({ afspraakId, tekst: 'Mail de school' });
  const versions = await base.owner
    .selectFrom('planversie')
    .select(['nummer', 'door_naam'])
    .where('gezin_id', '=', gezin)
    .orderBy('nummer')
    .execute();
  expect(versions).toEqual([1, 2, 3].map((nummer) => ({ nummer, door_naam: 'Anna de Wit' })));
});

test('what must be right each has its own refusal', async () => {
  expect(await agree({ uiterlijkOp: '2026-11-19' })).toMatchObject({ refused: 'afspraak/dag-voorbij' });
  expect(await agree({ wie: undefined, persoonId: id(404) })).toMatchObject({
    refused: 'afspraak/persoon-onbekend',
  });
  expect(await agree({ doelId: id(404) })).toMatchObject({ refused: 'doel/onbekend' });
  expect(await agree({ wie: undefined })).toMatchObject({
    refused: 'ongeldig',
    detail: { issues: [{ path: ['persoonId'], message: 'Kies wie dit doet, of vul een naam in.' }] },
  });
  const { id: afspraakId } = await anAfspraak();
  expect(await change({ afspraakId, uiterlijkOp: '2026-11-19' })).toMatchObject({
    refused: 'afspraak/dag-voorbij',
  });
  expect(await change({ afspraakId, persoonId: id(404) })).toMatchObject({
    refused: 'afspraak/persoon-onbekend',
  });
  expect(await change({ afspraakId, doelId: id(404) })).toMatchObject({ refused: 'doel/onbekend' });
  expect(await change({ afspraakId: id(404) })).toMatchObject({ refused: 'afspraak/onbekend' });
});

test('an agreement belongs to a goal of the same family', async () => {
  const doel = await base.as(worker)(openDoel, { id: gezin, domein: 'wonen', tekst: 'Een kamer' });
  if (isRefusal(doel)) throw new Error(doel.refused);
  expect(await agree({ doelId: doel.id })).toMatchObject({ doelId: doel.id });
});

test('two people who change one agreement at once: one is kept, the other chooses', async () => {
  const { id: afspraakId } = await anAfspraak();
  const outcomes = await Promise.all([
    change({ afspraakId, tekst: 'Van Anna' }),
    change({ afspraakId, tekst: 'Van Ilse' }, parent),
  ]);
  expect(outcomes.filter((one) => isRefusal(one))).toMatchObject([
    { refused: 'verouderd', detail: { huidig: { versie: 2 } } },
  ]);
});

test('without a plan there is no place for an agreement, and a closed plan takes none', async () => {
  const { id: afspraakId } = await anAfspraak();
  await base.owner
    .updateTable('gezinsplan')
    .set({ gesloten_op: testDay })
    .where('gezin_id', '=', gezin)
    .execute();
  expect(await agree()).toMatchObject({ refused: 'plan/gesloten' });
  expect(await change({ afspraakId, tekst: 'Nog iets' })).toMatchObject({ refused: 'plan/gesloten' });
  const other = await aGezin(base.owner, 700 + nr);
  expect(await agree({ id: other.gezin })).toMatchObject({ refused: 'plan/onbekend' });
  expect(await change({ id: other.gezin, afspraakId })).toMatchObject({ refused: 'plan/onbekend' });
});

test('another gemeente cannot even see that there is an agreement', async () => {
  const { id: afspraakId } = await anAfspraak();
  expect(await agree({}, stranger)).toMatchObject({ refused: 'gezin/onbekend' });
  expect(await change({ afspraakId }, stranger)).toMatchObject({ refused: 'gezin/onbekend' });
});

test('nobody agrees anything without the grant', async () => {
  expect(await agree({}, anna)).toMatchObject({ refused: 'verboden' });
  expect(await change({ afspraakId: id(1) }, anna)).toMatchObject({ refused: 'verboden' });
});
