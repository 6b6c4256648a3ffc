import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { z } from 'zod';
import type { Actor } from '#platform/actor.ts';
import { isRefusal } from '#platform/refusal.ts';
import { openTestDatabase, testDay } from '#platform/testing.ts';
import { aGezin, anna, arrangePeople, bram, id, ilse, withGrants } from '#tests/people.ts';
import { openDoel } from '../open-doel.ts';
import { openGezinsplan } from '../open-gezinsplan.ts';
import { readGezinsplan } from '../read-gezinsplan.ts';
import { changeEvaluatie } from './change-evaluatie.ts';
import { listEvaluaties } from './list-evaluaties.ts';
import { openEvaluatie } from './open-evaluatie.ts';

const grants = ['plan:read', 'plan:change'];
const worker = withGrants(anna, ...grants);
const stranger = withGrants(bram, ...grants);

let base: Awaited<ReturnType<typeof openTestDatabase>>;
let nr = 0;
let gezin: string;
let doelId: string;
beforeAll(async () => {
  base = await openTestDatabase();
  await arrangePeople(base.owner);
});
beforeEach(async () => {
  nr += 1;
  ({ gezin } = await aGezin(base.owner, nr));
  await base.as(worker)(openGezinsplan, { id: gezin });
  const doel = await base.as(worker)(openDoel, { id: gezin, domein: 'wonen', tekst: 'Een kamer' });
  if (isRefusal(doel)) throw new Error(doel.refused);
  doelId = doel.id;
  await base.owner
    .updateTable('gezinsplan')
    .set({ begonnen_op: '2026-01-05', evaluatie_op: '2026-02-01' })
    .where('gezin_id', '=', gezin)
    .execute();
});
afterAll(() => base.close());

type Given = Partial<z.input<typeof openEvaluatie.input>>;
const look = (changes: Given = {}, who: Actor = worker) =>
  base.as(who)(openEvaluatie, { id: gezin, gehoudenOp: testDay, ...changes });
async function anEvaluatie(changes: Given = {}) {
  const found = await look(changes);
  if (isRefusal(found)) throw new Error(found.refused);
  return found;
}
const change = (
  changes: Partial<z.input<typeof changeEvaluatie.input>> & { evaluatieId: string },
  who: Actor = worker,
) => base.as(who)(changeEvaluatie, { id: gezin, versie: 1, ...changes });
const thePlan = () => base.as(worker)(readGezinsplan, { id: gezin });

test('looking back together keeps who was there, moves each goal and plans the next time', async () => {
  const doelen = [{ doelId, gezin: 6, hulpverlener: 8, toelichting: 'Bijna klaar' }];
  await anEvaluatie({
    aanwezig: ['Ilse', 'Anna', 'Ilse'],
    gingGoed: 'Rust',
    volgendeOp: '2027-01-15',
    doelen,
  });
  expect(await thePlan()).toMatchObject({
    plan: { evaluatieOp: testDay, besprekenOp: '2027-01-15' },
    doelen: [{ voortgang: 60 }],
  });
  expect(await base.as(worker)(listEvaluaties, { id: gezin })).toMatchObject({
    evaluaties: [{ aanwezig: ['Ilse', 'Anna'], gingGoed: 'Rust', anders: null, doelen, wijzigingen: [] }],
  });
});

test('what nobody said stays unknown, and a goal is not moved by it', async () => {
  const evaluatie = await anEvaluatie({ doelen: [{ doelId }] });
  expect(evaluatie.doelen).toEqual([]);
  expect(await thePlan()).toMatchObject({ plan: { besprekenOp: null }, doelen: [{ voortgang: null }] });
});

test('an outcome is put right later, and what it was stays with who changed it', async () => {
  const { id: evaluatieId } = await anEvaluatie({ gingGoed: 'Rust', doelen: [{ doelId, gezin: 6 }] });
  expect(await change({ evaluatieId, anders: 'Meer sport', doelen: [{ doelId, gezin: 7 }] })).toMatchObject({
    gingGoed: 'Rust',
    anders: 'Meer sport',
    versie: 2,
  });
  expect(await base.as(worker)(listEvaluaties, { id: gezin })).toMatchObject({
    evaluaties: [
      { wijzigingen: [{ versie: 1, door: 'Anna de Wit', was: { anders: null, doelen: [{ gezin: 6 }] } }] },
    ],
  });
  expect(await thePlan()).toMatchObject({ doelen: [{ voortgang: 70 }] });
});

test('putting an older one right does not move what was said since', async () => {
  const { id: evaluatieId } = await anEvaluatie({ gehoudenOp: '2026-05-01', doelen: [{ doelId, gezin: 3 }] });
  await anEvaluatie({ doelen: [{ doelId, gezin: 8 }], volgendeOp: '2027-01-15' });
  await change({ evaluatieId, doelen: [{ doelId, gezin: 2 }], volgendeOp: '2026-06-01' });
  expect(await thePlan()).toMatchObject({
    plan: { besprekenOp: '2027-01-15', evaluatieOp: testDay },
    doelen: [{ voortgang: 80 }],
  });
});

test('two people who put one outcome right: one is kept, the other chooses', async () => {
  const { id: evaluatieId } = await anEvaluatie();
  await change({ evaluatieId, gingGoed: 'Van Anna' });
  expect(await change({ evaluatieId, gingGoed: 'Van een ander' })).toMatchObject({
    refused: 'verouderd',
    detail: { huidig: { gingGoed: 'Van Anna', versie: 2 } },
  });
});

test('what must be right each has its own refusal', async () => {
  expect(await look({ gehoudenOp: '2026-11-21' })).toMatchObject({ refused: 'evaluatie/buiten-plan' });
  expect(await look({ gehoudenOp: '2026-01-04' })).toMatchObject({ refused: 'evaluatie/buiten-plan' });
  expect(await look({ volgendeOp: testDay })).toMatchObject({ refused: 'evaluatie/volgende-te-vroeg' });
  expect(await look({ doelen: [{ doelId: id(404), gezin: 1 }] })).toMatchObject({ refused: 'doel/onbekend' });
  expect(await look({ doelen: [{ doelId, gezin: 11 }] })).toMatchObject({
    refused: 'ongeldig',
    detail: { issues: [{ path: ['doelen', 0, 'gezin'] }] },
  });
  const { id: evaluatieId } = await anEvaluatie();
  expect(await change({ evaluatieId, volgendeOp: '2026-01-01' })).toMatchObject({
    refused: 'evaluatie/volgende-te-vroeg',
  });
  expect(await change({ evaluatieId, gehoudenOp: '2027-01-01' })).toMatchObject({
    refused: 'evaluatie/buiten-plan',
  });
  expect(await change({ evaluatieId, doelen: [{ doelId: id(404), gezin: 1 }] })).toMatchObject({
    refused: 'doel/onbekend',
  });
  expect(await change({ evaluatieId: id(404) })).toMatchObject({ refused: 'evaluatie/onbekend' });
});

test('a closed plan is looked back on no more, and without a plan there is nothing to look at', async () => {
  const { id: evaluatieId } = await anEvaluatie();
  await base.owner
    .updateTable('gezinsplan')
    .set({ gesloten_op: testDay })
    .where('gezin_id', '=', gezin)
    .execute();
  expect(await look()).toMatchObject({ refused: 'plan/gesloten' });
  expect(await change({ evaluatieId })).toMatchObject({ refused: 'plan/gesloten' });
  const other = await aGezin(base.owner, 700 + nr);
  expect(await look({ id: other.gezin })).toMatchObject({ refused: 'plan/onbekend' });
  expect(await change({ id: other.gezin, evaluatieId })).toMatchObject({ refused: 'plan/onbekend' });
});

test('another gemeente cannot even see that they looked back, and a parent reads it', async () => {
  const { id: evaluatieId } = await anEvaluatie();
  const unknown = { refused: 'gezin/onbekend' };
  expect(await base.as(stranger)(listEvaluaties, { id: gezin })).toMatchObject(unknown);
  expect(await look({}, stranger)).toMatchObject(unknown);
  expect(await change({ evaluatieId }, stranger)).toMatchObject(unknown);
  expect(await base.as(withGrants(ilse, 'plan:read'))(listEvaluaties, { id: gezin })).toMatchObject({
    evaluaties: [{ id: evaluatieId }],
  });
});

test('nobody looks back without the grant', async () => {
  const no = { refused: 'verboden' };
  expect(await look({}, anna)).toMatchObject(no);
  expect(await change({ evaluatieId: id(1) }, anna)).toMatchObject(no);
  expect(await base.as(anna)(listEvaluaties, { id: gezin })).toMatchObject(no);
});
