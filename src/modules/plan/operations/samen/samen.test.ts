import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { z } from 'zod';
import type { Actor } from '#platform/actor.ts';
import { inScope } from '#platform/database/transaction.ts';
import { isRefusal } from '#platform/refusal.ts';
import { openTestDatabase, testDay } from '#platform/testing.ts';
import { aGezin, anna, arrangePeople, bram, carla, esra, id, ilse, withGrants } from '#tests/people.ts';
import { changeDoel } from '../change-doel.ts';
import { changeGezinsplan } from '../change-gezinsplan.ts';
import { openDoel } from '../open-doel.ts';
import { openGezinsplan } from '../open-gezinsplan.ts';
import { listInstemmingen } from './list-instemmingen.ts';
import { listPlanversies } from './list-planversies.ts';
import { openInstemming } from './open-instemming.ts';
import { sendGezinsplan } from './send-gezinsplan.ts';

const grants = ['plan:read', 'plan:change', 'plan:agree'];
const worker = withGrants(anna, ...grants);
const parent = withGrants(ilse, 'plan:read', 'plan:agree');
const expert = withGrants(esra, 'plan:read', 'plan:agree');
const stranger = withGrants(bram, ...grants);

let base: Awaited<ReturnType<typeof openTestDatabase>>;
let nr = 0;
let gezin: string;
let kind: string;
let ouder: string;
beforeAll(async () => {
  base = await openTestDatabase();
  await arrangePeople(base.owner);
});
beforeEach(async () => {
  nr += 1;
  ({ gezin, kind, ouder } = await aGezin(base.owner, nr));
  await base.as(worker)(openGezinsplan, { id: gezin, samenvatting: 'Rust thuis' });
});
afterAll(() => base.close());

const account = (who: Actor) => who.account ?? '';
type Given = Partial<z.input<typeof openInstemming.input>>;
const answer = (who: Actor, changes: Given) =>
  base.as(who)(openInstemming, { id: gezin, partij: ouder, nummer: 1, oordeel: 'eens', ...changes });
async function given(outcome: ReturnType<typeof answer>) {
  const found = await outcome;
  if (isRefusal(found)) throw new Error(`${found.refused} ${JSON.stringify(found.detail)}`);
  return found;
}
/** The family lets the expert read the plan. */
async function shareWithExpert(niveau: 'lezen' | 'bijdragen' = 'lezen') {
  const party = { gezin_id: gezin, van: '2026-01-01' };
  await base.owner
    .insertInto('betrokkenheid')
    .values({
      ...party,
      id: id(nr * 1000 + 6),
      houder: account(esra),
      soort_houder: 'account',
      grond: 'toestemming',
      niveau: 'lezen',
    })
    .execute();
  await base.owner
    .insertInto('toestemming')
    .values({
      ...party,
      id: id(nr * 1000 + 7),
      tot: '2027-01-01',
      partij: account(esra),
      partij_naam: 'Esra Yildiz',
      partij_soort: 'account',
      doel: 'meedenken',
      deel: 'plan',
      niveau,
      gegeven_door: account(ilse),
      gegeven_op: new Date('2026-01-01'),
    })
    .execute();
}

test('children, parents, the vast gezicht and who reads the plan by consent are the named parties', async () => {
  await shareWithExpert();
  const found = await base.as(worker)(listInstemmingen, { id: gezin });
  expect(found).toMatchObject({
    status: 'concept',
    nummer: 1,
    partijen: [
      { rol: 'jeugdige', naam: 'Sem' },
      { rol: 'ouder', naam: 'Ilse' },
      { rol: 'vast-gezicht', naam: 'Anna de Wit', isEigen: true },
      { rol: 'toestemming', naam: 'Esra Yildiz' },
    ],
  });
  expect(isRefusal(found) || found.partijen).toHaveLength(4);
});

test('a plan is shared only when the last named party has spoken, and dissent stays beside consent', async () => {
  await shareWithExpert();
  await base.as(worker)(sendGezinsplan, { id: gezin });
  await given(answer(parent, { oordeel: 'eens' }));
  await given(answer(worker, { partij: kind, toelichting: 'Ik wil het wel' }));
  const waiting = await given(answer(worker, { partij: account(anna) }));
  expect(waiting.status).toBe('voorgelegd');
  const shared = await given(
    answer(expert, { partij: account(esra), oordeel: 'anders', toelichting: 'Te weinig rust' }),
  );
  expect(shared.status).toBe('gedeeld');
  expect(await base.as(parent)(listInstemmingen, { id: gezin })).toMatchObject({
    status: 'gedeeld',
    partijen: [
      { naam: 'Sem', antwoord: { oordeel: 'eens', door: 'Anna de Wit', toelichting: 'Ik wil het wel' } },
      { naam: 'Ilse', antwoord: { door: 'Ilse Linde' } },
      { naam: 'Anna de Wit' },
      { naam: 'Esra Yildiz', antwoord: { oordeel: 'anders', toelichting: 'Te weinig rust' } },
    ],
  });
});

test('who lost the consent is no longer asked, and cannot answer', async () => {
  await shareWithExpert();
  await base.owner
    .updateTable('toestemming')
    .set({ ingetrokken_op: new Date(`${testDay}T08:00:00Z`) })
    .where('gezin_id', '=', gezin)
    .execute();
  expect(await answer(expert, { partij: account(esra) })).toMatchObject({ refused: 'gezin/onbekend' });
  const found = await base.as(worker)(listInstemmingen, { id: gezin });
  expect(isRefusal(found) || found.partijen.map(({ rol }) => rol)).toEqual([
    'jeugdige',
    'ouder',
    'vast-gezicht',
  ]);
});

test('a change asks again for what changed; how far a goal is does not', async () => {
  const doel = await base.as(worker)(openDoel, { id: gezin, domein: 'wonen', tekst: 'Een kamer' });
  if (isRefusal(doel)) throw new Error(doel.refused);
  await given(answer(parent, { nummer: 2 }));
  await base.as(worker)(changeDoel, { id: gezin, doelId: doel.id, versie: 1, voortgang: 40 });
  const moved = await base.as(parent)(listInstemmingen, { id: gezin });
  expect(moved).toMatchObject({ nummer: 3, partijen: [{}, { isActueel: true }, {}] });
  await base.as(worker)(changeDoel, { id: gezin, doelId: doel.id, versie: 2, tekst: 'Een huis' });
  expect(await base.as(parent)(listInstemmingen, { id: gezin })).toMatchObject({
    partijen: [
      {},
      { isActueel: false, sindsdien: [{ soort: 'doel', was: 'Een kamer', is: 'Een huis' }] },
      {},
    ],
  });
});

test('who answers about a plan that changed in between hears what changed', async () => {
  await base.as(worker)(changeGezinsplan, { id: gezin, versie: 1, samenvatting: 'Meer rust' });
  expect(await answer(parent, { nummer: 1 })).toMatchObject({
    refused: 'verouderd',
    detail: {
      huidig: { nummer: 2, wijzigingen: [{ soort: 'samenvatting', was: 'Rust thuis', is: 'Meer rust' }] },
    },
  });
  expect(await answer(parent, { nummer: 9 })).toMatchObject({ refused: 'verouderd' });
});

test('a parent speaks for itself and for nobody else', async () => {
  expect(await answer(parent, { partij: kind })).toMatchObject({ refused: 'instemming/niet-van-u' });
  expect(await answer(parent, { partij: account(anna) })).toMatchObject({ refused: 'instemming/niet-van-u' });
  expect(await answer(parent, { partij: id(404) })).toMatchObject({ refused: 'instemming/partij-onbekend' });
  expect(await answer(parent, { oordeel: 'kon-niet', toelichting: 'Geen tijd' })).toMatchObject({
    refused: 'instemming/zelf-mogelijk',
  });
});

test('a worker writes down who could not be asked with the reason, but not over an own answer', async () => {
  await given(answer(parent, { oordeel: 'anders', toelichting: 'Ik wil eerst rust' }));
  expect(await answer(worker, {})).toMatchObject({ refused: 'instemming/eigen-antwoord' });
  const found = await given(
    answer(worker, { partij: kind, oordeel: 'kon-niet', toelichting: 'Sem is twee' }),
  );
  expect(found.partijen[0]).toMatchObject({ isActueel: true, antwoord: { oordeel: 'kon-niet' } });
});

test('seeing it otherwise, or not being asked, needs words', async () => {
  for (const oordeel of ['anders', 'kon-niet'] as const)
    expect(await answer(worker, { partij: kind, oordeel })).toMatchObject({
      refused: 'ongeldig',
      detail: { issues: [{ path: ['toelichting'] }] },
    });
});

test('an earlier answer is never overwritten, and nobody signs with another name past the operation', async () => {
  await given(answer(parent, { oordeel: 'anders', toelichting: 'Eerst rust' }));
  await given(answer(parent, { oordeel: 'eens' }));
  const rows = await base.owner
    .selectFrom('instemming')
    .select('oordeel')
    .where('gezin_id', '=', gezin)
    .execute();
  expect(rows).toHaveLength(2);
  const { plan_id } = await base.owner
    .selectFrom('planversie')
    .select('plan_id')
    .where('gezin_id', '=', gezin)
    .executeTakeFirstOrThrow();
  const forge = inScope(base.kit.db, parent, base.kit.clock, (db) =>
    sql`insert into instemming (id, gezin_id, plan_id, nummer, partij, partij_naam, oordeel, vastgelegd_door, vastgelegd_door_naam, op)
      values (${id(nr * 1000 + 50)}, ${gezin}, ${plan_id}, 1, ${kind}, 'Sem', 'eens', ${account(ilse)}, 'Ilse', app_now())`.execute(
      db,
    ),
  );
  await expect(forge).rejects.toThrow('row-level security');
});

test('everyone with an account who has not answered is asked, and the sender is not', async () => {
  await shareWithExpert();
  await base.as(worker)(sendGezinsplan, { id: gezin });
  const asked = await base.owner
    .selectFrom('outbox')
    .select('payload')
    .where('event', '=', 'instemming.gevraagd')
    .execute();
  const own = asked
    .map(({ payload }) => payload as { gezin: string; account: string })
    .filter((one) => one.gezin === gezin);
  expect(own.map((one) => one.account).sort()).toEqual([account(ilse), account(esra)].sort());
});

test('support in directing belongs to who directs, and a day to look again lies ahead', async () => {
  const change = (more: object) => base.as(worker)(changeGezinsplan, { id: gezin, versie: 1, ...more });
  expect(await change({ regieSteun: 'Bij brieven' })).toMatchObject({ refused: 'plan/regie-onbekend' });
  expect(await change({ besprekenOp: '2026-11-19' })).toMatchObject({ refused: 'plan/bespreken-voorbij' });
});

test('a closed plan is put before nobody, and without a plan there is nothing to agree with', async () => {
  const other = await aGezin(base.owner, 700 + nr);
  const none = { refused: 'plan/onbekend' };
  expect(await base.as(worker)(sendGezinsplan, { id: other.gezin })).toMatchObject(none);
  expect(await base.as(worker)(listInstemmingen, { id: other.gezin })).toMatchObject(none);
  expect(await answer(worker, { id: other.gezin, partij: other.kind })).toMatchObject(none);
  await base.owner
    .updateTable('gezinsplan')
    .set({ gesloten_op: testDay })
    .where('gezin_id', '=', gezin)
    .execute();
  expect(await base.as(worker)(sendGezinsplan, { id: gezin })).toMatchObject({ refused: 'plan/gesloten' });
  expect(await answer(parent, {})).toMatchObject({ refused: 'plan/gesloten' });
});

test('another gemeente sees neither parties nor versions, and a colleague of the team not the plan', async () => {
  const unknown = { refused: 'gezin/onbekend' };
  const as = base.as(stranger);
  expect(await as(listInstemmingen, { id: gezin })).toMatchObject(unknown);
  expect(await as(listPlanversies, { id: gezin })).toMatchObject(unknown);
  expect(await as(sendGezinsplan, { id: gezin })).toMatchObject(unknown);
  expect(await answer(stranger, {})).toMatchObject(unknown);
  await base.owner
    .insertInto('betrokkenheid')
    .values({
      id: id(nr * 1000 + 5),
      gezin_id: gezin,
      houder: carla.teams[0] ?? '',
      soort_houder: 'team',
      grond: 'team',
      niveau: 'bijdragen',
      van: '2026-01-01',
    })
    .execute();
  const colleague = base.as(withGrants(carla, ...grants));
  expect(await colleague(listInstemmingen, { id: gezin })).toMatchObject({ refused: 'verboden' });
  expect(await colleague(listPlanversies, { id: gezin })).toMatchObject({ refused: 'verboden' });
  expect(await colleague(sendGezinsplan, { id: gezin })).toMatchObject({ refused: 'verboden' });
});

test('nobody asks, answers or reads without the grant', async () => {
  const no = { refused: 'verboden' };
  expect(await base.as(anna)(listInstemmingen, { id: gezin })).toMatchObject(no);
  expect(await base.as(anna)(listPlanversies, { id: gezin })).toMatchObject(no);
  expect(await base.as(anna)(sendGezinsplan, { id: gezin })).toMatchObject(no);
  expect(await answer(anna, {})).toMatchObject(no);
});

test('a guest looks and is not asked, and a parent is no party where every jeugdige is of age', async () => {
  await shareWithExpert();
  await base.owner
    .updateTable('account')
    .set({ issuer: 'stip-gast' })
    .where('id', '=', account(esra))
    .execute();
  const rollen = async () => {
    const found = await base.as(worker)(listInstemmingen, { id: gezin });
    return isRefusal(found) ? [] : found.partijen.map(({ rol }) => rol);
  };
  expect(await rollen()).toEqual(['jeugdige', 'ouder', 'vast-gezicht']);
  await base.owner.updateTable('account').set({ issuer: 'test' }).where('id', '=', account(esra)).execute();
  await base.owner
    .updateTable('persoon')
    .set({ geboortedatum: '2008-11-20' })
    .where('id', '=', kind)
    .execute();
  expect(await rollen()).toEqual(['jeugdige', 'vast-gezicht', 'toestemming']);
});
